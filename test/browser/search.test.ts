/** Asking the interview while the talk is on. */
import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { talkWords } from '../../src/words/talk.ts'
import { inRoom, together } from '../support/browser/room.ts'
import { allLoaded, loaded, openDeck, openSite, PATIENCE } from '../support/browser/site.ts'
import { addAxe, violationsInEither } from '../support/browser/visit.ts'

const site = await openSite()
const room = inRoom(site)
const [deck, other] = site.decks
const { search: words } = talkWords(deck!.language)

const dialog = (page: Page) => page.locator('.search-dialog')
const options = (page: Page) => dialog(page).getByRole('option')

async function ask(page: Page, question: string): Promise<void> {
  await page.keyboard.press('/')
  await dialog(page).waitFor()
  await page.keyboard.insertText(question)
}

describe('a question', () => {
  it('is answered in the presenter’s window alone, with the evidence; Enter leads both to the whole slide, Esc back to the click', async () => {
    const presenter = await room.open('/presenter/7?clicks=1')
    const audience = await room.openBeside(presenter, '/')
    const before = await together([presenter, audience], ({ slide }) => slide === 7)
    await Promise.all([loaded(presenter), loaded(audience)])
    await ask(presenter, '6-8 months')
    await options(presenter).first().waitFor()
    expect(await dialog(presenter).locator('.evidence q').first().textContent()).not.toBe('')
    expect(await dialog(audience).count()).toBe(0)
    expect(await together([audience], () => true)).toEqual(before)

    const slide = Number(await options(presenter).first().locator('.number').textContent())
    await presenter.keyboard.press('Enter')
    const found = await together([presenter, audience], at => at.slide === slide)
    expect(found.hidden).toBe(0)
    await expect.poll(() => presenter.locator('.audience-view').textContent()).toContain(deck!.slides[6]!.headline)
    await presenter.keyboard.press('Escape')
    expect(await together([presenter, audience], at => at.slide === 7)).toEqual(before)
    await expect.poll(() => presenter.locator('.audience-view').textContent()).toBe('')
    // Once there, Esc leads nowhere else.
    await presenter.keyboard.press('Escape')
    await presenter.keyboard.press('ArrowDown')
    await together([presenter, audience], at => at.slide === 8)
  })

  it('leads back to where the talk was in the other language, too', async () => {
    const presenter = await room.open('/presenter/7?clicks=1')
    const audience = await room.openBeside(presenter, '/')
    const before = await together([presenter, audience], ({ slide }) => slide === 7)
    await Promise.all([allLoaded(presenter), allLoaded(audience)])
    await ask(presenter, 'Altman')
    await options(presenter).first().waitFor()
    await presenter.keyboard.press('Enter')
    await together([presenter, audience], ({ slide }) => slide !== 7)
    await presenter.keyboard.press('l')
    await together([presenter, audience], ({ language }) => language === other!.language)
    await presenter.keyboard.press('Escape')
    expect(await together([presenter, audience], ({ slide }) => slide === 7)).toEqual({ ...before, language: other!.language })
  })

  it('is asked by keys alone, in either language, and told how much was found', async () => {
    const page = await openDeck(site, deck!, '/5')
    await loaded(page)
    await ask(page, '阿尔特曼')
    await expect.poll(() => options(page).count()).toBeGreaterThan(1)
    expect(await options(page).first().locator('.text').getAttribute('lang')).toBe(other!.language)
    await page.keyboard.press('ArrowDown')
    expect(await options(page).nth(1).getAttribute('aria-selected')).toBe('true')
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await options(page).nth(1).getAttribute('id'))
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/\/5$/)

    await ask(page, 'xyzzyx')
    await expect.poll(() => dialog(page).getByRole('status').textContent().then(text => text!.trim())).toBe(words.none)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.insertText('x'.repeat(10_000))
    expect((await page.getByRole('combobox').inputValue()).length).toBe(200)
  })

  it('has no fault of accessibility, light and dark, and is there by a button', async () => {
    const page = await openDeck(site, deck!, '/5')
    await loaded(page)
    await page.mouse.move(20, 700)
    await page.getByRole('button', { name: words.title }).click()
    await page.getByRole('combobox').waitFor()
    await page.keyboard.insertText('creators')
    await options(page).first().waitFor()
    await addAxe(page)
    expect(await violationsInEither(page, '.search-dialog')).toEqual([])
  })

  it('leads to the same slide in the other language, without the server', async () => {
    const page = await room.open('/5')
    await allLoaded(page)
    await room.serving.close()
    await page.keyboard.press('l')
    await together([page], ({ language }) => language === other!.language)
    const frame = page.frameLocator('.other-deck')
    await page.keyboard.press('/')
    await frame.locator('.search-dialog').waitFor()
    await page.keyboard.insertText('Altman')
    const number = frame.locator('.search-dialog [role="option"] .number').first()
    const slide = Number(await number.textContent({ timeout: PATIENCE.page }))
    await page.keyboard.press('Enter')
    await together([page], at => at.slide === slide && at.hidden === 0)
  })

  it('comes late enough for the first slide', async () => {
    const page = await openDeck(site, deck!, '/5')
    await loaded(page)
    const order = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /SearchDialog.*\.js$/.test(name)).map(({ startTime }) => startTime > performance.getEntriesByName('first-contentful-paint')[0]!.startTime))
    expect(order).toEqual([true])
  })
})
