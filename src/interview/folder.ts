/**
 * The files of a data folder.
 * In: a folder with interview.yaml, sections/NN-name.yaml and, optionally, timeline.yaml. Out: the path of each; and what
 * is wrong with the names.
 */
import type { Code } from '../base/codes.ts'
import type { Problem } from '../base/problem.ts'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A section's file is named by its number. */
export type FileName = 'interview' | 'timeline' | number

const SECTION_FILE = /^(\d+)-[^/]*\.yaml$/

export async function listFiles(folder: string): Promise<{ files: { name: FileName, path: string }[], problems: Problem[] }> {
  const directory = join(folder, 'sections')
  const file = relative(process.cwd(), directory) || directory
  const problems: Problem[] = []
  const report = (name: string, message: string, hint?: string, code: Code = 'file') =>
    problems.push({
      place: { file: name, line: 1, column: 1 },
      code,
      message,
      hint,
    })
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    report(file, error.code === 'ENOTDIR'
      ? 'a file stands where a folder was expected'
      : 'the folder is missing', 'Put one YAML file a section there: 01-name.yaml, 02-name.yaml, …')
    return []
  })
  const sections = names.filter(name => /^[^.].*\.ya?ml$/i.test(name)).flatMap((name) => {
    const number = SECTION_FILE.exec(name)?.[1]
    if (number === undefined) {
      report(join(file, name), /^\d+-/.test(name)
        ? 'the name does not end in .yaml'
        : 'the name does not begin with a section\'s number', 'Name it NN-name.yaml, such as 07-china.yaml.')
    }
    return number === undefined ? [] : [
      {
        number: Number(number),
        name,
        path: join(directory, name),
      },
    ]
  }).toSorted((a, b) => a.number - b.number)
  sections.forEach(({ number, name }, index) => {
    if (number !== index + 1)
      report(join(file, name), `section ${index + 1} was expected here, not ${number}`, 'Number the sections 1, 2, 3, … without a gap or a number twice.', 'sections')
  })
  if (!problems.length && !sections.length)
    report(file, 'there is no section', 'Put one YAML file a section there: 01-name.yaml, 02-name.yaml, …')
  const hasTimeline = (await readdir(folder).catch((): string[] => [])).includes('timeline.yaml')
  return {
    problems,
    files: [
      { name: 'interview', path: join(folder, 'interview.yaml') },
      ...sections.map(({ number, path }) => ({ name: number, path })),
      ...hasTimeline ? [{ name: 'timeline' as const, path: join(folder, 'timeline.yaml') }] : [],
    ],
  }
}
