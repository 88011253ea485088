/**
 * A talk from its first click to its last in two windows, with all that may come between: blank screens, an audience that is
 * held, something looked up, the other language, a clicker's start button, a server that stops and a reload without it.
 */
import type { Page } from 'playwright-chromium'
import type { Shown } from '../support/browser/room.ts'
import { expect, it } from 'vitest'
import { watchWindows } from '../../tools/bench/watching.ts'
import { inRoom, kept, together } from '../support/browser/room.ts'
import { allLoaded, openSite, PATIENCE } from '../support/browser/site.ts'

const site = await openSite()
const room = inRoom(site)
const [first, second] = site.decks
const talk = first!.slides.findIndex(({ layout }) => layout === 'divider')

/** What a window came to show, and when. */
interface Change {
  at: number
  page: Page
  place: string
}

/** The longest stretch in milliseconds in which two windows show different places, but for those in which the audience is held. */
function longestApart(changes: Change[], [one, other]: Page[], held: [number, number][]): number {
  const shown = new Map<Page, string>()
  let [longest, since] = [0, undefined as number | undefined]
  for (const { at, page, place } of changes.toSorted((a, b) => a.at - b.at)) {
    shown.set(page, place)
    const apart = shown.size > 1 && shown.get(one!) !== shown.get(other!) && !held.some(([from, to]) => at >= from && at <= to)
    if (!apart && since !== undefined)
      longest = Math.max(longest, at - since)
    since = apart ? since ?? at : undefined
  }
  return longest
}

it.for([['the presenter’s', true], ['the audience’s', false]] as const)('stands at one place in both windows, where %s was opened first', { timeout: PATIENCE.walk }, async ([, presenterFirst], { annotate }) => {
  const changes: Change[] = []
  const held: [number, number][] = []
  await watchWindows(room.context, (page, place, at) => void changes.push({ at, page, place }))
  const paths = ['/presenter/1', '/1']
  const [opened, beside] = presenterFirst ? paths : paths.toReversed()
  const firstOpened = await room.open(opened!)
  const secondOpened = await room.openBeside(firstOpened, beside!)
  // A window that another one opens is watched from its first load on that the test asks for.
  await secondOpened.reload()
  const [presenter, audience] = presenterFirst ? [firstOpened, secondOpened] : [secondOpened, firstOpened]
  const windows = [presenter, audience]
  let here = await together(windows, ({ slide }) => slide === 1)
  await Promise.all(windows.map(allLoaded))
  await audience.keyboard.press('f')
  await audience.waitForFunction(() => document.fullscreenElement)

  const moved = (before: Shown) => (at: Shown) => at.slide !== before.slide || at.hidden !== before.hidden
  const step = async (key: string, page: Page = presenter) => {
    const before = here
    await page.keyboard.press(key)
    here = await together(windows, moved(before))
  }
  const blank = audience.locator('.blank-screen')

  const between: Record<number, () => Promise<void>> = {
    async 4() {
      await presenter.keyboard.press('.')
      await blank.waitFor()
      await presenter.keyboard.press('.')
      await blank.waitFor({ state: 'detached' })
    },
    async 7() {
      await presenter.keyboard.press('z')
      await expect.poll(() => presenter.locator('.audience-view').textContent()).not.toBe('')
      const from = Date.now()
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])
        await presenter.keyboard.press(key)
      expect(await together([audience], () => true)).toEqual(here)
      await presenter.keyboard.press('z')
      here = await together(windows, ({ slide }) => slide === here.slide)
      held.push([from, Date.now()])
    },
    async 10() {
      const before = here
      await presenter.keyboard.press('/')
      await presenter.locator('.search-dialog').waitFor()
      await presenter.keyboard.insertText('6-8 months')
      await presenter.locator('.search-dialog').getByRole('option').first().waitFor()
      await presenter.keyboard.press('Enter')
      await together(windows, moved(before))
      await presenter.keyboard.press('Escape')
      expect(await together(windows, ({ slide }) => slide === before.slide)).toEqual(before)
    },
    async 13() {
      await presenter.keyboard.press('l')
      here = await together(windows, ({ language }) => language === second!.language)
    },
    async 16() {
      await Promise.all(windows.map(kept))
      await room.serving.close()
      const again = [() => audience.keyboard.press('F5'), () => presenter.reload()]
      for (const press of presenterFirst ? again : again.toReversed())
        await press()
      expect(await together(windows, ({ language }) => language === here.language)).toEqual(here)
      await allLoaded(presenter)
    },
    async 17() {
      await audience.reload()
      expect(await together(windows, ({ language }) => language === here.language)).toEqual(here)
      await allLoaded(audience)
      await audience.keyboard.press('f')
      await audience.waitForFunction(() => document.fullscreenElement)
    },
    async 19() {
      await presenter.keyboard.press('l')
      here = await together(windows, ({ language }) => language === first!.language)
    },
    async 22() {
      room.serving = await room.startServer(room.serving.port)
      await audience.keyboard.press('w')
      // The page that was reloaded is of the other language.
      await audience.frameLocator('.other-deck').locator('.blank-screen').waitFor()
    },
  }
  const seen = new Set([1])
  while (here.slide < talk || here.hidden > 0) {
    // A clicker beside the audience's window leads as well.
    await step('PageDown', here.slide % 5 === 3 ? audience : presenter)
    if (!seen.has(here.slide)) {
      expect(here.slide).toBe(Math.max(...seen) + 1)
      seen.add(here.slide)
      await between[here.slide]?.()
    }
  }
  expect(seen.size).toBe(talk)
  expect(await audience.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  const last = (window: Page) => changes.findLast(({ page }) => page === window)?.place
  await expect.poll(() => windows.map(last)).toEqual(windows.map(() => `${talk}/0 ${here.language}`))
  await annotate(`apart for ${longestApart(changes, windows, held)} ms at most`)
})
