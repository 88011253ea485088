import type { Project } from '../project.ts'
/**
 * From the slides to one site.
 * In: generated slides. Out: dist/, the first language at its root and each other at /<language>/, built only where something changed.
 */
import type { Deck } from '../slides/deck.ts'
import type { Hosting } from './hosting.ts'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { ROOT } from '../files.ts'
import { interrupted } from '../interrupt.ts'
import { MachineError } from '../problem.ts'
import { slidesPath } from '../project.ts'
import { writeDeckFonts } from './fonts.ts'
import { addAddresses } from './hosting.ts'

/** What a build depends on, beside the slides. */
const SOURCES = ['package-lock.json', 'vite.config.ts', '{components,layouts,styles,setup,public}/**/*', 'src/slides/**/*', '*.vue', 'pages/**/*']

/** What Slidev's builds of one project share. */
const SHARED_MODULES = 'node_modules/.slidev/virtual'

const SITES = join(ROOT, 'node_modules/.cache/sites')

export interface Built {
  dist: string
  /** Languages that were built anew; the others were as they had been. */
  built: string[]
}

/**
 * Builds what changed, one language after the other, and puts the site together, for this machine or, where that is given, for
 * a host. Throws MachineError with Slidev's own words where it fails.
 */
export async function build(project: Project, decks: Deck[], report: (line: string) => void, hosting?: Hosting): Promise<Built> {
  return buildInto(join(project.out, 'dist'), project, decks, report, hosting)
}

/** One language alone, for what is made from it: the others need not be built for that. */
export function buildOnly(project: Project, decks: Deck[], language: string, report: (line: string) => void): Promise<Built> {
  return buildInto(join(SITES, `only-${language}-${hash(project.out)}`), project, decks, report, undefined, [language])
}

/** The same in another folder than dist/; `languages` are those wanted, if not all. */
export async function buildInto(dist: string, project: Project, decks: Deck[], report: (line: string) => void, hosting?: Hosting, languages?: string[]): Promise<Built> {
  const fonts = await Promise.all(decks.map(writeDeckFonts))
  const shared = await digest(SOURCES)
  const all = await Promise.all(decks.map(async (deck, index) => {
    const slides = slidesPath(project, deck.language, index === 0)
    const folder = index === 0 ? '' : `${deck.language}/`
    const options = ['--base', `${hosting?.base ?? '/'}${folder}`, ...hosting && !hosting.notes ? ['--without-notes'] : []]
    const site = join(SITES, hash(`${slides} ${options.join(' ')}`), deck.language)
    const fingerprint = hash(`${shared} ${await digest([relative(ROOT, slides)])} ${options.join(' ')}`)
    const current = await readFile(`${site}.fingerprint`, 'utf8').catch(() => '') === fingerprint
    return {
      deck,
      slides,
      folder,
      options,
      site,
      fingerprint,
      current,
    }
  }))
  const sites = all.filter(({ deck }) => languages?.includes(deck.language) ?? true)
  const stale = sites.filter(site => !site.current)
  const parts = hash([...sites.map(site => site.fingerprint), hosting ? await digest(['src/publish/hosting.ts']) : ''].join(' '))
  if (!stale.length && await readFile(`${dist}/.fingerprint`, 'utf8').catch(() => '') === parts)
    return { dist, built: [] }

  decks.forEach(({ language }, index) => report(`Fonts (${language}): ${fonts[index]!.files} files, ${Math.round(fonts[index]!.bytes / 1024)} KB`))
  if (stale.length)
    report(`Building ${stale.map(({ deck }) => `${deck.language} (${deck.slides.length} slides)`).join(' and ')} …`)
  // One after the other: Slidev's builds of one project share a folder of virtual modules.
  for (const { slides, options, site, fingerprint } of stale) {
    await rm(`${site}.fingerprint`, { force: true })
    await slidevBuild(slides, options, site)
    await writeFile(`${site}.fingerprint`, fingerprint)
  }
  await assemble(dist, sites, parts, hosting && (draft => addAddresses(draft, hosting.base, decks)))
  return {
    dist,
    built: stale.map(({ deck }) => deck.language),
  }
}

/** Slidev's build. Where another process builds at the same time and rewrites the modules both share, it is run again. */
async function slidevBuild(slides: string, options: string[], site: string, tries = 3): Promise<void> {
  await mkdir(site, { recursive: true })
  const command = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const child = spawn(process.execPath, [command, 'build', slides, ...options, '--out', site], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: interrupted,
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  let output = ''
  child.stdout.on('data', chunk => output += chunk)
  child.stderr.on('data', chunk => output += chunk)
  const code = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject))
  process.off('exit', stop)
  if (code !== 0 && tries > 1 && output.includes(SHARED_MODULES))
    return slidevBuild(slides, options, site, tries - 1)
  if (code !== 0)
    throw new MachineError(`Slidev could not build ${relative(ROOT, slides)}:\n${output.trim().split('\n').slice(-30).join('\n')}`)
}

async function assemble(dist: string, sites: { site: string, folder: string }[], fingerprint: string, complete?: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${dist}.${process.pid}.tmp`
  try {
    for (const { site, folder } of sites)
      await cp(site, join(draft, folder), { recursive: true })
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

async function digest(patterns: string[]): Promise<string> {
  const paths: string[] = []
  for await (const path of glob(patterns, { cwd: ROOT, withFileTypes: true })) {
    if (path.isFile())
      paths.push(join(path.parentPath, path.name))
  }
  const contents = await Promise.all(paths.toSorted().map(async path => `${relative(ROOT, path)} ${hash(await readFile(path))}`))
  return hash(contents.join('\n'))
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
