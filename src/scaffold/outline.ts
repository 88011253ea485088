/**
 * What `npm run outline` does.
 * In: a source text on disk, what it was translated from, where that is at hand, and a folder. Out: the folder with the data to be filled in; all of it, or nothing.
 */
import type { Encoding } from '../source/read/decode.ts'
import type { FormName, LeftOut, TimeMark } from '../source/read/forms/transcript.ts'
import type { Outline, OutlineOptions } from './compose.ts'
import type { Original } from './original.ts'
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { AGENTS_FILE, agentsPage } from '../agents/page.ts'
import { draftOf, makePath } from '../base/files.ts'
import { InputError, MachineError } from '../base/problem.ts'
import { NOT_KNOWN } from '../source/read/find-speakers.ts'
import { inSourceFile, readSourceFile } from '../source/read/source-file.ts'
import { composeOutline } from './compose.ts'
import { describeOriginal } from './original.ts'

/** What a data folder may hold; nothing of it is written over. */
const DATA = [AGENTS_FILE, 'interview.yaml', 'interview.schema.json', 'sections', 'timeline.yaml', 'source.lock.json']

export interface Outlined extends Outline {
  encoding: Encoding
  form?: FormName
  /** When what is said, where the text tells it. */
  times: TimeMark[]
  /** Lines that are read as nothing that anybody says. */
  leftOut: LeftOut[]
  /** What the text was translated from. */
  original?: Original
}

export interface OutlineTexts {
  source: string
  original?: string
}

/** What a text gives, with nothing written. Throws InputError. */
export async function preview(texts: string | OutlineTexts, options: OutlineOptions): Promise<Outlined> {
  const { source, ...other } = typeof texts === 'string' ? { source: texts } : texts
  const original = other.original === undefined ? undefined : await originalAt(other.original)
  const { file, text, encoding, form, times, leftOut, people } = await readSourceFile(source)
  const given = options.speakers ?? NOT_KNOWN
  const speakers = {
    ...given,
    hosts: given.hosts.length > 0 ? given.hosts : people.hosts,
    guests: [...given.guests, ...people.guests],
    labels: people.labels,
  }
  const outline = inSourceFile(file, () => composeOutline(text, { ...options, speakers, ...original && { original } }), text)
  return { ...outline, ...original && { original }, encoding, times, leftOut, ...(form ? { form } : {}) }
}

async function originalAt(path: string): Promise<Original> {
  const { file, text, people } = await readSourceFile(path)
  return inSourceFile(file, () => describeOriginal(text, { ...NOT_KNOWN, ...people }), text)
}

/** Outlines a text into `folder`. Throws InputError where there is data already; then nothing is written. */
export async function outline(texts: string | OutlineTexts, folder: string, options: OutlineOptions): Promise<Outlined> {
  await refuseData(folder)
  const outlined = await preview(texts, options)
  const files = { ...outlined.files, [AGENTS_FILE]: await agentsPage() }
  await writeFolder(folder, files)
  return { ...outlined, files }
}

async function refuseData(folder: string): Promise<void> {
  const file = relative(process.cwd(), folder) || '.'
  const fail = (code: 'file' | 'exists', message: string) => new InputError([{ place: { file, line: 1, column: 1 }, code, message, hint: 'Name another folder with --out DIR, or move this one away.' }])
  const present = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT')
      return []
    throw fail('file', error.code === 'ENOTDIR' ? 'a file stands where the data folder was expected' : `the folder cannot be read (${error.code})`)
  })
  const data = present.filter(name => DATA.includes(name))
  if (data.length > 0)
    throw fail('exists', `the folder has data in it already: ${data.join(', ')}`)
}

/** Writes everything beside the folder first, then puts it there. */
async function writeFolder(folder: string, files: Record<string, string>): Promise<void> {
  const draft = draftOf(folder)
  const moved: string[] = []
  try {
    for (const [name, content] of Object.entries(files)) {
      await makePath(dirname(join(draft, name)))
      await writeFile(join(draft, name), content)
    }
    await makePath(folder)
    for (const name of await readdir(draft)) {
      await rename(join(draft, name), join(folder, name))
      moved.push(name)
    }
    await rm(draft, { recursive: true })
  }
  catch (error) {
    await Promise.all([draft, ...moved.map(name => join(folder, name))].map(path => rm(path, { recursive: true, force: true }).catch(() => {})))
    throw new MachineError(`${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Check the folder's rights and the free space.`)
  }
}
