/**
 * From the slides to one site.
 * In: generated slides. Out: dist/, the first language at its root and each other at /<language>/, built only where something changed.
 */
import type { Project } from '../../base/project.ts'
import type { Deck } from '../../deck/model.ts'
import type { Hosting } from './hosting.ts'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE, draftOf, ROOT } from '../../base/files.ts'
import { MachineError } from '../../base/problem.ts'
import { buildDecks, digest, hash } from '../../slidev/build.ts'
import { addAddresses } from './hosting.ts'

export interface Built {
  dist: string
  /** Languages that were built anew; the others were as they had been. */
  built: string[]
}

/**
 * Builds what changed and puts the site together, for this machine or, where that is given, for a host. Throws MachineError
 * with Slidev's own words where it fails.
 */
export async function build(project: Project, decks: Deck[], report: (line: string) => void, hosting?: Hosting): Promise<Built> {
  return buildInto(join(project.out, 'dist'), project, decks, report, hosting)
}

/** One language alone, for what is made from it: the others need not be built for that. */
export function buildOnly(project: Project, decks: Deck[], language: string, report: (line: string) => void): Promise<Built> {
  return buildInto(join(CACHE, 'sites', `only-${language}-${hash(project.out)}`), project, decks, report, undefined, [language])
}

/** The same in another folder than dist/; `wanted` are the languages, if not all. */
export async function buildInto(dist: string, project: Project, decks: Deck[], report: (line: string) => void, hosting?: Hosting, wanted?: string[]): Promise<Built> {
  const placeOf = (language: string) => language === decks[0]!.language ? '' : `${language}/`
  const builds = decks.map((deck, index) => ({
    deck,
    index,
    options: ['--base', `${hosting?.base ?? '/'}${placeOf(deck.language)}`, ...hosting && !hosting.notes ? ['--without-notes'] : []],
  }))
  const built = await buildDecks(project, builds.filter(({ deck }) => wanted?.includes(deck.language) ?? true), report)
  const fingerprint = hash([...built.map(deck => deck.fingerprint), hosting ? await digest(ROOT, ['src/publish/site/hosting.ts']) : ''].join(' '))
  const languages = built.filter(({ isNew }) => isNew).map(({ deck }) => deck.language)
  if (!languages.length && await readFile(`${dist}/.fingerprint`, 'utf8').catch(() => '') === fingerprint)
    return { dist, built: [] }
  const parts = built.map(({ deck, folder }) => ({ from: folder, to: placeOf(deck.language) }))
  await assemble(dist, parts, fingerprint, hosting && (draft => addAddresses(draft, hosting.base, decks)))
  return { dist, built: languages }
}

async function assemble(dist: string, parts: { from: string, to: string }[], fingerprint: string, complete?: (draft: string) => Promise<void>): Promise<void> {
  const draft = draftOf(dist)
  try {
    for (const { from, to } of parts)
      await cp(from, join(draft, to), { recursive: true })
    await complete?.(draft)
    await writeFile(join(draft, '.fingerprint'), fingerprint)
    await rm(dist, { recursive: true, force: true })
    await rename(draft, dist)
  }
  catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw new MachineError(`${dist} cannot be written (${(error as NodeJS.ErrnoException).code}). Check the folder's rights and the free space.`)
  }
}
