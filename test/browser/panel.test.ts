/** A panel in Japanese, shown: its guests named at the foot, its marks and lines as Japanese has them. */
import type { Deck } from '../../src/deck/model.ts'
import type { OpenSite } from '../../src/publish/site/open-site.ts'
import type { DataFolder } from '../support/data-folder.ts'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { generate } from '../../src/generate/generate.ts'
import { openSite } from '../../src/publish/site/open-site.ts'
import { breakable } from '../../src/text/breakable.ts'
import { PATIENCE, shown, showSlide } from '../support/browser/site.ts'
import { dataFolder } from '../support/data-folder.ts'

let folder: DataFolder
let site: OpenSite
let deck: Deck

beforeAll(async () => {
  folder = await dataFolder()
  await folder.remove('data')
  await cp(join(ROOT, 'examples/harbour-panel/data'), folder.data, { recursive: true })
  const project = { data: folder.data, out: folder.out }
  const { decks } = await generate(project)
  deck = decks[0]!
  site = await openSite(project, decks, undefined, () => {})
}, PATIENCE.walk)

afterAll(async () => {
  await site.close()
  await folder[Symbol.asyncDispose]()
})

it('names each guest once at the foot, opens quotes with their own mark, and breaks lines between phrases', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${site.urlOf(deck)}/1`)
  await shown(page, 1)
  const on = (number: number, selector: string) => page.locator(`[data-slidev-no="${number}"] ${selector}`)

  await showSlide(page, 2)
  expect(await on(2, '.slide-foot .references .name').allTextContents()).toEqual(['井田', '丸山'])
  expect((await on(2, '.slide-foot .references').textContent())!.match(/§1 · A\d/g)).toEqual(['§1 · A3', '§1 · A1', '§1 · A2'])
  expect(await on(2, '.slide-foot .whose').textContent()).toBe('特記のない主張は井田、丸山によるもの')
  const places = await on(2, '.slide-foot .reference').evaluateAll(links => links.map((link) => {
    const { left, right } = link.getBoundingClientRect()
    return [left, right]
  }))
  expect(places.slice(1).filter(([left], index) => left! < places[index]![1]! + 3)).toEqual([])

  for (const [index, { layout }] of deck.slides.entries()) {
    if (layout !== 'quote')
      continue
    await showSlide(page, index + 1)
    const mark = on(index + 1, '.hung').first()
    expect(await mark.textContent()).toBe('「')
    // In a run from right to left it would be drawn as its mirror.
    expect(await mark.locator('bdi').evaluate(element => getComputedStyle(element).direction)).toBe('ltr')
    // It stands before the words, whichever way they run.
    expect(await mark.evaluate((mark) => {
      const boxOf = (element: Element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range.getBoundingClientRect()
      }
      const words = mark.nextElementSibling!
      const before = boxOf(words).left - boxOf(mark).right
      Object.assign(mark.closest('blockquote')!, { lang: 'he', dir: 'rtl' })
      return [before, boxOf(mark).left - boxOf(words).right].map(Math.round)
    })).toEqual([0, 0])
  }

  const broken: string[][] = []
  for (const [index, { layout }] of deck.slides.entries()) {
    if (layout !== 'brief')
      continue
    await showSlide(page, index + 1)
    broken.push(...await on(index + 1, ':is(h1, h2, li)').evaluateAll(elements => elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const lines: string[] = []
      let bottom: number | undefined
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement!.closest('a'))
          continue
        for (let at = 0; at < node.textContent!.length; at++) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const box = range.getBoundingClientRect()
          if (bottom === undefined || box.top >= bottom)
            lines.push('')
          bottom = box.bottom
          lines[lines.length - 1] += node.textContent![at]
        }
      }
      return lines.length > 1 ? [lines] : []
    })))
  }
  expect(broken.length).toBeGreaterThan(4)
  for (const lines of broken) {
    const text = lines.join('').trim()
    const breaks = breakable(text, 'ja').map((_, index, pieces) => pieces.slice(0, index).join('').length)
    for (let index = 1; index < lines.length; index++)
      expect(breaks, `${text} before ${lines[index]}`).toContain(lines.slice(0, index).join('').length)
  }
}, PATIENCE.walk)
