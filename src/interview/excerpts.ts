/**
 * Every excerpt of an interview.
 * In: an interview. Out: its excerpts in reading order, each with its role, the section it must stand in, and the path to it.
 */
import type { InterviewPath } from './load.ts'
import type { Interview, SectionNumber } from './schema.ts'
import { evidenceBelow } from '../fields/tree.ts'

export interface Excerpt {
  exact: string
  role: 'quote' | 'evidence'
  /** The speaker's id; quotes have one. */
  speaker?: string
  section: SectionNumber
  path: InterviewPath
}

export function listExcerpts(interview: Interview): Excerpt[] {
  const { sections, source, takeaways, tensions, predictions, closing, timeline } = interview
  return [
    ...source.remark ? evidence(source.remark, 'introduction', ['interview', 'source', 'remark']) : [],
    ...takeaways.items.flatMap((item, index) => evidence(item, item.section, ['interview', 'takeaways', 'items', index])),
    ...sections.flatMap(section => sectionExcerpts(section, section.number)),
    ...timeline?.parts.flatMap(({ pivots }, part) => pivots.flatMap((pivot, index) => [
      ...evidence(pivot, pivot.section, ['timeline', 'parts', part, 'pivots', index]),
      ...pivot.dated ? evidence(pivot.dated, pivot.dated.section, ['timeline', 'parts', part, 'pivots', index, 'dated']) : [],
    ])) ?? [],
    ...tensions?.items.flatMap(({ sides }, item) => sides.flatMap((side, index) => evidence(side, side.section, ['interview', 'tensions', 'items', item, 'sides', index]))) ?? [],
    ...predictions?.items.flatMap((item, index) => evidence(item, item.section, ['interview', 'predictions', 'items', index])) ?? [],
    ...closing.support.flatMap((item, index) => evidence(item, item.section, ['interview', 'closing', 'support', index])),
  ]
}

function sectionExcerpts(section: Interview['sections'][number], number: number): Excerpt[] {
  const each = (items: { evidence: string[] }[], ...path: PropertyKey[]) =>
    items.flatMap((item, index) => evidence(item, number, [number, ...path, index]))
  const { points, quotes, figures, visual, details } = section
  return [
    ...evidence(section, number, [number]),
    ...each(points, 'points'),
    ...quotes.map(({ exact, speaker }, index): Excerpt => ({
      exact,
      role: 'quote',
      speaker,
      section: number,
      path: [number, 'quotes', index, 'exact'],
    })),
    ...each(figures, 'figures'),
    ...evidenceBelow(visual).flatMap(item => evidence(item, number, [number, 'visual', ...item.path])),
    ...each(details, 'details'),
  ]
}

function evidence(item: { evidence: string[] }, section: SectionNumber, path: InterviewPath): Excerpt[] {
  return item.evidence.map((exact, index) => ({
    exact,
    role: 'evidence',
    section,
    path: [
      ...path,
      'evidence',
      ...item.evidence.length > 1 ? [index] : [],
    ],
  }))
}
