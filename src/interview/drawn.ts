/**
 * What slides draw: the visuals, figures, quotes and pivots.
 * In: the parts of an interview's schemas. Out: their schemas, each described for whoever writes the data.
 */
import type { SchemaParts } from './parts.ts'
import { z } from 'zod'
import { evidence, sectionNumber, status, statusOrDoubt } from './parts.ts'
import { duration, id, isInCalendar, monthsOf, words } from './values.ts'

export function createDrawn({ localized, markdown, otherLanguages, glosses, statement, placedEvidence }: SchemaParts) {
  const visualBase = {
    message: localized.describe('The headline: one sentence that says what the drawing shows'),
    caption: localized.describe('A line below the drawing').optional(),
    notes: markdown,
  }
  const span = duration.meta({ title: 'duration' })
  const statementOf = (what: string) => statement.extend({ text: localized.describe(what) })
  const row = statementOf('What is so, in a few words').extend({ status: statusOrDoubt.default('fact') })
  const time = (which: string) => z.strictObject({
    title: localized.describe(`The ${which} of the two, in a word or two, for the circle`),
    rows: z.array(row).min(1).max(3).describe('Set in columns; the first of one time stands above the first of the other'),
  })

  const visuals = {
    'duration-scale': z.strictObject({
      kind: z.literal('duration-scale'),
      ...visualBase,
      bars: z.array(z.strictObject({
        label: localized.describe('What lasts so long'),
        from: span.describe('The least it lasts, such as P6M or P10Y; P0Y where it begins at once'),
        to: span.describe('The most it lasts'),
        status: statusOrDoubt,
        evidence,
      }).superRefine(({ from, to }, context) => {
        if (monthsOf(to) < Math.max(1, monthsOf(from)))
          context.addIssue({ code: 'custom', path: ['to'], message: `expected a duration that is not shorter than from (${from}), nor nothing` })
      })).min(2).max(4).describe('The spans, in the order in which they appear'),
    }).describe('Spans of time on one scale that begins at nothing. Use it where lengths of time are set against each other, months against years; dates belong on the timeline.'),

    'fan-out': z.strictObject({
      kind: z.literal('fan-out'),
      ...visualBase,
      origin: statementOf('What it is').extend({ value: localized.describe('The one: a number, or a word') }),
      targets: z.array(statementOf('One of the few, in a few words').extend({ status: statusOrDoubt.default('fact') })).min(2).max(5).describe('The few, in the order in which they appear'),
      outcome: statementOf('What they are').extend({ value: localized.describe('The many: a number, or a few words') }),
    }).describe('One thing that becomes a few, and through them many. Use it where a single cause has consequences that multiply; the many are drawn broken, since they are hoped for, and so is each of the few that is not a fact.'),

    'ladder': z.strictObject({
      kind: z.literal('ladder'),
      ...visualBase,
      steps: z.array(z.strictObject({
        name: localized.describe('The step, in a word or two'),
        cause: localized.describe('What brought it, or what it brought'),
        status,
        evidence,
      })).min(3).max(5).describe('From the lowest to the highest'),
    }).describe('Steps that rise, each more than the one before. Use it where a development goes one way and its end is still open.'),

    'then-and-now': z.strictObject({
      kind: z.literal('then-and-now'),
      ...visualBase,
      then: time('earlier'),
      now: time('later'),
    }).describe('Two times, row against row. Use it where the speaker compares what has ended with what has not; the later is drawn broken, and so is each row that is not a fact.'),
  }

  const figure = z.strictObject({
    id: id.describe('A name of its own among all quotes, figures and pivots'),
    value: localized.describe('The number with its unit, as it stands in the evidence: 6–8 months, nearly 200M'),
    label: localized.describe('What the number counts'),
    status: statusOrDoubt.default('fact'),
    evidence,
  }).describe('A number, set large beside the points of its section, and once more among all numbers. Use it where a number says more than the sentence around it. Figures of the same value stand together.')

  const quote = z.strictObject({
    id: id.describe('A name of its own among all quotes, figures and pivots'),
    exact: words.meta({ title: 'excerpt', description: 'The source’s words, as they stand there' }),
    speaker: id.describe('Who says them, by the key under speakers in interview.yaml'),
    gloss: glosses.describe('Their wording in each language that is not the source’s; shown without quotation marks').optional(),
    notes: markdown.optional(),
  }).superRefine(({ gloss }, context) => {
    if (!gloss && otherLanguages.length)
      context.addIssue({ code: 'custom', path: ['gloss'], message: `expected the wording in ${otherLanguages.join(', ')}, found none` })
  }).describe('Words of the source on a slide of their own; in a section without figures a short second quote stands beside the points. Use it for what no summary says as well.')

  const pivot = z.strictObject({
    id: id.describe('A name of its own among all quotes, figures and pivots'),
    date: localized.describe('What stands above the mark: a year, a span, or a word such as undated'),
    datetime: z.string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'expected a year, month or day such as 2021, 2024-07 or 2024-07-23', abort: true })
      .refine(isInCalendar, 'the calendar has no such date')
      .meta({ title: 'date', description: 'The same for machines, where the source allows one: 2021, 2024-07 or 2024-07-23' })
      .optional(),
    certainty: z.enum(['stated', 'derived', 'none']).describe('How sure the date is: said in the source, worked out from it, or not given'),
    status,
    from: localized.describe('What there was').optional(),
    to: localized.describe('What there is from then on'),
    why: localized.describe('The reason').optional(),
    section: sectionNumber,
    evidence,
    dated: placedEvidence.describe('Where the date stands, if that is elsewhere').optional(),
  })

  const timelinePart = z.strictObject({
    headline: localized.describe('The headline: one sentence that says where it went'),
    pivots: z.array(pivot).min(2).max(8).describe('The turning points in their order; with more than six, keep the texts to a word or two'),
    notes: markdown,
  }).describe('Turning points from left to right, not to scale: from what, to what, and why. Use it for a way with turns; each part is a slide, and the line goes on from one to the next.')

  return { visuals, figure, quote, timelinePart }
}
