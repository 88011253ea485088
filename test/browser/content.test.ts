import type { CDPSession, Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { Reference } from '../../src/deck/props.ts'
import type { Site } from '../support/browser/site.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quotationMarks } from '../../src/text/quotation.ts'
import { fallbackFonts } from '../support/browser/fonts.ts'
import { openDeck, openSite, PATIENCE, shown, showSlide } from '../support/browser/site.ts'
import { packed, referencesIn, textsIn } from '../support/browser/texts.ts'
import { watch } from '../support/browser/watch.ts'

interface Seen {
  name: string
  deck: Deck
  /** From 0. */
  index: number
  language: string
  title: string
  layouts: string[]
  /** Each heading as "h1 text", in the order of the page. */
  headings: string[]
  points: string[]
  links: { text: string, href: string }[]
  quotes: { id: string, inner: string, blockquote?: { text: string, language: string }, large?: { text: string, language: string }, cite: string }[]
  pivots: { id: string, inList: boolean, text: string, language: string, time?: { text: string, datetime: string } }[]
  /** Text of the slide, white space removed. */
  text: string
  fallbacks: string[]
}

let site: Site
let seen: Seen[]
let complaints: string[]

beforeAll(async () => {
  site = await openSite()
  const found = await Promise.all(site.decks.map(see))
  seen = found.flatMap(({ slides }) => slides)
  complaints = found.flatMap(({ complaints }) => complaints)
}, PATIENCE.walk)

afterAll(() => site?.close())

/** Walks through a deck once, and then its presenter's and its printed page, all under watch. */
async function see(deck: Deck): Promise<{ slides: Seen[], complaints: string[] }> {
  const page = await openDeck(site, deck)
  const complaints = watch(page, site.origin)
  const session = await page.context().newCDPSession(page)
  await page.reload()
  await shown(page, 1)
  const slides: Seen[] = []
  for (const index of deck.slides.keys()) {
    await showSlide(page, index + 1)
    slides.push({ ...await see1(page, session, index + 1), name: `${deck.language} ${index + 1}`, deck, index })
  }
  await page.goto(`${site.rootOf(deck)}/presenter/2`)
  await shown(page, 2)
  await page.goto(`${site.rootOf(deck)}/print?print`)
  await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length === count, deck.slides.length)
  await page.close()
  return { slides, complaints: complaints.map(complaint => `${deck.language}: ${complaint}`) }
}

async function see1(page: Page, session: CDPSession, number: number) {
  const fallbacks = [...await fallbackFonts(session, `[data-slidev-no="${number}"]`), ...await fallbackFonts(session, '.spoken-slide')]
  return { fallbacks, ...await page.evaluate((number) => {
    const slide = document.querySelector<HTMLElement>(`[data-slidev-no="${number}"]`)!
    const all = (selector: string, within: Element = slide) => [...within.querySelectorAll<HTMLElement>(selector)]
    const text = (element: Element) => element.textContent!.trim()
    const languageOf = (element: Element) => element.closest('[lang]')!.getAttribute('lang')!
    const ownText = (element: Element) => {
      const copy = element.cloneNode(true) as Element
      copy.querySelectorAll('a[href^="http"]').forEach(reference => reference.remove())
      return text(copy)
    }
    const of = (element: Element | null) => element ? { text: text(element), language: languageOf(element) } : undefined
    return {
      language: document.documentElement.lang,
      title: document.title,
      // Where a text is long it is set smaller, in one language and not in another.
      layouts: all('.slidev-layout').map(({ classList }) => [...classList].filter(name => !['dense', 'long-headline'].includes(name)).join(' ')),
      headings: all('h1, h2, h3, h4, h5, h6').map(heading => `${heading.localName} ${text(heading)}`),
      points: all('.slidev-vclick-target').filter(element => element.matches('ul > li') && !element.closest('figure')).map(ownText),
      // The link to the other language has its own test.
      links: all('a:not([hreflang])').map(link => ({ text: text(link) || link.ariaLabel!, href: link.getAttribute('href')! })),
      quotes: all('figure[data-quote]').map(figure => ({
        id: figure.dataset.quote!,
        inner: text(figure),
        blockquote: of(figure.querySelector('blockquote')),
        large: of(figure.querySelector('.large')),
        cite: text(figure.querySelector('figcaption > cite')!),
      })),
      pivots: all('[data-pivot]').map((pivot) => {
        const time = pivot.querySelector('time')
        return {
          id: pivot.dataset.pivot!,
          inList: pivot.matches('ol > li'),
          text: text(pivot),
          language: languageOf(pivot),
          time: time ? { text: text(time), datetime: time.dateTime } : undefined,
        }
      }),
      text: slide.textContent!.replace(/\s+/g, ''),
    }
  }, number) }
}

const seenOf = (deck: Deck) => seen.filter(slide => slide.deck === deck)

describe('the whole walk, the presenter’s page and the printed page', () => {
  it('asks no other host for anything, misses nothing, and says nothing on the console', () => {
    expect(complaints).toEqual([])
  })

  it('shows every glyph in the deck’s own faces', () => {
    expect(seen.flatMap(({ name, fallbacks }) => fallbacks.map(fallback => `${name}: ${fallback}`))).toEqual([])
  })
})

describe('every slide', () => {
  it('is the same kind of slide in every language', () => {
    const [first, ...others] = site.decks.map(deck => seenOf(deck).map(({ layouts }) => layouts))
    expect(first!.every(layouts => layouts.length === 1)).toBe(true)
    for (const other of others)
      expect(other).toEqual(first)
  })

  it('names its language and the deck in the page’s head', () => {
    for (const { name, deck, language, title } of seen) {
      const { interview } = site
      const [guest] = Object.values(interview.speakers).filter(({ host }) => !host)
      expect(language, name).toBe(deck.language)
      expect(title, name).toContain(interview.title[deck.language])
      expect(title, name).toContain(guest!.name[deck.language])
    }
  })

  it('has one first-level heading, its headline, before all others, and skips no level', () => {
    for (const { name, deck, index, headings } of seen) {
      expect(headings[0], name).toBe(`h1 ${deck.slides[index]!.headline}`)
      expect(headings.filter(heading => heading.startsWith('h1')), name).toHaveLength(1)
      const levels = headings.map(heading => Number(heading[1]))
      expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1), `${name}: ${headings.join(', ')}`).toBe(true)
    }
  })

  it('shows its points exactly as they are written', () => {
    for (const { name, deck, index, points } of seen)
      expect(points, name).toEqual(expect.arrayContaining(deck.slides[index]!.points))
  })

  it('shows every text of its data', () => {
    const missing = seen.flatMap(({ name, deck, index, text }) =>
      textsIn(deck.slides[index]!.frame).filter(wanted => !text.includes(packed(wanted))).map(wanted => `${name}: ${wanted}`))
    expect(missing).toEqual([])
  })
})

describe('quotes', () => {
  it('stand exactly as in the source, in its language, in quotation marks, with their speaker', () => {
    const { sections, speakers, source, languages } = site.interview
    const [open, close] = quotationMarks(source.language)
    for (const deck of site.decks) {
      const quotes = seenOf(deck).flatMap(slide => slide.quotes)
      expect(quotes.map(({ id }) => id)).toEqual(expect.arrayContaining(sections.flatMap(section => section.quotes.map(({ id }) => id))))
      for (const { id, exact, gloss, speaker } of sections.flatMap(section => section.quotes)) {
        const found = quotes.find(quote => quote.id === id)!
        expect(found.blockquote, `${deck.language} ${id}`).toEqual({ text: `${open}${exact}${close}`, language: source.language })
        expect(found.cite).toBe(speakers[speaker]!.name[deck.language])
        if (deck.language !== source.language && gloss) {
          const own = gloss[deck.language]!
          expect(found.large).toEqual({ text: own, language: deck.language })
          expect(found.inner.startsWith(own), 'a back-translation is no quotation').toBe(true)
        }
      }
    }
    expect(languages).toContain(source.language)
  })

  it('say that they are a translation, where they are', () => {
    for (const { name, deck, index, quotes } of seen) {
      const { mark } = (deck.slides[index]!.frame.quote ?? {}) as { mark?: string }
      for (const { inner } of quotes)
        expect(inner, name).toContain(mark ?? '')
    }
  })
})

describe('pivots', () => {
  it('stand in an ordered list in the deck’s language, each once, with a time where there is a date', () => {
    const pivots = site.interview.timeline?.parts.flatMap(part => part.pivots) ?? []
    for (const deck of site.decks) {
      const found = seenOf(deck).flatMap(slide => slide.pivots)
      expect(found.map(({ id }) => id)).toEqual(pivots.map(({ id }) => id))
      for (const [index, { id, date, datetime, from, to, why }] of pivots.entries()) {
        const { inList, text, language, time } = found[index]!
        expect(inList, id).toBe(true)
        expect(language, id).toBe(deck.language)
        expect(time, id).toEqual(datetime && { text: date[deck.language], datetime })
        for (const wanted of [date, from, to, why])
          expect(packed(text), id).toContain(packed(wanted?.[deck.language] ?? ''))
      }
    }
  })
})

describe('links', () => {
  it('at the foot and in the tables are the references of the data, each an address of the source', () => {
    for (const { name, deck, index, links } of seen) {
      // What the presenter is told stands in the notes.
      const { frame: { references = [], ...frame }, told: _, ...slide } = deck.slides[index]!
      const outside = links.filter(({ href }) => /^https?:/.test(href)).map(({ text, href }) => `${text} ${href}`)
      const wanted = (items: unknown) => referencesIn(items).map(({ label, href }) => `${label} ${href}`)
      expect(outside, name).toEqual(expect.arrayContaining([...wanted(frame), ...wanted(slide)]))
      // Where they do not all fit, the foot leads to the ledger instead.
      if (references.length > 0 && !outside.includes(wanted(references)[0]!))
        expect(links.map(({ text }) => text), name).toContain((deck.headmatter.themeConfig as { ledger: Reference }).ledger.label)
      else
        expect(outside, name).toEqual(expect.arrayContaining(wanted(references)))
    }
  })

  it('from the ticks and from the claims lead to the first slide of their section', () => {
    for (const { name, deck, links, layouts } of seen) {
      const sections = deck.headmatter.themeConfig as { sections: { number: number, text: string, slide: number }[] }
      const inside = links.filter(({ href }) => !/^https?:/.test(href))
      const targets = inside.map(({ href }) => Number(href.split('/').at(-1)))
      for (const { slide } of sections.sections) {
        expect(deck.slides[slide - 1]!.frame).toMatchObject({ layout: 'claim' })
        expect(targets, name).toContain(slide)
      }
      expect(inside.every(({ href }) => href.startsWith(deck === site.decks[0] ? '/' : `/${deck.language}/`)), name).toBe(true)
      if (layouts[0]!.includes('map'))
        expect(inside.map(({ text }) => text)).toEqual(expect.arrayContaining(sections.sections.map(({ number }) => site.interview.sections[number - 1]!.claim[deck.language])))
    }
  })
})
