/**
 * The data folder.
 * In: a folder with interview.yaml, sections/NN-name.yaml and, optionally, timeline.yaml.
 * Out: the typed `Interview` and the place of every value; or an InputError with all problems of all files.
 */
import type { Place, Problem } from '../problem.ts'
import type { Interview, Section } from './schema.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { InputError } from '../problem.ts'
import { consistencyProblems } from './consistency.ts'
import { createSchemas } from './schema.ts'
import { problem, validate } from './validate.ts'
import { readYaml } from './yaml-file.ts'

export interface LoadedInterview {
  interview: Interview
  /** The place of a value; the file is named as in `InterviewPath`. */
  placeOf: (path: InterviewPath) => Place
}

/** A path that begins with the file: `interview`, `timeline`, or a section's number. */
export type InterviewPath = readonly [file: 'interview' | 'timeline' | number, ...keys: PropertyKey[]]

const SECTION_FILE = /^(\d+)-[^/]*\.yaml$/

/** Loads and checks a data folder. Throws InputError where anything is wrong; nothing is written. */
export async function loadInterview(folder: string): Promise<LoadedInterview> {
  const main = await readYaml(join(folder, 'interview.yaml'))
  if ('problems' in main)
    throw new InputError(main.problems)
  const schemas = createSchemas(schemaLanguages(main.yaml.value))

  const listed = await listSections(folder)
  const read = await Promise.all(listed.sections.map(async ({ number, path }) => [number, await readYaml(path)] as const))
  const timelineFile = listed.hasTimeline ? await readYaml(join(folder, 'timeline.yaml')) : undefined

  const problems: Problem[] = [...listed.problems]
  const take = <T extends object>(result: T | { problems: Problem[] }): T | undefined => {
    if (!('problems' in result))
      return result
    problems.push(...result.problems)
  }
  const interview = take(validate(main.yaml, schemas.interview))?.value
  const sections: Section[] = []
  const files = new Map<InterviewPath[0], YamlFile>([['interview', main.yaml]])
  for (const [number, result] of read) {
    const yaml = take(result)?.yaml
    const value = yaml && take(validate(yaml, schemas.section))?.value
    if (yaml)
      files.set(number, yaml)
    if (value)
      sections.push({ number, ...value })
  }
  const timelineYaml = timelineFile && take(timelineFile)?.yaml
  if (timelineYaml)
    files.set('timeline', timelineYaml)
  const timeline = timelineYaml && take(validate(timelineYaml, schemas.timeline))?.value

  if (problems.length || !interview)
    throw new InputError(problems)
  const whole: Interview = { ...interview, sections, timeline }
  const fileOf = (path: InterviewPath) => files.get(path[0])!
  const inconsistent = consistencyProblems(whole).map(({ path, message, hint }) => {
    const yaml = fileOf(path)
    return problem(yaml, yaml.placeOf(path.slice(1) as KeyPath), message, hint)
  })
  if (inconsistent.length)
    throw new InputError(inconsistent)
  return {
    interview: whole,
    placeOf: path => fileOf(path).placeOf(path.slice(1) as KeyPath),
  }
}

/** The languages as far as they can be read before the file is checked. */
function schemaLanguages(value: unknown) {
  const readable = z.object({
    languages: z.array(z.string()).catch([]),
    source: z.object({ language: z.string().catch('') }).catch({ language: '' }),
  }).catch({ languages: [], source: { language: '' } }).parse(value)
  return { languages: readable.languages, sourceLanguage: readable.source.language }
}

async function listSections(folder: string) {
  const directory = join(folder, 'sections')
  const file = relative(process.cwd(), directory) || directory
  const problems: Problem[] = []
  const report = (name: string, message: string, hint?: string) =>
    problems.push({
      place: { file: name, line: 1, column: 1 },
      message,
      hint,
    })
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    report(file, error.code === 'ENOTDIR'
      ? 'a file stands where a folder was expected'
      : 'the folder is missing', 'Put one YAML file a section there: 01-name.yaml, 02-name.yaml, …')
    return []
  })
  const sections = names.filter(name => name.endsWith('.yaml')).flatMap((name) => {
    const number = SECTION_FILE.exec(name)?.[1]
    if (number === undefined)
      report(join(file, name), 'the name does not begin with a section\'s number', 'Name it NN-name.yaml, such as 07-china.yaml.')
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
      report(join(file, name), `section ${index + 1} was expected here, not ${number}`, 'Number the sections 1, 2, 3, … without a gap or a number twice.')
  })
  if (!problems.length && !sections.length)
    report(file, 'there is no section', 'Put one YAML file a section there: 01-name.yaml, 02-name.yaml, …')
  const hasTimeline = (await readdir(folder)).includes('timeline.yaml')
  return { sections, problems, hasTimeline }
}
