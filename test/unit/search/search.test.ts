/** What is found in this talk, in every language at once. */
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { compose } from '../../../src/generate/generate.ts'
import { searchEntries } from '../../../src/search/entries.ts'
import { createSearch } from '../../../src/search/search.ts'
import { pointsOf, quoteOn } from '../../support/deck-facts.ts'

/** Bytes, gzipped, that what can be looked up may add to a deck. */
const MOST_BYTES = 60_000

const { decks } = await compose(OWN_PROJECT)
const all = decks.map((_, index) => searchEntries(decks, index, true))
const searches = await Promise.all(all.map((entries, index) => createSearch(entries, decks[index]!.language)))
const [search] = searches

/** What the slide that is found first says. */
function firstSlide(question: string, language = decks[0]!.language): string {
  const index = decks.findIndex(deck => deck.language === language)
  const [first] = searches[index]!(question, 1)
  const slide = decks[index]!.slides[(first?.entry.slide ?? 0) - 1]
  return [slide?.headline, ...slide ? pointsOf(slide) : [], JSON.stringify(slide?.props)].join(' ')
}

describe('the slide that answers', () => {
  it.each([
    ['how many creators', /200 million creators/],
    ['who controlled the phone platforms', /platforms? (?:that competitors control|controlled by competitors)/],
    ['what did he say about Sam Altman', /Altman/],
    ['6-8 months', /lasting lead of 6–8 months/],
    ['who trained the small models', /teacher|teach/],
    ['open compute project', /Open Compute Project/],
    ['what is Imagine', /Imagine/],
    ['which came first, AR or AI', /AI came first/],
    ['dotcom bubble cables', /cables/],
    ['what does AGI mean', /AGI has no clear definition/],
    ['lead over China', /China/],
    ['mental health research', /[Rr]esearch/],
    ['largest llama parameters', /405/],
    ['role play', /role play/i],
    ['surfng', /Surfing/],
  ])('%s', (question, wanted) => {
    expect(firstSlide(question)).toMatch(wanted)
  })

  it.each([
    ['阿尔特曼', /阿尔特曼/],
    ['有多少创作者', /近2亿创作者|近2亿/],
    ['开放计算项目', /开放计算项目/],
    ['特朗普的照片', /特朗普/],
    ['大选打算怎么做', /大选/],
    ['AR和AI哪个先来', /AI先到/],
    ['互联网泡沫的线缆', /线缆/],
    ['领先中国几个月', /6～8个月/],
    ['AGI怎么定义', /AGI还没有清晰的定义/],
    ['孩子该学什么', /批判性思维/],
    ['意识上传云端', /云端/],
    ['社交媒体与心理健康', /社交媒体/],
    ['角色扮演', /角色扮演/],
    ['4050亿', /4050/],
    ['眼镜', /眼镜/],
  ])('%s', (question, wanted) => {
    expect(firstSlide(question, 'zh')).toMatch(wanted)
  })

  it('is found in the other language, too, under its own number', () => {
    for (const [index, deck] of decks.entries()) {
      for (const question of ['阿尔特曼', 'Altman'])
        expect(deck.slides[searches[index]!(question, 1)[0]!.entry.slide - 1]!.frame.section, `${question} in ${deck.language}`).toBe(8)
    }
  })

  it('is none where no word is met, where nothing is asked, or where only signs are', () => {
    for (const question of ['', ' ', '?!', '…', 'xyzzyx', '鱻鱻'])
      expect(search!(question, 8), question).toEqual([])
  })
})

describe('what can be looked up', () => {
  it('is every claim, point and quote, its words of the source with it, and small', () => {
    for (const [index, { entries, places }] of all.entries()) {
      for (const deck of decks) {
        const texts = entries.filter(({ language }) => language === deck.language).map(({ text }) => text)
        const told = deck.slides.filter(({ layout }) => ['visual', 'brief', 'takeaways'].includes(layout)).flatMap(slide => [slide.headline, ...pointsOf(slide)])
        expect(told.filter(text => !texts.includes(text))).toEqual([])
        for (const quote of deck.slides.flatMap(slide => quoteOn(slide) ?? [])) {
          const entry = entries.find(({ text, language }) => language === deck.language && text === quote.lines.map(({ text }) => text).join(' '))!
          expect(entry.places.some(number => places[number]!.words.includes(quote.exact) || quote.exact.includes(places[number]!.words)), quote.id).toBe(true)
        }
      }
      expect(entries.every(({ slide }) => slide >= 1 && slide <= decks[index]!.slides.length)).toBe(true)
      expect(gzipSync(JSON.stringify(all[index])).length).toBeLessThan(MOST_BYTES)
    }
  })

  it('holds no detail of the presenter’s where the notes stay behind', () => {
    const without = searchEntries(decks, 0, false)
    expect(all[0]!.entries.some(({ detail }) => detail)).toBe(true)
    expect(without.entries.filter(({ detail }) => detail)).toEqual([])
  })
})

describe('any question', () => {
  it('is answered, however long and of whatever signs', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 10_000, minLength: 1000 })), (question) => {
      expect(search!(question, 8).length).toBeLessThanOrEqual(8)
    }))
  })
})
