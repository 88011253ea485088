/** The deck of this project's own data, held against its design. */
import type { Deck, Slide } from '../../../src/deck/model.ts'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { parseSync } from '@slidev/parser/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { partsOf } from '../../../src/deck/parts.ts'
import { compose } from '../../../src/generate/generate.ts'
import { framesOf, quoteOn, shapeOf, slidesWith } from '../../support/deck-facts.ts'

let generated: Awaited<ReturnType<typeof compose>>
let en: Deck
let zh: Deck

beforeAll(async () => {
  generated = await compose(OWN_PROJECT)
  const [first, second] = generated.decks
  en = first!
  zh = second!
})

const name = (slide: Slide, index: number) => `slide ${index + 1} (${slide.layout}${slide.frame.section ? `, section ${slide.frame.section}` : ''})`
/** The headline and the points. */
const textsOn = ({ headline, points = [] }: Slide) => [headline, ...points.map(({ text }) => text)]
const englishWords = (text: string) => text.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–-]*/gu)?.length ?? 0
const chineseCharacters = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

describe('the deck', () => {
  it('is in English and in Chinese, 28 to 40 slides each, the same in the same order', () => {
    expect(generated.decks.map(deck => deck.language)).toEqual(['en', 'zh'])
    expect(en.slides.length).toBeGreaterThanOrEqual(28)
    expect(en.slides.length).toBeLessThanOrEqual(40)
    expect(zh.slides.map(shapeOf)).toEqual(en.slides.map(shapeOf))
  })

  it('has every section in order, each beginning with its claim and going on to a quote', () => {
    const sections = en.slides.flatMap(({ frame }) => frame.section ?? [])
    expect([...new Set(sections)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(sections).toEqual(sections.toSorted((a, b) => a - b))
    for (let section = 1; section <= 10; section++) {
      const layouts = en.slides.filter(({ frame }) => frame.section === section).map(({ layout }) => layout)
      expect(layouts[0]).toBe('claim')
      expect(layouts.at(-1)).toBe('quote')
    }
  })

  it('tells the storyline: opening, sections, what is seen across them, close, appendix', () => {
    const outside = en.slides.filter(({ frame }) => frame.section === undefined).map(({ layout }) => layout)
    expect(outside.slice(0, 4)).toEqual(['cover', 'takeaways', 'map', 'reading'])
    expect([...new Set(outside.slice(4))]).toEqual(['timeline', 'numbers', 'tensions', 'predictions', 'closing', 'ledger', 'strip', 'making'])
  })

  it('is what is committed, to the byte', async () => {
    for (const { path, content } of generated.files)
      expect(await readFile(path, 'utf8') === content, `${relative(ROOT, path)} is not what the data gives; run npm run generate`).toBe(true)
  })

  it('comes back from Slidev’s parser slide by slide', () => {
    for (const [index, deck] of generated.decks.entries()) {
      const { slides } = parseSync(generated.files[index]!.content, 'slides.md')
      expect(slides.map(slide => slide.frontmatter.layout)).toEqual(deck.slides.map(({ layout }) => layout))
      expect(slides.map(slide => slide.note ?? '')).toEqual(deck.slides.map(slide => slide.notes))
    }
  })
})

describe('quotes', () => {
  it('are 12 to 16, at least one a section, each on the slides and in the ledger', () => {
    const { sections } = generated.interview
    const quotes = sections.flatMap(section => section.quotes)
    expect(quotes.length).toBeGreaterThanOrEqual(12)
    expect(quotes.length).toBeLessThanOrEqual(16)
    for (const section of sections)
      expect(section.quotes.length, `section ${section.number}`).toBeGreaterThanOrEqual(1)
    for (const deck of generated.decks) {
      const shown = deck.slides.flatMap(slide => quoteOn(slide)?.id ?? [])
      expect(shown.toSorted()).toEqual(quotes.map(quote => quote.id).toSorted())
      const ledger = JSON.stringify(slidesWith(deck, 'ledger'))
      for (const { exact } of quotes)
        expect(ledger).toContain(JSON.stringify(exact.text).slice(1, -1))
    }
  })

  it('have glosses that no quotation mark makes look like his own words', () => {
    for (const { id, gloss } of generated.interview.sections.flatMap(section => section.quotes)) {
      expect(gloss?.en, id).toBeTruthy()
      expect(gloss!.en, id).not.toMatch(/["“”„«»「」]|^['‘]|['’]$/)
    }
  })

  it('of the source stand in quotation marks in the notes and the ledger, marked as Chinese', () => {
    for (const { notes } of en.slides)
      expect(notes.match(/<span lang="zh">/g)?.length ?? 0).toBe(notes.match(/<span lang="zh">“[^<]*”<\/span>/g)?.length ?? 0)
  })
})

describe('every text', () => {
  it('is there in both languages', () => {
    const localized: [path: string, texts: Record<string, string>][] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null)
        return
      if ('en' in value || 'zh' in value)
        localized.push([path, value as Record<string, string>])
      else
        Object.entries(value).forEach(([key, inner]) => walk(inner, `${path}.${key}`))
    }
    walk(generated.interview, 'interview')
    expect(localized.length).toBeGreaterThan(300)
    for (const [path, texts] of localized) {
      const wanted = path.endsWith('.gloss') ? ['en'] : ['en', 'zh']
      expect(Object.keys(texts), path).toEqual(wanted)
      for (const language of wanted)
        expect(texts[language]!.trim(), `${path}.${language}`).not.toBe('')
    }
  })

  it('of the Chinese deck’s headlines and points is Chinese, of the English deck’s English', () => {
    for (const [index, slide] of zh.slides.entries()) {
      for (const text of textsOn(slide))
        expect(text, name(slide, index)).toMatch(/\p{Script=Han}/u)
    }
    for (const [index, slide] of en.slides.entries()) {
      for (const text of textsOn(slide))
        expect(text, name(slide, index)).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

/** What is meant by about 60 English words and 90 Chinese characters; two claims with four points run longer. */
const LIMITS = { en: 66, zh: 95 }
const LONGER: Record<number, typeof LIMITS> = { 1: { en: 75, zh: 95 }, 10: { en: 75, zh: 110 } }

describe('a slide’s words', () => {
  it('are about 60 in English and 90 characters in Chinese at most: claims and their points', () => {
    for (const [index, slide] of en.slides.entries()) {
      if (slide.layout !== 'claim')
        continue
      const chinese = zh.slides[index]!
      const limits = LONGER[slide.frame.section!] ?? LIMITS
      expect(englishWords(textsOn(slide).join(' ')), name(slide, index)).toBeLessThanOrEqual(limits.en)
      expect(chineseCharacters(textsOn(chinese).join('')), name(slide, index)).toBeLessThanOrEqual(limits.zh)
    }
  })

  it('are so on quote slides and at the close with all that stands there', () => {
    for (const [index, slide] of en.slides.entries()) {
      if (!['quote', 'closing'].includes(slide.layout))
        continue
      const words = (slide: Slide) => [slide.headline, ...Object.values(quoteOn(slide) ?? {}).filter(value => typeof value === 'string')].join(' ')
      expect(englishWords(words(slide)), name(slide, index)).toBeLessThanOrEqual(60)
      expect(chineseCharacters(words(zh.slides[index]!)), name(slide, index)).toBeLessThanOrEqual(90)
    }
  })

  it('make headlines that are short enough for two lines', () => {
    for (const [index, slide] of en.slides.entries()) {
      expect(slide.headline.length, name(slide, index)).toBeLessThanOrEqual(100)
      expect(chineseCharacters(zh.slides[index]!.headline), name(slide, index)).toBeLessThanOrEqual(36)
    }
  })
})

describe('the presenter', () => {
  it('has something to say on every slide of the talk, in both languages', () => {
    for (const deck of generated.decks) {
      const end = deck.slides.findIndex(({ layout }) => layout === 'closing')
      for (const [index, slide] of deck.slides.slice(0, end + 1).entries())
        expect(slide.notes.split('\n\n**')[0]!.replace(/\[click\]/g, '').trim().length, name(slide, index)).toBeGreaterThan(20)
    }
  })

  it('has minutes that fit into the talk', () => {
    const { minutes, sections } = generated.interview
    expect(sections.reduce((sum, section) => sum + section.minutes, 0)).toBeLessThanOrEqual(minutes)
    expect(en.headmatter.duration).toBe(`${minutes}min`)
  })

  it('can say it in them: no part of the talk is hurried', () => {
    for (const { deck, lengthOf, most } of [{ deck: en, lengthOf: englishWords, most: 150 }, { deck: zh, lengthOf: chineseCharacters, most: 240 }]) {
      const plan = partsOf(framesOf(deck))
      for (const [index, { slide, minutes, name }] of plan.slice(0, -1).entries()) {
        const said = deck.slides.slice(slide - 1, plan[index + 1]!.slide - 1).map(({ told }) => told?.spoken.replaceAll(/\[click[^\]]*\]/g, '') ?? '').join(' ')
        expect(lengthOf(said) / minutes, `${name}, a minute`).toBeLessThanOrEqual(most)
        expect(lengthOf(said) / minutes, `${name}, a minute`).toBeGreaterThan(most / 2)
      }
    }
  })
})
