import type { Place, Problem } from '../base/problem.ts'
import type { Project } from '../base/project.ts'
import type { Places } from '../deck/context.ts'
import type { ExcerptRequest, SourceProblem } from '../source/find/check.ts'
import type { Lock } from '../source/lock/lock.ts'
import type { Agreement } from '../source/numbers/magnitude.ts'
import type { Article } from '../source/read/article.ts'
import type { SourceFile } from '../source/read/source-file.ts'
/**
 * No excerpt, no claim: the data held against the source, or against its lock.
 * In: a loaded interview and, where it is at hand, the source text. Out: the lock, and the places the storyline needs;
 * or an InputError with every excerpt and every figure that is not supported.
 */
import type { LoadedInterview } from './load.ts'
import type { Interview } from './schema.ts'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { writeIfChanged } from '../base/files.ts'
import { InputError } from '../base/problem.ts'
import { OWN_PROJECT } from '../base/project.ts'
import { valuesBelow } from '../fields/tree.ts'
import { checkExcerpts } from '../source/find/check.ts'
import { coverage } from '../source/lock/coverage.ts'
import { checkAgainstLock, lockDifferences, lockIndex } from '../source/lock/lock-check.ts'
import { makeLock, parseLock, serializeLock, VERIFY_HINT } from '../source/lock/lock.ts'
import { agrees, readsNumbersIn } from '../source/numbers/magnitude.ts'
import { parseArticle } from '../source/read/article.ts'
import { inSourceFile, readSourceFile } from '../source/read/source-file.ts'
import { SourceError } from '../source/text/source-error.ts'
import { sourceLink } from '../text/fragment.ts'
import { describeSource } from './describe-source.ts'
import { listExcerpts } from './excerpts.ts'
import { pathName } from './validate.ts'

export interface Verified {
  excerpts: number
  figures: number
  changed: boolean
}

/** Finds every excerpt in the source text and writes the lock; with `check`, only compares. Nothing is written when anything is wrong. */
export async function verify(project: Project, loaded: LoadedInterview, sourcePath: string, check: boolean): Promise<Verified> {
  const { interview } = loaded
  const requests = excerptRequests(loaded)
  const article = readArticle(loaded, await readSourceFile(sourcePath))
  const { found, problems } = checkExcerpts(article, requests)
  throwIfAny([...problems.map(problem => asProblem(project, problem)), ...figureProblems(loaded), ...countProblems(loaded)])

  const lock = makeLock(article, found, interview.source.language)
  const path = lockPath(project)
  const excerpts = new Set(requests.map(({ exact }) => exact)).size
  const figures = interview.sections.reduce((sum, section) => sum + section.figures.length, 0)
  if (!check)
    return { excerpts, figures, changed: await writeIfChanged(path, serializeLock(lock)) }
  const differences = lockDifferences(await readLock(project), lock)
  throwIfAny(differences.map(message => ({ place: { file: relative(process.cwd(), path), line: 1, column: 1 }, message, hint: verifyHint(project) })))
  return { excerpts, figures, changed: false }
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

/** The places of the excerpts by the lock alone. Throws InputError for each that is not in it. */
export async function lockedPlaces(project: Project, loaded: LoadedInterview): Promise<Places> {
  const lock = await readLock(project)
  throwIfAny([...checkAgainstLock(lock, excerptRequests(loaded)).map(problem => asProblem(project, problem)), ...figureProblems(loaded), ...countProblems(loaded)])
  const index = lockIndex(lock)
  const { url } = loaded.interview.source
  const quotes = loaded.interview.sections.flatMap(section => section.quotes.map(quote => quote.exact))
  return { find: index.find, href: exact => sourceLink(url, exact), coverage: coverage(lock, quotes) }
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
  return inSourceFile(file, () => parseLock(text, file))
}

function excerptRequests({ interview, placeOf }: LoadedInterview): ExcerptRequest[] {
  return listExcerpts(interview).map(({ exact, role, speaker, section, path }) => ({
    exact,
    role,
    speaker,
    section,
    where: { ...placeOf(path), path: pathName(path.slice(1)) },
  }))
}

/** Languages of a deck in which the figures are not held against their evidence, since their numbers are not read. */
export function uncheckedFigures({ sections, languages, source }: Interview): string[] {
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
      const agreement = agrees(figure.value[language]!, figure.evidence)
      return agreement.ok ? [] : [disagreement(agreement, placeOf([section.number, 'figures', index, 'value', language]))]
    })))
}

/** Counts in visuals that are not in their evidence. */
function countProblems({ interview: { sections, source }, placeOf }: LoadedInterview): Problem[] {
  if (!readsNumbersIn(source.language))
    return []
  return sections.flatMap(({ number, visual }) => valuesBelow(visual).flatMap(({ value, path }) => {
    const { count, evidence } = new Object(value) as { count?: number, evidence?: string[] }
    const agreement = count !== undefined && evidence ? agrees(String(count), evidence) : undefined
    return !agreement || agreement.ok ? [] : [disagreement(agreement, placeOf([number, 'visual', ...path, 'count']))]
  }))
}

function disagreement({ reason, found }: Extract<Agreement, { ok: false }>, place: Place): Problem {
  return { place, message: reason, hint: `The evidence has: ${found.join(', ') || 'no number'}.` }
}

function asProblem(project: Project, { where, message, hint }: SourceProblem): Problem {
  return { place: { file: where.file, line: where.line, column: where.column }, message: `${where.path}: ${message}`, hint: hint === VERIFY_HINT ? verifyHint(project) : hint }
}

/** The command that finds the excerpts, as it is typed for this data. */
function verifyHint({ data }: Project): string {
  return data === OWN_PROJECT.data ? VERIFY_HINT : VERIFY_HINT.replace('-- ', `-- --data ${relative(process.cwd(), data)} `)
}

function throwIfAny(problems: Problem[]): void {
  if (problems.length)
    throw new InputError(problems)
}
