/**
 * What a person is told whose input is refused.
 * In: the folder of the data and the work that is refused. Out: the message, paths being taken from the folder; it fails
 * where the work is done, or ends with an error of another kind.
 */
import type { DataFolder } from './data-folder.ts'
import { relative } from 'node:path'
import process from 'node:process'
import { expect } from 'vitest'
import { InputError } from '../../src/base/problem.ts'

export async function refusal(folder: DataFolder, work: Promise<unknown>, kind: new (...args: never[]) => Error = InputError): Promise<string> {
  const error = await work.then(() => undefined, (error: unknown) => error)
  expect(error).toBeInstanceOf(kind)
  return `${(error as Error).message.replaceAll(`${relative(process.cwd(), folder.root)}/`, '')}\n`
}
