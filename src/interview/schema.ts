/**
 * The shape of an interview as it stands in the data folder.
 * In: values parsed from YAML. Out: the typed `Interview`, and Zod schemas from
 * which the JSON Schema for editors is made.
 *
 * An excerpt is the exact words of the source (W3C Web Annotation's
 * TextQuoteSelector.exact); `evidence` and `exact` are both excerpts.
 */
import { z } from 'zod'
import { dateOnly, duration, excerpts, id, isInCalendar, languageTag, minutes, monthsOf, spoken, text } from './values.ts'

const sectionNumber = z.union([z.number().int().min(1), z.literal('introduction')])
/** What was said as a fact, what is aimed for, what is estimated: shown differently, and never by colour alone. */
const status = z.enum(['fact', 'aim', 'estimate'])

/** What the schemas must know of the interview before they can check a text: its languages, and the source's (empty where it cannot be read). */
export interface SchemaLanguages {
  languages: string[]
  sourceLanguage: string
}

function inEvery<T extends z.ZodType>(languages: string[], value: T) {
  return z.strictObject(Object.fromEntries(languages.map(language => [language, value])) as Record<string, T>)
}

/** The schemas of the three kinds of file, for an interview in these languages. */
export function createSchemas({ languages, sourceLanguage }: SchemaLanguages) {
  const localized = inEvery(languages, text)
  const markdown = inEvery(languages, spoken)
  const otherLanguages = languages.filter(language => language !== sourceLanguage)
  const everyGloss = inEvery(otherLanguages, text)
  // Where the source's language cannot be read, it is not known which wordings are wanted.
  const glosses = sourceLanguage ? everyGloss : everyGloss.partial() as unknown as typeof everyGloss

  /** A statement in our own words, and the source's words that support it. */
  const statement = z.strictObject({ text: localized, evidence: excerpts })
  /** Excerpts of one section. */
  const placedEvidence = z.strictObject({ section: sectionNumber, evidence: excerpts })
  /** A statement outside a section file: it names the section its evidence stands in. */
  const placedStatement = z.strictObject({ text: localized, section: sectionNumber, evidence: excerpts })

  const quote = z.strictObject({
    id,
    exact: text,
    speaker: id,
    gloss: glosses.optional(),
    notes: markdown.optional(),
  }).superRefine(({ gloss }, context) => {
    if (!gloss && otherLanguages.length)
      context.addIssue({ code: 'custom', path: ['gloss'], message: `expected the wording in ${otherLanguages.join(', ')}, found none` })
  })

  const figure = z.strictObject({
    id,
    value: localized,
    label: localized,
    status: z.enum(['fact', 'aim', 'estimate', 'doubt']).default('fact'),
    evidence: excerpts,
  })

  const visualBase = {
    message: localized,
    caption: localized.optional(),
    notes: markdown,
  }
  const visuals = {
    /** Spans of time on one scale. */
    'duration-scale': z.strictObject({
      kind: z.literal('duration-scale'),
      ...visualBase,
      bars: z.array(z.strictObject({
        label: localized,
        from: duration,
        to: duration,
        status: z.enum(['fact', 'aim', 'estimate', 'doubt']),
        evidence: excerpts,
      }).superRefine(({ from, to }, context) => {
        if (monthsOf(to) < Math.max(1, monthsOf(from)))
          context.addIssue({ code: 'custom', path: ['to'], message: `expected a duration that is not shorter than from (${from}), nor nothing` })
      })).min(2).max(4),
    }),
    /** One thing from which many come. */
    'fan-out': z.strictObject({
      kind: z.literal('fan-out'),
      ...visualBase,
      origin: statement.extend({ value: localized }),
      targets: z.array(statement).min(2).max(5),
      outcome: statement.extend({ value: localized }),
    }),
    /** Steps, each richer than the one before. */
    'ladder': z.strictObject({
      kind: z.literal('ladder'),
      ...visualBase,
      steps: z.array(z.strictObject({
        name: localized,
        cause: localized,
        status,
        evidence: excerpts,
      })).min(3).max(5),
    }),
    /** Two times set beside each other, line by line. */
    'then-and-now': z.strictObject({
      kind: z.literal('then-and-now'),
      ...visualBase,
      then: z.strictObject({
        title: localized,
        rows: z.array(statement).min(1).max(3),
      }),
      now: z.strictObject({
        title: localized,
        rows: z.array(statement).min(1).max(3),
      }),
    }),
  }
  const visual = z.discriminatedUnion('kind', [visuals['duration-scale'], visuals['fan-out'], visuals.ladder, visuals['then-and-now']])

  const sectionSchema = z.strictObject({
    heading: localized,
    /** The line of the source with which the section begins, where the source has no headings. */
    line: z.number().int().min(1).optional(),
    claim: localized,
    /** The words that support the claim. */
    evidence: excerpts,
    questions: z.array(localized).min(1).max(6),
    points: z.array(statement).min(2).max(4),
    quotes: z.array(quote).min(1).max(4),
    figures: z.array(figure).default([]),
    visual: visual.optional(),
    details: z.array(statement).default([]),
    notes: markdown,
    minutes,
  })

  const speaker = z.strictObject({
    name: localized,
    role: localized,
    /** What stands before the colon in the source, where it is not the name: Q, Interviewer. */
    labels: z.array(text).default([]),
    host: z.boolean(),
  })

  const interviewSchema = z.strictObject({
    languages: z.array(languageTag).min(1).superRefine((tags, context) => {
      tags.forEach((tag, index) => {
        if (tags.indexOf(tag) < index)
          context.addIssue({ code: 'custom', path: [index], message: `the language "${tag}" is given twice` })
      })
    }),
    title: localized,
    subtitle: localized,
    date: dateOnly,
    place: localized,
    minutes,
    speakers: z.record(id, speaker),
    source: z.strictObject({
      title: text,
      publisher: localized,
      url: z.url({ protocol: /^https?$/ }),
      published: dateOnly,
      language: languageTag,
      rendering: z.enum(['original', 'translation']),
      original: z.strictObject({ publisher: localized, language: languageTag }).optional(),
      /** What the publisher says it did to the text. */
      remark: statement.optional(),
    }),
    takeaways: z.strictObject({
      headline: localized,
      items: z.array(placedStatement).length(3),
      notes: markdown,
    }),
    numbers: z.strictObject({ headline: localized, lead: id, notes: markdown }).optional(),
    tensions: z.strictObject({
      headline: localized,
      items: z.array(z.strictObject({
        name: localized,
        sides: z.array(placedStatement).length(2),
      })).min(1).max(3),
      notes: markdown,
    }).optional(),
    predictions: z.strictObject({
      headline: localized,
      items: z.array(placedStatement.extend({
        by: localized,
        status: z.enum(['aim', 'estimate']),
      })).min(1).max(8),
      notes: markdown,
    }).optional(),
    closing: z.strictObject({ text: localized, support: z.array(placedEvidence).min(1), notes: markdown }),
    notes: z.strictObject({ cover: markdown, map: markdown, reading: markdown }),
  })

  const pivot = z.strictObject({
    id,
    /** What stands above the mark: a year, a span, or a word such as "undated". */
    date: localized,
    /** For HTML's time element, where the source allows one. */
    datetime: z.string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'expected a year, month or day such as 2021, 2024-07 or 2024-07-23', abort: true })
      .refine(isInCalendar, 'the calendar has no such date')
      .optional(),
    /** How sure the date is: said in the source, worked out from it, or not given. */
    certainty: z.enum(['stated', 'derived', 'none']),
    status,
    from: localized.optional(),
    to: localized,
    why: localized.optional(),
    section: sectionNumber,
    evidence: excerpts,
    /** Where the date stands, if that is elsewhere. */
    dated: placedEvidence.optional(),
  })

  const timelineSchema = z.strictObject({
    parts: z.array(z.strictObject({
      headline: localized,
      pivots: z.array(pivot).min(2).max(8),
      notes: markdown,
    })).min(1),
  })

  return { interview: interviewSchema, section: sectionSchema, timeline: timelineSchema }
}

type Schemas = ReturnType<typeof createSchemas>
export type InterviewFile = z.output<Schemas['interview']>
export type SectionFile = z.output<Schemas['section']>
export type TimelineFile = z.output<Schemas['timeline']>
export type Localized = Record<string, string>
export type Statement = SectionFile['points'][number]
export type PlacedStatement = InterviewFile['takeaways']['items'][number]
export type Quote = SectionFile['quotes'][number]
export type Figure = SectionFile['figures'][number]
export type Visual = NonNullable<SectionFile['visual']>
export type Pivot = TimelineFile['parts'][number]['pivots'][number]
export type Status = z.output<typeof status>
export type SectionNumber = z.output<typeof sectionNumber>

/** A section with its number: the one its file name begins with. */
export interface Section extends SectionFile {
  number: number
}

/** The whole data folder, checked. */
export interface Interview extends InterviewFile {
  sections: Section[]
  timeline?: TimelineFile
}
