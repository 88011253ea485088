/**
 * One visit to every slide of a deck: all that the tests want to know of what is on the screen.
 * In: the site and a deck. Out: for each slide at its last click what it shows, where it stands and how it looks; for all
 * slides together what axe, the contrast of drawings and the faces of glyphs say, and what the page complained of.
 */
import type { Page } from 'playwright-chromium'
import type { Deck, Slide } from '../../../src/deck/model.ts'
import type { Site } from './site.ts'
import type { Survey } from './survey.ts'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import { faintDrawing } from './drawn.ts'
import { fallbackFonts, fallbackFontsOf } from './fonts.ts'
import { pictureOf } from './look.ts'
import { loaded, newWindow, openPrint, shown, showSlide } from './site.ts'
import { survey } from './survey.ts'
import { watch } from './watch.ts'

/** What a slide shows, as a browser reads it. */
export interface Read {
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
}

export interface Seen extends Read {
  name: string
  deck: Deck
  slide: Slide
  survey: Survey
  /** In base 64. */
  picture: string
}

export interface Visit {
  slides: Seen[]
  /** Of the slides all together, each as "where: what". */
  violations: string[]
  faint: string[]
  fallbacks: string[]
  complaints: string[]
}

/** All slides one below the other, so that each can be looked at without walking there again. */
export const STACKED = `
  #slideshow > * { display: block !important; position: relative !important; height: 720px !important }
  #slide-content { position: static !important; transform: none !important }
  #slide-content, #slide-container, #page-root, #app, html, body { height: auto !important; overflow: visible !important }
`
const COLOURS = { 'light': {}, 'dark': { colorScheme: 'dark' }, 'in the system’s colours': { forcedColors: 'active' } } as const
const OF_COLOUR = ['color-contrast', 'link-in-text-block']
/** What is asked of a page, and not of forty slides on it. */
const OF_A_PAGE = ['landmark-no-duplicate-main', 'landmark-unique']

/** `selectors` are those by which a test tells blocks of text apart. */
export async function visit(site: Site, deck: Deck, selectors: string[]): Promise<Visit> {
  const page = await newWindow(site)
  const said = watch(page, site.origin)
  await page.goto(`${site.rootOf(deck)}/1`)
  await shown(page, 1)
  await loaded(page)
  const session = await page.context().newCDPSession(page)
  const found: Visit = { slides: [], violations: [], faint: [], fallbacks: [], complaints: [] }
  const note = (where: string | number, list: string[], faults: string[]) => list.push(...faults.map(fault => `${deck.language} ${where}: ${fault}`))
  await addAxe(page)
  for (const [index, slide] of deck.slides.entries()) {
    const number = index + 1
    await showSlide(page, number)
    found.slides.push({
      name: `${deck.language} ${number}`,
      deck,
      slide,
      ...await read(page, number),
      survey: await survey(page, number, selectors),
      picture: await pictureOf(page, session),
    })
    note(number, found.fallbacks, await fallbackFontsOf(session, '.spoken-slide'))
    // What stands around the slides is the same on each but for the cover.
    if (index < 2)
      note(number, found.violations, await violations(page, 'html'))
  }
  // Behind the talk every click has been made.
  expect(await page.locator('.slidev-vclick-hidden').count()).toBe(0)
  await page.addStyleTag({ content: STACKED })
  note('all', found.fallbacks, await fallbackFonts(session, '#slideshow'))
  for (const [name, media] of Object.entries(COLOURS)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
    await page.waitForFunction(isDark => document.documentElement.classList.contains('dark') === isDark, name === 'dark')
    note(name, found.violations, await violations(page, '#slideshow', name === 'light' ? { not: OF_A_PAGE } : { only: OF_COLOUR }))
    note(name, found.faint, await faintDrawing(page))
  }
  await page.goto(`${site.rootOf(deck)}/presenter/2`)
  await shown(page, 2)
  await openPrint(page, site.rootOf(deck), deck.slides.length)
  await page.context().close()
  note('console', found.complaints, said)
  return found
}

/** By the debugger, since the site's policy lets no foreign script in. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
}

/** The rules of axe that what matches a selector breaks, each with its place: of all rules, of some only, or of all but some. */
export function violations(page: Page, selector: string, rules: { only?: string[], not?: string[] } = {}): Promise<string[]> {
  return page.evaluate(async ({ selector, only, not = [] }) => {
    const { axe } = window as any
    const { violations } = await axe.run(selector, {
      resultTypes: ['violations'],
      ...only && { runOnly: { type: 'rule', values: only } },
      rules: Object.fromEntries(not.map(rule => [rule, { enabled: false }])),
    })
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ target, failureSummary }: any) => `${id} at ${target.join(' ')}: ${failureSummary}`))
  }, { selector, ...rules })
}

/** The same in light and in dark, as the system says it; a deck takes that on by a class. */
export async function violationsInEither(page: Page, selector: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction(colorScheme => document.documentElement.matches(`.read-page, .${colorScheme}`), colorScheme)
    found.push(...(await violations(page, selector)).map(fault => `${colorScheme}: ${fault}`))
  }
  return found
}

function read(page: Page, number: number): Promise<Read> {
  return page.evaluate((number) => {
    const slide = document.querySelector<HTMLElement>(`[data-slidev-no="${number}"]`)!
    const all = (selector: string) => [...slide.querySelectorAll<HTMLElement>(selector)]
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
      points: all('ul > li').filter(element => !element.closest('figure, .slide-foot')).map(ownText),
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
  }, number)
}
