/**
 * The shape of an interview as it stands in the data folder.
 * In: values parsed from YAML. Out: the typed `Interview`, and Zod schemas from
 * which the JSON Schema for editors is made.
 *
 * An excerpt is the exact words of the source (W3C Web Annotation's
 * TextQuoteSelector.exact); `evidence` and `exact` are both excerpts.
 */
import { z } from 'zod'

/** Characters that no text may hold: controls, unpaired surrogates, and marks that override the direction of text. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Surrogate}]/u

/** Refuses what cannot be shown. */
function shown(value: string, context: z.RefinementCtx<string>): void {
  if (value.trim() === '')
    context.addIssue({ code: 'custom', message: 'expected some text, found none' })
  const found = FORBIDDEN.exec(value)
  if (found) {
    const point = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    context.addIssue({ code: 'custom', message: `the character U+${point} cannot be shown; remove it` })
  }
}

const text = z.string().transform(value => value.replace(/[\t\n\r ]+/g, ' ').trim()).superRefine(shown)

const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'expected a language tag such as en, zh or pt-BR')
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, such as seven-months')
const minutes = z.number().positive().max(600)
/** A year, month or day that the calendar has: 2024-02-30 is none. */
function isInCalendar(value: string): boolean {
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const dateOnly = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2024-07-23').refine(isInCalendar, { error: 'there is no such day', when: isText })
/** ISO 8601 duration of years or months, such as P6M or P10Y. */
const duration = z.string().regex(/^P\d+[YM]$/, 'expected a duration in years or months such as P10Y or P6M')
const excerpts = z.union([text, z.array(text).min(1)]).transform(value => Array.isArray(value) ? value : [value])
const sectionNumber = z.union([z.number().int().min(1), z.literal('introduction')])
/** What was said as a fact, what is aimed for, what is estimated: shown differently, and never by colour alone. */
const status = z.enum(['fact', 'aim', 'estimate'])

/** What the schemas must know of the interview before they can check a text: its languages, and the source's. */
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
  const markdown = inEvery(languages, z.string())
  const glosses = inEvery(languages.filter(language => language !== sourceLanguage), text)

  /** A statement in our own words, and the source's words that support it. */
  const statement = z.strictObject({ text: localized, evidence: excerpts })
  /** A statement outside a section file: it names the section its evidence stands in. */
  const placedStatement = z.strictObject({ text: localized, section: sectionNumber, evidence: excerpts })

  const quote = z.strictObject({
    id,
    exact: text,
    speaker: id,
    gloss: glosses.optional(),
    notes: markdown.optional(),
  })

  const figure = z.strictObject({
    id,
    value: localized,
    label: localized,
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
    claim: localized,
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
    host: z.boolean(),
  })

  const interviewSchema = z.strictObject({
    languages: z.array(languageTag).min(1),
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
    closing: placedStatement.extend({ notes: markdown }),
    notes: z.strictObject({ cover: markdown, map: markdown, reading: markdown }),
  })

  const pivot = z.strictObject({
    id,
    /** What stands above the mark: a year, a span, or a word such as "undated". */
    date: localized,
    /** For HTML's time element, where the source allows one. */
    datetime: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a year, month or day such as 2021, 2024-07 or 2024-07-23').optional(),
    /** How sure the date is: said in the source, worked out from it, or not given. */
    certainty: z.enum(['stated', 'derived', 'none']),
    status,
    from: localized.optional(),
    to: localized,
    why: localized.optional(),
    section: sectionNumber,
    evidence: excerpts,
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
