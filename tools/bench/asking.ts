/**
 * Questions to the interview, key by key.
 * In: nothing. Out: from a key to the results on the screen, in this deck on a processor slowed down fourfold; and how long the
 * search itself takes for a thousand sections, beside the same for ten, in one process.
 */
import type { Row } from './run.ts'
import { launchBrowser } from '../../src/base/browser.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { compose } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { serve } from '../../src/publish/site/serve.ts'
import { searchEntries } from '../../src/search/entries.ts'
import { createSearch } from '../../src/search/search.ts'
import { COMPLETE } from '../../src/slidev/client/complete.ts'
import { writeInterview } from './sizes.ts'

const SLOWER = 4
const QUESTIONS = ['how many creators', '阿尔特曼', '6-8 months', 'who trained the small models', '元宇宙', 'capital letters']
/** Milliseconds that a result may take. */
const WANTED = 50

export async function asking(): Promise<Row[]> {
  const seen = (await keysToResults()).toSorted((a, b) => a - b)
  const ten = await searchTimes(10)
  const thousand = await searchTimes(1000)
  const row = (what: string, times: number[], note: string): Row => ({
    what,
    milliseconds: times[Math.floor(times.length / 2)],
    note: `median of ${times.length} keys; ${times.at(-1)!.toFixed(0)} ms at most, ${WANTED} wanted; ${note}`,
  })
  return [
    row('ask, from key to results', seen, `this interview, ${SLOWER}× slowed`),
    row('search alone, 10 sections', ten.times, `${ten.entries} entries, indexed in ${ten.indexed.toFixed(0)} ms`),
    { ...row('search alone, 1000 sections', thousand.times, `${thousand.entries} entries, indexed in ${thousand.indexed.toFixed(0)} ms`), ratio: thousand.times.at(-1)! / ten.times.at(-1)! },
  ]
}

async function keysToResults(): Promise<number[]> {
  const { decks } = await compose(OWN_PROJECT)
  const { dist } = await build(OWN_PROJECT, decks, () => {})
  const serving = await serve(dist, decks.map(({ language }) => language), 0)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${serving.url}/2`)
    await page.waitForFunction(name => performance.getEntriesByName(name).length > 0, COMPLETE)
    await page.keyboard.press('/')
    await page.locator('.search-dialog input').waitFor()
    // The first question waits for the index, once.
    await page.keyboard.insertText('meta')
    await page.locator('.search-dialog [role=option]').first().waitFor()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const times: number[] = []
    for (const question of QUESTIONS) {
      await page.locator('.search-dialog input').fill('')
      for (const character of question) {
        times.push(await page.evaluate(async (character) => {
          const input = document.querySelector<HTMLInputElement>('.search-dialog input')!
          const start = performance.now()
          input.setRangeText(character, input.value.length, input.value.length, 'end')
          input.dispatchEvent(new InputEvent('input', { bubbles: true }))
          // Painted with the frame after.
          await new Promise(requestAnimationFrame)
          const { port1, port2 } = new MessageChannel()
          await new Promise((resolve) => {
            port1.onmessage = resolve
            port2.postMessage('')
          })
          return performance.now() - start
        }, character))
      }
    }
    return times
  }
  finally {
    await browser.close()
    await serving.close()
  }
}

async function searchTimes(sections: number): Promise<{ entries: number, indexed: number, times: number[] }> {
  const { decks } = await compose(await writeInterview(sections))
  const all = searchEntries(decks, 0, true)
  const start = performance.now()
  const search = await createSearch(all, decks[0]!.language)
  const indexed = performance.now() - start
  const times = QUESTIONS.flatMap(question => Array.from(question, (_, index) => {
    const start = performance.now()
    search(question.slice(0, index + 1), 20)
    return performance.now() - start
  }))
  return { entries: all.entries.length, indexed, times: times.toSorted((a, b) => a - b) }
}
