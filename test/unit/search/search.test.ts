/** What is found in this talk, in every language at once. */
import type { Slide } from '../../../src/deck/model.ts'
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

/** The slide that is found first. */
function found(question: string, language = decks[0]!.language): Slide | undefined {
  const index = decks.findIndex(deck => deck.language === language)
  const [first] = searches[index]!(question, 1)
  return decks[index]!.slides[(first?.entry.slide ?? 0) - 1]
}

const firstSection = (question: string, language?: string) => found(question, language)?.frame.section

/** What it says. */
function firstSlide(question: string, language?: string): string {
  const slide = found(question, language)
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

  it.each([
    ['is AI a bubble', 4],
    ['will he support a candidate in the election', 9],
    ['photo of Trump with his fist raised', 9],
    ['warning labels on social media', 10],
    ['uploading the mind to the cloud', 10],
    ['why is the name OpenAI ironic', 8],
    ['what should kids learn', 6],
    ['how does he hire people', 6],
    ['did he study Mandarin', 7],
    ['the six hundred billion dollar question', 4],
    ['will AI become God', 2],
    ['Apple barring products', 1],
    ['when did work on Llama 4 start', 5],
    ['what does he think of China', 7],
    ['how many users does Meta AI have', 2],
    ['smart glasses', 4],
    ['hacker mentality', 1],
  ])('%s: section %i', (question, section) => {
    expect(firstSection(question)).toBe(section)
  })

  it.each([
    ['AI是不是泡沫', 4],
    ['会支持哪位候选人', 9],
    ['警告标签', 10],
    ['为什么说OpenAI的名字讽刺', 8],
    ['他怎么招人', 6],
    ['学过普通话吗', 7],
    ['六千亿美元的问题', 4],
    ['AI会成为上帝吗', 2],
    ['AI会限制创造力吗', 10],
    ['苹果会禁止什么', 1],
    ['Llama 4什么时候开始研究', 5],
    ['审查带来的压力', 8],
    ['怎么腾出时间', 6],
    ['小模型的老师', 2],
    ['黑客心态', 1],
    ['视频是终点吗', 3],
    ['最有趣的事', 10],
  ])('%s: section %i', (question, section) => {
    expect(firstSection(question, 'zh')).toBe(section)
  })

  it('is the same for a number in words', () => {
    for (const [question, language] of [['ten to fifteen years', 'en'], ['十到十五年', 'zh'], ['four hundred and five billion', 'en'], ['近两亿创作者', 'zh']] as const)
      expect(firstSlide(question, language)).toMatch(/10[–～]15|405|近2亿|Nearly 200/)
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
