/** The lock on disk, beside the data. */
import type { Problem } from '../base/problem.ts'
import type { Project } from '../base/project.ts'
import type { Lock } from '../source/lock/lock.ts'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { InputError } from '../base/problem.ts'
import { OWN_PROJECT } from '../base/project.ts'
import { parseLock, verifyHint } from '../source/lock/lock.ts'

export function lockPath(project: Project): string {
  return join(project.data, 'source.lock.json')
}

/** Nothing where there is none. */
export async function readLock(project: Project): Promise<Lock | undefined> {
  const path = lockPath(project)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT')
      throw new InputError([lockProblem(project, `the lock cannot be read (${error.code})`)])
  })
  return text === undefined ? undefined : parseLock(text, relative(process.cwd(), path), hintFor(project))
}

export const missingLock = (project: Project) => lockProblem(project, 'the lock is missing: no excerpt has been found in the source yet')

export function lockProblem(project: Project, message: string): Problem {
  return { place: { file: relative(process.cwd(), lockPath(project)), line: 1, column: 1 }, code: 'lock', message, hint: hintFor(project) }
}

/** The command that finds the excerpts, as it is typed for this data; `hint` is of the source alone, or of the original, too. */
export function hintFor({ data }: Project, hint = verifyHint): string {
  return data === OWN_PROJECT.data ? hint() : hint(`--data ${relative(process.cwd(), data)}`)
}
