/** Files and folders written whole or not at all, and where the project has its own. */
import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { access, constants, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'
import { MachineError } from './problem.ts'

/** The project's own root. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Whether this is the package that somebody installed, which has no interview of its own; npm packs no package-lock.json
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json).
 */
export const IS_PACKAGE = !existsSync(join(ROOT, 'package-lock.json'))

/** What is kept from one run to the next: a package's own folder may be one that nobody may write to, or be used by several people. */
export const CACHE = IS_PACKAGE
  ? join(whereItIs(envPaths('interview-deck', { suffix: '' }).cache), createHash('sha256').update(ROOT).digest('hex').slice(0, 16))
  : join(realpathSync(join(ROOT, 'node_modules')), '.cache')

/** A path without links, as Vite knows it; its end may not be there yet. */
function whereItIs(path: string): string {
  try {
    return realpathSync(path)
  }
  catch {
    return join(whereItIs(dirname(path)), basename(path))
  }
}

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

/** A folder that `fill` puts files into takes the place of what was there. Throws MachineError where the disk does not take it. */
export async function writeFolder(path: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = draftOf(path)
  try {
    await makePath(draft)
    await fill(draft)
    await rm(path, { recursive: true, force: true })
    await rename(draft, path)
  }
  catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {})
    throw error instanceof Error && 'syscall' in error ? unwritable(path, error as NodeJS.ErrnoException) : error
  }
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
