import { beforeAll, describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { contentsOf } from '../../../src/deck/contents.ts'
import { compose } from '../../../src/generate/generate.ts'
import { joinedLines } from '../../../src/text/quote-lines.ts'
import { dataFolder } from '../../support/data-folder.ts'

let decks: Awaited<ReturnType<typeof compose>>['decks']

beforeAll(async () => {
  await using folder = await dataFolder()
  decks = [...(await compose(OWN_PROJECT)).decks, ...(await compose({ data: folder.path('data'), out: folder.path('out') })).decks]
})

describe('the list of contents', () => {
  it('has every slide once and in order', () => {
    for (const deck of decks)
      expect(contentsOf(deck).flatMap(({ slides }) => slides.map(({ number }) => number))).toEqual(deck.slides.map((_, index) => index + 1))
  })

  it('has a part for each section, one before and two after them', () => {
    for (const deck of decks) {
      const sections = [...new Set(deck.slides.flatMap(({ frame }) => frame.section ?? []))]
      const chapters = contentsOf(deck)
      expect(chapters).toHaveLength(sections.length + 3)
      expect(chapters.slice(1, -2).map(({ title }) => title)).toEqual(sections.map(number => expect.stringMatching(new RegExp(`^${number} · `))))
    }
  })

  it('calls a quote by its words, cut where they are long', () => {
    for (const deck of decks) {
      for (const { number, title } of contentsOf(deck).flatMap(({ slides }) => slides)) {
        const slide = deck.slides[number - 1]!
        if (slide.layout === 'quote') {
          const { gloss, language, lines } = slide.props.quote
          expect(title.length).toBeLessThanOrEqual(80)
          expect(joinedLines(lines, gloss ? deck.language : language)).toContain(title.replace(/^[“「]|[”」…]$/g, ''))
        }
        else {
          expect(title).toBe(slide.headline)
        }
        expect(title).not.toMatch(/[\s,.;:，。；：]…$/)
      }
    }
  })
})
