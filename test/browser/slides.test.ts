/**
 * Every slide in every language, at its last click: what it shows, where it stands, how it looks, who can use it.
 * All is found in one visit to each slide; each test asks one thing of what was found.
 */
import type { Deck } from '../../src/deck/model.ts'
import type { Means } from '../support/browser/look.ts'
import type { Block } from '../support/browser/survey.ts'
import type { Seen, Visit } from '../support/browser/visit.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { printPdfs } from '../../src/publish/pdf/print.ts'
import { slidesPdf } from '../../src/publish/pdf/slides.ts'
import { quotationMarks } from '../../src/text/quotation.ts'
import { displayed } from '../../src/text/quote-lines.ts'
import { faintDrawing } from '../support/browser/drawn.ts'
import { strayPaint, strayText, textOnPaint, textOnText, widthOf } from '../support/browser/geometry.ts'
import { farthest, meansOfPdf, meansOfPicture, NEAR, openCanvas } from '../support/browser/look.ts'
import { loaded, openDeck, openSite, openWindow, PATIENCE, showSlide } from '../support/browser/site.ts'
import { survey } from '../support/browser/survey.ts'
import { packed } from '../support/browser/texts.ts'
import { addAxe, STACKED, violations, visit } from '../support/browser/visit.ts'
import { besideReferences, firstWith, footReferences, ledgerOf, numbersOf, pointsOf, quoteOn, sectionsOf, slidesWith, textsOf, timelineOn } from '../support/deck-facts.ts'

/** Headlines that are sentences; on these layouts the headline is a label, and something else stands large. */
const LABEL_LAYOUTS = ['quote', 'map', 'takeaways', 'divider']
/** Titles that may take a line more: they stand alone on their slide. */
const TITLE_LAYOUTS = ['cover', 'closing', 'divider']
/** Text that is read, not looked up: the design's "body". The rest are labels and references. */
const BODY = '.takeaways li, .map li, .reading dd, .making li, .tension-pairs .side, .prediction-list .text, .visual-drawing .label:not(.tick)'
const QUOTE = '.quote .large'
const SELECTORS = ['h1', BODY, QUOTE]

/** Marks that Chinese does not let begin a line, and marks that it does not let end one. */
const NOT_FIRST = /^[，。、；：？！）》」』”’…％]/u
const NOT_LAST = /[（《「『“‘]$/u

const site = await openSite()
const visits: Visit[] = []
let seen: Seen[]

beforeAll(async () => {
  visits.push(...await Promise.all(site.decks.map(deck => visit(site, deck, SELECTORS))))
  seen = visits.flatMap(({ slides }) => slides)
}, PATIENCE.walk)

const seenOf = (deck: Deck) => seen.filter(slide => slide.deck === deck)
const all = (list: (visit: Visit) => string[]) => visits.flatMap(list)
/** One line for each fault, with the slide's name before it. */
const faults = (find: (slide: Seen) => string[]) => seen.flatMap(slide => find(slide).map(fault => `${slide.name}: ${fault}`))
const textOf = ({ lines }: Block) => lines.map(({ text }) => text.trim()).join(' / ')

describe('the whole visit, the presenter’s page and the printed page', () => {
  it('asks no other host for anything, misses nothing, and says nothing on the console', () => {
    expect(all(({ complaints }) => complaints)).toEqual([])
  })

  it('shows every glyph in the deck’s own faces', () => {
    expect(all(({ fallbacks }) => fallbacks)).toEqual([])
  })

  it('breaks no rule of axe, in light, dark and the system’s colours', () => {
    expect(all(({ violations }) => violations)).toEqual([])
  })

  it('draws nothing that cannot be made out, in light, dark and the system’s colours', () => {
    expect(all(({ faint }) => faint)).toEqual([])
  })
})

describe('every slide', () => {
  it('is the same kind of slide in every language', () => {
    const [first, ...others] = site.decks.map(deck => seenOf(deck).map(({ layouts }) => layouts))
    expect(first).toEqual(site.decks[0]!.slides.map(slide => [expect.stringContaining(slide.layout)]))
    for (const other of others)
      expect(other).toEqual(first)
  })

  it('names its language and the deck in the page’s head', () => {
    const { interview } = site
    const [guest] = Object.values(interview.speakers).filter(({ host }) => !host)
    for (const { name, deck, language, title } of seen) {
      expect(language, name).toBe(deck.language)
      expect(title, name).toContain(interview.title[deck.language])
      expect(title, name).toContain(guest!.name[deck.language])
    }
  })

  it('has one first-level heading, its headline, before all others, and skips no level', () => {
    for (const { name, slide, headings } of seen) {
      const { opens, section, heading } = slide.frame
      expect(headings[0], name).toBe(`h1 ${opens && slide.layout === 'quote' ? `${section} ${heading}` : slide.headline}`)
      expect(headings.filter(heading => heading.startsWith('h1')), name).toHaveLength(1)
      const levels = headings.map(heading => Number(heading[1]))
      expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1), `${name}: ${headings.join(', ')}`).toBe(true)
    }
  })

  it('shows its points exactly as they are written', () => {
    for (const { name, slide, points } of seen)
      expect(points, name).toEqual(expect.arrayContaining(pointsOf(slide)))
  })

  it('shows every text of its data', () => {
    expect(faults(({ slide, text }) => textsOf(slide).filter(wanted => !packed(text).includes(packed(wanted))))).toEqual([])
  })
})

describe('quotes', () => {
  it('that open a section do so as large as pictures do, the number in the colour of the ground', async () => {
    for (const deck of site.decks) {
      const [quote, picture] = (['quote', 'visual'] as const).map(layout => deck.slides.findIndex(slide => slide.layout === layout && slide.frame.opens) + 1) as [number, number]
      const page = await openDeck(site, deck, `/${quote}`)
      const openingOn = (number: number) => page.locator(`[data-slidev-no="${number}"] .kicker`).evaluate((kicker) => {
        const [name, number, frame] = [kicker, kicker.querySelector('.number')!, kicker.closest('.frame')!].map(element => getComputedStyle(element))
        return { size: name!.font, bottom: kicker.getBoundingClientRect().bottom, name: name!.color, box: number!.backgroundColor, digits: number!.color, ground: frame!.backgroundColor }
      })
      const found = await openingOn(quote)
      expect([found.box, found.digits]).toEqual([found.name, found.ground])
      expect(found.box).not.toBe(found.ground)
      await showSlide(page, picture)
      const { size, bottom } = await openingOn(picture)
      expect(found).toMatchObject({ size, bottom })
    }
  })

  it('stand exactly as in the source, in its language, in quotation marks, with their speaker', () => {
    const { sections, speakers, source } = site.interview
    const [open, close] = quotationMarks(source.language)
    for (const deck of site.decks) {
      const quotes = seenOf(deck).flatMap(slide => slide.quotes)
      const told = deck.slides.flatMap(slide => quoteOn(slide)?.id ?? [])
      for (const { id, exact, gloss, speaker } of sections.flatMap(section => section.quotes).filter(({ id }) => told.includes(id))) {
        const found = quotes.find(quote => quote.id === id)!
        expect(found.blockquote, `${deck.language} ${id}`).toEqual({ text: `${open}${displayed(exact.text, source.language)}${close}`, language: source.language })
        expect(found.cite).toBe(speakers[speaker]!.name[deck.language])
        if (deck.language !== source.language && gloss) {
          const own = displayed(gloss[deck.language]!)
          expect(found.large).toEqual({ text: own, language: deck.language })
          expect(found.inner.startsWith(own), 'a back-translation is no quotation').toBe(true)
        }
      }
    }
  })

  it('say that they are a translation, where they are', () => {
    for (const { name, slide, quotes } of seen) {
      for (const { inner } of quotes)
        expect(inner, name).toContain(quoteOn(slide)?.mark ?? '')
    }
  })
})

describe('pivots', () => {
  it('stand in an ordered list in the deck’s language, each once, with a time where there is a date', () => {
    for (const { name, deck, slide, pivots } of seen) {
      const wanted = timelineOn(slide)?.pivots ?? []
      expect(pivots.map(({ id }) => id), name).toEqual(wanted.map(({ id }) => id))
      for (const [index, { id, date, datetime, from, to, why }] of wanted.entries()) {
        const { inList, text, language, time } = pivots[index]!
        expect(inList, id).toBe(true)
        expect(language, id).toBe(deck.language)
        expect(time, id).toEqual(datetime && { text: date, datetime })
        for (const part of [date, from, to, why])
          expect(packed(text), id).toContain(packed(part ?? ''))
      }
    }
    const { pivots } = site.interview.timeline!
    expect(seen.flatMap(slide => slide.pivots).filter(({ id }) => id === pivots[0]!.id)).toHaveLength(site.decks.reduce((sum, deck) => sum + slidesWith(deck, 'timeline').length, 0))
  })
})

describe('links', () => {
  it('at the foot and in the tables are the references of the data, each an address of the source', () => {
    const told = (items: { label: string, href: string }[]) => items.map(({ label, href }) => `${label} ${href}`)
    for (const { name, deck, slide, links } of seen) {
      const outside = links.filter(({ href }) => /^https?:/.test(href)).map(({ text, href }) => `${text} ${href}`)
      const foot = told(footReferences(deck, slide))
      expect(outside, name).toEqual(expect.arrayContaining(told(besideReferences(deck, slide))))
      // Where they do not all fit, the foot leads to the ledger instead.
      if (foot.length > 0 && !outside.includes(foot[0]!))
        expect(links.map(({ text }) => text), name).toContain(ledgerOf(deck).label)
      else
        expect(outside, name).toEqual(expect.arrayContaining(foot))
    }
  })

  it('from the ticks lead to where a section opens, from the claims to it in brief', () => {
    for (const { name, deck, slide, links } of seen) {
      const inside = links.filter(({ href }) => !/^https?:/.test(href))
      const targets = inside.map(({ href }) => Number(href.split('/').at(-1)))
      for (const { slide: first } of slide.layout === 'cover' ? [] : sectionsOf(deck)) {
        expect(deck.slides[first - 1]!.frame.opens).toBe(true)
        expect(targets, name).toContain(first)
      }
      expect(inside.every(({ href }) => href.startsWith(deck === site.decks[0] ? '/' : `/${deck.language}/`)), name).toBe(true)
      if (slide.layout === 'map')
        expect(inside.map(({ text }) => text)).toEqual(expect.arrayContaining(site.interview.sections.map(({ claim }) => claim[deck.language])))
    }
  })
})

describe('what stands on a slide', () => {
  it('keeps its text inside the margins and out of the foot', () => {
    expect(faults(({ survey }) => survey.blocks.length > 1 ? strayText(survey) : ['empty'])).toEqual([])
  })

  it('keeps what is drawn on the slide and out of the foot', () => {
    expect(faults(({ survey }) => strayPaint(survey))).toEqual([])
  })

  it('sets no text on other text', () => {
    expect(faults(({ survey }) => textOnText(survey))).toEqual([])
  })

  it('sets no text on a rule, a ground or a drawing', () => {
    expect(faults(({ survey }) => textOnPaint(survey))).toEqual([])
  })

  it('sets no text of a picture across a shape, and each on the ground that it says', () => {
    expect(faults(({ survey }) => survey.crossings)).toEqual([])
  })

  it('has a headline of two lines at most, and no orphan in it', () => {
    expect(faults(({ slide, survey: { blocks } }) => blocks.filter(({ tag }) => tag === 'h1').flatMap((headline) => {
      const widths = headline.lines.map(({ ink }) => widthOf(ink))
      const most = TITLE_LAYOUTS.includes(slide.layout) ? 3 : 2
      return [
        widths.length > most && `${widths.length} lines: ${textOf(headline)}`,
        widths.length > 1 && widths.at(-1)! < Math.max(...widths) * 0.2 && `orphan: ${textOf(headline)}`,
      ].filter(fault => fault !== false)
    }))).toEqual([])
  })

  it('has type no smaller than the floors', () => {
    expect(faults(({ slide, survey: { blocks } }) => blocks.flatMap((block) => {
      const floor = block.tag === 'h1' && !LABEL_LAYOUTS.includes(slide.layout) ? 40 : block.is.includes(BODY) ? 24 : 16
      return block.size < 16 || block.bodySize < floor ? [`${block.size} px: ${block.path} “${textOf(block)}”`] : []
    }))).toEqual([])
  })

  it('sets the phrase of a quote at 68 px or more, and what stands around it at 32 or more, in few lines', () => {
    expect(faults(({ slide, survey }) => {
      const quotes = survey.blocks.filter(({ is }) => is.includes(QUOTE))
      const lines = quotes.flatMap(({ lines }) => lines)
      const largest = Math.max(...quotes.map(({ size }) => size))
      return [
        ...(lines.length > 0) === (slide.layout === 'quote') ? [] : [`${lines.length} lines`],
        ...lines.length > 6 ? [`${lines.length} lines`] : [],
        ...quotes.flatMap(({ size, lines }) => size < 32 ? [`${size} px: ${lines[0]!.text}`] : []),
        ...quotes.length && largest < (quoteOn(slide)!.lines.some(({ phrase }) => phrase) ? 68 : 48) ? [`${largest} px at most`] : [],
      ]
    })).toEqual([])
  })

  it('begins no Chinese line with a closing mark and ends none with an opening one', () => {
    expect(faults(({ survey: { blocks } }) => blocks.flatMap(({ lines }) => lines.flatMap(({ text }, index) =>
      (index > 0 && NOT_FIRST.test(text)) || (index < lines.length - 1 && NOT_LAST.test(text.trim())) ? [text] : [])))).toEqual([])
  })
})

it.each([0, 1])('the PDF of language %i looks on every page as its slide does', async (index) => {
  const deck = site.decks[index]!
  const canvas = await openWindow(site)
  await openCanvas(canvas)
  const [printed] = await printPdfs(site.browser, { interview: site.interview, deck }, [slidesPdf], { url: site.rootOf(deck), slides: numbersOf(deck), withClicks: false })
  const pages = await meansOfPdf(canvas, printed!.bytes)
  const slides: Means[] = []
  for (const { picture } of seenOf(deck))
    slides.push(await meansOfPicture(canvas, picture))
  expect(pages.map((page, number) => farthest(page, slides[number]!)).flatMap((distance, number) => distance > NEAR ? [`${deck.language} ${number + 1}: ${distance}`] : [])).toEqual([])
  // What tells nothing apart would find every page alike.
  for (const [number, page] of pages.entries())
    expect(farthest(page, slides[(number + 1) % slides.length]!), `${deck.language} ${number + 1} and the next`).toBeGreaterThan(2 * NEAR)
}, PATIENCE.walk)

describe('the measuring itself', () => {
  it('sees what is out of place', async () => {
    const deck = site.decks[0]!
    const number = firstWith(deck, 'brief')
    const page = await openDeck(site, deck)
    await showSlide(page, number)
    const found = async (css: string) => {
      const style = await page.addStyleTag({ content: css })
      const measured = await survey(page, number, SELECTORS)
      await style.evaluate(element => (element as Element).remove())
      return { measured, stray: strayText(measured), overlaps: textOnText(measured), crossed: textOnPaint(measured), paint: strayPaint(measured) }
    }
    const sound = await found('/* as it is */')
    expect([sound.stray, sound.overlaps, sound.crossed, sound.paint]).toEqual([[], [], [], []])
    expect((await found('h1 { transform: translateX(-3px) }')).stray).not.toEqual([])
    expect((await found('h1 { text-wrap: nowrap !important; font-size: 90px !important }')).stray).not.toEqual([])
    expect((await found('li { transform: translateY(300px) }')).stray).not.toEqual([])
    expect((await found('li + li { margin-top: -40px !important }')).overlaps).not.toEqual([])
    expect((await found('h1 { max-width: 400px !important; line-height: 20px !important }')).overlaps).not.toEqual([])
    expect((await found('li { border: 4px solid red; line-height: 4px !important; margin: 0 !important }')).crossed).not.toEqual([])
    expect((await found('.slidev-layout > * { border-right: 1px solid red; width: 1300px }')).paint).not.toEqual([])
    const small = await found('li { font-size: 15px !important }')
    expect(small.measured.blocks.filter(({ tag, inFoot }) => tag === 'li' && !inFoot).every(({ size }) => size === 15)).toBe(true)
  })

  it('sees what cannot be made out or used', async () => {
    // A slide without a picture: over one, axe cannot tell what a text stands on.
    const number = firstWith(site.decks[0]!, 'takeaways')
    const page = await openDeck(site, site.decks[0]!, `/${number}`)
    await loaded(page)
    await addAxe(page)
    expect(await violations(page, 'html')).toEqual([])
    await page.addStyleTag({ content: '.kicker { color: #bbb !important } .tick { background-color: #eee !important }' })
    await page.locator(`[data-slidev-no="${number}"] .tick`).first().evaluate(tick => tick.removeAttribute('aria-label'))
    expect((await violations(page, 'html')).map(violation => violation.split(' ')[0]).toSorted()).toEqual(['color-contrast', 'link-name'])
    expect((await faintDrawing(page)).every(fault => fault.includes('tick'))).toBe(true)
    expect(await faintDrawing(page)).not.toEqual([])
    await page.addStyleTag({ content: `${STACKED} html.dark:not(.print) { --muted: #444 !important }` })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html.dark').waitFor()
    const faint = (await violations(page, '#slideshow', { only: ['color-contrast'] })).join('\n')
    expect(faint).toContain(`a[href$="${site.decks[1]!.language}/${number}"]`)
  })
})
