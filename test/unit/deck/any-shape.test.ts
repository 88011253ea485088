import type { Deck, SectionMark, Slide } from '../../../src/deck/deck.ts'
import type { Reference } from '../../../src/deck/props.ts'
/** An interview of any shape: one language or three, one section or forty, a translation or not. */
import type { Interview } from '../../../src/interview/schema.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDeck } from '../../../src/deck/compose.ts'
import { filesOf, interviewOf, placesOf } from '../../support/any-interview.ts'
import { RUNS } from '../../support/property-runs.ts'

const shaped = fc.record({
  languages: fc.uniqueArray(fc.constantFrom('en', 'zh', 'zh-Hant', 'ar', 'fr', 'pt-BR', 'ja'), { minLength: 1, maxLength: 3 }),
  source: fc.constantFrom('en', 'zh', 'fr', 'he'),
  sections: fc.constantFrom(1, 4, 14, 40),
}).chain(filesOf)

/** What holds for the decks of any interview. */
function always(holds: (decks: Deck[], interview: Interview) => void) {
  fc.assert(fc.property(shaped, (files) => {
    const interview = interviewOf(files)
    holds(interview.languages.map(language => composeDeck(interview, language, placesOf(interview))), interview)
  }), { numRuns: Math.ceil(RUNS / 8) })
}

const theme = ({ headmatter }: Deck) => headmatter.themeConfig as { sections: SectionMark[], ledger: Reference }
const of = (deck: Deck, layout: string) => deck.slides.filter(({ frame }) => frame.layout === layout)
const listed = <T>(slides: Slide[], key: string) => slides.flatMap(({ frame }) => (frame[key] as { rows?: T[], items?: T[] }).rows ?? (frame[key] as { items: T[] }).items)

describe('the deck of an interview of any shape', () => {
  it('has the same slides in every language', () => {
    always((decks) => {
      const [first, ...others] = decks.map(({ slides }) => slides.map(({ frame, points, links, placed }) => [frame.layout, frame.section, points.length, links?.map(({ slide }) => slide), placed]))
      for (const other of others)
        expect(other).toEqual(first)
    })
  })

  it('leads from each tick and each claim to the claim of that section, and from the foot to the ledger', () => {
    always((decks, { sections }) => {
      for (const deck of decks) {
        const links = of(deck, 'map').flatMap(slide => slide.links!)
        expect(links.map(({ number }) => number)).toEqual(sections.map(({ number }) => number))
        expect(theme(deck).sections.map(({ slide }) => slide)).toEqual(links.map(({ slide }) => slide))
        for (const { number, slide } of links)
          expect(deck.slides[slide - 1]!.frame).toMatchObject({ layout: 'claim', section: number })
        expect(deck.slides[theme(deck).ledger.slide! - 1]!.frame.layout).toBe('ledger')
        expect(deck.slides[theme(deck).ledger.slide! - 2]!.frame.layout).toBe('closing')
      }
    })
  })

  it('lists everything once, on as many slides as it takes', () => {
    always((decks, { sections, source, languages, tensions, predictions, numbers }) => {
      const figures = sections.flatMap(section => section.figures)
      const quotes = sections.flatMap(section => section.quotes)
      for (const deck of decks) {
        expect(listed(of(deck, 'ledger'), 'ledger')).toHaveLength(quotes.length + figures.length)
        expect(listed<{ section: number }>(of(deck, 'strip'), 'strip').map(({ section }) => section)).toEqual(sections.map(({ number }) => number))
        expect(listed(of(deck, 'tensions'), 'tensions')).toHaveLength(tensions?.items.length ?? 0)
        expect(listed(of(deck, 'predictions'), 'predictions')).toHaveLength(predictions?.items.length ?? 0)
        const shown = of(deck, 'numbers').flatMap(({ frame }) => frame.figures as { labels: unknown[], lead?: boolean }[])
        expect(shown.flatMap(({ labels }) => labels)).toHaveLength(numbers ? figures.length : 0)
        expect(shown.filter(({ lead }) => lead)).toHaveLength(numbers ? 1 : 0)
        const own = deck.slides.flatMap(({ frame }) => (frame.quote as { id: string } | undefined)?.id ?? [])
        expect(own.toSorted()).toEqual(quotes.map(({ id }) => id).toSorted())
        expect(languages.includes(source.language) || deck.slides.every(({ frame }) => frame.layout !== 'quote' || (frame.quote as { gloss?: string }).gloss !== undefined)).toBe(true)
      }
    })
  })

  it('says of a text that it is translated only where it is', () => {
    always((decks, { source }) => {
      for (const deck of decks) {
        const foreign = deck.language !== source.language
        const quotes = deck.slides.flatMap(({ frame }) => frame.quote as { gloss?: string, mark?: string, language: string } | undefined ?? [])
        for (const { gloss, mark, language } of quotes) {
          expect(language).toBe(source.language)
          expect(gloss !== undefined).toBe(foreign)
          expect(mark !== undefined).toBe(foreign || source.rendering === 'translation')
        }
        const samples = listed<{ sample: string }>(of(deck, 'reading'), 'key').map(({ sample }) => sample)
        expect(samples.filter(sample => sample === 'text')).toHaveLength(Number(foreign) + Number(source.rendering === 'translation'))
        expect(samples.filter(sample => sample === 'quotation')).toHaveLength(Number(!foreign))
        expect(deck.headmatter.htmlAttrs).toEqual(deck.language === 'ar' ? { lang: 'ar', dir: 'rtl' } : { lang: deck.language })
      }
    })
  })

  it('explains only marks that are there', () => {
    always((decks) => {
      for (const deck of decks) {
        const hoped = JSON.stringify(deck.slides.map(({ frame }) => frame)).match(/"status":"(?:aim|estimate|doubt)"|"kind":"(?:fan-out|then-and-now)"/)
        const samples = listed<{ sample: string }>(of(deck, 'reading'), 'key').map(({ sample }) => sample)
        // A figure may be hoped for and yet stand nowhere but in the ledger.
        if (hoped)
          expect(samples).toContain('hoped')
        expect(samples).toContain('ticks')
        expect(samples).toContain('reference')
      }
    })
  })
})
