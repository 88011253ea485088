/** The decks of all languages as one site: the first at its root and each other at /<language>/, built only where something changed. */
import type { Project } from '../../base/project.ts'
import type { Deck } from '../../deck/model.ts'
import type { Hosting } from './hosting.ts'
import { copyFile, cp, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CACHE, ROOT, writeFolder } from '../../base/files.ts'
import { buildDecks, digest, hash } from '../../slidev/build.ts'
import { publishedAs } from '../../text/recording.ts'
import { addAddresses } from './hosting.ts'
import { addServiceWorker } from './offline/bundle.ts'
import { addReadPages } from './read/read.ts'

export interface Built {
  dist: string
  /** Languages that were built anew; the others were as they had been. */
  built: string[]
}

export interface SiteOptions {
  /** For a host, not for this machine. */
  hosting?: Hosting
  /** The one language that is needed, in a place of its own. */
  only?: string
  /** Where the site is put together, if not in dist/. */
  dist?: string
}

/** Throws MachineError with Slidev's own words where it fails. */
export async function build(project: Project, decks: Deck[], report: (line: string) => void, { hosting, only, dist = placeOf(project, only) }: SiteOptions = {}): Promise<Built> {
  const folderOf = (language: string) => language === decks[0]!.language ? '' : `${language}/`
  const builds = decks.map((deck, index) => ({
    deck,
    index,
    options: ['--base', `${hosting?.base ?? '/'}${folderOf(deck.language)}`, ...hosting && !hosting.notes ? ['--without-notes'] : []],
  }))
  const parts = await buildDecks(project, decks, builds.filter(({ deck }) => only === undefined || deck.language === only), report)
  // What is printed plays nothing.
  const recording = only === undefined ? decks[0]!.recording : undefined
  const file = recording && resolve(project.data, recording)
  // It may be too large to be read each time.
  const { size, mtimeMs } = file ? await stat(file) : {}
  const fingerprint = hash([...parts.map(part => part.fingerprint), file, size, mtimeMs, await digest(ROOT, ['src/{text/recording,publish/site/{hosting,script,offline/*,read/*}}.ts', 'src/publish/site/read/*.css'])].join(' '))
  const built = parts.filter(({ isNew }) => isNew).map(({ deck }) => deck.language)
  if (!built.length && await readFile(`${dist}/.fingerprint`, 'utf8').catch(() => '') === fingerprint)
    return { dist, built }
  await writeFolder(dist, async (draft) => {
    for (const { deck, folder } of parts) {
      await cp(folder, join(draft, folderOf(deck.language)), { recursive: true })
      await markBuild(join(draft, folderOf(deck.language), 'index.html'), fingerprint)
    }
    await addReadPages(draft, decks.filter(deck => parts.some(part => part.deck === deck)), folderOf, hosting?.notes ?? false)
    if (hosting)
      await addAddresses(draft, hosting.base, decks)
    if (recording)
      await copyFile(file!, join(draft, publishedAs(recording)))
    await addServiceWorker(draft, hosting?.base ?? '/')
    await writeFile(join(draft, '.fingerprint'), fingerprint)
  })
  return { dist, built }
}

/** Says in a deck's page which build it is of: a window shows the languages of one alone. */
async function markBuild(path: string, fingerprint: string): Promise<void> {
  const page = await readFile(path, 'utf8')
  await writeFile(path, page.replace('</head>', () => `<meta name="build" content="${fingerprint}"></head>`))
}

function placeOf({ out }: Project, only: string | undefined): string {
  return only === undefined ? join(out, 'dist') : join(CACHE, 'sites', `only-${only}-${hash(out)}`)
}
