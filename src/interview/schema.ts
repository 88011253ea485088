/**
 * The shape of an interview as it stands in the data folder.
 * In: values parsed from YAML. Out: the typed `Interview`, and Zod schemas from
 * which the JSON Schema for editors is made.
 *
 * `evidence`, `exact` and `asks` are words of the source, parsed as `Words`; they are
 * found by verify.ts, which gives a `Verified<Interview>`.
 */
import type { Localized, SchemaLanguages } from '../fields/parts.ts'
import type { TimelineFile } from './timeline.ts'
import { z } from 'zod'
import { extendedDate } from '../fields/edtf.ts'
import { createParts, evidence, statusOrDoubt } from '../fields/parts.ts'
import { day, id, languageTag, minutes, recording, text, turn } from '../fields/values.ts'
import { createDrawn } from './drawn.ts'

/** The schemas of the three kinds of file, for an interview in these languages, and of what stands in them and is drawn. */
export function createSchemas(languages: SchemaLanguages) {
  const parts = createParts(languages)
  const { localized, markdown, statement, placedEvidence, placedStatement } = parts
  const drawn = createDrawn(parts)
  const { tell, figure, quote, timeline } = drawn

  const question = z.strictObject({
    text: localized.describe('What is asked, in a few words of our own'),
    asks: turn.meta({ title: 'excerpt, or a line number', description: 'Where it is asked: a few of the source’s words in the host’s turn, or the line in which that turn begins' }),
  })

  const sectionSchema = z.strictObject({
    heading: localized.describe('A few words that name the section'),
    line: z.number().int().min(1).describe('The line of the source with which the section begins, where the source has no headings').optional(),
    claim: localized.describe('What the section comes to, in one sentence'),
    evidence: evidence.describe('The source’s words that support the claim'),
    questions: z.array(question).max(6).default([]),
    points: z.array(statement).min(2).max(12).describe('What was answered. Each stands with the question in whose answer its first excerpt stands. With heading and claim they are all that a section needs'),
    quotes: z.array(quote).max(4).default([]),
    figures: z.array(figure).default([]),
    details: z.array(statement).describe('What only the notes have').default([]),
    tells: z.array(tell).max(6).describe('The pictures and quotes with which the talk tells the section; one that tells nothing stands in the talk in brief, with its quotes').default([]),
    notes: markdown.describe('What is said of the section in brief, where it tells nothing; [click] before each further point').optional(),
    bridge: markdown.describe('What is said last, and leads to the next section').optional(),
  })

  const address = z.url({ protocol: /^https?$/, error: 'expected an address of the web such as https://example.org/interview' })

  const speaker = z.strictObject({
    name: localized,
    short: localized.describe('What the standing line calls them, where that is not the name').optional(),
    role: localized.describe('Who this is, in a few words that can stand after the name: Keeper of the seed room'),
    labels: z.array(text.meta({ title: 'plain text' })).describe('What stands before the colon in the source, where it is not the name: Q, Interviewer').default([]),
    host: z.boolean().describe('Whether it is who asks'),
  })

  const interviewSchema = z.strictObject({
    languages: z.array(languageTag).min(1).describe('The languages of the deck, the first that of slides.md').superRefine((tags, context) => {
      tags.forEach((tag, index) => {
        if (tags.indexOf(tag) < index)
          context.addIssue({ code: 'custom', path: [index], message: `the language "${tag}" is given twice` })
      })
    }),
    title: localized.describe('The title of the talk, in a few words'),
    subtitle: localized.describe('One line: who tells whom what, and when'),
    date: day.describe('The day of the interview; the month or the year where no more is known'),
    place: localized.describe('Where it was held'),
    minutes: minutes.describe('How long the talk is'),
    speakers: z.record(id, speaker).describe('Everybody who speaks in the source, each under an id'),
    source: z.strictObject({
      title: text.meta({ title: 'plain text', description: 'Its title, as it is published' }),
      publisher: localized.describe('Who published it; left out where nobody did').optional(),
      url: address.meta({ title: 'address', description: 'Where it is published: https://…; without it references lead nowhere' }).optional(),
      published: day.describe('The day it was published; left out where it was not').optional(),
      recording: recording.optional(),
      language: languageTag.describe('The language that the source is written in'),
      rendering: z.enum(['original', 'translation']).describe('Whether it is in the language that was spoken'),
      original: z.strictObject({
        publisher: localized,
        language: languageTag,
        title: text.meta({ title: 'plain text', description: 'Its title, in its language' }).optional(),
        url: address.meta({ title: 'address', description: 'Where it is published: https://…' }).optional(),
        recording: address.meta({ title: 'address', description: 'Where it can be heard or seen: https://…; where its text has times, references of the words spoken play it from there' }).optional(),
      }).describe('Of a translation: what it was made from. Where its text is at hand, verify --original finds in it what quotes have as spoken').optional(),
      remark: statement.describe('What the publisher says it did to the text').optional(),
    }).superRefine(({ language, rendering, original }, context) => {
      if (rendering === 'translation' && original?.language === language)
        context.addIssue({ code: 'custom', path: ['original', 'language'], message: `expected another language than that of the source, which is ${language} too: write the language that was spoken; where that is ${language}, write rendering: original` })
    }),
    takeaways: z.strictObject({
      headline: localized.describe('One sentence that holds the three together'),
      items: z.array(placedStatement).length(3).describe('The things to remember, a sentence each'),
      notes: markdown.optional(),
    }).optional(),
    numbers: z.strictObject({
      headline: localized,
      lead: id.describe('The id of the figure that stands largest'),
    }).describe('All figures of all sections on one slide of the appendix').optional(),
    tensions: z.strictObject({
      headline: localized,
      items: z.array(z.strictObject({
        name: localized.describe('The question that both answer, the deck’s own'),
        sides: z.array(placedStatement.extend({ status: statusOrDoubt.default('fact') })).length(2),
      })).min(1).max(3),
      notes: markdown.optional(),
    }).describe('Two answers that pull apart, set side by side; neither is called wrong').optional(),
    predictions: z.strictObject({
      headline: localized,
      items: z.array(placedStatement.extend({
        by: localized.describe('When one would know, in the source’s terms: within 5 years'),
        when: extendedDate.describe('The same as a date (EDTF: 2024-12, 2034/2039), from which a scale is drawn where all that is foretold has one').optional(),
        status: z.enum(['aim', 'estimate', 'prediction']).describe('How the source says it'),
      })).min(1).max(8),
      notes: markdown.optional(),
    }).describe('What was aimed at or foreseen, with the date by which one would know; no grade is given').optional(),
    closing: z.strictObject({
      question: localized.describe('The question with which the cover opens (in its subtitle), where it is answered here').optional(),
      text: localized.describe('The one sentence to leave the room with'),
      after: localized.describe('What is said last, in smaller type').optional(),
      support: z.array(placedEvidence).min(1),
      notes: markdown.optional(),
    }).optional(),
    notes: z.strictObject({ cover: markdown.describe('What is said before it begins') }).optional(),
  })

  return { interview: interviewSchema, section: sectionSchema, timeline, drawn }
}

/** The language of what a translation was made from: what is no translation is the original itself. */
export function originalLanguageOf({ rendering, original }: { rendering?: string, original?: { language: string } }): string | undefined {
  return rendering === 'original' ? undefined : original?.language
}

type Schemas = ReturnType<typeof createSchemas>
export type InterviewFile = z.output<Schemas['interview']>
export type SectionFile = z.output<Schemas['section']>
export type { Localized, SectionNumber, Status } from '../fields/parts.ts'
export type Question = SectionFile['questions'][number]
export type Quote = SectionFile['quotes'][number]
export type Figure = SectionFile['figures'][number]
export type { TimelineFile } from './timeline.ts'

/** A picture or a quote of the talk that is still to be written: what is wanted, and what of it is there. */
export interface UnwrittenTell {
  kind: 'unwritten'
  wanted: string[]
  headline?: Localized
  notes?: Localized
}

/** A section with its number: the one its file name begins with. */
export interface Section extends Omit<SectionFile, 'tells'> {
  number: number
  tells: (SectionFile['tells'][number] | UnwrittenTell)[]
  /** What is wanted of its quotes and figures that are still to be written. */
  unwritten?: string[]
}

/** The whole data folder, checked. */
export interface Interview extends InterviewFile {
  sections: Section[]
  timeline?: TimelineFile
  /** What is wanted where the timeline, or what is seen across the sections, is still to be written. */
  unwritten?: { timeline?: string[], synthesis?: string[] }
}
