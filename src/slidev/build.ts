/** Slidev's builds of decks, kept from one run to the next: each is built only where something changed. */
import type { Project } from '../base/project.ts'
import type { Deck } from '../deck/model.ts'
import type { Stage } from './stage.ts'
import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { CACHE, ROOT } from '../base/files.ts'
import { MachineError } from '../base/problem.ts'
import { runSlidev } from './run.ts'
import { stage } from './stage.ts'

/** What a build depends on, in the project and beside the slides. */
const SOURCES = ['package.json', 'package-lock.json', '{components,layouts,styles,setup}/**/*', 'src/{deck,fonts,search,slidev,talk,text,words}/**/*', '*.vue', 'pages/**/*']
const PUBLIC = ['public/**/*']

export interface DeckBuild {
  deck: Deck
  /** The language's place among the interview's. */
  index: number
  /** Of `slidev build`. */
  options: string[]
}

export interface BuiltDeck extends DeckBuild {
  /** Where it is. */
  folder: string
  /** The same as long as the deck is. */
  fingerprint: string
  /** Whether it was built anew. */
  isNew: boolean
}

/** Builds what changed, of a talk's decks in all languages, as many decks at once as the machine has cores. Throws MachineError with Slidev's own words where it fails. */
export async function buildDecks(project: Project, all: Deck[], builds: DeckBuild[], report: (line: string) => void): Promise<BuiltDeck[]> {
  const shared = `${await digest(ROOT, SOURCES)} ${await digest(project.out, PUBLIC)}`
  const decks = await Promise.all(builds.map(async (build) => {
    const options = build.options.join(' ')
    const staged = await stage(project, all, build.index, options)
    const folder = join(CACHE, 'sites', hash(`${staged.slides} ${options}`), build.deck.language)
    const fingerprint = hash(`${shared} ${hash(await readFile(staged.slides))} ${hash(await readFile(staged.search))} ${options}`)
    const isNew = await readFile(`${folder}.fingerprint`, 'utf8').catch(() => '') !== fingerprint
    return { ...build, staged, folder, fingerprint, isNew }
  }))
  const stale = decks.filter(({ isNew }) => isNew)
  if (stale.length) {
    for (const { deck, staged: { fonts } } of decks)
      report(`Fonts (${deck.language}): ${fonts.files} files, ${Math.round(fonts.bytes / 1024)} KB`)
    report(`Building ${stale.map(({ deck }) => `${deck.language} (${deck.slides.length} slides)`).join(' and ')} …`)
  }
  await inParallel(stale, availableParallelism(), async ({ staged, options, folder, fingerprint }) => {
    await rm(`${folder}.fingerprint`, { force: true })
    await slidevBuild(staged, options, folder)
    await writeFile(`${folder}.fingerprint`, fingerprint)
  })
  return decks
}

async function slidevBuild(staged: Stage, options: string[], folder: string): Promise<void> {
  // Vite empties only a folder below the slides'.
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { code, said } = await runSlidev(['build', staged.entry, ...options, '--out', folder], {
    // Starting Slidev and Vite takes a quarter of the time, unless what Node compiled is kept. Under another NODE_ENV, such
    // as a test's, Vite takes the libraries' development builds.
    env: { NODE_COMPILE_CACHE: join(CACHE, 'node'), ...process.env, NODE_ENV: 'production' },
  })
  if (code !== 0)
    throw new MachineError(`Slidev could not build ${relative(process.cwd(), staged.slides)}:\n${said}`)
}

/** Works through all items, at most `limit` of them at a time. */
async function inParallel<T>(items: T[], limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  await Promise.all(Array.from({ length: limit }, async () => {
    for (const item of left)
      await work(item)
  }))
}

/** Of the content of files below a folder, by their paths there. */
export async function digest(root: string, patterns: string[]): Promise<string> {
  const paths: string[] = []
  for await (const path of glob(patterns, { cwd: root, withFileTypes: true })) {
    if (path.isFile())
      paths.push(join(path.parentPath, path.name))
  }
  const contents = await Promise.all(paths.toSorted().map(async path => `${relative(root, path)} ${hash(await readFile(path))}`))
  return hash(contents.join('\n'))
}

export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
