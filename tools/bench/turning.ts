/**
 * What a change of slide costs the page's main thread.
 * In: the built site. Out: the median and the slowest change of both languages, forward and back, on the machine as it is
 * and four times slower. By Chromium's own trace: every task of the main thread that runs from the key to the second
 * frame after it.
 */
import type { Browser } from 'playwright-chromium'
import type { Row } from './run.ts'
import { setTimeout } from 'node:timers/promises'
import { withSite } from './site.ts'

interface TraceEvent {
  name: string
  cat: string
  pid: number
  tid: number
  /** All in microseconds; `tdur` is what the thread itself ran, which other programs of the machine do not lengthen. */
  ts: number
  dur?: number
  tdur?: number
}

interface Turn {
  slide: string
  milliseconds: number
}

export function turning(): Promise<Row[]> {
  return withSite(async ({ decks, browser, start }) => {
    const serving = await start()
    const rows: Row[] = []
    for (const slowdown of [1, 4]) {
      const turns: Turn[] = []
      for (const [index, { language, slides }] of decks.entries())
        turns.push(...await walk(browser, `${serving.url}${index ? `/${language}` : ''}/1`, slides.length, slowdown))
      turns.sort((a, b) => a.milliseconds - b.milliseconds)
      const slowest = turns.at(-1)!
      rows.push({
        what: `change of slide${slowdown > 1 ? `, ${slowdown} times slower` : ''}`,
        milliseconds: slowest.milliseconds,
        note: `of the main thread, the slowest of ${turns.length}, at ${slowest.slide}; the median is ${turns[turns.length >> 1]!.milliseconds.toFixed(0)} ms`,
      })
    }
    await serving.close()
    return rows
  })
}

/** To the last slide and back, by the keys, once the deck has settled. */
async function walk(browser: Browser, url: string, slides: number, slowdown: number): Promise<Turn[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(url, { waitUntil: 'networkidle' })
  await setTimeout(5000)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluate(() => window.addEventListener('keydown', () => {
    performance.mark('turn')
    requestAnimationFrame(() => requestAnimationFrame(() => {
      performance.mark(`turned ${location.pathname}`)
      console.log('turned')
    }))
  }, { capture: true }))
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] })
  for (let press = 0; press < 2 * (slides - 1); press++) {
    const turned = page.waitForEvent('console')
    await page.keyboard.press(press < slides - 1 ? 'ArrowDown' : 'ArrowUp')
    await turned
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  await page.close()
  return turnsIn(traceEvents)
}

/** For each pair of marks what the tasks between them ran. */
function turnsIn(events: TraceEvent[]): Turn[] {
  const marks = events.filter(({ cat, name }) => cat.includes('user_timing') && /^turn(?:ed |$)/.test(name)).toSorted((a, b) => a.ts - b.ts)
  const [{ pid, tid }] = marks as [TraceEvent]
  const tasks = events.filter(event => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
  return marks.flatMap((mark, index) => {
    const end = marks[index + 1]
    if (mark.name !== 'turn' || !end)
      return []
    const between = tasks.filter(({ ts, dur = 0 }) => ts + dur > mark.ts && ts < end.ts)
    return [{ slide: end.name.slice('turned '.length), milliseconds: between.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 }]
  })
}
