/**
 * No excerpt, no claim: the data held against the source, or against its lock.
 * In: a loaded interview and, where it is at hand, the source text. Out: the lock, or the interview with the place of each
 * of its excerpts; or an InputError with every excerpt and every figure that is not supported.
 */
import type { Place, Problem } from '../base/problem.ts'
import type { Project } from '../base/project.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Request } from '../source/find/placement.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Lock } from '../source/lock/lock.ts'
import type { Agreement } from '../source/numbers/magnitude.ts'
import type { Article } from '../source/read/article.ts'
import type { SourceFile } from '../source/read/source-file.ts'
import type { LoadedInterview, ReadInterview } from './load.ts'
import type { Figure, Interview } from './schema.ts'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { writeIfChanged } from '../base/files.ts'
import { InputError, throwIfAny } from '../base/problem.ts'
import { OWN_PROJECT } from '../base/project.ts'
import { valuesBelow } from '../base/tree.ts'
import { Excerpt, verified, Words } from '../source/excerpt.ts'
import { checkExcerpts } from '../source/find/check.ts'
import { coverage } from '../source/lock/coverage.ts'
import { checkAgainstLock, lockDifferences } from '../source/lock/lock-check.ts'
import { makeLock, parseLock, serializeLock, VERIFY_HINT } from '../source/lock/lock.ts'
import { agrees, readsNumbersIn } from '../source/numbers/magnitude.ts'
import { parseArticle } from '../source/read/article.ts'
import { problemIn, readSourceFile } from '../source/read/source-file.ts'
import { SourceError } from '../source/text/source-error.ts'
import { sourceLink } from '../text/fragment.ts'
import { describeSource } from './describe-source.ts'
import { requestsIn, supporting } from './excerpts.ts'
import { readInterview } from './load.ts'
import { wantedBy } from './todo.ts'

export interface Counts {
  excerpts: number
  questions: number
  figures: number
  /** Places that are still to be written. */
  todos: number
}

export interface VerifiedInterview {
  interview: Verified<Interview>
  coverage: Coverage
  placeOf: LoadedInterview['placeOf']
}

/**
 * Finds every excerpt in the source text and writes the lock; with `check`, only compares. Nothing is written when anything is wrong.
 * While something is still to be written, the lock holds the excerpts that are there already.
 */
export async function verify(project: Project, sourcePath: string, check = false): Promise<Counts & { changed: boolean }> {
  const [read, text] = await Promise.all([readInterview(project.data), attempt(() => readSourceFile(sourcePath))])
  const requests = requestsOf(read)
  const article = text.value && articleOf(read, text.value)
  const checked = article?.value && checkExcerpts(article.value, requests)
  const todos = read.problems.filter(({ todo }) => todo)
  throwIfAny(mistakesIn(read, [...text.problems, ...article?.problems ?? [], ...checked?.problems ?? []]))
  // Nothing is wrong: it is still to be written who speaks.
  if (!article?.value || !checked)
    throw new InputError(todos)

  const lock = makeLock(article.value, checked.excerpts, read.known.sourceLanguage || undefined)
  const path = lockPath(project)
  const counts = {
    excerpts: new Set(requests.flatMap(({ role, words }) => role !== 'question' && words.kind === 'words' ? words.text : [])).size,
    questions: requests.filter(({ role }) => role === 'question').length,
    figures: read.files.flatMap(({ below }) => below.filter(({ path, value }) => path.length === 2 && path[0] === 'figures' && !isOpen(value))).length,
    todos: todos.length,
  }
  if (!check)
    return { ...counts, changed: await writeIfChanged(path, serializeLock(lock)) }
  const differences = lockDifferences(await readLock(project), lock)
  throwIfAny(differences.map(message => ({ place: { file: relative(process.cwd(), path), line: 1, column: 1 }, message, hint: verifyHint(project) })))
  return { ...counts, changed: false }
}

/** A project's interview, with the places of its excerpts by the lock alone. Throws InputError for each that is not in it, and all else that is wrong. */
export async function verifiedInterview(project: Project): Promise<VerifiedInterview> {
  const [read, lock] = await Promise.all([readInterview(project.data), attempt(() => readLock(project))])
  const checked = lock.value && checkAgainstLock(lock.value, requestsOf(read), verifyHint(project))
  // While there is still something to be filled in, it is too early for the lock.
  const unlocked = read.problems.some(({ todo }) => todo) ? [] : lock.problems
  const { interview: parsed, placeOf } = soundOf(read, [...unlocked, ...checked?.problems ?? []])
  const { excerpts, lines } = checked!
  const { url } = parsed.source
  const interview = verified(parsed, leaf => leaf.kind === 'words'
    ? new Excerpt(leaf.text, excerpts.get(leaf)!, sourceLink(url, leaf.text))
    : { line: leaf.line, address: lines.get(leaf)! })
  const quotes = interview.sections.flatMap(section => section.quotes.map(({ exact }) => exact))
  return { interview, placeOf, coverage: coverage(lock.value!, supporting(interview), quotes) }
}

/** What was read, if nothing at all is wrong with it. Throws InputError with everything that is. */
function soundOf(read: ReadInterview, problems: Problem[]): LoadedInterview {
  throwIfAny([...read.problems.filter(({ todo }) => todo), ...mistakesIn(read, problems)])
  return read.loaded!
}

/** Everything that is wrong, and not only still to be written. */
function mistakesIn(read: ReadInterview, problems: Problem[]): Problem[] {
  return [...read.problems.filter(({ todo }) => !todo), ...problems, ...figureProblems(read), ...countProblems(read)]
}

/** Whether something in a part of the data is still to be written. */
function isOpen(value: unknown): boolean {
  return valuesBelow(value).some(({ value }) => wantedBy(value instanceof Words ? value.text : value) !== undefined)
}

/** The outcome of what may throw InputError, to be told with what else is wrong. */
async function attempt<T>(work: () => T | Promise<T>): Promise<{ value?: T, problems: Problem[] }> {
  try {
    return { value: await work(), problems: [] }
  }
  catch (error) {
    if (error instanceof InputError)
      return { problems: error.problems }
    throw error
  }
}

/** The source text, parsed as the data says; nothing where it is known already that the data says it wrongly. */
export function articleOf(read: ReadInterview, { file, text }: SourceFile): { value?: Article, problems: Problem[] } | undefined {
  const source = describeSource(read)
  if (!source)
    return undefined
  const { speakers, openings } = source
  const placeOf = (section: number, key: string) => read.files.find(({ name }) => name === section)!.yaml.placeOf([key])
  let article: Article
  try {
    article = parseArticle(text, speakers, openings)
  }
  catch (error) {
    if (!(error instanceof SourceError))
      throw error
    const { section, reason: message, hint } = error
    return { problems: [section === undefined ? problemIn(file, error, text) : { place: placeOf(section, 'line'), message, hint }] }
  }
  const [given, found] = [read.known.sections.length, article.sections.length]
  if (given === found)
    return { value: article, problems: [] }
  const places = article.sections.map(({ line, heading }) => heading ? `line ${line} (${heading})` : `line ${line}`).join(', ')
  const hint = article.sections[0]?.heading === undefined
    ? 'The source has no headings: say in each section’s file with which line of the source it begins, as line: 12.'
    : 'Have one file a section; headings of the source are short lines directly above a speaker’s line, or Markdown’s.'
  return { problems: [{ place: placeOf(given, 'heading'), message: `the data has ${given} ${given === 1 ? 'section' : 'sections'}, the source ${found}: ${places}`, hint }] }
}

function lockPath(project: Project): string {
  return join(project.data, 'source.lock.json')
}

async function readLock(project: Project): Promise<Lock> {
  const path = lockPath(project)
  const file = relative(process.cwd(), path)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError([{ place: { file, line: 1, column: 1 }, message: error.code === 'ENOENT' ? 'the lock is missing: no excerpt has been found in the source yet' : `the lock cannot be read (${error.code})`, hint: verifyHint(project) }])
  })
  return parseLock(text, file, verifyHint(project))
}

/** Every excerpt that can be looked for: nothing is wrong with how it is written. */
export function requestsOf({ files, known, isTold }: ReadInterview): Request[] {
  return files.flatMap(file => requestsIn(file, known)).filter(({ place }) => !isTold(place))
}

/** Languages of a deck in which the figures are not held against their evidence, since their numbers are not read. */
export function uncheckedFigures({ sections, languages, source }: Pick<Interview, 'languages'> & { source: { language: string }, sections: { figures: unknown[] }[] }): string[] {
  return sections.some(({ figures }) => figures.length > 0)
    ? languages.filter(language => !readsNumbersIn(source.language) || !readsNumbersIn(language))
    : []
}

/** Figures whose digits are not those of their evidence, in any language whose numbers are read. */
function figureProblems({ files, known, schemas, isTold }: ReadInterview): Problem[] {
  const { languages, sourceLanguage } = known
  const read = languages.filter(language => readsNumbersIn(sourceLanguage) && readsNumbersIn(language))
  return files.flatMap(({ yaml, below, isParsed }) => below.filter(({ path }) => path.length === 2 && path[0] === 'figures').flatMap(({ value, path }) => {
    // A figure may be well formed in a file that is not.
    const figure = isParsed ? value as Figure : schemas.drawn.figure.safeParse(value).data
    return figure === undefined || isOpen(figure) ? [] : read.flatMap((language) => {
      const place = yaml.placeOf([...path, 'value', language])
      const agreement = agrees(figure.value[language]!, figure.evidence.map(({ text }) => text))
      return agreement.ok || isTold(place) ? [] : [disagreement(agreement, place)]
    })
  }))
}

/** Counts in pictures that are not in their evidence. */
function countProblems({ files, known }: ReadInterview): Problem[] {
  if (!readsNumbersIn(known.sourceLanguage))
    return []
  return files.filter(({ isParsed }) => isParsed).flatMap(({ yaml, below }) => below.filter(({ path }) => path[0] === 'tells').flatMap(({ value, path }) => {
    const { count, evidence } = new Object(value) as { count?: number, evidence?: Words[] }
    const agreement = count !== undefined && evidence && !isOpen(evidence) ? agrees(String(count), evidence.map(({ text }) => text)) : undefined
    return !agreement || agreement.ok ? [] : [disagreement(agreement, yaml.placeOf([...path, 'count']))]
  }))
}

function disagreement({ reason, found }: Extract<Agreement, { ok: false }>, place: Place): Problem {
  return { place, message: reason, hint: `The evidence has: ${found.join(', ') || 'no number'}.` }
}

/** The command that finds the excerpts, as it is typed for this data. */
function verifyHint({ data }: Project): string {
  return data === OWN_PROJECT.data ? VERIFY_HINT : VERIFY_HINT.replace('-- ', `-- --data ${relative(process.cwd(), data)} `)
}
