/**
 * The text of docs/visuals.md.
 * In: the example that has each visual, by its files. Out: the page as it should stand.
 */
import type { Project } from '../../src/base/project.ts'
import { glob, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ROOT } from '../../src/base/files.ts'
import { visualsPage } from './visuals.ts'

const EXAMPLE = join(ROOT, 'examples/visuals')

export const VISUALS_EXAMPLE: Project = { data: join(EXAMPLE, 'data'), out: EXAMPLE }

export async function exampleVisualsPage(): Promise<string> {
  const names = (await Array.fromAsync(glob('{sections/*,timeline}.yaml', { cwd: VISUALS_EXAMPLE.data }))).toSorted()
  const files = await Promise.all(names.map(async name => [name, await readFile(join(VISUALS_EXAMPLE.data, name), 'utf8')] as const))
  return visualsPage(Object.fromEntries(files), relative(join(ROOT, 'docs'), EXAMPLE))
}
