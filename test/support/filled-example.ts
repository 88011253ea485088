/**
 * The example interview, as somebody fills in what was outlined from its transcript.
 * In: a folder with the outlined data in data/. Out: the same data, filled in, and how many places were.
 */
import type { DataFolder } from './data-folder.ts'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { ROOT } from '../../src/base/files.ts'
import { findTodos } from '../../src/interview/todo.ts'

export const EXAMPLE = join(ROOT, 'examples/night-printer')
/** What a file may have besides what is asked for. */
const ADDED = ['points', 'quotes', 'numbers', 'tensions', 'predictions', 'figures', 'tells', 'bridge', 'details']

type Values = Record<string, any>

const sectionsIn = async (data: string) => (await readdir(join(data, 'sections'))).toSorted().map(name => `sections/${name}`)

/** Fills each TODO of the outlined data with what stands in that place of the example's, and adds what is optional; the notes go with all points. */
export async function fillIn(folder: DataFolder): Promise<number> {
  const [outlined, finished] = await Promise.all([sectionsIn(folder.data), sectionsIn(join(EXAMPLE, 'data'))])
  const pairs = [['interview.yaml', 'interview.yaml'], ...outlined.map((name, index) => [name, finished[index]!])] as const
  let filled = 0
  for (const [name, model] of pairs) {
    const values = parse(await folder.read(`data/${name}`)) as Values
    const known = parse(await readFile(join(EXAMPLE, 'data', model), 'utf8')) as Values
    for (const { path } of findTodos(values)) {
      const at = (value: Values, keys: PropertyKey[]) => keys.reduce((inner, key) => inner?.[key as string], value)
      at(values, path.slice(0, -1))[path.at(-1) as string] = at(known, [...path]) ?? 'Told with each of its slides.'
      filled++
    }
    for (const key of ADDED.filter(key => key in known))
      values[key] = known[key]
    await folder.write(`data/${name}`, stringify(values))
  }
  await cp(join(EXAMPLE, 'data/timeline.yaml'), folder.path('data/timeline.yaml'))
  return filled
}
