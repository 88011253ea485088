/**
 * No excerpt, no claim: the data held against the source.
 * In: a data folder and the source text, and what that was translated from, where it is at hand. Out: the lock; or an InputError with
 * every excerpt and every figure that is not supported.
 */
import type { Problem } from '../base/problem.ts'
import type { Project } from '../base/project.ts'
import type { TextName } from '../source/excerpt.ts'
import type { Checked, Request } from '../source/find/placement.ts'
import type { LockedText } from '../source/lock/lock.ts'
import type { Article } from '../source/read/article.ts'
import type { SourceFile } from '../source/read/source-file.ts'
import type { ReadInterview } from './load.ts'
import { writeIfChanged } from '../base/files.ts'
import { attempt, InputError, throwIfAny } from '../base/problem.ts'
import { checkExcerpts } from '../source/find/check.ts'
import { problemOf, textName } from '../source/find/placement.ts'
import { lockDifferences } from '../source/lock/lock-check.ts'
import { lockedText, makeLock, originalHint, serializeLock } from '../source/lock/lock.ts'
import { parseArticle } from '../source/read/article.ts'
import { problemIn, readSourceFile } from '../source/read/source-file.ts'
import { SourceError } from '../source/text/source-error.ts'
import { describeSource } from './describe-source.ts'
import { requestsOf } from './excerpts.ts'
import { readInterview } from './load.ts'
import { hintFor, lockPath, lockProblem, missingLock, readLock } from './lock-file.ts'
import { isOpen, mistakesIn } from './mistakes.ts'
import { checkTimes } from './recording.ts'

export interface Counts {
  excerpts: number
  questions: number
  figures: number
  /** Places that are still to be written. */
  todos: number
  /** Excerpts of the original; none where that was not given. */
  spoken?: number
  /** The recording, where it does not say how long it is. */
  unmeasured?: string
}

export interface Texts {
  source: string
  /** What the source was translated from. */
  original?: string
}

/**
 * Finds every excerpt in the source text and writes the lock; with `check`, only compares. Nothing is written when anything is wrong.
 * While something is still to be written, the lock holds the excerpts that are there already.
 */
export async function verify(project: Project, texts: string | Texts, check = false): Promise<Counts & { changed: boolean }> {
  const { source, original } = typeof texts === 'string' ? { source: texts } : texts
  const [read, text, spokenText] = await Promise.all([readInterview(project.data), attempt(() => readSourceFile(source)), attempt(async () => original === undefined ? undefined : readSourceFile(original, 'original'))])
  const all = requestsOf(read)
  const [requests, spoken] = [all.filter(request => textName(request) === 'source'), all.filter(request => textName(request) === 'original')]
  const found = foundIn(read, 'source', text.value, requests)
  const foundSpoken = foundIn(read, 'original', spokenText.value, spoken)
  const timed = text.value && !read.problems.some(({ code }) => code === 'file') ? await checkTimes(project.data, read.files, text.value) : { problems: [] }
  const todos = read.problems.filter(({ code }) => code === 'todo')
  throwIfAny(mistakesIn(read, [...text.problems, ...spokenText.problems, ...found.problems, ...foundSpoken.problems, ...foundSpoken.checked?.problems ?? [], ...timed.problems, ...original === undefined ? notGiven(project, spoken) : notNamed(read)], found.checked))
  // Nothing is wrong: it is still to be written who speaks.
  if (!found.locked || (original !== undefined && !foundSpoken.locked))
    throw new InputError(todos)

  const lock = makeLock(found.locked, foundSpoken.locked)
  const path = lockPath(project)
  const counts = {
    excerpts: new Set(requests.flatMap(({ role, words }) => role !== 'question' && words.kind === 'words' ? words.text : [])).size,
    questions: requests.filter(({ role }) => role === 'question').length,
    figures: read.files.flatMap(({ below }) => below.filter(({ path, value }) => path.length === 2 && path[0] === 'figures' && !isOpen(value))).length,
    todos: todos.length,
    ...foundSpoken.locked && { spoken: foundSpoken.locked.excerpts.length },
    unmeasured: timed.unknown,
  }
  if (!check)
    return { ...counts, changed: await writeIfChanged(path, serializeLock(lock)) }
  const committed = await readLock(project)
  throwIfAny(committed ? lockDifferences(committed, lock).map(message => lockProblem(project, message)) : [missingLock(project)])
  return { ...counts, changed: false }
}

/** One text with the excerpts that should stand in it; nothing locked where it is not there, or its speakers are not known. */
function foundIn(read: ReadInterview, name: TextName, text: SourceFile | undefined, requests: Request[]): { locked?: LockedText, checked?: Checked, problems: Problem[] } {
  const article = text && articleOf(read, text, name)
  if (!article?.value)
    return { problems: article?.problems ?? [] }
  const checked = checkExcerpts(article.value, requests)
  const { sourceLanguage, originalLanguage } = read.known
  return { locked: lockedText(article.value, checked.excerpts, (name === 'source' ? sourceLanguage : originalLanguage) || undefined, text!.times), checked, problems: [] }
}

/** Words of the original cannot be looked for without it. */
function notGiven(project: Project, [first]: Request[]): Problem[] {
  return first ? [problemOf(first, 'file', 'the words were spoken in the original, which is not given', hintFor(project, originalHint))] : []
}

/** An original of which the data says nothing is probably another talk's. */
function notNamed({ files, known }: ReadInterview): Problem[] {
  const main = files.find(({ name, yaml }) => name === 'interview' && yaml.whole)?.yaml
  return main && known.sourceLanguage && known.originalLanguage === undefined
    ? [main.problem(main.placeOf(['source']), 'missing-key', 'source.original is missing: an original is given, of which the data says nothing', 'Write there rendering: translation, and original with its publisher and language; title, url and recording where they are known.')]
    : []
}

/**
 * A text, parsed as the data says; nothing where it is known already that the data says it wrongly. The original has other lines,
 * and other sections or none.
 */
export function articleOf(read: ReadInterview, { file, text }: SourceFile, name: TextName = 'source'): { value?: Article, problems: Problem[] } | undefined {
  const source = describeSource(read)
  if (!source)
    return undefined
  const { speakers } = source
  const openings = name === 'source' ? source.openings : []
  const placeOf = (section: number, key: string) => read.files.find(({ name }) => name === section)!.yaml.placeOf([key])
  let article: Article
  try {
    article = parseArticle(text, speakers, openings)
  }
  catch (error) {
    if (!(error instanceof SourceError))
      throw error
    const { section, reason: message, hint } = error
    return { problems: [section === undefined ? problemIn(file, error, text) : { place: placeOf(section, 'line'), code: 'sections', message, hint }] }
  }
  const [given, found] = [read.known.sections.length, article.sections.length]
  if (name === 'original' || given === found)
    return { value: article, problems: [] }
  const places = article.sections.map(({ line, heading }) => heading ? `line ${line} (${heading})` : `line ${line}`).join(', ')
  const hint = article.sections[0]?.heading === undefined
    ? 'The source has no headings: say in each section’s file with which line of the source it begins, as line: 12.'
    : 'Have one file a section; headings of the source are short lines directly above a speaker’s line, or Markdown’s.'
  return { problems: [{ place: placeOf(given, 'heading'), code: 'sections', message: `the data has ${given} ${given === 1 ? 'section' : 'sections'}, the source ${found}: ${places}`, hint }] }
}
