/**
 * From the slides to one site.
 * In: generated slides. Out: dist/, the first language at its root and each other at /<language>/, built only where something changed.
 */
import type { Project } from '../project.ts'
import type { Deck } from '../slides/deck.ts'
import type { Hosting } from './hosting.ts'
import type { Stage } from './stage.ts'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { ROOT } from '../files.ts'
import { MachineError } from '../problem.ts'
import { addAddresses } from './hosting.ts'
import { stage } from './stage.ts'

/** What a build depends on in the project, */
const SOURCES = ['package-lock.json', 'vite.config.ts', '{components,layouts,styles,setup}/**/*', 'src/slides/**/*', 'src/publish/{fonts,stage}.ts', '*.vue', 'pages/**/*']
/** and beside the slides. */
const PUBLIC = ['public/**/*']

/** What Slidev's builds of one deck share. */
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

/** The same in another folder than dist/. */
export async function buildInto(dist: string, project: Project, decks: Deck[], report: (line: string) => void, hosting?: Hosting): Promise<Built> {
  const shared = `${await digest(ROOT, SOURCES)} ${await digest(project.out, PUBLIC)}`
  const sites = await Promise.all(decks.map(async (deck, index) => {
    const staged = await stage(project, deck, index)
    const folder = index === 0 ? '' : `${deck.language}/`
    const options = ['--base', `${hosting?.base ?? '/'}${folder}`, ...hosting && !hosting.notes ? ['--without-notes'] : []]
    const site = join(SITES, hash(`${staged.slides} ${options.join(' ')}`), deck.language)
    const fingerprint = hash(`${shared} ${hash(await readFile(staged.slides))} ${options.join(' ')}`)
    const current = await readFile(`${site}.fingerprint`, 'utf8').catch(() => '') === fingerprint
    return {
      deck,
      staged,
      folder,
      options,
      site,
      fingerprint,
      current,
    }
  }))
  const stale = sites.filter(site => !site.current)
  const parts = hash([...sites.map(site => site.fingerprint), hosting ? await digest(ROOT, ['src/publish/hosting.ts']) : ''].join(' '))
  if (!stale.length && await readFile(`${dist}/.fingerprint`, 'utf8').catch(() => '') === parts)
    return { dist, built: [] }

  for (const { deck: { language }, staged: { fonts } } of sites)
    report(`Fonts (${language}): ${fonts.files} files, ${Math.round(fonts.bytes / 1024)} KB`)
  if (stale.length)
    report(`Building ${stale.map(({ deck }) => `${deck.language} (${deck.slides.length} slides)`).join(' and ')} …`)
  for (const { staged, options, site, fingerprint } of stale) {
    await rm(`${site}.fingerprint`, { force: true })
    await slidevBuild(staged, options, site)
    await writeFile(`${site}.fingerprint`, fingerprint)
  }
  await assemble(dist, sites, parts, hosting && (draft => addAddresses(draft, hosting.base, decks)))
  return {
    dist,
    built: stale.map(({ deck }) => deck.language),
  }
}

/** Slidev's build. Where another process builds the same deck at the same time and rewrites the modules both share, it is run again. */
async function slidevBuild(staged: Stage, options: string[], site: string, tries = 3): Promise<void> {
  // Vite empties only a folder below the slides'.
  await rm(site, { recursive: true, force: true })
  await mkdir(site, { recursive: true })
  const command = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const child = spawn(process.execPath, [command, 'build', staged.entry, ...options, '--out', site], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  let output = ''
  child.stdout.on('data', chunk => output += chunk)
  child.stderr.on('data', chunk => output += chunk)
  const code = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject))
  process.off('exit', stop)
  if (code !== 0 && tries > 1 && output.includes(SHARED_MODULES))
    return slidevBuild(staged, options, site, tries - 1)
  if (code !== 0)
    throw new MachineError(`Slidev could not build ${relative(process.cwd(), staged.slides)}:\n${output.trim().split('\n').slice(-30).join('\n')}`)
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

/** Of the content of files below a folder, by their paths there. */
async function digest(root: string, patterns: string[]): Promise<string> {
  const paths: string[] = []
  for await (const path of glob(patterns, { cwd: root, withFileTypes: true })) {
    if (path.isFile())
      paths.push(join(path.parentPath, path.name))
  }
  const contents = await Promise.all(paths.toSorted().map(async path => `${relative(root, path)} ${hash(await readFile(path))}`))
  return hash(contents.join('\n'))
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
