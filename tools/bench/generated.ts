/**
 * One `generate` alone in a process, so that what is measured is its own time and memory.
 * In: the data folder and where the slides go, as arguments. Out: a message with both.
 */
import type { Generation } from './sizes.ts'
import process from 'node:process'
import { generate } from '../../src/generate/generate.ts'

const [data, out] = process.argv.slice(2) as [string, string]

void (async () => {
  const before = process.memoryUsage().rss / 1e6
  const start = performance.now()
  const { decks } = await generate({ data, out })
  const milliseconds = performance.now() - start
  process.send!({ milliseconds, before, most: process.resourceUsage().maxRSS / 1e3, slides: decks[0]!.slides.length } satisfies Generation)
})()
