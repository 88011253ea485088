/**
 * A whole interview with the places of its excerpts by the lock alone.
 * In: a project. Out: the interview; or an InputError with all that is wrong or still to be written.
 */
import type { Project } from '../../src/base/project.ts'
import type { VerifiedInterview } from '../../src/interview/by-lock.ts'
import { throwIfAny } from '../../src/base/problem.ts'
import { readProject } from '../../src/interview/by-lock.ts'

export async function verifiedInterview(project: Project): Promise<VerifiedInterview> {
  const { verified, mistakes, todos } = await readProject(project)
  throwIfAny([...todos, ...mistakes])
  return verified!
}
