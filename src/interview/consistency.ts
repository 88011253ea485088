/**
 * What a schema of one file cannot see: ids, speakers, section numbers and minutes across files.
 * In: an interview whose files are each well formed. Out: what does not fit, with the path to it.
 */
import type { InterviewPath } from './load.ts'
import type { Interview, SectionNumber } from './schema.ts'
import { closestMatch } from 'leven'

export interface Inconsistency {
  path: InterviewPath
  message: string
  hint?: string
}

export function consistencyProblems(interview: Interview): Inconsistency[] {
  return [
    ...idProblems(interview),
    ...speakerProblems(interview),
    ...sectionProblems(interview),
    ...minuteProblems(interview),
    ...figureProblems(interview),
  ]
}

function idProblems({ sections, timeline }: Interview): Inconsistency[] {
  const named: { id: string, path: InterviewPath }[] = [
    ...sections.flatMap(({ number, quotes, figures }) => [
      ...quotes.map(({ id }, index) => ({
        id,
        path: [number, 'quotes', index, 'id'] as const,
      })),
      ...figures.map(({ id }, index) => ({
        id,
        path: [number, 'figures', index, 'id'] as const,
      })),
    ]),
    ...timeline?.parts.flatMap(({ pivots }, part) => pivots.map(({ id }, index) => ({
      id,
      path: ['timeline', 'parts', part, 'pivots', index, 'id'] as const,
    }))) ?? [],
  ]
  const seen = new Set<string>()
  return named.filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, path }) => ({ path, message: `the id "${id}" is given twice`, hint: 'Give every quote, figure and pivot an id of its own.' }))
}

function speakerProblems({ sections, speakers }: Interview): Inconsistency[] {
  const known = Object.keys(speakers)
  return sections.flatMap(({ number, quotes }) => quotes.flatMap(({ speaker }, index) => {
    if (known.includes(speaker))
      return []
    const nearest = closestMatch(speaker, known, { maxDistance: 4 })
    return [
      {
        path: [number, 'quotes', index, 'speaker'] as const,
        message: `unknown speaker "${speaker}"`,
        hint: `${nearest
          ? `Did you mean "${nearest}"? `
          : ''}Known: ${known.join(', ')} (speakers in interview.yaml).`,
      },
    ]
  }))
}

function sectionProblems({ sections, takeaways, tensions, predictions, closing, timeline }: Interview): Inconsistency[] {
  const placed: { section: SectionNumber, path: InterviewPath }[] = [
    ...takeaways.items.map(({ section }, index) => ({
      section,
      path: ['interview', 'takeaways', 'items', index, 'section'] as const,
    })),
    ...tensions?.items.flatMap(({ sides }, item) => sides.map(({ section }, index) => ({
      section,
      path: ['interview', 'tensions', 'items', item, 'sides', index, 'section'] as const,
    }))) ?? [],
    ...predictions?.items.map(({ section }, index) => ({
      section,
      path: ['interview', 'predictions', 'items', index, 'section'] as const,
    })) ?? [],
    {
      section: closing.section,
      path: ['interview', 'closing', 'section'],
    },
    ...timeline?.parts.flatMap(({ pivots }, part) => pivots.map(({ section }, index) => ({
      section,
      path: ['timeline', 'parts', part, 'pivots', index, 'section'] as const,
    }))) ?? [],
  ]
  return placed.filter(({ section }) => section !== 'introduction' && section > sections.length)
    .map(({ section, path }) => ({ path, message: `there is no section ${section}`, hint: `The last section is ${sections.length}.` }))
}

function minuteProblems({ sections, minutes }: Interview): Inconsistency[] {
  const sum = sections.reduce((total, section) => total + section.minutes, 0)
  if (sum <= minutes)
    return []
  const parts = sections.map(section => `§${section.number} ${section.minutes}`).join(', ')
  return [
    {
      path: ['interview', 'minutes'],
      message: `the sections' minutes add up to ${sum}, the talk has ${minutes}`,
      hint: `${parts}. Shorten a section or lengthen the talk.`,
    },
  ]
}

function figureProblems({ sections, numbers }: Interview): Inconsistency[] {
  const known = sections.flatMap(section => section.figures.map(({ id }) => id))
  if (!numbers || known.includes(numbers.lead))
    return []
  const nearest = closestMatch(numbers.lead, known, { maxDistance: 4 })
  return [
    {
      path: ['interview', 'numbers', 'lead'],
      message: `there is no figure "${numbers.lead}"`,
      hint: nearest ? `Did you mean "${nearest}"?` : `Known: ${known.join(', ')}.`,
    },
  ]
}
