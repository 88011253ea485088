/**
 * The timeline in the data: what was turned to, when and why; how long it stood on what; what is hoped for.
 * In: the parts of an interview's schemas. Out: the schema of timeline.yaml.
 */
import type { SchemaParts } from '../fields/parts.ts'
import { z } from 'zod'
import { dateSpan, extendedDate } from '../fields/edtf.ts'
import { evidence, sectionNumber, status } from '../fields/parts.ts'
import { id } from '../fields/values.ts'

/** More lanes leave no room for what is said of each. */
const MOST_LANES = 5

export function timelineSchema(parts: SchemaParts) {
  const { localized, markdown, placedEvidence } = parts
  const placed = { section: sectionNumber, evidence }

  const lane = z.strictObject({
    id: id.describe('A name of its own among all quotes, figures, lanes and pivots'),
    name: localized.describe('What it stood on or was turned to, in a word or two'),
    note: localized.describe('What is said of the first lane, within its band').optional(),
    goesOn: z.boolean().describe('Whether it goes on beside what was turned to, and, as an aim, after the day of the interview; one that does not is left at the turn').default(false),
    soFar: z.boolean().describe('Whether of one that goes on no aim is told: then it ends at that day').default(false),
  })

  const pivot = z.strictObject({
    id: id.describe('A name of its own among all quotes, figures and pivots'),
    date: localized.describe('The date in words: 2021, about 2019, end of 2024; none where none is given').optional(),
    when: extendedDate.describe('The same for the scale').optional(),
    status,
    turn: id.describe('The lane that is turned to here; of a pivot that is no turn, none').optional(),
    mark: id.describe('The lane on which it is marked; of what is only told, none').optional(),
    label: localized.describe('What stands at the turn or the mark, in a few words').optional(),
    large: z.boolean().describe('Whether that is the surprise, in larger type').default(false),
    from: localized.describe('What there was').optional(),
    to: localized.describe('What there is from then on'),
    why: localized.describe('The reason').optional(),
    ...placed,
    dated: placedEvidence.describe('Where the date stands, if that is elsewhere').optional(),
  }).superRefine(({ turn, mark, label }, context) => {
    if ((turn ?? mark) !== undefined && !label)
      context.addIssue({ code: 'custom', path: ['label'], message: 'expected what stands at it on the picture, found none' })
  })

  const span = {
    years: z.tuple([z.number().positive().max(2000), z.number().positive().max(2000)]).refine(([least, most]) => least <= most, { error: ({ input }) => `expected the least before the most, found ${(input as number[]).join(' and ')}` }).describe('The least and the most years: [10, 15]'),
    value: localized.describe('The same in large type: 10–15 years'),
    status,
    ...placed,
  }

  return z.strictObject({
    headline: localized.describe('One clause that says where it went'),
    lanes: z.array(lane).min(2).max(MOST_LANES).describe('In the order in which they were turned to; the first is the start, and their height means no more than that order'),
    pivots: z.array(pivot).min(4).max(16).describe('The turning points in their order. A turn or a mark is drawn; all are told'),
    behind: z.strictObject({ ...span, label: localized.describe('What they are, below them: largely on rivals’ phones') }).describe('How long it has stood on what, up to the day of the interview').optional(),
    ahead: z.strictObject({ ...span, label: localized.describe('How surely, above them: perhaps'), until: localized.describe('What there is at their end, and stands there: the next platform, complete') }).describe('How long it may take from that day, which is drawn as empty ground, and until what').optional(),
    subject: localized.describe('Whose way it is, in a word or two: it stands on the cover, on the span behind, where there are both spans').optional(),
    goal: z.strictObject({ name: localized.describe('What the lanes that go on are to lead to: at the date of the pivot told from the same words; without one it has no place on the years'), ...placed }).describe('The aim of it all').optional(),
    notes: markdown.optional(),
  }).superRefine(({ lanes, pivots }, context) => {
    const names = lanes.map(({ id }) => id)
    pivots.forEach(({ turn, mark }, index) => {
      for (const [key, lane] of [['turn', turn], ['mark', mark]] as const) {
        if (lane !== undefined && !names.includes(lane))
          context.addIssue({ code: 'custom', path: ['pivots', index, key], message: `there is no lane "${lane}"; known: ${names.join(', ')}` })
      }
    })
    const turns = pivots.flatMap(({ turn }) => turn ?? [])
    if (turns.join() !== names.slice(1).join())
      context.addIssue({ code: 'custom', path: ['pivots'], message: `expected one turn to each lane after the first, in their order (${names.slice(1).join(', ')}), found ${turns.join(', ') || 'none'}` })
    const drawn = pivots.flatMap(({ when, turn, mark }, index) => when !== undefined && extendedDate.safeParse(when).success && (turn ?? mark) !== undefined ? [{ when, index }] : [])
    drawn.forEach(({ when, index }, at) => {
      const before = drawn[at - 1]?.when
      if (before !== undefined && dateSpan(when).to <= dateSpan(before).from)
        context.addIssue({ code: 'custom', path: ['pivots', index, 'when'], message: `expected no date before ${before}, that of the pivot before it; found ${when}` })
    })
  }).describe('One picture of the turns, true to scale: a band that turns from lane to lane, what it stood on below it, what is hoped for pale and to the right of the day of the interview. Use it for a way with turns.')
}

export type TimelineFile = z.output<ReturnType<typeof timelineSchema>>
