/**
 * What a schema of one file cannot see: ids, speakers, section numbers and quotes across files.
 * In: what can be read of the files, well formed or not. Out: what does not fit, with the path to it; what cannot be told
 * from what there is, is not told.
 */
import type { Code } from '../base/codes.ts'
import type { DataFile, InterviewPath, Known, Report } from './load.ts'
import { closestMatch } from 'leven'

interface Found<T> {
  value: T
  path: InterviewPath
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

type Tell = (path: InterviewPath, code: Code, message: string, hint?: string) => void

export function checkConsistency(files: DataFile[], { speakers, sections: numbers, complete }: Known, { problems, tell, isTold }: Report): void {
  if (!numbers.length || new Set(numbers).size < numbers.length)
    return
  const yamls = new Map(files.map(({ name, yaml }) => [name, yaml]))
  const isFine = ([name, ...keys]: InterviewPath) => !problems.length || !isTold(yamls.get(name)!.placeOf(keys))
  const report: Tell = ([name, ...keys], code, message, hint) => {
    const yaml = yamls.get(name)!
    tell(yaml.problem(yaml.placeOf(keys), code, message, hint), keys.length === 0)
  }
  const sections = files.filter(({ name }) => typeof name === 'number')
  const named = <T>(key: string, is: (value: unknown) => value is T, from = files): Found<T>[] => from.flatMap(({ name, below }) => below.flatMap(({ key: at, value, path: keys }): Found<T>[] => {
    const path: InterviewPath = [name, ...keys]
    return at === key && is(value) && isFine(path) ? [{ value, path }] : []
  }))
  /** One value of each file, at its top. */
  const top = (key: string, from: DataFile[]) => named(key, isNumber, from).filter(({ path }) => path.length === 2)

  const seen = new Set<string>()
  for (const { value, path } of named('id', isText)) {
    if (seen.size === seen.add(value).size)
      report(path, 'duplicate', `the id "${value}" is given twice`, 'Give every quote, figure, lane and pivot an id of its own.')
  }
  for (const { value, path } of speakers.length ? named('speaker', isText, sections) : []) {
    if (!speakers.includes(value))
      report(path, 'unknown-name', `unknown speaker "${value}"`, `${nearestOf(value, speakers)}Known: ${speakers.join(', ')} (speakers in interview.yaml).`)
  }
  const last = Math.max(...numbers)
  for (const { value, path } of named('section', isNumber)) {
    if (value > last)
      report(path, 'unknown-name', `there is no section ${value}`, `The last section is ${last}.`)
  }
  const quotes = named('id', isText, sections).filter(({ path }) => path[1] === 'quotes')
  const told = named('quote', isText, sections).filter(({ path }) => path[1] === 'tells')
  told.forEach(({ value, path }, index) => {
    const own = quotes.filter(quote => quote.path[0] === path[0]).map(({ value }) => value)
    // One may have no name yet.
    const { quotes: all } = new Object(sections.find(({ name }) => name === path[0])!.value) as { quotes?: unknown[] }
    if (!own.includes(value) && Array.isArray(all) && all.length > own.length)
      return
    if (!own.includes(value))
      report(path, 'unknown-name', `there is no quote "${value}" in this section`, nearestOf(value, own).trim() || `Known here: ${own.join(', ')}.`)
    else if (told.slice(0, index).some(before => before.value === value))
      report(path, 'duplicate', `the quote "${value}" is told twice`, 'Tell it once.')
  })
  if (!complete)
    return
  checkLines(top('line', sections), sections, report)
  const figures = named('id', isText, sections).filter(({ path }) => path[1] === 'figures').map(({ value }) => value)
  const figuresIn = ({ value, isParsed }: DataFile): unknown[] | undefined => (value as { figures?: unknown[] } | null)?.figures ?? (isParsed ? [] : undefined)
  const areRead = sections.flatMap(section => figuresIn(section) ?? [undefined]).length === figures.length
  for (const { value, path } of named('lead', isText)) {
    if (areRead && !figures.includes(value))
      report(path, 'unknown-name', `there is no figure "${value}"`, nearestOf(value, figures).trim() || (figures.length ? `Known: ${figures.join(', ')}.` : 'No section has a figure.'))
  }
}

function nearestOf(value: string, known: string[]): string {
  const nearest = closestMatch(value, known, { maxDistance: 4 })
  return nearest ? `Did you mean "${nearest}"? ` : ''
}

/** Either every section names the line of the source with which it begins, or none does. */
function checkLines(lines: Found<number>[], sections: DataFile[], report: Tell): void {
  for (const { name } of lines.length ? sections.filter(({ name }) => !lines.some(({ path }) => path[0] === name)) : [])
    report([name], 'sections', 'line is missing: other sections name the line of the source with which they begin', 'Name it in every section, or in none where the source has headings.')
  for (const [index, { value, path }] of lines.entries()) {
    const before = lines[index - 1]
    if (before && Number(before.path[0]) === Number(path[0]) - 1 && value <= before.value)
      report(path, 'sections', `the section before it begins in line ${before.value} of the source, this one in line ${value}`, 'Sections follow one another as in the source.')
  }
}
