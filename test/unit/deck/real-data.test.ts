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
import { framesOf, pointsOf, quoteOn, shapeOf, slidesWith, textsOf } from '../../support/deck-facts.ts'

let generated: Awaited<ReturnType<typeof compose>>
let en: Deck
let zh: Deck

beforeAll(async () => {
  generated = await compose(OWN_PROJECT)
  const [first, second] = generated.decks
  en = first!
  zh = second!
})

/** The slides before the appendix. */
const talkOf = ({ slides }: Deck) => slides.slice(0, slides.findIndex(({ layout }) => layout === 'divider'))
const name = (slide: Slide, index: number) => `slide ${index + 1} (${slide.layout}${slide.frame.section ? `, section ${slide.frame.section}` : ''})`
/** The headline and the points. */
const textsOn = ({ headline, points = [] }: Slide) => [headline, ...points.map(({ text }) => text)]
const englishWords = (text: string) => text.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–-]*/gu)?.length ?? 0
const chineseCharacters = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

describe('the deck', () => {
  it('counts as quoted all that stands in quotation marks, in pictures, too', () => {
    const { coverage: { sections, quotedShare } } = generated
    const exact = [...JSON.stringify(generated.interview.sections).matchAll(/"exact":\{"text":"([^"]+)"/g)].map(([, words]) => words!)
    expect(exact.length).toBeGreaterThan(10)
    expect(quotedShare).toBeCloseTo(exact.join('').length / sections.reduce((sum, { length }) => sum + length, 0))
  })

  it('is in English and in Chinese, 26 to 30 slides each before the appendix, the same in the same order', () => {
    expect(generated.decks.map(deck => deck.language)).toEqual(['en', 'zh'])
    expect(talkOf(en).length).toBeGreaterThanOrEqual(26)
    expect(talkOf(en).length).toBeLessThanOrEqual(30)
    expect(zh.slides.map(shapeOf)).toEqual(en.slides.map(shapeOf))
  })

  it('has every section in order, each opening with a picture or a quote', () => {
    const sections = talkOf(en).flatMap(({ frame }) => frame.section ?? [])
    expect([...new Set(sections)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(sections).toEqual(sections.toSorted((a, b) => a - b))
    const opening = talkOf(en).filter(({ frame }) => frame.opens)
    expect(opening.map(({ frame }) => frame.section)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const { layout } of opening)
      expect(['visual', 'quote']).toContain(layout)
  })

  it('has at least twelve kinds of picture, and no layout or picture of one kind three times in a row', () => {
    const seen = talkOf(en).map(slide => slide.layout === 'visual' ? slide.props.visual.kind : slide.layout)
    expect(new Set(slidesWith(en, 'visual').map(({ props }) => props.visual.kind)).size).toBeGreaterThanOrEqual(12)
    for (const [index, kind] of seen.entries())
      expect(seen.slice(index, index + 3), `from slide ${index + 1}`).not.toEqual([kind, kind, kind])
  })

  it('has each section in brief with every question that was asked, and an answer to each', () => {
    const { sections } = generated.interview
    for (const { number, questions } of sections) {
      // A further page may be headed by the question that it answers, or go on with the last of the page before.
      const answers = slidesWith(en, 'brief').filter(({ frame }) => frame.section === number).flatMap(({ answers = [], props, headline }) => answers.map(answer => props.headed ? { ...answer, question: headline } : answer))
      expect([...new Set(answers.flatMap(({ question = [] }) => question))], `section ${number}`).toEqual(questions.map(({ text }) => text.en))
      for (const { question, points } of answers)
        expect(points.length, question).toBeGreaterThanOrEqual(1)
    }
  })

  it('tells the storyline: opening, sections, what is seen across them, close, appendix', () => {
    const outside = en.slides.filter(({ frame }) => frame.section === undefined).map(({ layout }) => layout)
    expect([...outside.slice(0, 6), ...new Set(outside.slice(6))]).toEqual(['cover', 'timeline', 'takeaways', 'tensions', 'predictions', 'closing', 'divider', 'map', 'numbers', 'reading', 'ledger', 'strip', 'making'])
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
  it('are five to eight in the talk, in at most 25 words, and all stand in the ledger', () => {
    const { sections } = generated.interview
    const quotes = sections.flatMap(section => section.quotes)
    const told = talkOf(en).flatMap(slide => quoteOn(slide)?.id ?? [])
    expect(told.length).toBeGreaterThanOrEqual(5)
    expect(told.length).toBeLessThanOrEqual(8)
    expect(new Set(told).size).toBe(told.length)
    for (const { id, gloss } of quotes)
      expect(englishWords(gloss!.en!), id).toBeLessThanOrEqual(25)
    for (const deck of generated.decks) {
      const shown = deck.slides.flatMap(slide => quoteOn(slide)?.id ?? [])
      expect(shown).toEqual(told)
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
      if (Object.entries(value).some(([key, text]) => ['en', 'zh'].includes(key) && typeof text === 'string'))
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

describe('a slide’s words', () => {
  it('make headlines of one clause, which one breath says', () => {
    for (const [index, slide] of talkOf(en).entries()) {
      // Asked in full, or said last.
      if (['quote', 'closing'].includes(slide.layout) || (slide.layout === 'visual' && slide.props.visual.kind === 'answer'))
        continue
      for (const { headline } of [slide, zh.slides[index]!])
        expect(headline, name(slide, index)).not.toMatch(/[;；]/)
      expect(slide.headline.length, name(slide, index)).toBeLessThanOrEqual(60)
      expect(chineseCharacters(zh.slides[index]!.headline), name(slide, index)).toBeLessThanOrEqual(26)
    }
  })
})

describe('whose words they are', () => {
  it('is said by the frame, not once more in each text', () => {
    const said = [/\b(?:he|she) (?:says|said|thinks|believes|guesses|finds|knows)\b/i, /他(?:自己)?(?:说(?!话)|认为|觉得|猜)/]
    const attributed = [en, zh].flatMap(deck => deck.slides.flatMap((slide, index) =>
      [slide.headline, ...pointsOf(slide), ...textsOf(slide)].filter(text => said.some(words => words.test(text))).map(text => `${deck.language} ${name(slide, index)}: ${text}`)))
    expect(attributed).toEqual([])
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

  it('has minutes that are the talk’s, and notes within 2,200 words or 3,700 characters', () => {
    const { minutes } = generated.interview
    for (const { deck, lengthOf, most } of [{ deck: en, lengthOf: englishWords, most: 2200 }, { deck: zh, lengthOf: chineseCharacters, most: 3700 }]) {
      expect(deck.headmatter.duration).toBe(`${minutes}min`)
      expect(partsOf(framesOf(deck)).reduce((sum, part) => sum + part.minutes, 0)).toBeCloseTo(minutes)
      expect(deck.slides.reduce((sum, { told }) => sum + lengthOf(told?.spoken.replaceAll(/\[click[^\]]*\]/g, '') ?? ''), 0)).toBeLessThanOrEqual(most)
    }
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
