/** An interview of any shape: one language or three, one section or forty, a translation or not. */
import type { Deck } from '../../../src/deck/model.ts'
import type { Interview } from '../../../src/interview/schema.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../../components/visuals/drawings.ts'
import { hasHopes } from '../../../components/visuals/marks.ts'
import { claimsOf } from '../../../src/deck/claims.ts'
import { composeDeck } from '../../../src/deck/compose.ts'
import { partsOf, sectionLinks } from '../../../src/deck/parts.ts'
import { coverageOf, filesOf, interviewOf, placed } from '../../support/any-interview.ts'
import { framesOf, quoteOn, shapeOf, slidesWith } from '../../support/deck-facts.ts'
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
    holds(interview.languages.map(language => composeDeck(placed(interview), language, coverageOf(interview))), interview)
  }), { numRuns: Math.ceil(RUNS / 8) })
}

describe('the deck of an interview of any shape', () => {
  it('has the same slides in every language', () => {
    always((decks) => {
      const [first, ...others] = decks.map(({ slides }) => slides.map(shapeOf))
      for (const other of others)
        expect(other).toEqual(first)
    })
  })

  it('has no two values of one name above a slide, where the one would stand for the other', () => {
    always((decks) => {
      for (const { headmatter, slides } of decks) {
        for (const [index, { frame, props }] of slides.entries()) {
          const names = ['layout', ...Object.keys(frame), ...Object.keys(props), ...index === 0 ? Object.keys(headmatter) : []]
          expect(names).toEqual([...new Set(names)])
        }
      }
    })
  })

  it('leads from each claim to the section in brief, and from each tick to its first slide', () => {
    always((decks, { sections }) => {
      for (const deck of decks) {
        const links = claimsOf(deck)
        // What the talk has told in brief, all of it, is not told again.
        expect(slidesWith(deck, 'map').length > 0).toBe(sections.some(({ tells }) => tells.length))
        expect(links.map(({ number }) => number)).toEqual(sections.map(({ number }) => number))
        for (const { number, slide } of links)
          expect(deck.slides[slide - 1]!).toMatchObject({ layout: 'brief', frame: { section: number } })
        const ticks = sectionLinks(framesOf(deck))
        expect(ticks.map(({ number }) => number)).toEqual(sections.map(({ number }) => number))
        for (const { number, slide } of ticks)
          expect(deck.slides[slide - 1]!.frame).toMatchObject({ section: number, opens: true })
        const divider = deck.slides.findIndex(({ layout }) => layout === 'divider')
        expect(partsOf(framesOf(deck)).at(-1)!.slide).toBe(divider + 1)
        expect(deck.slides[divider - 1]!.layout).toBe('closing')
      }
    })
  })

  it('lists everything once, on as many slides as it takes', () => {
    always((decks, { sections, source, languages, tensions, predictions, numbers }) => {
      const figures = sections.flatMap(section => section.figures)
      const spoken = sections.flatMap(({ quotes }) => quotes.flatMap(({ spoken }) => spoken ?? []))
      const quotes = [...sections.flatMap(section => section.quotes), ...spoken, ...sections.flatMap(section => section.tells.filter(({ kind }) => kind === 'answer'))]
      for (const deck of decks) {
        expect(slidesWith(deck, 'ledger').flatMap(({ props }) => props.rows)).toHaveLength(quotes.length + figures.length)
        expect(slidesWith(deck, 'strip').flatMap(({ props }) => props.rows).map(({ section }) => section)).toEqual(sections.map(({ number }) => number))
        expect(slidesWith(deck, 'tensions').flatMap(({ props }) => props.items)).toHaveLength(tensions?.items.length ?? 0)
        expect(slidesWith(deck, 'predictions').flatMap(({ props }) => props.items)).toHaveLength(predictions?.items.length ?? 0)
        const shown = slidesWith(deck, 'numbers').flatMap(({ props }) => props.figures)
        expect(shown.flatMap(({ labels }) => labels)).toHaveLength(numbers ? figures.length : 0)
        expect(shown.filter(({ lead }) => lead)).toHaveLength(numbers ? 1 : 0)
        const own = deck.slides.flatMap(slide => quoteOn(slide)?.id ?? [])
        expect(own.toSorted()).toEqual(sections.flatMap(({ tells, quotes }) => tells.length ? [] : quotes.map(({ id }) => id)).toSorted())
        expect(languages.includes(source.language) || slidesWith(deck, 'quote').every(({ props }) => props.quote.gloss !== undefined || props.quote.translation !== undefined)).toBe(true)
      }
    })
  })

  it('says of a text that it is translated only where it is', () => {
    always((decks, { source, sections }) => {
      const spoken = new Set(sections.flatMap(({ quotes }) => quotes.flatMap(({ id, spoken }) => spoken ? id : [])))
      for (const deck of decks) {
        const foreign = deck.language !== source.language
        const quotes = deck.slides.flatMap(slide => quoteOn(slide) ?? [])
        for (const { id, gloss, mark, language, translation } of quotes) {
          const isSpoken = spoken.has(id)
          expect(language).toBe(isSpoken ? source.original!.language : source.language)
          expect(gloss !== undefined).toBe(deck.language !== language)
          expect(translation?.language).toBe(isSpoken && deck.language === language ? source.language : undefined)
          expect(mark !== undefined).toBe(foreign || source.rendering === 'translation')
        }
        const rows = slidesWith(deck, 'reading').flatMap(({ props }) => props.rows)
        const samples = rows.map(({ sample }) => sample)
        // One row says of the words of quotes whose they are, behind the one that says whence they came.
        expect(rows.slice(Number(source.rendering === 'translation')).filter(({ sample }) => ['text', 'quotation'].includes(sample))).toHaveLength(1)
        if (!spoken.size) {
          expect(samples.filter(sample => sample === 'text')).toHaveLength(Number(foreign) + Number(source.rendering === 'translation'))
          expect(samples.filter(sample => sample === 'quotation')).toHaveLength(Number(!foreign))
        }
        expect(deck.headmatter.htmlAttrs).toEqual(deck.language === 'ar' ? { lang: 'ar', dir: 'rtl' } : { lang: deck.language })
      }
    })
  })

  it('explains only marks that are there', () => {
    always((decks) => {
      for (const deck of decks) {
        const hoped = deck.slides.some(slide => /"status":"(?:aim|estimate|doubt)"/.test(JSON.stringify(slide.props)) || (slide.layout === 'visual' && hasHopes(drawingOf(slide.props.visual, deck.language))))
        const samples = slidesWith(deck, 'reading').flatMap(({ props }) => props.rows).map(({ sample }) => sample)
        // A figure may be hoped for and yet stand nowhere but in the ledger.
        if (hoped)
          expect(samples).toContain('looks')
        expect(samples).toContain('ticks')
        expect(samples).toContain('reference')
      }
    })
  })
})
