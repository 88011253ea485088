/**
 * What slides draw: the visuals, figures, quotes and pivots.
 * In: the parts of an interview's schemas. Out: their schemas, each described for whoever writes the data.
 */
import type { SchemaParts } from '../fields/parts.ts'
import { z } from 'zod'
import { visualSchema } from '../../components/visuals/index.ts'
import { evidence, sectionNumber, status, statusOrDoubt } from '../fields/parts.ts'
import { id, isInCalendar, words } from '../fields/values.ts'

export function createDrawn(parts: SchemaParts) {
  const { localized, markdown, otherLanguages, glosses, placedEvidence } = parts
  const visual = visualSchema(parts)

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

  return { visual, figure, quote, timelinePart }
}
