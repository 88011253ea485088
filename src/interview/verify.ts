/**
 * No excerpt, no claim: the data held against the source.
 * In: a data folder and the source text. Out: the lock; or an InputError with every excerpt and every figure that is not supported.
 */
import type { Problem } from '../base/problem.ts'
import type { Project } from '../base/project.ts'
import type { Article } from '../source/read/article.ts'
import type { SourceFile } from '../source/read/source-file.ts'
import type { ReadInterview } from './load.ts'
import { writeIfChanged } from '../base/files.ts'
import { attempt, InputError, throwIfAny } from '../base/problem.ts'
import { checkExcerpts } from '../source/find/check.ts'
import { lockDifferences } from '../source/lock/lock-check.ts'
import { makeLock, serializeLock } from '../source/lock/lock.ts'
import { parseArticle } from '../source/read/article.ts'
import { problemIn, readSourceFile } from '../source/read/source-file.ts'
import { SourceError } from '../source/text/source-error.ts'
import { describeSource } from './describe-source.ts'
import { requestsOf } from './excerpts.ts'
import { readInterview } from './load.ts'
import { lockPath, lockProblem, missingLock, readLock } from './lock-file.ts'
import { isOpen, mistakesIn } from './mistakes.ts'

export interface Counts {
  excerpts: number
  questions: number
  figures: number
  /** Places that are still to be written. */
  todos: number
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
  const todos = read.problems.filter(({ code }) => code === 'todo')
  throwIfAny(mistakesIn(read, [...text.problems, ...article?.problems ?? []], checked))
  // Nothing is wrong: it is still to be written who speaks.
  if (!article?.value || !checked)
    throw new InputError(todos)

  const lock = makeLock(article.value, checked.excerpts, read.known.sourceLanguage || undefined, text.value!.times)
  const path = lockPath(project)
  const counts = {
    excerpts: new Set(requests.flatMap(({ role, words }) => role !== 'question' && words.kind === 'words' ? words.text : [])).size,
    questions: requests.filter(({ role }) => role === 'question').length,
    figures: read.files.flatMap(({ below }) => below.filter(({ path, value }) => path.length === 2 && path[0] === 'figures' && !isOpen(value))).length,
    todos: todos.length,
  }
  if (!check)
    return { ...counts, changed: await writeIfChanged(path, serializeLock(lock)) }
  const committed = await readLock(project)
  throwIfAny(committed ? lockDifferences(committed, lock).map(message => lockProblem(project, message)) : [missingLock(project)])
  return { ...counts, changed: false }
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
    return { problems: [section === undefined ? problemIn(file, error, text) : { place: placeOf(section, 'line'), code: 'sections', message, hint }] }
  }
  const [given, found] = [read.known.sections.length, article.sections.length]
  if (given === found)
    return { value: article, problems: [] }
  const places = article.sections.map(({ line, heading }) => heading ? `line ${line} (${heading})` : `line ${line}`).join(', ')
  const hint = article.sections[0]?.heading === undefined
    ? 'The source has no headings: say in each section’s file with which line of the source it begins, as line: 12.'
    : 'Have one file a section; headings of the source are short lines directly above a speaker’s line, or Markdown’s.'
  return { problems: [{ place: placeOf(given, 'heading'), code: 'sections', message: `the data has ${given} ${given === 1 ? 'section' : 'sections'}, the source ${found}: ${places}`, hint }] }
}
