/**
 * Files written whole or not at all.
 * In: a path and its text. Out: whether the file changed.
 */
import { access, constants, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { MachineError } from './problem.ts'

/** The project's own root. */
export const ROOT = new URL('..', import.meta.url).pathname.replace(/\/$/, '')

/** Writes by rename, and only where the content differs. Throws MachineError where the disk does not take it. */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content as Uint8Array)
  const before = await readFile(path).catch(() => undefined)
  if (before?.equals(bytes))
    return false
  const draft = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, bytes)
    await rename(draft, path)
  }
  catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw new MachineError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}). Check the folder's rights and the free space.`)
  }
  return true
}

/** Makes a folder, for work that is too long to find out at its end. Throws MachineError where nothing can be written there. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
    await access(path, constants.W_OK)
  }
  catch (error) {
    throw new MachineError(`${path} cannot be written to (${(error as NodeJS.ErrnoException).code}). Check the folder's rights, or whether a file has its name.`)
  }
}
