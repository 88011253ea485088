/**
 * Where Slidev finds a deck: a folder for each language of each deck, with its slides, wherever they stand, its public files
 * and its fonts. It is the entry for any of Slidev's commands.
 *
 * Slidev takes components, layouts, setup and styles from addons and from the folder of the slides, public files from the
 * latter only, and writes there what it generates. The project is the addon of every deck (by its path, in a package.json:
 * https://sli.dev/guide/write-addon), and the folder is in a cache, so that nothing is written beside anyone's slides.
 */
import type { Project } from '../base/project.ts'
import type { Deck } from '../deck/model.ts'
import type { FontSizes } from '../fonts/write.ts'
import { createHash } from 'node:crypto'
import { copyFile, readlink, rename, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CACHE, draftOf, makeFolder, ROOT, writeIfChanged } from '../base/files.ts'
import { MachineError } from '../base/problem.ts'
import { slidesPath } from '../base/project.ts'
import { writeDeckFonts } from '../fonts/write.ts'
import { searchEntries } from '../search/entries.ts'
import { talkWords } from '../words/talk.ts'

const STAGES = join(CACHE, 'decks')
const SEARCH = 'search.json'
const WORDS = 'words.json'

export interface Stage {
  /** The slides as they were generated. */
  slides: string
  /** The same for Slidev. */
  entry: string
  /** What can be looked up in the deck. */
  search: string
  fonts: FontSizes
}

/**
 * Throws MachineError where Vite would take the project's path for an address with a query or a fragment
 * (its own warning: "contains the characters ..., which may not work when running Vite").
 */
export function checkRoot(root: string): void {
  const mark = /[#?]/.exec(root)?.[0]
  if (mark)
    throw new MachineError(`Slidev cannot build in ${root}: a path with a ${mark} is an address to Vite. Move or rename the folder.`)
}

/**
 * Lays out what Slidev needs for the deck at an index, of a talk's decks in all languages. Each way in which
 * it is built has a folder of its own, since what Slidev generates there is empty for others while it is written.
 */
export async function stage(project: Project, decks: Deck[], index: number, way = 'dev'): Promise<Stage> {
  checkRoot(ROOT)
  const deck = decks[index]!
  const slides = slidesPath(project, deck.language, index === 0)
  const folder = join(STAGES, hash(slides), hash(way))
  const entry = join(folder, 'slides.md')
  await makeFolder(folder)
  await Promise.all([link(slides, entry), link(join(project.out, 'public'), join(folder, 'public'))])
  const search = join(folder, SEARCH)
  await writeIfChanged(search, JSON.stringify(searchEntries(decks, index, !way.includes('--without-notes'))))
  await writeIfChanged(join(folder, WORDS), JSON.stringify(talkWords(deck.language)))
  await writeIfChanged(join(folder, 'package.json'), `${JSON.stringify({ slidev: { addons: [ROOT] } })}\n`)
  // Vite puts what it makes of a configuration beside it, where the folder of a package may take nothing.
  await writeIfChanged(join(folder, 'vite.config.mjs'), `export { default } from ${JSON.stringify(join(ROOT, 'src/slidev/vite-config.ts'))}\n`)
  return { slides, entry, search, fonts: await writeDeckFonts(deck, fontFolder(entry)) }
}

/** The fonts of a staged deck, the same in whichever way it is built; setup/vite-plugins.ts takes them from there. */
export function fontFolder(entry: string): string {
  return join(dirname(entry), '../fonts')
}

/** What can be looked up in a staged deck; setup/vite-plugins.ts has it loaded as #search. */
export function searchFile(entry: string): string {
  return join(dirname(entry), SEARCH)
}

/** What is said around a staged deck, in its language alone; setup/vite-plugins.ts has it loaded as #words. */
export function wordsFile(entry: string): string {
  return join(dirname(entry), WORDS)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/**
 * Makes the link where it is not there yet, at once, so that builds at the same time do not see it missing. Windows lets not
 * everybody link to a file, though to a folder, by a junction: there a file is copied, each time anew.
 */
async function link(target: string, path: string): Promise<void> {
  if (await readlink(path).catch(() => '') === target)
    return
  const draft = draftOf(path)
  const isFolder = await stat(target).then(found => found.isDirectory(), () => true)
  await symlink(target, draft, isFolder ? 'junction' : 'file').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM')
      throw error
    await copyFile(target, draft)
  })
  await rename(draft, path)
}
