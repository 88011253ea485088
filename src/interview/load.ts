/**
 * The data folder, read and checked.
 * In: a folder. Out: the parsed `Interview` and the place of every value; all problems of all files, and what can be read in
 * spite of them.
 */
import type { Place, Problem } from '../base/problem.ts'
import type { Below } from '../base/tree.ts'
import type { FileName } from './folder.ts'
import type { Interview, Section, TimelineFile } from './schema.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { z } from 'zod'
import { valuesBelow } from '../base/tree.ts'
import { languageTag } from '../fields/values.ts'
import { checkConsistency } from './consistency.ts'
import { listFiles } from './folder.ts'
import { howToAsk, plainQuestions } from './questions.ts'
import { checkRecording } from './recording.ts'
import { createSchemas, originalLanguageOf } from './schema.ts'
import { withStandIns } from './stand-ins.ts'
import { findTodos, listTodos } from './todo.ts'
import { validate } from './validate.ts'
import { readYaml } from './yaml-file.ts'

/** A path that begins with the file. */
export type InterviewPath = readonly [file: FileName, ...keys: PropertyKey[]]

export interface LoadedInterview {
  interview: Interview
  placeOf: (path: InterviewPath) => Place
}

/** A file that can be read, at least in part. */
export interface DataFile {
  name: FileName
  yaml: YamlFile
  /** Whether its schema takes it. */
  isParsed: boolean
  /** As its schema gives it, or as it stands there. */
  value: unknown
  /** Every value in it. */
  below: Below[]
  /** As its schema gives it, with stand-ins for what it does not take. */
  complete?: { value: unknown, standIns: KeyPath[] }
}

/** What can be read of a data folder, and everything that is wrong with its form. */
export interface ReadInterview {
  /** With stand-ins for what is wrong or still to be written; none where that is no interview yet. */
  loaded?: LoadedInterview
  files: DataFile[]
  problems: Problem[]
  /** Whether a problem was told of the value at a place; what follows from it need not be told. */
  isTold: (place: Place) => boolean
  known: Known
  schemas: ReturnType<typeof createSchemas>
}

export interface Known {
  languages: string[]
  /** Empty where it is not known. */
  sourceLanguage: string
  /** That of what it was translated from: empty where it is not known, none where the data say of no original. */
  originalLanguage?: string
  speakers: string[]
  /** The numbers of the sections' files. */
  sections: number[]
  /** Whether these are 1, 2, 3, …, so that a section can be told by its number. */
  isNumbered: boolean
  /** Whether every file is there and is YAML to its end. */
  complete: boolean
}

/** Reads a data folder: what of it is right, and all that is wrong with its form; its excerpts are not looked for. */
export async function readInterview(folder: string): Promise<ReadInterview> {
  const listed = await listFiles(folder)
  const read = await Promise.all(listed.files.map(async ({ name, path }) => ({ name, ...await readYaml(path) })))
  const report = createReport([...listed.problems, ...read.flatMap(({ problems }) => problems)])
  const known: Known = {
    ...readable(read[0]!.yaml),
    sections: read.flatMap(({ name }) => typeof name === 'number' ? name : []),
    isNumbered: listed.problems.length === 0,
    complete: read.every(({ yaml }) => yaml?.whole),
  }
  const schemas = createSchemas(known)
  const files = read.flatMap(({ name, yaml }): DataFile[] => {
    if (!yaml)
      return []
    // Without the languages no more than a file's YAML can be checked.
    const schema = yaml.whole && known.languages.length ? schemas[typeof name === 'number' ? 'section' : name] : undefined
    const parsed = schema && takeFile(yaml, schema, known.languages, report)
    const value = parsed ?? yaml.value
    const complete = parsed === undefined ? schema && withStandIns(yaml.value, schema) : { value: parsed, standIns: [] }
    return [{ name, yaml, isParsed: parsed !== undefined, value, below: valuesBelow(value), complete }]
  })
  checkConsistency(files.filter(({ yaml }) => yaml.whole), known, report)
  await checkRecording(folder, files, report)
  const { problems, isTold } = report
  const isWhole = known.complete && known.isNumbered && files.length === read.length && files.every(({ name, complete }) => complete ?? name === 'timeline')
  return { loaded: isWhole ? loadedOf(files) : undefined, files, problems, isTold, known, schemas }
}

export type Report = ReturnType<typeof createReport>

function createReport(problems: Problem[]) {
  const key = ({ file, line, column }: Place) => `${file}:${line}:${column}`
  const told = new Set(problems.map(({ place }) => key(place)))
  return {
    problems,
    isTold: (place: Place) => told.has(key(place)),
    /** Tells what is wrong with a value, or, where there is none, what is missing. */
    tell: (problem: Problem, isMissing = false) => {
      problems.push(problem)
      if (!isMissing)
        told.add(key(problem.place))
    },
  }
}

/** A file's value, where its schema takes it. */
function takeFile<T extends z.ZodType>(yaml: YamlFile, schema: T, languages: string[], { tell }: Report): z.output<T> | undefined {
  const plain = plainQuestions(yaml)
  if (plain.length)
    tell(yaml.problem(yaml.placeOf(plain[0]!), 'schema', 'it is not said where in the source this is asked', howToAsk(yaml)))
  const todos = listTodos(yaml)
  todos.forEach(todo => tell(todo))
  const { value, problems } = validate(yaml, schema)
  const unwritten = todos.length ? findTodos(yaml.value).map(({ path }) => path) : []
  const isIn = (path: KeyPath, around: KeyPath) => around.every((key, depth) => path[depth] === key)
  for (const { problem, path, isMissing, around } of problems) {
    // A text that is still to be written need not fit yet, neither by itself nor with what stands around it.
    const isTodo = !isMissing && todos.some(({ place: { line, column } }) => line === problem.place.line && column === problem.place.column)
    if (!isTodo && !(around && unwritten.some(todo => isIn(todo, around.item) || (isIn(todo, around.whole) && !languages.includes(String(todo.at(-1)))))) && !plain.some(question => question.every((key, depth) => path[depth] === key)))
      tell(problem, isMissing)
  }
  return value
}

function loadedOf(files: DataFile[]): LoadedInterview {
  const values = new Map(files.map(({ name, complete }) => [name, complete?.value]))
  const sections = files.flatMap(({ name }) => typeof name === 'number' ? { number: name, ...values.get(name) as Omit<Section, 'number'> } : [])
  const places = new Map(files.map(({ name, yaml }) => [name, yaml.placeOf]))
  return {
    interview: { ...values.get('interview') as Interview, sections, timeline: values.get('timeline') as TimelineFile | undefined },
    placeOf: ([name, ...keys]) => places.get(name)!(keys),
  }
}

/**
 * What the other files need of interview.yaml, as far as it can be read before that file is checked: its languages
 * (those of the title where the list is not there), the source's, and who speaks.
 */
function readable(main: YamlFile | undefined): Pick<Known, 'languages' | 'sourceLanguage' | 'originalLanguage' | 'speakers'> {
  const { languages, title, source, speakers } = z.object({
    languages: z.array(z.string()).catch([]),
    title: z.looseObject({}).catch({}),
    source: z.object({ language: languageTag.catch(''), rendering: z.string().catch(''), original: z.object({ language: languageTag.catch('') }).optional().catch({ language: '' }) }).catch({ language: '', rendering: '' }),
    speakers: z.looseObject({}).catch({}),
  }).catch({ languages: [], title: {}, source: { language: '', rendering: '' }, speakers: {} }).parse(main?.value)
  return {
    languages: languages.length ? languages : Object.keys(title),
    sourceLanguage: source.language,
    originalLanguage: originalLanguageOf(source),
    speakers: main?.whole ? Object.keys(speakers) : [],
  }
}
