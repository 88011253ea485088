import type { Deck } from '../../src/deck/model.ts'
/** The deck as PDF, read again by a reader that knows nothing of how it was made. */
import type { Printed } from '../../src/publish/pdf/print.ts'
import type { ReadPdf } from '../support/browser/pdf-reading.ts'
import { spawnSync } from 'node:child_process'
import { PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { clicksOf } from '../../src/deck/clicks.ts'
import { printPdfs } from '../../src/publish/pdf/print.ts'
import { slidesPdf } from '../../src/publish/pdf/slides.ts'
import { quotationMarks } from '../../src/text/quotation.ts'
import { displayed, joinedLines } from '../../src/text/quote-lines.ts'
import { deckWords } from '../../src/words/deck.ts'
import { leaves, readPdf, textOf, withRole } from '../support/browser/pdf-reading.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'
import { packed } from '../support/browser/texts.ts'
import { allReferences, besideReferences, drawingsOn, firstWith, footReferences, ledgerOf, ledgerRowsOn, numbersOf, pointsOf, quoteOn, sectionsOf, timelineOn } from '../support/deck-facts.ts'

/** Radicals that stand for characters in a PDF whose font is embedded badly. */
const RADICALS = /[\u2E80-\u2FDF]/g
/** In kilobytes, by language. */
const LARGEST: Record<string, number> = { en: 600, zh: 900 }

const site = await openSite()
let printed: (Printed & { deck: Deck, read: ReadPdf })[]

const print = async (deck: Deck, slides: number[], withClicks = false) => (await printPdfs(site.browser, { interview: site.interview, deck }, [slidesPdf], { url: site.rootOf(deck), slides, withClicks }))[0]!

beforeAll(async () => {
  printed = await Promise.all(site.decks.map(async (deck) => {
    const result = await print(deck, numbersOf(deck))
    return { ...result, deck, read: await readPdf(result.bytes) }
  }))
}, PATIENCE.walk)

/** What stands before a slide’s number. */
function lastAtFoot(deck: Deck, slide: Deck['slides'][number]): string {
  const references = footReferences(deck, slide)
  return references.length > 4 ? ledgerOf(deck).label : references.at(-1)?.label ?? ''
}

describe('the text', () => {
  it('has a page for each slide, with its headline and its page number', () => {
    for (const { deck, read: { pages } } of printed) {
      expect(pages).toHaveLength(deck.slides.length)
      for (const [index, slide] of deck.slides.entries()) {
        const { text } = pages[index]!
        expect(text, `${deck.language} ${index + 1}`).toContain(packed(slide.headline))
        if (slide.layout !== 'cover')
          expect(text, `${deck.language} ${index + 1}`).toContain(packed(`${lastAtFoot(deck, slide)}${index + 1}`))
      }
    }
  })

  it('has every quote code point for code point, in quotation marks', () => {
    const { sections, source } = site.interview
    const marks = quotationMarks(source.language)
    for (const { deck, read: { pages } } of printed) {
      const told = deck.slides.flatMap(slide => quoteOn(slide)?.id ?? [])
      for (const { id, exact } of sections.flatMap(section => section.quotes)) {
        const places = pages.flatMap(({ text }, index) => text.includes(packed(marks.join(exact.text))) || text.includes(packed(marks.join(displayed(exact.text, source.language)))) ? [deck.slides[index]!.layout] : [])
        expect(places, `${deck.language} ${id}`).toEqual(expect.arrayContaining([...told.includes(id) ? ['quote'] : [], 'ledger']))
      }
    }
  })

  it('has a quote’s opening mark before its words for a reader that goes by their places', () => {
    for (const { deck, bytes } of printed) {
      // As users of search and of screen readers have it; of Poppler, where that is installed.
      const { stdout, status, error } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 2 ** 26 })
      if (error)
        return
      expect(status).toBe(0)
      const pages = stdout.split('\f').map(packed)
      for (const [index, slide] of deck.slides.entries()) {
        const quote = quoteOn(slide)
        const said = quote && (quote.gloss ? displayed(quote.exact, quote.language) : quote.lines[0]!.text)
        if (said)
          expect(pages[index], `${deck.language} ${index + 1}`).toContain(packed(quotationMarks(quote.language)[0] + said))
      }
    }
  })

  it('has every point and every pivot as they are at the last click', () => {
    for (const { deck, read: { pages } } of printed) {
      for (const [index, slide] of deck.slides.entries()) {
        for (const text of pointsOf(slide))
          expect(pages[index]!.text, `${deck.language} ${index + 1}`).toContain(packed(text))
        const alternatives = withRole(pages[index]!.tree, 'Figure').map(({ alt }) => alt).join()
        for (const text of (timelineOn(slide)?.pivots ?? []).flatMap(({ date, to, why }) => [date, to, why ?? '']))
          expect(alternatives, `${deck.language} ${index + 1}`).toContain(text)
      }
    }
  })

  it('has no radical in place of a character', () => {
    for (const { deck, read: { pages } } of printed)
      expect(pages.flatMap(({ text }, index) => text.match(RADICALS)?.map(radical => `${deck.language} ${index + 1}: ${radical}`) ?? [])).toEqual([])
  })
})

describe('what the document says of itself', () => {
  it('its title, who speaks in it, no author, subject, keywords, language and date', () => {
    const { title, subtitle, speakers, sections, source } = site.interview
    for (const { deck: { language }, read: { information, xmp, contributors, preferences } } of printed) {
      expect(information).toMatchObject({
        Title: title[language],
        Subject: subtitle[language],
        Keywords: sections.map(({ heading }) => heading[language]).join('; '),
        Language: language,
        CreationDate: `D:${source.published!.replaceAll('-', '')}000000Z`,
      })
      expect(Object.fromEntries(xmp)).toMatchObject({
        'dc:title': title[language],
        'dc:language': language,
        'xmp:createdate': `${source.published}T00:00:00Z`,
      })
      expect(contributors).toEqual(Object.values(speakers).map(({ name }) => name[language]))
      expect(information).not.toHaveProperty('Author')
      expect(xmp.has('dc:creator')).toBe(false)
      expect(preferences).toEqual({ DisplayDocTitle: true })
    }
  })

  it('its bookmarks: the opening, each section, what lies across them, the appendix, with every slide', () => {
    for (const { deck, read: { bookmarks } } of printed) {
      const words = deckWords(deck.language)
      expect(bookmarks.map(({ title }) => title)).toEqual([words.opening, ...sectionsOf(deck).map(({ number, text }) => `${number} · ${text}`), words.synthesis, words.appendix])
      expect(bookmarks.slice(1).map(({ page }) => page)).toEqual(expect.arrayContaining(sectionsOf(deck).map(({ slide }) => slide)))
      expect(bookmarks.flatMap(({ children }) => children.map(({ page }) => page))).toEqual(numbersOf(deck))
      for (const { title, page } of bookmarks.flatMap(({ children }) => children)) {
        const slide = deck.slides[page - 1]!
        const said = slide.layout === 'quote' ? joinedLines(quoteOn(slide)!.lines, quoteOn(slide)!.gloss ? deck.language : quoteOn(slide)!.language) : slide.headline
        expect(packed(said), title).toContain(packed(title.replace(/^“|[”…]+$/g, '')))
      }
    }
  })

  it('its pages are called by the numbers of their slides', () => {
    for (const { deck, read } of printed)
      expect(read.labels).toEqual(numbersOf(deck).map(String))
  })
})

describe('links', () => {
  it('lead out to the source’s own words, and say which', () => {
    for (const { deck, read: { pages } } of printed) {
      const known = new Set(allReferences(deck).map(({ href, label }) => `${label} ${href}`))
      for (const [index, { links }] of pages.entries()) {
        const outside = links.filter(({ to }) => typeof to === 'string')
        expect(outside.map(({ to, words }) => `${words} ${to}`).filter(link => !known.has(link)), `${deck.language} ${index + 1}`).toEqual([])
        expect(outside.map(({ to }) => to)).toEqual(expect.arrayContaining(besideReferences(deck, deck.slides[index]!).map(({ href }) => href)))
      }
    }
  })

  it('lead to the sections from the ticks of every page, and on from the claims, the ledger and a section’s foot', () => {
    for (const { deck, read: { pages } } of printed) {
      const slides = sectionsOf(deck).map(({ slide }) => slide)
      for (const [index, { links }] of pages.entries()) {
        const inside = links.filter(({ to }) => typeof to === 'number')
        const rows = ledgerRowsOn(deck.slides[index]!)
        const { frame, links: claims = [] } = deck.slides[index]!
        for (const { slide } of claims)
          expect(inside.map(({ to }) => to)).toContain(slide)
        const back = (slide: number) => Number(deck.slides[index]!.layout === 'brief' && deck.slides[slide - 1]!.frame.section === frame.section)
        const times = (slide: number) => Number(index > 0) + back(slide) + rows.filter(({ shown }) => shown === slide).length
        expect(slides.map(slide => inside.filter(({ to }) => to === slide).length), `${deck.language} ${index + 1}`).toEqual(slides.map(times))
        for (const { to, words } of inside)
          expect(words).toBe(`${to} · ${deck.slides[Number(to) - 1]!.headline}`)
      }
    }
  })
})

describe('the tags', () => {
  it('one section a page, headed by the slide’s headline and by that alone', () => {
    for (const { deck, read: { pages } } of printed) {
      for (const [index, page] of pages.entries()) {
        const { children } = page.tree
        expect(children.map(child => 'role' in child && child.role), `${deck.language} ${index + 1}`).toEqual(['Sect'])
        const headings = withRole(page.tree, 'H1')
        expect(headings.map(heading => textOf(heading, page))).toEqual([packed(deck.slides[index]!.headline)])
      }
    }
  })

  it('every mark is in the tree once, and nothing is painted without a mark', () => {
    for (const { deck, read: { pages } } of printed) {
      for (const [index, page] of pages.entries()) {
        const tagged = leaves(page.tree).filter(({ type }) => type === 'content').map(({ id }) => id)
        expect(new Set(tagged).size).toBe(tagged.length)
        expect(tagged, `${deck.language} ${index + 1}`).toEqual(expect.arrayContaining([...page.marked.keys()]))
        expect(page.unmarked, `${deck.language} ${index + 1}`).toEqual([])
      }
    }
  })

  it('only ornaments are artifacts, and no words', () => {
    for (const { deck, read: { pages } } of printed) {
      for (const [index, { artifacts }] of pages.entries()) {
        // A word of a drawing is in the drawing's own alternative.
        const words = artifacts.map(({ text }) => text.trim()).filter(text => text && !/^\d+(?: \S+)?$/.test(text))
        expect(words, `${deck.language} ${index + 1}`).toEqual([])
      }
    }
  })

  it('words in another language say so', () => {
    const { sections, source } = site.interview
    for (const { deck, read: { pages } } of printed) {
      const foreign = pages.flatMap(page => withLanguage(page.tree).map(({ tag, lang }) => ({ lang, text: textOf(tag, page) })))
      if (deck.language === source.language) {
        expect(foreign.filter(({ lang }) => lang !== deck.language)).toEqual([])
        continue
      }
      const told = deck.slides.flatMap(slide => quoteOn(slide)?.id ?? [])
      for (const { id, exact } of sections.flatMap(section => section.quotes))
        expect(foreign.filter(({ lang, text }) => lang === source.language && [exact.text, displayed(exact.text, source.language)].some(words => text.includes(packed(words)))).length, exact.text).toBeGreaterThanOrEqual(told.includes(id) ? 2 : 1)
      const untold = pages.flatMap(page => [...page.marked].filter(([id]) => !withLanguage(page.tree).some(({ tag }) => leaves(tag).some(leaf => leaf.id === id)))).map(([, pieces]) => pieces.map(({ text }) => text).join(''))
      expect(untold.filter(text => /\p{Script=Han}/u.test(text) && !/[a-z]/i.test(text))).toEqual([])
    }
  })

  it('every drawing has words in its place', () => {
    for (const { deck, read: { pages } } of printed) {
      const figures = pages.flatMap((page, index) => withRole(page.tree, 'Figure').map(({ alt }) => ({ slide: index + 1, alt })))
      expect(figures.filter(({ alt }) => !alt?.trim())).toEqual([])
      const drawn = deck.slides.flatMap((slide, index) => Array.from({ length: drawingsOn(slide) }).fill(index + 1))
      expect(figures.map(({ slide }) => slide)).toEqual(drawn)
    }
  })

  it('lists have items with bodies, and tables rows of cells', () => {
    const within: Record<string, string[]> = { L: ['LI'], LI: ['LBody'], Table: ['TR'], TR: ['TH', 'TD'] }
    for (const { read: { pages } } of printed) {
      for (const page of pages) {
        for (const [role, children] of Object.entries(within)) {
          for (const tag of withRole(page.tree, role))
            expect(children).toEqual(expect.arrayContaining(tag.children.map(child => 'role' in child ? child.role : child.type)))
        }
      }
    }
  })
})

describe('the file', () => {
  it('embeds every font as a subset, and none as drawings', async () => {
    for (const { bytes } of printed) {
      const pdf = await PDFDocument.load(bytes)
      const dicts = pdf.context.enumerateIndirectObjects().map(([, object]) => object).filter(object => object instanceof PDFDict)
      const typed = (type: string) => dicts.filter(dict => dict.get(PDFName.of('Type')) === PDFName.of(type))
      const subtypes = typed('Font').map(font => String(font.get(PDFName.of('Subtype'))))
      expect(new Set(subtypes)).toEqual(new Set(['/Type0', '/CIDFontType2']))
      expect(typed('FontDescriptor')).toHaveLength(subtypes.length / 2)
      for (const descriptor of typed('FontDescriptor')) {
        expect(descriptor.get(PDFName.of('FontFile2'))).toBeInstanceOf(PDFRef)
        expect(String(descriptor.get(PDFName.of('FontName')))).toMatch(/^\/[A-Z]{6}\+/)
      }
    }
  })

  it('is small, and holds together', async () => {
    for (const { deck, bytes } of printed) {
      expect(bytes.length / 1024).toBeLessThan(LARGEST[deck.language]!)
      const pdf = await PDFDocument.load(bytes)
      const referred = JSON.stringify(pdf.context.enumerateIndirectObjects().map(([, object]) => String(object))).matchAll(/\b(\d+) (\d+) R\b/g)
      const missing = [...referred].filter(([, number, generation]) => !pdf.context.lookup(PDFRef.of(Number(number), Number(generation))))
      expect(missing).toEqual([])
      const { status, stdout, error } = spawnSync('qpdf', ['--check', '-'], { input: bytes, encoding: 'utf8' })
      if (!error)
        expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('No syntax or stream encoding errors found') })
    }
  })

  it('is the same to the byte when it is printed again', async () => {
    const { deck } = printed[0]!
    const [first, second] = [await print(deck, [1, 8, 20]), await print(deck, [1, 8, 20])]
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
  })
})

describe('the check', () => {
  it('finds that words of the source which a slide shows are not in the document', async () => {
    const { deck } = printed[0]!
    const number = firstWith(deck, 'quote')
    const changed = structuredClone(deck)
    const quote = quoteOn(changed.slides[number - 1]!)!
    quote.exact += '吗'
    const request = { url: site.rootOf(deck), slides: [number], withClicks: false }
    const [result] = await printPdfs(site.browser, { interview: site.interview, deck: changed }, [slidesPdf], request)
    expect(result!.problems).toEqual([`article 1 does not say “${quote.exact}”`])
  })
})

describe('a part of the deck', () => {
  it('a page for each click, called by slide and step; what it leaves out is not linked or bookmarked', async () => {
    const { deck } = printed.at(-1)!
    const from = firstWith(deck, 'takeaways')
    const next = from + 1
    const points = pointsOf(deck.slides[from - 1]!)
    const steps = points.length
    const nextSteps = clicksOf(deck.slides[next - 1]!, deck.language)
    expect(sectionsOf(deck)[0]!.slide).toBe(next)
    const { bytes, problems } = await print(deck, [1, from, next], true)
    expect(problems).toEqual([])
    const { pages, labels, bookmarks } = await readPdf(bytes)
    expect(labels).toEqual(['1.1', ...Array.from({ length: steps + 1 }, (_, step) => `${from}.${step + 1}`), ...Array.from({ length: nextSteps + 1 }, (_, step) => `${next}.${step + 1}`)])
    expect(bookmarks.flatMap(({ children }) => children.map(({ page }) => page))).toEqual([1, 2, steps + 3])
    for (const [step, page] of pages.slice(1, steps + 2).entries()) {
      for (const [index, point] of points.entries())
        expect(page.text.includes(packed(point)), `${step} clicks, point ${index + 1}`).toBe(index < step)
    }
    for (const [index, { links }] of pages.entries())
      expect(links.map(({ to }) => to).filter(to => typeof to === 'number')).toEqual(index ? [steps + 3] : [])
  })
})

/** Elements that are in a language of their own, as said by themselves. */
function withLanguage(tag: ReadPdf['pages'][number]['tree']): { tag: typeof tag, lang: string }[] {
  return tag.children.flatMap(child => 'role' in child ? [...child.lang ? [{ tag: child, lang: child.lang }] : [], ...withLanguage(child)] : [])
}
