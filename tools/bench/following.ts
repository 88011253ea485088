/**
 * How long two windows of one talk show different slides.
 * In: the built site. Out: the median and the longest time from a change in the presenter's window to the same in the
 * audience's, clicks included: forward through the whole talk and back, with a reload of each on the way and the server
 * stopped for a while. A window that is being loaded again counts from when it is back.
 */
import type { Page } from 'playwright-chromium'
import type { Row } from './run.ts'
import { setTimeout } from 'node:timers/promises'
import { withSite } from './site.ts'
import { watchWindows } from './watching.ts'

const PATIENCE = 60_000

/** What stood on each window, and since when, in milliseconds of the machine's clock. */
type Seen = Map<Page, { place: string, at: number }>

export function following(): Promise<Row> {
  return withSite(async ({ decks, browser, start }) => {
    let serving = await start()
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
    const seen: Seen = new Map()
    await watchWindows(context, (page, place, at) => seen.set(page, { place, at }))
    const presenter = await context.newPage()
    await presenter.goto(`${serving.url}/presenter/1`)
    const opened = context.waitForEvent('page')
    // Of two tabs in one window only one is painted.
    await presenter.evaluate(() => void window.open('', '_blank', 'popup,width=1280,height=720'))
    const audience = await opened
    await audience.goto(`${serving.url}/1`)
    await together(seen, [presenter, audience])

    const last = decks[0]!.slides.length
    const slide = () => Number.parseInt(seen.get(presenter)!.place)
    const onTheWay: [slide: number, happens: () => Promise<unknown>][] = [
      [Math.round(last * 0.3), () => reload(seen, presenter)],
      [Math.round(last * 0.5), () => reload(seen, audience)],
      [Math.round(last * 0.6), () => serving.close()],
      [Math.round(last * 0.8), async () => serving = await start(serving.port)],
    ]
    const times: number[] = []
    const step = async (key: string) => {
      const before = seen.get(presenter)!.place
      await presenter.keyboard.press(key)
      times.push(await together(seen, [presenter, audience], before))
    }
    for (let done = 0; slide() < last; await step('ArrowRight')) {
      if (slide() === onTheWay[done]?.[0]) {
        await onTheWay[done++]![1]()
        await together(seen, [presenter, audience])
      }
    }
    while (slide() > 1)
      await step('ArrowLeft')

    await serving.close()
    times.sort((a, b) => a - b)
    return {
      what: 'two windows apart',
      milliseconds: times.at(-1)!,
      note: `the longest of ${times.length} changes; the median is ${times[times.length >> 1]!.toFixed(0)} ms`,
    }
  })
}

/** Waits until all windows show the same and not `before`; resolves with the time from the first of them to the last. */
async function together(seen: Seen, windows: Page[], before?: string): Promise<number> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await setTimeout(5)) {
    const shown = windows.map(window => seen.get(window))
    if (shown.every(one => one && one.place !== before && one.place === shown[0]!.place)) {
      const times = shown.map(one => one!.at)
      return Math.max(...times) - Math.min(...times)
    }
  }
  throw new Error(`the windows at ${windows.map(window => window.url()).join(' and ')} do not come together`)
}

async function reload(seen: Seen, window: Page): Promise<void> {
  seen.delete(window)
  await window.reload()
}
