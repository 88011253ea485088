/**
 * A data folder whose form is right; its excerpts are not looked for.
 * In: the folder. Out: the interview; or an InputError with all that is wrong or still to be written.
 */
import type { LoadedInterview } from '../../src/interview/load.ts'
import { throwIfAny } from '../../src/base/problem.ts'
import { readInterview } from '../../src/interview/load.ts'

export async function loadInterview(folder: string): Promise<LoadedInterview> {
  const { loaded, problems } = await readInterview(folder)
  throwIfAny(problems)
  return loaded!
}
