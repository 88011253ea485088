/**
 * An interview of which something is still to be written, as far as it can be shown.
 * In: an interview with stand-ins, its excerpts found where they are there, and the places that are open. Out: the same in which a
 * text that is wanted stands as its TODO, and what cannot be drawn without it is told apart; and the places without which nothing
 * can be shown.
 */
import type { Verified } from '../source/excerpt.ts'
import type { InterviewPath } from './load.ts'
import type { Interview, Section, UnwrittenTell } from './schema.ts'
import { wantedBy } from './todo.ts'

/** A place that is still to be written, and what is wanted there: a TODO, where somebody wrote one. */
export interface Unwritten {
  path: InterviewPath
  text?: string
}

export interface Draft {
  interview: Verified<Interview>
  /** A path of it as the path in the data, where lists may be longer. */
  pathIn: (path: InterviewPath) => InterviewPath
  /** What is neither shown as it is nor left out. */
  needed: InterviewPath[]
}

/** Parts of a picture that are not drawn. */
const TOLD = ['headline', 'notes', 'notesEvidence']
/** Texts of no language, shown where they are said. */
const DAYS_AND_ADDRESS = ['date', 'source.title', 'source.url', 'source.published']

/** Each once; what only stands in beside it is not wanted. */
function wantedIn(places: Unwritten[]): string[] {
  const wanted = new Set(places.flatMap(({ text }) => wantedBy(text) || []))
  return wanted.size ? [...wanted] : ['']
}

export function draftOf(interview: Verified<Interview>, unwritten: Unwritten[]): Draft {
  const lists = new Map<string, number[]>()
  const left = new Set(unwritten.filter(({ path, text }) => !isShown(path, interview.languages, text)))
  /** What is open of a part, and no longer left over. */
  const take = (...part: InterviewPath) => {
    const places = [...left].filter(({ path }) => part.every((key, depth) => path[depth] === key))
    places.forEach(place => left.delete(place))
    return places
  }
  const written = <T>(items: T[], ...at: InterviewPath): { items: T[], wanted: Unwritten[] } => {
    const open = items.map((_, index) => take(...at, index))
    const indexes = open.flatMap((places, index) => places.length ? [] : index)
    if (indexes.length < items.length)
      lists.set(at.join(), indexes)
    return { items: indexes.map(index => items[index]!), wanted: open.flat() }
  }
  const sections = interview.sections.map((section): Verified<Section> => {
    const { number } = section
    const [quotes, figures] = [written(section.quotes, number, 'quotes'), written(section.figures, number, 'figures')]
    const told = new Set<string>()
    const tells = section.tells.map((tell, index) => {
      const places = take(number, 'tells', index)
      const { quote } = tell as { quote?: string }
      if (quote !== undefined && !quotes.items.some(({ id }) => id === quote)) {
        told.add(quote)
        places.push({ path: [number, 'tells', index, 'quote'] }, ...quotes.wanted.filter(({ path }) => section.quotes[path[2] as number]!.id === quote))
      }
      return places.length ? { kind: 'unwritten' as const, wanted: wantedIn(places), headline: (tell as UnwrittenTell).headline, notes: tell.notes } : tell
    })
    const apart = [...quotes.wanted.filter(({ path }) => !told.has(section.quotes[path[2] as number]!.id)), ...figures.wanted]
    return { ...section, quotes: quotes.items, figures: figures.items, tells, ...apart.length && { unwritten: wantedIn(apart) } } as Verified<Section>
  })
  const lead = interview.numbers && sections.some(({ figures }) => figures.some(({ id }) => id === interview.numbers!.lead))
  const numbers = take('interview', 'numbers')
  const [tensions, predictions] = [interview.tensions, interview.predictions].map((part, index) => part && { part, ...written<unknown>(part.items, 'interview', index ? 'predictions' : 'tensions', 'items') })
  // Without its day nothing of a timeline has its place.
  const timeline = [...take('timeline'), ...interview.timeline ? unwritten.filter(({ path }) => path.join() === 'interview,date') : []]
  const synthesis = [...numbers, ...tensions?.wanted ?? [], ...predictions?.wanted ?? []]
  const kept = <T>(of: typeof tensions): T | undefined => of?.items.length ? { ...of.part, items: of.items } as T : undefined
  return {
    interview: {
      ...interview,
      sections,
      numbers: lead && !numbers.length ? interview.numbers : undefined,
      tensions: kept(tensions),
      predictions: kept(predictions),
      timeline: timeline.length ? undefined : interview.timeline,
      unwritten: { ...timeline.length && { timeline: wantedIn(timeline) }, ...synthesis.length && { synthesis: wantedIn(synthesis) } },
    },
    needed: [...left].map(({ path }) => path),
    pathIn: ([file, ...keys]) => {
      const depth = keys.findIndex((_, index) => lists.has([file, ...keys.slice(0, index)].join()))
      const indexes = depth < 0 ? undefined : lists.get([file, ...keys.slice(0, depth)].join())
      return [file, ...keys.map((key, index) => index === depth ? indexes![key as number] ?? key : key)]
    },
  }
}

/** Whether what is wanted can be shown where it is wanted: words in a language, evidence, days and addresses. */
function isShown([file, ...keys]: InterviewPath, languages: string[], text: string | undefined): boolean {
  const [first, , third] = keys
  if (first === 'quotes' || first === 'figures')
    return false
  if (first === 'tells')
    return keys.length > 2 && TOLD.includes(String(third))
  if (file === 'timeline')
    return first === 'headline' || first === 'notes' || first === 'again'
  return languages.includes(String(keys.at(-1)))
    || keys.some(key => ['evidence', 'notesEvidence', 'asks', 'labels'].includes(String(key)))
    || (keys.at(-1) === 'section' && keys.length > 2)
    || (text !== undefined && file === 'interview' && DAYS_AND_ADDRESS.includes(keys.join('.')))
}
