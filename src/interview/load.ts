/**
 * The data folder.
 * In: a folder with interview.yaml, sections/NN-name.yaml and, optionally, timeline.yaml.
 * Out: the typed `Interview` and the place of every value; or an InputError with all problems of all files.
 */
import type { Place, Problem } from '../base/problem.ts'
import type { Interview, Section } from './schema.ts'
import type { YamlFile } from './yaml-file.ts'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { InputError } from '../base/problem.ts'
import { languageTag } from '../fields/values.ts'
import { consistencyProblems } from './consistency.ts'
import { createSchemas } from './schema.ts'
import { listTodos } from './todo.ts'
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
  const [main, listed] = await Promise.all([readYaml(join(folder, 'interview.yaml')), listSections(folder)])
  const read = await Promise.all(listed.sections.map(async ({ number, path }) => [number, await readYaml(path)] as const))
  const timelineFile = listed.hasTimeline ? await readYaml(join(folder, 'timeline.yaml')) : undefined

  const problems: Problem[] = [...listed.problems]
  const files = new Map<InterviewPath[0], YamlFile>()
  const known = 'yaml' in main ? readable(main.yaml.value) : undefined
  const schemas = known && createSchemas(known)
  /** A file's value, where it is well formed; without the languages no more than its YAML can be checked. */
  const take = <T extends z.ZodType>(name: InterviewPath[0], result: Awaited<ReturnType<typeof readYaml>>, schema: T | undefined): z.output<T> | undefined => {
    const checked = 'yaml' in result && schema ? validate(result.yaml, schema) : result
    const todos = 'yaml' in result ? listTodos(result.yaml) : []
    if ('yaml' in result)
      files.set(name, result.yaml)
    // A text that is still to be written need not fit yet.
    if ('problems' in checked)
      problems.push(...checked.problems.filter(({ place }) => !todos.some(todo => isSamePlace(todo.place, place))))
    problems.push(...todos)
    return 'value' in checked ? checked.value : undefined
  }
  const interview = take('interview', main, schemas?.interview)
  const sections = read.flatMap(([number, result]): Section[] => {
    const section = take(number, result, schemas?.section)
    return section ? [{ number, ...section }] : []
  })
  const timeline = timelineFile && take('timeline', timelineFile, schemas?.timeline)

  const placeOf = ([file, ...keys]: InterviewPath) => files.get(file)!.placeOf(keys)
  const numbers = read.map(([number]) => number)
  if (numbers.length && new Set(numbers).size === numbers.length) {
    problems.push(...consistencyProblems({ main: interview, speakers: known?.speakers ?? [], sections, timeline, numbers })
      .map(({ path, message, hint }) => problem(files.get(path[0])!, placeOf(path), message, hint)))
  }
  if (problems.length || !interview)
    throw new InputError(problems)
  return {
    interview: { ...interview, sections, timeline },
    placeOf,
  }
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column
}

/**
 * What the other files need of interview.yaml, as far as it can be read before that file is checked: its languages
 * (those of the title where the list is not there), the source's, and who speaks.
 */
function readable(value: unknown) {
  const { languages, title, source, speakers } = z.object({
    languages: z.array(z.string()).catch([]),
    title: z.looseObject({}).catch({}),
    source: z.object({ language: languageTag.catch('') }).catch({ language: '' }),
    speakers: z.looseObject({}).catch({}),
  }).catch({ languages: [], title: {}, source: { language: '' }, speakers: {} }).parse(value)
  return {
    languages: languages.length ? languages : Object.keys(title),
    sourceLanguage: source.language,
    speakers: Object.keys(speakers),
  }
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
      report(join(file, name), `section ${index + 1} was expected here, not ${number}`, 'Number the sections 1, 2, 3, … without a gap or a number twice.')
  })
  if (!problems.length && !sections.length)
    report(file, 'there is no section', 'Put one YAML file a section there: 01-name.yaml, 02-name.yaml, …')
  const hasTimeline = (await readdir(folder).catch((): string[] => [])).includes('timeline.yaml')
  return { sections, problems, hasTimeline }
}
