/**
 * Files written whole or not at all.
 * In: a path and its text. Out: whether the file changed.
 */
import { realpathSync } from 'node:fs'
import { access, constants, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { MachineError } from './problem.ts'

/** The project's own root. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The packages, by the path that Vite knows them by: where they are, not where a link to them stands. */
export const PACKAGES = realpathSync(join(ROOT, 'node_modules'))

/** What is kept from one run to the next. */
export const CACHE = join(PACKAGES, '.cache')

let drafts = 0

/** A name beside a path for what is not whole yet; another one each time, since the same file may be written twice at once. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}.${++drafts}.tmp`
}

/** Writes by rename, and only where the content differs. Throws MachineError where the disk does not take it. */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content as Uint8Array)
  const before = await readFile(path).catch(() => undefined)
  if (before?.equals(bytes))
    return false
  const draft = draftOf(path)
  try {
    await makePath(dirname(path))
    await writeFile(draft, bytes)
    await rename(draft, path)
  }
  catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw unwritable(path, error as NodeJS.ErrnoException)
  }
  return true
}

/** Hands `work` a folder beside a path, on the same disk, and removes it when the work is done or fails. Throws MachineError where there can be none. */
export async function drafted<T>(path: string, work: (draft: string) => Promise<T>): Promise<T> {
  const draft = draftOf(path)
  try {
    await makePath(draft)
    return await work(draft)
  }
  catch (error) {
    throw isOfDisk(error) ? unwritable(path, error) : error
  }
  finally {
    await rm(draft, { recursive: true, force: true }).catch(() => {})
  }
}

/** Not of a program that could not be started, which is told by the same kind of error. */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && !String(error.syscall).startsWith('spawn')
}

function unwritable(path: string, { code }: NodeJS.ErrnoException): MachineError {
  return new MachineError(`${path} cannot be written (${code}). Check the folder's rights and the free space.`)
}

/** Like a recursive mkdir, which never ends where a disk has no such folder although its parent is there, as in /proc. */
export async function makePath(path: string): Promise<void> {
  if (!await makeOne(path))
    return
  await makePath(dirname(path))
  const refused = await makeOne(path)
  if (refused)
    throw refused
}

/** Makes one folder, unless it is there; returns the error where its parent is not. */
async function makeOne(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path)
  }
  catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      return error as NodeJS.ErrnoException
    if (code !== 'EEXIST' || !(await stat(path)).isDirectory())
      throw error
  }
}

/** Makes a folder, for work that is too long to find out at its end. Throws MachineError where nothing can be written there. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makePath(path)
    await access(path, constants.W_OK)
  }
  catch (error) {
    throw new MachineError(`${path} cannot be written to (${(error as NodeJS.ErrnoException).code}). Check the folder's rights, or whether a file has its name.`)
  }
}
