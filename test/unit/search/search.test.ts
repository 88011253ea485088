/** What is found in this talk, in every language at once. */
import type { Slide } from '../../../src/deck/model.ts'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { compose } from '../../../src/generate/generate.ts'
import { searchEntries } from '../../../src/search/entries.ts'
import { createSearch } from '../../../src/search/search.ts'
import { pointsOf, quoteOn, textsOf } from '../../support/deck-facts.ts'

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

/** Whether all of a text stands on a slide, piece by piece. */
function isOn(slide: Slide, text: string): boolean {
  const quote = quoteOn(slide)?.lines.map(({ text }) => text).join(' ')
  const pieces = [...pointsOf(slide), slide.headline, ...quote ? [quote] : [], ...textsOf(slide)]
  return pieces.toSorted((a, b) => b.length - a.length).reduce((left, piece) => left.replace(piece, ''), text).trim() === ''
}

describe('the slide that answers', () => {
  it.each([
    ['how many creators', /200 million creators/],
    ['who controlled the phone platforms', /platforms? (?:that rivals control|controlled by rivals)/],
    ['what did he say about Sam Altman', /Altman/],
    ['6-8 months', /lasting 6–8-month lead/],
    ['who trained the small models', /teacher|teach/],
    ['open compute project', /Open Compute Project/],
    ['what is Imagine', /Imagine/],
    ['which came first, AR or AI', /AR comes first|expected AR before AI/],
    ['dotcom bubble cables', /cables/],
    ['what does AGI mean', /AGI still has no clear definition/],
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
    ['AR和AI哪个先来', /AR比AI先到/],
    ['互联网泡沫的线缆', /线缆/],
    ['领先中国几个月', /6～8个月/],
    ['AGI怎么定义', /AGI目前还没有清晰的定义/],
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

  it('leads to the very slide on which it stands', () => {
    for (const [index, own] of decks.entries()) {
      for (const deck of decks) {
        const entries = all[index]!.entries.filter(({ language, detail }) => language === deck.language && !detail)
        const points = new Set(deck.slides.slice(0, all[index]!.talk).concat(deck.slides.filter(({ layout }) => layout === 'brief')).flatMap(pointsOf))
        expect(points.size).toBeGreaterThan(50)
        const found = entries.filter(({ text }) => points.has(text))
        expect(found.map(({ text }) => text).toSorted()).toEqual([...points].toSorted())
        expect(own.slides.length).toBe(deck.slides.length)
        // A point that a slide before it has as its headline is found there.
        expect(found.filter(({ text, slide }) => ![deck.slides[slide - 1]!.headline, ...pointsOf(deck.slides[slide - 1]!)].includes(text))).toEqual([])
        expect(entries.filter(({ text, slide }) => !isOn(deck.slides[slide - 1]!, text))).toEqual([])
      }
    }
  })

  it('leads to the same page of the other language where that has other slides before it', () => {
    const [own, other] = decks
    const shorter = { ...own!, slides: own!.slides.filter(({ layout }) => layout !== 'timeline') }
    const { entries } = searchEntries([shorter, other!], 0, false)
    const pages = other!.slides.flatMap((slide, index) => slide.layout === 'brief' ? pointsOf(slide).filter(text => other!.slides.every(({ headline }) => headline !== text)).map(text => [text, own!.slides[index]!.headline]) : [])
    expect(pages.length).toBeGreaterThan(50)
    expect(pages.map(([text]) => [text, shorter.slides[entries.find(entry => entry.language === other!.language && entry.text === text)!.slide - 1]!.headline])).toEqual(pages)
  })

  it('leads what is only told to the page with the answer that it is told of', () => {
    const [deck] = decks
    const details = all[0]!.entries.filter(({ detail, language }) => detail && language === deck!.language)
    const answersOn = (slide: Slide) => new Set(('answers' in slide ? slide.answers ?? [] : []).flatMap(({ points }) => points.flatMap(({ reference }) => Object.keys(reference ?? {}))))
    const told = details.flatMap(({ slide, places }) => places.map(number => ({ slide, label: all[0]!.places[number]!.label })))
      .filter(({ slide, label }) => deck!.slides.some(other => other.frame.section === deck!.slides[slide - 1]!.frame.section && other.layout === 'brief' && answersOn(other).has(label)))
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter(({ slide, label }) => !answersOn(deck!.slides[slide - 1]!).has(label))).toEqual([])
    // Both pages go on with one answer: what follows the photograph there follows it here.
    const trump = details.find(({ text }) => text.includes('moved by that spirit'))!
    expect(pointsOf(deck!.slides[trump.slide - 1]!).join(' ')).toContain('photo of Trump')
  })

  it('supports a claim with the words of no point on a further page', () => {
    for (const [index, { entries, places }] of all.entries()) {
      const { slides } = decks[index]!
      for (const [at, slide] of slides.entries()) {
        const further = slides[at + 1]
        if (slide.layout !== 'brief' || further?.layout !== 'brief' || further.frame.section !== slide.frame.section)
          continue
        const own = new Set(Object.values(slide.frame.references ?? {}))
        const there = further.answers!.flatMap(({ points }) => points.flatMap(({ reference }) => Object.values(reference ?? {}))).filter(words => !own.has(words))
        const claim = entries.find(({ text, slide }) => slide === at + 1 && text === slides[at]!.headline)
        expect(claim?.places.map(number => places[number]!.words).filter(words => there.includes(words)) ?? []).toEqual([])
      }
    }
  })

  it('holds no detail of the presenter’s where the notes stay behind', () => {
    const without = searchEntries(decks, 0, false)
    expect(all[0]!.entries.some(({ detail }) => detail)).toBe(true)
    expect(without.entries.filter(({ detail }) => detail)).toEqual([])
  })
})

describe('a word', () => {
  /** Each text on a slide of its own, found in this order. */
  async function order(texts: string[], question: string): Promise<string[]> {
    const find = await createSearch({ entries: texts.map((text, index) => ({ slide: index + 1, text, language: 'en', places: [] })), places: [], language: 'en', talk: texts.length }, 'en')
    return find(question, texts.length).map(({ entry }) => entry.text)
  }

  it('counts more as it was asked for than in another form, also in a shorter text', async () => {
    const [exact, form] = ['What they may imagine, with other things that are told here', 'Imagined, and imagined']
    expect(await order([form, exact, 'Nothing of it', 'Nor of that'], 'what is Imagine')).toEqual([exact, form])
  })

  it('counts more where few texts have it, in another form, too, and not as a slip for others that look like it', async () => {
    const rare = 'Whoever has done one thing well may have mastered how to learn; he hires on that basis'
    const common = ['People connect', 'People use it', 'People choose', 'The wire is here', 'People fire at will', 'Many people', 'There people are']
    for (const question of ['how does he hire people', 'people he hires', 'people hire'])
      expect((await order([...common, rare], question))[0], question).toBe(rare)
  })

  it('is forgiven a slip beside words that are known', async () => {
    expect(await order(['People connect', 'People use it', 'He hires surfers'], 'people surfrs')).toContain('He hires surfers')
  })
})

describe('any question', () => {
  it('is answered, however long and of whatever signs', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 10_000, minLength: 1000 })), (question) => {
      expect(search!(question, 8).length).toBeLessThanOrEqual(8)
    }))
  })
})
