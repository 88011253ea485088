/**
 * What `npm run bench` does.
 * In: whether JSON is wanted. Out: a table of times, each the median of several runs, of their ratios, and of sizes.
 */
import process from 'node:process'
import { interrupted } from '../../src/base/interrupt.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { compose } from '../../src/generate/generate.ts'
import { verify } from '../../src/interview/verify.ts'
import { locate } from '../../src/source/find/find.ts'
import { parseArticle } from '../../src/source/read/article.ts'
import { asking } from './asking.ts'
import { exporting } from './exporting.ts'
import { following } from './following.ts'
import { serving } from './serve.ts'
import { sizes } from './sizes.ts'
import { transcripts } from './transcripts.ts'
import { turning } from './turning.ts'

export interface Row {
  what: string
  /** A time, or, for a file, */
  milliseconds?: number
  /** its size. */
  bytes?: number
  /** Our time by another's, and the most that is wanted. */
  ratio?: number
  most?: number
  note: string
}

async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
}

async function own(): Promise<Row> {
  const milliseconds = await median(5, () => compose(OWN_PROJECT))
  return { what: 'generate, this interview', milliseconds, note: 'load, check, compose and write in memory' }
}

/** Ten thousand excerpts looked up in two megabytes of Chinese. */
async function excerpts(): Promise<Row> {
  let seed = 1
  const random = (below: number) => {
    seed = Math.imul(seed ^ (seed >>> 15), 0x2C1B3C6D) + 0x9E3779B9 | 0
    return ((seed ^ (seed >>> 13)) >>> 0) % below
  }
  const lines = Array.from({ length: 5600 }, (_, index) => `${index % 2 ? 'A' : 'Q'}: ${Array.from({ length: 120 }, () => String.fromCharCode(0x4E00 + random(2000))).join('')}`)
  const text = lines.join('\n')
  const speakers = [{ id: 'guest', names: ['Guest'], host: false }, { id: 'host', names: ['Host'], host: true }]
  const milliseconds = await median(3, () => {
    const article = parseArticle(text, speakers)
    for (let index = 0; index < 10_000; index++) {
      const { start } = article.turns[random(article.turns.length)]!
      const from = start + random(80)
      if (locate(article, article.text.slice(from, from + 24)).length !== 1)
        throw new Error('an excerpt was not found once')
    }
  })
  return { what: 'find 10,000 excerpts', milliseconds, note: `in ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, parsing and indexing included` }
}

/** Every excerpt of this interview in its source text, where that is at hand. */
async function ownExcerpts(): Promise<Row[]> {
  const source = process.env.SOURCE
  if (!source)
    return []
  const milliseconds = await median(5, () => verify(OWN_PROJECT, source, true))
  return [{ what: 'verify, this interview', milliseconds, note: 'every excerpt in the source text, the lock compared' }]
}

/** Measures everything and prints it, as a table or as JSON. */
export async function bench(json: boolean, say: (line: string) => void): Promise<void> {
  const steps: [name: string, step: () => Promise<Row | Row[]>][] = [
    ['this interview', own],
    ['its excerpts', ownExcerpts],
    ['interviews of growing size', sizes],
    ['transcripts of growing length', transcripts],
    ['ten thousand excerpts', excerpts],
    ['ten thousand requests', serving],
    ['changes of slide', turning],
    ['questions', asking],
    ['two windows of one talk', following],
    ['exports, beside Slidev\'s own', exporting],
  ]
  const rows: Row[] = []
  for (const [name, step] of steps) {
    interrupted.throwIfAborted()
    if (!json)
      say(`Measuring ${name} …`)
    rows.push(...[await step()].flat())
  }
  if (json)
    return say(JSON.stringify(rows, null, 2))
  for (const { what, milliseconds, bytes, note } of rows) {
    const measured = milliseconds === undefined ? `${Math.round(bytes! / 1024)} KB` : `${milliseconds.toFixed(0)} ms`
    say(`${what.padEnd(42)} ${measured.padStart(10)}   ${note}`.trimEnd())
  }
}
