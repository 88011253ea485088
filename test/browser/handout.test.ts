import type { Deck } from '../../src/deck/model.ts'
/** The handout: what stands in it, in which order, and where its pages break. */
import type { Printed } from '../../src/publish/pdf/print.ts'
import type { Element, Kid } from '../../src/publish/pdf/tags.ts'
import type { ReadPage, ReadPdf } from '../support/browser/pdf-reading.ts'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, expect, it } from 'vitest'
import { handoutPdf } from '../../src/publish/handout/handout.ts'
import { toldIn } from '../../src/publish/handout/telling.ts'
import { annotationsOf } from '../../src/publish/pdf/links.ts'
import { printPdfs } from '../../src/publish/pdf/print.ts'
import { marksOf, readStructure } from '../../src/publish/pdf/structure.ts'
import { isElement } from '../../src/publish/pdf/tags.ts'
import { textsOn } from '../../src/publish/shown.ts'
import { minutesIn } from '../../src/text/intl.ts'
import { deckWords } from '../../src/words/deck.ts'
import { leaves, readPdf, textOf, withRole } from '../support/browser/pdf-reading.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'
import { packed } from '../support/browser/texts.ts'
import { coverTexts, numbersOf, planOf } from '../support/deck-facts.ts'

/** A4, in points. */
const A4 = [595, 842]
/** In kilobytes, by language. */
const LARGEST: Record<string, number> = { en: 1200, zh: 1800 }
/** Text and links by their marks: `[click]`, and the signs of emphasis. */
const MARKDOWN = /\[click(?::\d+)?\]|[*_`>#]/g

const site = await openSite()
let handouts: (Printed & { deck: Deck, read: ReadPdf, tree: Element })[]

beforeAll(async () => {
  handouts = await Promise.all(site.decks.map(async (deck) => {
    const [printed] = await printPdfs(site.browser, { interview: site.interview, deck }, [handoutPdf], { url: site.rootOf(deck), slides: numbersOf(deck), withClicks: false })
    const pdf = await PDFDocument.load(printed!.bytes)
    return { ...printed!, deck, read: await readPdf(printed!.bytes), tree: readStructure(pdf, annotationsOf(pdf)) }
  }))
}, PATIENCE.walk)

const textAt = (page: ReadPage, mcid: number) => [...page.marked].find(([id]) => id.endsWith(`_mc${mcid}`))?.[1].map(({ text }) => text).join('') ?? ''

/** The sections of the document, each with all its text. */
const textsOf = ({ tree, read }: typeof handouts[number]) => tree.kids.filter(isElement).map(section => packed(marksOf(section).map(({ marked: { page, mcid } }) => textAt(read.pages[page]!, mcid)).join('')))

it('is as it should be, on A4, and small', () => {
  for (const { deck, bytes, problems, read: { pages, labels } } of handouts) {
    expect(problems).toEqual([])
    expect(pages.map(({ size }) => size.map(Math.round))).toEqual(pages.map(() => A4))
    expect(labels).toEqual(pages.map((_, index) => String(index + 1)))
    expect(bytes.length / 1024).toBeLessThan(LARGEST[deck.language]!)
  }
})

it('begins with a title page that leads to where each section opens, with its claim and its minutes', () => {
  for (const { deck, read: { pages } } of handouts) {
    const [first] = pages
    for (const text of coverTexts(deck))
      expect(first!.text).toContain(packed(text))
    const parts = planOf(deck).filter(({ minutes }) => minutes > 0)
    const links = withRole(first!.tree, 'Link').map(link => textOf(link, first!))
    expect(links).toEqual(parts.map(({ section, name, minutes, slide }) => packed(`${section === undefined ? [name, deck.slides[slide - 1]!.headline].join(' ') : [section, site.interview.sections[section - 1]!.heading[deck.language], site.interview.sections[section - 1]!.claim[deck.language]].join(' ')} ${minutesIn(deckWords(deck.language).locale, minutes)} ${slide}`)))
    for (const [index, { to }] of first!.links.entries())
      expect(pages[Number(to) - 1]!.text).toContain(packed(deck.slides[parts[index]!.slide - 1]!.headline))
  }
})

it('has each slide, then what is said, what was asked, and the evidence with its address', () => {
  for (const handout of handouts) {
    const { deck } = handout
    const words = deckWords(deck.language)
    const [, ...sections] = textsOf(handout)
    expect(sections).toHaveLength(deck.slides.length)
    for (const [index, { headline, told }] of deck.slides.entries()) {
      const parts = [
        headline,
        ...told?.spoken.split('\n').map(line => line.replace(MARKDOWN, '')) ?? [],
        ...told?.details.length ? [words.alsoSaid, ...told.details.map(({ text, evidence: [first] }) => `${text} ${first!.label}`)] : [],
        ...told?.asked.length ? [words.asked, ...told.asked] : [],
        ...told?.evidence.length ? [words.evidence, ...told.evidence.map(({ text, label }) => `${label} “${text}”`)] : [],
      ]
      let from = 0
      for (const part of parts) {
        const at = sections[index]!.indexOf(packed(part), from)
        expect(at, `${deck.language} ${index + 1}: “${part}” after what goes before it`).toBeGreaterThanOrEqual(0)
        from = at + packed(part).length
      }
    }
  }
})

it('has what each slide shows of the source’s words and its points on the slide itself, beside what is told of them', () => {
  const shown = new Set<string>()
  for (const handout of handouts) {
    const [, ...sections] = textsOf(handout)
    for (const [index, slide] of handout.deck.slides.entries()) {
      for (const text of textsOn(slide).map(packed)) {
        const told = toldIn(slide).filter(other => packed(other).includes(text)).length
        expect(sections[index]!.split(text).length - 1, `${handout.deck.language} ${index + 1}: ${text}`).toBeGreaterThan(told)
        shown.add(slide.layout === 'visual' ? slide.props.visual.kind : slide.layout)
      }
    }
  }
  expect([...shown]).toEqual(expect.arrayContaining(['quote', 'answer', 'takeaways', 'ledger']))
})

it('links each address to the source’s own words', () => {
  for (const { deck, read: { pages } } of handouts) {
    const links = pages.flatMap(page => page.links.map(({ to, words }) => `${words} ${to}`))
    for (const { label, href } of deck.slides.flatMap(({ told }) => told ? [...told.evidence, ...told.details.flatMap(({ evidence }) => evidence)] : []))
      expect(links).toContain(`${label} ${new URL(href).href}`)
  }
})

it('is tagged: one first heading a section, the words of the source in their language, nothing without a mark', () => {
  for (const { deck, tree, read: { pages } } of handouts) {
    for (const section of tree.kids.filter(isElement)) {
      expect(section.type).toBe('Sect')
      expect(withType(section, 'H1')).toHaveLength(1)
    }
    for (const [index, page] of pages.entries()) {
      expect(page.unmarked, `${deck.language} ${index + 1}`).toEqual([])
      expect(leaves(page.tree).map(({ id }) => id)).toEqual(expect.arrayContaining([...page.marked.keys()]))
    }
    if (deck.language !== site.interview.source.language) {
      const spans = pages.flatMap(page => withRole(page.tree, 'Span').map(span => ({ lang: span.lang, text: textOf(span, page) })))
      for (const { text } of deck.slides.flatMap(({ told }) => told?.evidence ?? []))
        expect(spans).toContainEqual({ lang: site.interview.source.language, text: packed(`“${text}”`) })
    }
  }
})

it('says the number of each page at its foot, as an artifact, but on the first', () => {
  for (const { deck, read: { pages } } of handouts) {
    for (const [index, { artifacts, size: [width] }] of pages.entries()) {
      const foot = artifacts.filter(({ y }) => y < 57)
      expect(foot.filter(({ x }) => x > width / 2).map(({ text }) => text), `${deck.language} ${index + 1}`).toEqual(index ? [String(index + 1)] : [])
    }
  }
})

it('breaks no paragraph, item or heading over two pages, and leaves no heading without what it heads', () => {
  for (const { deck, tree } of handouts) {
    const pagesOf = (kid: Kid) => isElement(kid) ? [...new Set(marksOf(kid).map(({ marked }) => marked.page))] : []
    for (const type of ['P', 'LI', 'H1', 'H2'])
      expect(withType(tree, type).filter(element => pagesOf(element).length > 1), `${deck.language} ${type}`).toEqual([])
    for (const siblings of groups(tree)) {
      for (const [index, kid] of siblings.entries()) {
        if (!isElement(kid) || kid.type !== 'H2')
          continue
        const [next] = siblings.slice(index + 1).flatMap(following => isElement(following) && following.type === 'L' ? following.kids.slice(0, 2) : [following])
        expect(pagesOf(next!), `${deck.language}: after a heading`).toEqual(pagesOf(kid))
      }
    }
    // Of a list that goes over a page, at least two items stand on each.
    for (const list of withType(tree, 'L')) {
      const pages = list.kids.flatMap(pagesOf)
      if (new Set(pages).size > 1)
        expect([pages[0], pages.at(-1)]).toEqual([pages[1], pages.at(-2)])
    }
  }
})

it('keeps each slide on one page, and with it all that is told where that fits', () => {
  for (const { deck, tree } of handouts) {
    const [, ...sections] = tree.kids.filter(isElement)
    const split = sections.flatMap((section, index) => new Set(marksOf(section).map(({ marked }) => marked.page)).size > 1 ? [deck.slides[index]!] : [])
    // Only what is longer than a page: the most that is told about any slide.
    const length = ({ told }: Deck['slides'][number]) => told?.details.length ?? 0
    const longest = deck.slides.toSorted((a, b) => length(b) - length(a)).slice(0, split.length)
    expect(split.toSorted((a, b) => length(b) - length(a))).toEqual(longest)
    expect(split.length).toBeLessThanOrEqual(2)
  }
})

function withType(element: Element, type: string): Element[] {
  return element.kids.filter(isElement).flatMap(kid => [...kid.type === type ? [kid] : [], ...withType(kid, type)])
}

function groups(element: Element): Kid[][] {
  return [element.kids, ...element.kids.filter(isElement).flatMap(groups)]
}
