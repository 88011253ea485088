/**
 * The deck's PDF beside the one that Slidev's own command exports of the same slides.
 * In: this project. Out: rows with the median of several runs of each, taken in turn, and of the ratios pair by pair.
 *
 * Each run is a process of its own, started as a person starts it, in a copy of the project: its data are changed.
 */
import type { Row } from './run.ts'
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseDocument } from 'yaml'
import { ensureBrowser } from '../../src/base/browser.ts'
import { ROOT } from '../../src/base/files.ts'
import { interrupted, stoppable } from '../../src/base/interrupt.ts'
import { MachineError } from '../../src/base/problem.ts'

const PAIRS = 5
/** The most that our time may be of Slidev's. */
const TARGETS = { current: 0.3, changed: 1 }
const LEFT_OUT = new Set(['.git', 'dist', 'docs', 'node_modules', 'out', 'test'])
const LANGUAGES = ['en', 'zh']
const FORMATS = ['pdf', 'handout', 'html']

interface Pairs {
  own: number
  slidev: number
  /** Ours by Slidev's, pair by pair, the least first. */
  ratios: number[]
}

export async function exporting(): Promise<Row[]> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), 'export-'))
  const slidevPdf = join(copy, 'slidev.pdf')
  const own = (...args: string[]) => run(copy, 'bin/deck.js', 'export', ...args)
  const deck = () => own('--format', 'pdf', '--language', LANGUAGES[0]!)
  const slidev = () => run(copy, 'node_modules/@slidev/cli/bin/slidev.mjs', 'export', 'slides.md', '--executable-path', ensureBrowser(), '--output', slidevPdf)
  try {
    for (const name of await readdir(ROOT)) {
      if (!LEFT_OUT.has(name))
        await cp(join(ROOT, name), join(copy, name), { recursive: true })
    }
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    // The first run of each pays for what is kept for the next.
    await own()
    await slidev()

    const current = await pairs(deck, slidev)
    const changed = await pairs(async (index) => {
      await change(join(copy, 'data/interview.yaml'), index)
      return deck()
    }, slidev)
    await own('--format', FORMATS.join())
    const together = await own('--format', FORMATS.join())
    const apart = await inTurn(LANGUAGES.flatMap(language => FORMATS.map(format => () => own('--language', language, '--format', format))))
    const sum = apart.reduce((total, time) => total + time, 0)
    return [
      ...rows('current build', current, TARGETS.current),
      ...rows('changed data, with build', changed, TARGETS.changed),
      { what: 'export, all six files', milliseconds: together, note: `PDF, handout and HTML in both languages in one command; in six, ${sum.toFixed(0)} ms`, ratio: together / sum, most: 1 },
      ...await sizes(join(copy, 'out'), slidevPdf),
    ]
  }
  finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function pairs(own: (index: number) => Promise<number>, slidev: () => Promise<number>): Promise<Pairs> {
  const times: { own: number, slidev: number }[] = []
  for (let index = 0; index < PAIRS; index++)
    times.push({ own: await own(index), slidev: await slidev() })
  return {
    own: median(times.map(time => time.own)),
    slidev: median(times.map(time => time.slidev)),
    ratios: times.map(time => time.own / time.slidev).toSorted((a, b) => a - b),
  }
}

function rows(state: string, { own, slidev, ratios }: Pairs, most: number): Row[] {
  const ratio = median(ratios)
  const [least, greatest] = [ratios[0]!, ratios.at(-1)!].map(value => value.toFixed(2))
  return [
    { what: `export, ${state}`, milliseconds: own, note: `${ratio.toFixed(2)} of Slidev's time (${least} to ${greatest} in ${PAIRS} pairs; at most ${most} wanted)`, ratio, most },
    { what: `slidev export, ${state}`, milliseconds: slidev, note: 'the same slides, untagged' },
  ]
}

/** Starts a command of the project, and returns its time in milliseconds. */
async function run(folder: string, script: string, ...args: string[]): Promise<number> {
  interrupted.throwIfAborted()
  const start = performance.now()
  const { INIT_CWD: _, ...env } = process.env
  const child = spawn(process.execPath, [join(folder, script), ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env })
  let said = ''
  child.stderr.on('data', chunk => said += chunk)
  const code = await stoppable(() => child.kill(), () => new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject)))
  if (code !== 0)
    throw new MachineError(`${[script, ...args].join(' ')} failed:\n${said.trim().split('\n').slice(-20).join('\n')}`)
  return performance.now() - start
}

async function inTurn(works: (() => Promise<number>)[]): Promise<number[]> {
  const times: number[] = []
  for (const work of works)
    times.push(await work())
  return times
}

/** A word of the notes of the cover, another one each time. */
async function change(path: string, index: number): Promise<void> {
  const document = parseDocument(await readFile(path, 'utf8'))
  const notes = ['notes', 'cover', LANGUAGES[0]!]
  document.setIn(notes, `${document.getIn(notes)} ${index}`)
  await writeFile(path, document.toString({ lineWidth: 0 }))
}

async function sizes(out: string, slidevPdf: string): Promise<Row[]> {
  const files = [...(await readdir(out)).toSorted().map(name => ({ name, path: join(out, name) })), { name: 'Slidev\'s deck.en.pdf', path: slidevPdf }]
  return Promise.all(files.map(async ({ name, path }) => {
    const { size } = await stat(path)
    return { what: name, bytes: size, note: '' }
  }))
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
