import type { Shown } from '../support/browser/room.ts'
/**
 * The windows of one talk, in one browser: the presenter's, the audience's, and whatever else is opened.
 */
import { describe, expect, it } from 'vitest'
import { minutesAndSeconds as time } from '../../src/talk/pacing.ts'
import { fill } from '../../src/text/fill.ts'
import { talkWords } from '../../src/words/talk.ts'
import { follow, inRoom, together } from '../support/browser/room.ts'
import { allLoaded, loaded, openPrint, openSite, PATIENCE } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { planOf, sectionsOf } from '../support/deck-facts.ts'

const site = await openSite()
const room = inRoom(site)

describe('presenter and audience', () => {
  // The whole talk is walked by night.
  it('stand at the same slide and click through a talk and back, through a reload of each and without the server', { timeout: PATIENCE.walk }, async () => {
    const last = 20
    const presenter = await room.open('/presenter/1')
    const audience = await room.openBeside(presenter, '/1')
    const windows = [presenter, audience]
    let here = await together(windows, ({ slide }) => slide === 1)
    const [led, followed] = [follow(presenter, here), follow(audience, here)]
    const step = async (key: string) => {
      const before = here
      await presenter.keyboard.press(key)
      here = await together(windows, ({ slide, hidden }) => slide !== before.slide || hidden !== before.hidden)
    }
    const between = async (slide: number) => {
      if (slide === Math.round(last * 0.3))
        await presenter.reload()
      if (slide === Math.round(last * 0.5))
        await audience.reload()
      if (slide === Math.round(last * 0.6))
        await room.serving.close()
      if (slide === Math.round(last * 0.8))
        room.serving = await room.startServer(room.serving.port)
      await together(windows, shown => shown.slide === here.slide && shown.hidden === here.hidden)
    }
    // Click by click at the beginning and at the end; each slide in between.
    for (let slide = 1; here.slide < last || here.hidden > 0; await step(here.slide < last * 0.25 || here.slide === last ? 'ArrowRight' : 'ArrowDown')) {
      if (here.slide > slide)
        await between(slide = here.slide)
    }
    while (here.slide > last * 0.8)
      await step('ArrowUp')
    expect(followed).toEqual(led)
  })

  it('are not pulled back by a window that is opened late, which opens where they are', async () => {
    const presenter = await room.open('/presenter/2')
    const audience = await room.openBeside(presenter, '/2')
    const places = follow(audience, await together([presenter, audience], ({ slide }) => slide === 2))
    await presenter.locator('[data-slidev-no="2"] .slide-foot .tick').nth(2).click()
    const claim = await together([presenter, audience], ({ slide }) => slide > 2)
    await presenter.keyboard.press('ArrowLeft')
    const here = await together([presenter, audience], ({ hidden }) => hidden > claim.hidden)
    const late = await room.open('/')
    await together([presenter, audience, late], ({ slide }) => slide === here.slide)
    // Beyond the time for which a window waits to be answered, it has nothing to say either.
    await late.waitForTimeout(1500)
    expect(await together([presenter, audience, late], () => true)).toEqual(here)
    await late.keyboard.press('ArrowDown')
    await together([late, audience, presenter], ({ slide }) => slide === here.slide + 1)
    expect([...new Set(places.map(place => Number(place.split('/')[0])))]).toEqual([2, here.slide, here.slide + 1])
  })

  it('hear at once of a move in the window that was opened first', async () => {
    // To no end it waits for an answer that nobody can give.
    await room.context.addInitScript(() => {
      const after = window.setTimeout
      window.setTimeout = ((done: () => void, milliseconds = 0) => milliseconds < 1000 ? after(done, milliseconds) : 0) as typeof window.setTimeout
    })
    const presenter = await room.open('/presenter/1')
    await together([presenter], ({ slide }) => slide === 1)
    await presenter.keyboard.press('ArrowDown')
    const audience = await room.openBeside(presenter, '/1')
    const here = await together([presenter, audience], ({ slide }) => slide === 2)
    await presenter.keyboard.press('ArrowDown')
    await together([presenter, audience], ({ slide }) => slide === here.slide + 1)
  })

  it('of another talk are not heard', async () => {
    const other = await room.startServer(0)
    const page = await room.context.newPage()
    await page.goto(`${other.url}/1`)
    const presenter = await room.open('/presenter/5')
    await together([presenter], ({ slide }) => slide === 5)
    await presenter.keyboard.press('ArrowDown')
    await together([presenter], ({ slide }) => slide === 6)
    expect(await together([page], () => true)).toMatchObject({ slide: 1 })
    await other.close()
  })
})

describe('the other language', () => {
  const [first, second] = site.decks
  const inLanguage = (language: string, slide: number) => (shown: Shown) => shown.language === language && shown.slide === slide

  it('comes by the key and by the link, in both windows, at the same slide and click, in full screen', async () => {
    const presenter = await room.open('/presenter/7?clicks=1')
    const audience = await room.openBeside(presenter, '/')
    const before = await together([presenter, audience], inLanguage(first!.language, 7))
    await Promise.all([allLoaded(presenter), allLoaded(audience)])
    await audience.keyboard.press('f')
    await audience.waitForFunction(() => document.fullscreenElement)
    const loads: string[] = []
    for (const page of [presenter, audience])
      page.on('request', request => request.resourceType() === 'document' && loads.push(request.url()))

    await presenter.keyboard.press('l')
    expect(await together([presenter, audience], inLanguage(second!.language, 7))).toEqual({ ...before, language: second!.language })
    expect([presenter, audience].map(page => new URL(page.url()).pathname)).toEqual([`/${second!.language}/presenter/7`, `/${second!.language}/7`])
    expect(await audience.title()).toContain(site.interview.title[second!.language])

    // It is given in that language.
    await presenter.keyboard.press('ArrowDown')
    const later = await together([presenter, audience], inLanguage(second!.language, 8))
    expect(new URL(audience.url()).pathname).toBe(`/${second!.language}/8`)

    await audience.frameLocator('.other-deck').locator('[data-slidev-no="8"] .language-link').click()
    expect(await together([presenter, audience], inLanguage(first!.language, 8))).toEqual({ ...later, language: first!.language })
    expect(await audience.title()).toContain(site.interview.title[first!.language])
    expect(new URL(audience.url()).pathname).toBe('/8')
    expect(loads).toEqual([])
    expect(await audience.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  })

  it('comes when the server is gone, and the talk goes on in it', async () => {
    const page = await room.open('/7')
    await allLoaded(page)
    await room.serving.close()
    await page.keyboard.press('l')
    await together([page], inLanguage(second!.language, 7))
    await page.keyboard.press('ArrowDown')
    await together([page], inLanguage(second!.language, 8))
    await page.keyboard.press('l')
    await together([page], inLanguage(first!.language, 8))
  })

  it('is not left for nothing when the server was gone before it was there', async () => {
    await room.context.route(url => url.pathname.startsWith(`/${second!.language}/`), route => route.abort())
    const page = await room.open('/7')
    await loaded(page)
    await room.serving.close()
    await page.locator('[data-slidev-no="7"] .language-link').click()
    await page.keyboard.press('l')
    await page.keyboard.press('ArrowDown')
    await together([page], inLanguage(first!.language, 8))
  })

  it('stays through a reload, with full screen entered and left in it', async () => {
    const page = await room.open('/7')
    await allLoaded(page)
    await page.keyboard.press('l')
    await together([page], inLanguage(second!.language, 7))
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement === document.body)
    await page.keyboard.press('l')
    await together([page], inLanguage(first!.language, 7))
    await page.keyboard.press('l')
    await together([page], inLanguage(second!.language, 7))
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement === null)
    await page.reload()
    await together([page], inLanguage(second!.language, 7))
  })

  it('has its own name, language and address on the link, on every slide that is shown and on none that is printed', async () => {
    const page = await room.open('/1')
    for (const slide of [1, 2]) {
      await together([page], shown => shown.slide === slide)
      const link = page.locator(`[data-slidev-no="${slide}"] .language-link`)
      expect(await link.textContent()).toBe('中文')
      expect(await link.evaluate(({ lang, hreflang, pathname }: HTMLAnchorElement) => ({ lang, hreflang, pathname }))).toEqual({ lang: second!.language, hreflang: second!.language, pathname: `/${second!.language}/${slide}` })
      await page.keyboard.press('ArrowDown')
    }
    await openPrint(page, room.serving.url, first!.slides.length)
    expect(await page.locator('.language-link').count()).toBe(0)
  })
})

describe('a section in brief', () => {
  it('comes by the key and by the link, in both windows, and leads back to the same click', async () => {
    const [deck] = site.decks
    const { slide, number } = sectionsOf(deck!)[1]!
    const brief = deck!.slides.findIndex(({ layout, frame }) => layout === 'brief' && frame.section === number) + 1
    const presenter = await room.open(`/presenter/${slide}?clicks=2`)
    const audience = await room.openBeside(presenter, '/')
    const before = await together([presenter, audience], at => at.slide === slide && presenter.url().endsWith('clicks=2'))

    await presenter.keyboard.press('i')
    await together([presenter, audience], at => at.slide === brief)
    await presenter.keyboard.press('i')
    expect(await together([presenter, audience], at => at.slide === slide)).toEqual(before)
    expect(presenter.url()).toMatch(/clicks=2$/)

    const foot = (number: number) => audience.locator(`[data-slidev-no="${number}"] .slide-foot .end > a`)
    await foot(slide).first().click()
    await together([presenter, audience], at => at.slide === brief)
    await foot(brief).first().click()
    expect(await together([presenter, audience], at => at.slide === slide)).toEqual(before)
  })

  it('is nowhere to go to from a slide of no section', async () => {
    const page = await room.open('/2')
    await together([page], at => at.slide === 2)
    await page.keyboard.press('i')
    await page.keyboard.press('ArrowDown')
    await together([page], at => at.slide === 3)
  })
})

describe('the presenter’s clock', () => {
  it('tells the minutes used and planned, goes on through a reload and a change of language, and stands when it is asked to', async () => {
    const [first, second] = site.decks
    const plan = planOf(first!)
    const { pace } = talkWords(first!.language)
    const page = await room.context.newPage()
    await page.clock.install({ time: '2024-07-24T10:00:00' })
    await page.goto(`${room.serving.url}/presenter/1`)
    const clock = page.locator('.talk-pace')
    const told = async () => folded((await clock.locator('p').allTextContents()).join(' | '))
    const tells = (...texts: string[]) => expect.poll(told, { timeout: PATIENCE.page }).toContain(texts.join(' | '))
    const minutes = (part: number) => time(plan[part]!.minutes * 60_000)
    const all = time(site.interview.minutes * 60_000)

    // It stands on the cover, and runs from the first step away from it.
    await clock.waitFor()
    await page.clock.fastForward('05:00')
    await tells(`${plan[0]!.name} · ${fill(pace.used, '0:00', minutes(0))}`, fill(pace.talk, '0:00', all))
    await page.keyboard.press('ArrowDown')
    await together([page], ({ slide }) => slide === 2)
    await page.clock.fastForward('01:00')
    // The page's clock runs on while the test waits, so that at least the time it was put forward has been used.
    const running = async (part: string, index: number, balance = '.*') => {
      const pattern = new RegExp(`^${part} · ${fill(pace.used, '(\\d+:\\d\\d)', minutes(index))} \\| ${fill(pace.talk, '(\\d+:\\d\\d)', all)} \\| ${balance}$`)
      await expect.poll(told, { timeout: PATIENCE.page }).toMatch(pattern)
      const [, used, talk] = pattern.exec(await told())!
      return { used: seconds(used!), talk: seconds(talk!) }
    }
    await expect.poll(async () => (await running(plan[0]!.name, 0)).used, { timeout: PATIENCE.page }).toBeGreaterThanOrEqual(60)

    // To the first section too early: so much ahead as the opening had left.
    for (let slide = 3; slide <= plan[1]!.slide; slide++) {
      await page.keyboard.press('ArrowDown')
      await together([page], at => at.slide === slide)
    }
    await page.reload()
    await clock.waitFor()
    await page.clock.fastForward('00:30')
    const ahead = fill(pace.ahead, '\\d+:\\d\\d')
    await expect.poll(async () => (await running('§1', 1, ahead)).used, { timeout: PATIENCE.page }).toBeGreaterThanOrEqual(30)
    const { used, talk } = await running('§1', 1, ahead)
    expect(talk - used).toBeGreaterThanOrEqual(60)

    // Behind in words and in the colour of what is not done, once the section takes too long.
    await page.clock.fastForward(`${String(Math.ceil(plan[1]!.minutes) + 2).padStart(2, '0')}:00`)
    await page.locator('.talk-pace .behind').waitFor()
    expect(await told()).toMatch(new RegExp(fill(pace.behind, '\\d:\\d\\d')))
    expect(await clock.locator('li.over.present').getAttribute('title')).toContain(plan[1]!.name)

    await page.keyboard.press('t')
    await clock.getByRole('button', { name: pace.start }).waitFor()
    const standing = await told()
    await page.clock.fastForward('03:00')
    expect(await told()).toBe(standing)

    await page.keyboard.press('l')
    await page.waitForURL(`**/${second!.language}/presenter/**`)
    const { pace: others } = talkWords(second!.language)
    const otherClock = page.frameLocator('.other-deck').locator('.talk-pace')
    const times = standing.match(/\d+:\d\d/g)!
    const otherTold = async () => folded((await otherClock.locator('p').allTextContents()).join(' | '))
    await expect.poll(otherTold, { timeout: PATIENCE.page }).toContain([`§1 · ${fill(others.used, times[0]!, minutes(1))}`, fill(others.talk, times[2]!, all)].join(' | '))
    await otherClock.getByRole('button', { name: others.reset }).click()
    await page.keyboard.press('l')
    await tells(`§1 · ${fill(pace.used, '0:00', minutes(1))}`, fill(pace.talk, '0:00', all))
  })
})

/** 1:30 as 90. */
function seconds(time: string): number {
  const [minutes, rest] = time.split(':').map(Number)
  return minutes! * 60 + rest!
}
