/**
 * Where some words stand in the source, for whoever looks for an excerpt.
 * In: a project, whose other data may still be unfinished, its source text or what that was translated from, and words. Out: every place where they stand, or the
 * passage that comes nearest. Throws InputError where the text cannot be read.
 */
import type { Project } from '../base/project.ts'
import type { TextName } from '../source/excerpt.ts'
import type { Match } from '../source/find/find.ts'
import type { Nearest } from '../source/find/nearest.ts'
import { throwIfAny } from '../base/problem.ts'
import { locate } from '../source/find/find.ts'
import { nearest } from '../source/find/nearest.ts'
import { readSourceFile } from '../source/read/source-file.ts'
import { readInterview } from './load.ts'
import { articleOf } from './verify.ts'

export interface FoundWords {
  matches: Match[]
  /** None where the words stand, or where nothing is like them. */
  nearest?: Nearest
}

export async function findWords(project: Project, path: string, words: string, name: TextName = 'source'): Promise<FoundWords> {
  const [read, text] = await Promise.all([readInterview(project.data), readSourceFile(path, name)])
  const parsed = articleOf(read, text, name)
  // Who speaks must be known; what else is still to be filled in need not.
  if (!parsed?.value)
    throwIfAny(parsed?.problems.length ? parsed.problems : read.problems)
  const article = parsed!.value!
  const matches = locate(article, words)
  return matches.length ? { matches } : { matches, nearest: nearest(article, words) }
}
