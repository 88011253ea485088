/**
 * What a schema of one file cannot see: ids, speakers, section numbers and minutes across files.
 * In: those files of an interview that are well formed. Out: what does not fit, with the path to it.
 */
import type { InterviewPath } from './load.ts'
import type { InterviewFile, Section, SectionNumber, TimelineFile } from './schema.ts'
import { closestMatch } from 'leven'

export interface Inconsistency {
  path: InterviewPath
  message: string
  hint?: string
}

/** As much of an interview as is well formed. */
export interface Parts {
  main?: InterviewFile
  /** The speakers' ids, as far as they can be read. */
  speakers: string[]
  sections: Section[]
  timeline?: TimelineFile
  /** The numbers of all section files, well formed or not. */
  numbers: number[]
}

/** What cannot be told from the parts that there are is not checked. */
export function consistencyProblems({ main, speakers, sections, timeline, numbers }: Parts): Inconsistency[] {
  return [
    ...idProblems(sections, timeline),
    ...speakers.length ? speakerProblems(speakers, sections) : [],
    ...sectionProblems(Math.max(...numbers), main, timeline),
    ...main && sections.length === numbers.length
      ? [...minuteProblems(main, sections), ...figureProblems(main, sections)]
      : [],
    ...sections.length === numbers.length ? lineProblems(sections) : [],
  ]
}

function idProblems(sections: Section[], timeline?: TimelineFile): Inconsistency[] {
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

function speakerProblems(known: string[], sections: Section[]): Inconsistency[] {
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

function sectionProblems(last: number, main?: InterviewFile, timeline?: TimelineFile): Inconsistency[] {
  const placed: { section: SectionNumber, path: InterviewPath }[] = [
    ...main?.takeaways.items.map(({ section }, index) => ({
      section,
      path: ['interview', 'takeaways', 'items', index, 'section'] as const,
    })) ?? [],
    ...main?.tensions?.items.flatMap(({ sides }, item) => sides.map(({ section }, index) => ({
      section,
      path: ['interview', 'tensions', 'items', item, 'sides', index, 'section'] as const,
    }))) ?? [],
    ...main?.predictions?.items.map(({ section }, index) => ({
      section,
      path: ['interview', 'predictions', 'items', index, 'section'] as const,
    })) ?? [],
    ...main?.closing.support.map(({ section }, index) => ({
      section,
      path: ['interview', 'closing', 'support', index, 'section'] as const,
    })) ?? [],
    ...timeline?.parts.flatMap(({ pivots }, part) => pivots.flatMap(({ section, dated }, index) => [
      { section, path: ['timeline', 'parts', part, 'pivots', index, 'section'] as const },
      ...dated ? [{ section: dated.section, path: ['timeline', 'parts', part, 'pivots', index, 'dated', 'section'] as const }] : [],
    ])) ?? [],
  ]
  return placed.filter(({ section }) => section !== 'introduction' && section > last)
    .map(({ section, path }) => ({ path, message: `there is no section ${section}`, hint: `The last section is ${last}.` }))
}

function minuteProblems({ minutes }: InterviewFile, sections: Section[]): Inconsistency[] {
  // In hundredths: 0.1 and 0.2 are 0.3.
  const sum = Math.round(sections.reduce((total, section) => total + section.minutes, 0) * 100) / 100
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

/** Either every section names the line of the source with which it begins, or none does. */
function lineProblems(sections: Section[]): Inconsistency[] {
  return sections.flatMap(({ number, line }, index): Inconsistency[] => {
    const before = sections[index - 1]?.line
    if (line === undefined)
      return sections.some(section => section.line !== undefined) ? [{ path: [number], message: 'line is missing: other sections name the line of the source with which they begin', hint: 'Name it in every section, or in none where the source has headings.' }] : []
    if (before !== undefined && line <= before)
      return [{ path: [number, 'line'], message: `the section before it begins in line ${before} of the source, this one in line ${line}`, hint: 'Sections follow one another as in the source.' }]
    return []
  })
}

function figureProblems({ numbers }: InterviewFile, sections: Section[]): Inconsistency[] {
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
