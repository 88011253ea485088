/**
 * What `npm run outline` does.
 * In: a source text on disk, what it was translated from, where that is at hand, and a folder. Out: the folder with the data to
 * be filled in; all of it, or nothing. What was filled in there before stays.
 */
import type { Encoding } from '../source/read/decode.ts'
import type { FormName, LeftOut, TimeMark } from '../source/read/forms/transcript.ts'
import type { Renewed } from './again.ts'
import type { Outline, OutlineOptions } from './compose.ts'
import type { Original } from './original.ts'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { parseDocument } from 'yaml'
import { AGENTS_FILE, agentsPage } from '../agents/page.ts'
import { draftOf, makePath } from '../base/files.ts'
import { InputError, MachineError } from '../base/problem.ts'
import { findTodos } from '../interview/todo.ts'
import { NOT_KNOWN } from '../source/read/find-speakers.ts'
import { inSourceFile, readSourceFile } from '../source/read/source-file.ts'
import { OtherCut, renew } from './again.ts'
import { composeOutline } from './compose.ts'
import { describeOriginal } from './original.ts'

/** What a data folder may hold; nothing of it is written over. */
const DATA = [AGENTS_FILE, 'interview.yaml', 'interview.schema.json', 'sections', 'timeline.yaml', 'source.lock.json']

/** Of these, what an outline writes beside the sections. */
const WRITTEN = [AGENTS_FILE, 'interview.yaml', 'interview.schema.json']

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
  if (original)
    throwIfSame(original, outline)
  return { ...outline, ...original && { original }, encoding, times, leftOut, ...(form ? { form } : {}) }
}

async function originalAt(path: string): Promise<Original & { file: string }> {
  const { file, text, people } = await readSourceFile(path, 'original')
  return { file, ...inSourceFile(file, () => describeOriginal(text, { ...NOT_KNOWN, ...people }), text) }
}

/** Nothing is a translation of what is in its own language: it is another text, or the language of one was taken wrongly. */
function throwIfSame(original: Original & { file: string }, { language }: Outline): void {
  if (original.language !== language)
    return
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language)
  throw new InputError([{
    place: { file: original.file, line: 1, column: 1 },
    code: 'source',
    message: `the original is in ${name}, as the text is that would be its translation`,
    hint: 'Is it the right file? Where the language of the text was taken wrongly, name it with --language TAG; where that of the original was, leave --original out, and write original under source in interview.yaml.',
  }])
}

/**
 * Outlines a text into `folder`. Where an outline is there already of which something is still to be written, what
 * was filled in stays. Throws InputError where there is other data, or where what was filled in would be cut elsewhere; then
 * nothing is written.
 */
export async function outline(texts: string | OutlineTexts, folder: string, options: OutlineOptions): Promise<Outlined & { kept: string[] }> {
  const present = await presentIn(folder)
  const outlined = await preview(texts, options)
  const files = { ...outlined.files, [AGENTS_FILE]: await agentsPage() }
  const renewed = present ? renewedIn(folder, present, files) : { files, removed: [], kept: [] }
  await writeFiles(folder, renewed)
  return { ...outlined, files: renewed.files, kept: renewed.kept }
}

function refusal(folder: string, code: 'file' | 'exists', message: string, hint = 'Name another folder with --out DIR, or move this one away.'): InputError {
  return new InputError([{ place: { file: relative(process.cwd(), folder) || '.', line: 1, column: 1 }, code, message, hint }])
}

/** The data in a folder, of which something is still to be written; nothing where there is none. Throws InputError where it is finished. */
async function presentIn(folder: string): Promise<Record<string, string> | undefined> {
  const list = (path: string) => readdir(path).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT')
      return []
    throw refusal(folder, 'file', error.code === 'ENOTDIR' ? 'a file stands where the data folder was expected' : `the folder cannot be read (${error.code})`)
  })
  const data = (await list(folder)).filter(name => DATA.includes(name))
  if (data.length === 0)
    return undefined
  const sections = data.includes('sections') ? (await list(join(folder, 'sections'))).filter(name => name.endsWith('.yaml')).map(name => `sections/${name}`) : []
  const names = [...data.filter(name => WRITTEN.includes(name)), ...sections]
  const files = Object.fromEntries(await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)))
  if (!Object.entries(files).some(([name, text]) => name.endsWith('.yaml') && findTodos(parseDocument(text).toJS()).length > 0))
    throw refusal(folder, 'exists', `the folder has data in it already: ${data.join(', ')}`)
  return files
}

function renewedIn(folder: string, present: Record<string, string>, files: Record<string, string>): Renewed {
  try {
    return renew(present, files)
  }
  catch (error) {
    if (!(error instanceof OtherCut))
      throw error
    throw refusal(folder, 'exists', `${error.sections.join(', ')} ${error.sections.length === 1 ? 'is' : 'are'} filled in, and would begin elsewhere`, 'Leave --sections and --minutes as they were, or name another folder with --out DIR.')
  }
}

/** Writes each beside its place first, then puts all there; where that fails, nothing stands that did not before. */
async function writeFiles(folder: string, { files, removed }: Renewed): Promise<void> {
  const drafts = Object.entries(files).map(([name, content]) => ({ path: join(folder, name), draft: draftOf(join(folder, name)), content }))
  const made: string[] = []
  try {
    for (const { draft, content } of drafts) {
      await makePath(dirname(draft))
      await writeFile(draft, content)
    }
    for (const { draft, path } of drafts) {
      if (!existsSync(path))
        made.push(path)
      await rename(draft, path)
    }
    await Promise.all(removed.map(name => rm(join(folder, name))))
  }
  catch (error) {
    await Promise.all([...drafts.map(({ draft }) => draft), ...made].map(path => rm(path, { force: true }).catch(() => {})))
    throw new MachineError(`${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Check the folder's rights and the free space.`)
  }
}
