/**
 * No excerpt, no claim: the data held against the source, or against its lock.
 * In: a loaded interview and, where it is at hand, the source text. Out: the lock, or the interview with the place of each
 * of its excerpts; or an InputError with every excerpt and every figure that is not supported.
 */
import type { Problem } from '../base/problem.ts'
import type { Project } from '../base/project.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Request } from '../source/find/placement.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Lock } from '../source/lock/lock.ts'
import type { Article } from '../source/read/article.ts'
import type { SourceFile } from '../source/read/source-file.ts'
import type { InterviewPath, LoadedInterview } from './load.ts'
import type { Interview } from './schema.ts'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { writeIfChanged } from '../base/files.ts'
import { InputError } from '../base/problem.ts'
import { OWN_PROJECT } from '../base/project.ts'
import { Excerpt, verified } from '../source/excerpt.ts'
import { checkExcerpts } from '../source/find/check.ts'
import { coverage } from '../source/lock/coverage.ts'
import { checkAgainstLock, lockDifferences } from '../source/lock/lock-check.ts'
import { makeLock, parseLock, serializeLock, VERIFY_HINT } from '../source/lock/lock.ts'
import { agrees, readsNumbersIn } from '../source/numbers/magnitude.ts'
import { parseArticle } from '../source/read/article.ts'
import { inSourceFile, readSourceFile } from '../source/read/source-file.ts'
import { SourceError } from '../source/text/source-error.ts'
import { sourceLink } from '../text/fragment.ts'
import { describeSource } from './describe-source.ts'
import { requestsIn, supporting } from './excerpts.ts'
import { loadInterview } from './load.ts'

export interface Counts {
  excerpts: number
  questions: number
  figures: number
}

/** Finds every excerpt in the source text and writes the lock; with `check`, only compares. Nothing is written when anything is wrong. */
export async function verify(project: Project, sourcePath: string, check = false): Promise<Counts & { changed: boolean }> {
  const loaded = await loadInterview(project.data)
  const { interview } = loaded
  const requests = requestsOf(loaded)
  const article = readArticle(loaded, await readSourceFile(sourcePath))
  const { excerpts, problems } = checkExcerpts(article, requests)
  throwIfAny([...problems, ...figureProblems(loaded)])

  const lock = makeLock(article, excerpts, interview.source.language)
  const path = lockPath(project)
  const counts = {
    excerpts: new Set(requests.filter(({ role }) => role !== 'question').map(({ words }) => 'text' in words && words.text)).size,
    questions: requests.filter(({ role }) => role === 'question').length,
    figures: interview.sections.reduce((sum, section) => sum + section.figures.length, 0),
  }
  if (!check)
    return { ...counts, changed: await writeIfChanged(path, serializeLock(lock)) }
  const differences = lockDifferences(await readLock(project), lock)
  throwIfAny(differences.map(message => ({ place: { file: relative(process.cwd(), path), line: 1, column: 1 }, message, hint: verifyHint(project) })))
  return { ...counts, changed: false }
}

/** The source text, parsed as the data says. Throws InputError where the two do not fit. */
function readArticle({ interview, placeOf }: LoadedInterview, { file, text }: SourceFile): Article {
  const { speakers, openings } = describeSource(interview)
  let article: Article
  try {
    article = inSourceFile(file, () => parseArticle(text, speakers, openings), text)
  }
  catch (error) {
    if (error instanceof SourceError)
      throw new InputError([{ place: placeOf([error.section!, 'line']), message: error.reason, hint: error.hint }])
    throw error
  }
  const [given, found] = [interview.sections.length, article.sections.length]
  if (given !== found) {
    const places = article.sections.map(({ line, heading }) => heading ? `line ${line} (${heading})` : `line ${line}`).join(', ')
    const hint = article.sections[0]?.heading === undefined
      ? 'The source has no headings: say in each section’s file with which line of the source it begins, as line: 12.'
      : 'Have one file a section; headings of the source are short lines directly above a speaker’s line, or Markdown’s.'
    throw new InputError([{ place: placeOf([given, 'heading']), message: `the data has ${given} ${given === 1 ? 'section' : 'sections'}, the source ${found}: ${places}`, hint }])
  }
  return article
}

export interface VerifiedInterview {
  interview: Verified<Interview>
  coverage: Coverage
}

/** A project's interview, with the places of its excerpts by the lock alone. Throws InputError for each that is not in it. */
export async function verifiedInterview(project: Project): Promise<VerifiedInterview> {
  const loaded = await loadInterview(project.data)
  const lock = await readLock(project)
  const { excerpts, lines, problems } = checkAgainstLock(lock, requestsOf(loaded), verifyHint(project))
  throwIfAny([...problems, ...figureProblems(loaded)])
  const { url } = loaded.interview.source
  const interview = verified(loaded.interview, leaf => leaf.kind === 'words'
    ? new Excerpt(leaf.text, excerpts.get(leaf)!, sourceLink(url, leaf.text))
    : { line: leaf.line, address: lines.get(leaf)! })
  const quotes = interview.sections.flatMap(section => section.quotes.map(({ exact }) => exact))
  return { interview, coverage: coverage(lock, supporting(interview), quotes) }
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

/** Every excerpt of an interview, to be found. */
export function requestsOf({ interview, placeOf }: LoadedInterview): Request[] {
  const { sections, timeline, ...main } = interview
  const files: [InterviewPath[0], unknown][] = [['interview', main], ...sections.map(({ number, ...section }) => [number, section] as [number, unknown]), ['timeline', timeline]]
  return files.flatMap(([file, value]) => requestsIn(file, value, placeOf))
}

/** Languages of a deck in which the figures are not held against their evidence, since their numbers are not read. */
export function uncheckedFigures({ sections, languages, source }: Pick<Interview, 'languages'> & { source: { language: string }, sections: { figures: unknown[] }[] }): string[] {
  return sections.some(({ figures }) => figures.length > 0)
    ? languages.filter(language => !readsNumbersIn(source.language) || !readsNumbersIn(language))
    : []
}

/** Figures whose digits are not those of their evidence, in any language whose numbers are read. */
function figureProblems({ interview, placeOf }: LoadedInterview): Problem[] {
  const unchecked = uncheckedFigures(interview)
  const languages = interview.languages.filter(language => !unchecked.includes(language))
  return interview.sections.flatMap(section => section.figures.flatMap((figure, index) =>
    languages.flatMap((language) => {
      const agreement = agrees(figure.value[language]!, figure.evidence.map(({ text }) => text))
      return agreement.ok ? [] : [{ place: placeOf([section.number, 'figures', index, 'value', language]), message: agreement.reason, hint: `The evidence has: ${agreement.found.join(', ') || 'no number'}.` }]
    })))
}

/** The command that finds the excerpts, as it is typed for this data. */
function verifyHint({ data }: Project): string {
  return data === OWN_PROJECT.data ? VERIFY_HINT : VERIFY_HINT.replace('-- ', `-- --data ${relative(process.cwd(), data)} `)
}

function throwIfAny(problems: Problem[]): void {
  if (problems.length)
    throw new InputError(problems)
}
