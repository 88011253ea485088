/**
 * The shape of an interview as it stands in the data folder.
 * In: values parsed from YAML. Out: the typed `Interview`, and Zod schemas from
 * which the JSON Schema for editors is made.
 *
 * `evidence`, `exact` and `asks` are words of the source, parsed as `Words`; they are
 * found by verify.ts, which gives a `Verified<Interview>`.
 */
import type { SchemaLanguages } from '../fields/parts.ts'
import type { TimelineFile } from './timeline.ts'
import { z } from 'zod'
import { extendedDate } from '../fields/edtf.ts'
import { createParts, evidence } from '../fields/parts.ts'
import { dateOnly, id, languageTag, minutes, text, turn } from '../fields/values.ts'
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
    heading: localized,
    /** The line of the source with which the section begins, where the source has no headings. */
    line: z.number().int().min(1).optional(),
    claim: localized,
    /** The words that support the claim. */
    evidence,
    questions: z.array(question).min(1).max(6),
    /** Each answers the question in whose answer its first excerpt stands. */
    points: z.array(statement).min(2).max(12),
    quotes: z.array(quote).min(1).max(4),
    figures: z.array(figure).default([]),
    details: z.array(statement).default([]),
    /** The talk. Where a section tells nothing, it is shown in brief, with its quotes. */
    tells: z.array(tell).max(6).default([]),
    /** What is said of the section in brief, where that is the talk. */
    notes: markdown.optional(),
    /** What is said last, and leads to the next section. */
    bridge: markdown.optional(),
  })

  const speaker = z.strictObject({
    name: localized,
    /** What the standing line calls them, where that is not the name. */
    short: localized.optional(),
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
      url: z.url({ protocol: /^https?$/, error: 'expected an address of the web such as https://example.org/interview' }),
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
    numbers: z.strictObject({ headline: localized, lead: id }).optional(),
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
        when: extendedDate.describe('The same as a date, from which on a scale is drawn where all that is foretold has one').optional(),
        status: z.enum(['aim', 'estimate', 'prediction']),
      })).min(1).max(8),
      notes: markdown,
    }).optional(),
    closing: z.strictObject({ text: localized, support: z.array(placedEvidence).min(1), notes: markdown }),
    notes: z.strictObject({ cover: markdown }),
  })

  return { interview: interviewSchema, section: sectionSchema, timeline, drawn }
}

type Schemas = ReturnType<typeof createSchemas>
export type InterviewFile = z.output<Schemas['interview']>
export type SectionFile = z.output<Schemas['section']>
export type { Localized, SectionNumber, Status } from '../fields/parts.ts'
export type Quote = SectionFile['quotes'][number]
export type Figure = SectionFile['figures'][number]
export type { TimelineFile } from './timeline.ts'

/** A section with its number: the one its file name begins with. */
export interface Section extends SectionFile {
  number: number
}

/** The whole data folder, checked. */
export interface Interview extends InterviewFile {
  sections: Section[]
  timeline?: TimelineFile
}
