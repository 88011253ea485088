/** Where a program stands that is called by its name. */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** Of the folders in PATH the first that has it; on Windows with .exe. */
export function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '').split(delimiter).flatMap(folder => [join(folder, name), join(folder, `${name}.exe`)]).find(isProgram)
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  }
  catch {
    return false
  }
}
