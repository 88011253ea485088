/**
 * docs/visuals.md and the example that has each visual, as they should stand.
 * In: the example's files, and those beside each visual's definition. Out: texts.
 */
import type { Project } from '../../src/base/project.ts'
import { glob, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { VISUALS } from '../../components/visuals/index.ts'
import { ROOT } from '../../src/base/files.ts'
import { visualsPage, withExamples } from './visuals.ts'

const EXAMPLE = join(ROOT, 'examples/visuals')

export const VISUALS_EXAMPLE: Project = { data: join(EXAMPLE, 'data'), out: EXAMPLE }

/** The example's sections by their paths, each with its pictures as they stand beside the definitions. */
export async function exampleSections(): Promise<Record<string, string>> {
  const examples = await Promise.all(VISUALS.map(async ({ kind }) => [kind, await readFile(join(ROOT, 'components/visuals', kind, 'example.yaml'), 'utf8')] as const))
  const paths = await Array.fromAsync(glob(join(VISUALS_EXAMPLE.data, 'sections/*.yaml')))
  return Object.fromEntries(await Promise.all(paths.map(async path => [path, withExamples(await readFile(path, 'utf8'), Object.fromEntries(examples))])))
}

export async function exampleVisualsPage(): Promise<string> {
  const names = (await Array.fromAsync(glob('{sections/*,timeline}.yaml', { cwd: VISUALS_EXAMPLE.data }))).toSorted()
  const files = await Promise.all(names.map(async name => [name, await readFile(join(VISUALS_EXAMPLE.data, name), 'utf8')] as const))
  return visualsPage(Object.fromEntries(files), relative(join(ROOT, 'docs'), EXAMPLE))
}
