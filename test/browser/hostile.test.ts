import type { Page } from 'playwright-chromium'
import type { Deck, Slide } from '../../src/deck/model.ts'
import type { Interview } from '../../src/interview/schema.ts'
import type { Serving } from '../../src/publish/site/serve.ts'
import { spawn } from 'node:child_process'
import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { ROOT } from '../../src/base/files.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { composeDeck } from '../../src/deck/compose.ts'
import { writeMarkdown } from '../../src/deck/write.ts'
import { compose } from '../../src/generate/generate.ts'
import { serve } from '../../src/publish/site/serve.ts'
import { stage } from '../../src/slidev/stage.ts'
import { Excerpt, SourceLine, verified, Words } from '../../src/source/excerpt.ts'
import { plain } from '../support/any-interview.ts'
import { newWindow, openPrint, openSite, PATIENCE } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { watch } from '../support/browser/watch.ts'
import { dataFolder } from '../support/data-folder.ts'
import { allReferences, pointsOf, textsOf } from '../support/deck-facts.ts'
import { HOSTILE_PIECES, hostileText } from '../support/hostile-text.ts'
import { loadInterview } from '../support/load-interview.ts'
import { RUNS } from '../support/property-runs.ts'

/** Which of the random texts are shown. */
const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31))
/** How long a walk over them all may take, in milliseconds. */
const PATIENT = PATIENCE.walk * Math.max(1, RUNS / 1000)
const LANGUAGE = 'en'
const SOURCE = 'https://example.org/source'
/** Elements that only live text could have made: no layout has them. */
const FOREIGN = 'b, br, code, del, em, hr, i, iframe, img, input, kbd, mark, object, pre, s, script, strong, style, sub, sup, template, tweet, video, .katex, .mermaid, .slidev-code, [onerror], [onclick]'
/** A code fence that is opened at the start of a line, in a list or not. */
const FENCE = /^[\s>+*.)\d-]*(?:`{3}|~{3})/
/** What a presenter's Markdown may not make either. */
const FOREIGN_IN_NOTES = 'b, iframe, img, object, script, style, template, tweet, video, .katex, [onerror], [onclick]'

interface Shown {
  headline: string
  points: string[]
  text: string
  foreign: string[]
  links: string[]
}

let folder: string
let interview: Interview
let deck: Deck
let serving: Serving
let page: Page
let complaints: string[]
let slides: Shown[]

beforeAll(async () => {
  const [{ coverage }, loaded] = await Promise.all([compose(OWN_PROJECT), loadInterview(OWN_PROJECT.data)])
  interview = await throughYaml(spoilt(loaded.interview))
  const address = { kind: 'answer' as const, section: 1, number: 1 }
  const everywhere = verified(interview, leaf => leaf.kind === 'line' ? { line: leaf.line, address } : new Excerpt(leaf.text, { address, start: 0, end: 1 }, SOURCE))
  deck = composeDeck(everywhere, LANGUAGE, coverage)
  folder = await mkdtemp(join(await realpath(tmpdir()), 'hostile-'))
  await cp(join(ROOT, 'public'), join(folder, 'public'), { recursive: true })
  await writeFile(join(folder, 'slides.md'), writeMarkdown(deck, 'Generated for a test'))
  const { entry } = await stage({ data: folder, out: folder }, [deck], 0)
  await slidevBuild(entry)
  serving = await serve(join(folder, 'dist'), [LANGUAGE], 0)
  page = await newWindow(await openSite())
  page.setDefaultTimeout(PATIENT)
  complaints = watch(page, serving.url)
  await openPrint(page, serving.url, deck.slides.length)
  slides = await page.evaluate(foreign => [...document.querySelectorAll('.print-slide-container')].map((slide) => {
    const all = (selector: string) => [...slide.querySelectorAll(selector)]
    const folded = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim()
    return {
      headline: all('h1').map(folded).join(' AND '),
      points: all('.brief li:not(.key-figures li), .takeaways > ul > li, .making > ul > li').map((point) => {
        point = point.cloneNode(true) as Element
        point.querySelectorAll('a[href^="http"]').forEach(reference => reference.remove())
        return folded(point)
      }),
      text: [folded(slide), ...all('svg[aria-label]').map(drawing => drawing.ariaLabel!.replace(/\s+/g, ' '))].join(' '),
      foreign: all(foreign).map(element => element.outerHTML.slice(0, 200)),
      links: all('a').map(link => link.getAttribute('href')!),
    }
  }), FOREIGN)
}, PATIENT)

afterAll(async () => {
  await page?.context().close()
  await serving?.close()
  if (folder)
    await rm(folder, { recursive: true, force: true })
})

/**
 * The interview with one section for each piece, in which every text that a person wrote begins with that piece, and then
 * as many as it takes to show every one of the random texts.
 */
function spoilt(interview: Interview): Interview {
  const count = HOSTILE_PIECES.length
  const [template] = interview.sections.filter(section => section.figures.length).toSorted((a, b) => b.points.length - a.points.length)
  const tells = interview.sections.flatMap(({ tells }) => tells.filter(({ kind }) => kind !== 'quote'))
  const sections: Interview['sections'] = []
  const add = (text: () => string) => {
    const number = sections.length + 1
    sections.push(withTexts({
      ...template!,
      number,
      quotes: template!.quotes.slice(0, 1).map(({ lines, phrase, ...quote }) => ({ ...quote, id: `quote-${number}` })),
      figures: template!.figures.map((figure, index) => ({ ...figure, id: `figure-${number}-${index}` })),
      details: template!.details.slice(0, 2),
      // Every other section is told in brief, with its quotes.
      tells: number % 2 ? [tells[number % tells.length]!, tells[(number + 1) % tells.length]!] : [],
      bridge: template!.bridge,
      notes: interview.sections[0]!.tells[0]!.notes,
    }, text))
    sections.push(withLines(sections.pop()!))
  }
  for (const index of HOSTILE_PIECES.keys())
    add(next(index))
  const random = fc.sample(hostileText(), { numRuns: RUNS, seed: SEED })
  for (let used = 0; used < random.length;)
    add(() => random[used++ % random.length]!)
  let piece = 0
  const whole = withTexts({ ...interview, sections: [] }, () => HOSTILE_PIECES[piece++ % count]!)
  return { ...whole, languages: [LANGUAGE], minutes: 600, numbers: undefined, sections }
}

/** With the first line of each wording set off, and the rest below it. */
function withLines(section: Interview['sections'][number]): Interview['sections'][number] {
  return {
    ...section,
    quotes: section.quotes.map((quote) => {
      const [first, ...others] = quote.gloss![LANGUAGE]!.split(' ')
      const lines = others.length ? [first!, others.join(' ')] : [first!]
      return { ...quote, phrase: { [LANGUAGE]: first! }, lines: { [LANGUAGE]: lines } }
    }),
  }
}

/** The interview as it is when a person has written it: read from YAML. */
async function throughYaml({ sections, timeline, ...main }: Interview): Promise<Interview> {
  await using data = await dataFolder()
  await data.remove('data')
  const write = (name: string, value: unknown) => data.write(`data/${name}`, stringify(plain(value), { lineWidth: 0 }))
  await Promise.all([
    write('interview.yaml', main),
    write('timeline.yaml', timeline),
    ...sections.map(({ number, ...section }) => write(`sections/${number}-text.yaml`, section)),
  ])
  return (await loadInterview(data.data)).interview
}

/** Texts that begin with one piece, each with another after it, the first alone. */
function next(index: number): () => string {
  let count = 0
  return () => [HOSTILE_PIECES[index], HOSTILE_PIECES[(index + count++) % HOSTILE_PIECES.length]].slice(0, count).join(' ')
}

/** A copy in which every localised text is another, in one language. */
function withTexts<T>(value: T, text: () => string): T {
  if (Array.isArray(value))
    return value.map(item => withTexts(item, text)) as T
  if (!value || typeof value !== 'object' || value instanceof Words || value instanceof SourceLine)
    return value
  if (LANGUAGE in value && typeof value[LANGUAGE] === 'string')
    return { [LANGUAGE]: text() } as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner, text)])) as T
}

async function slidevBuild(entry: string): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs'), 'build', entry, '--out', join(folder, 'dist')], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', chunk => output += chunk)
  child.stderr.on('data', chunk => output += chunk)
  const code = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject))
  expect(code, output).toBe(0)
}

/** One line for each slide on which `find` finds something. */
function faults(find: (shown: Shown, slide: Slide) => string[]): string[] {
  return slides.flatMap((shown, index) => find(shown, deck.slides[index]!).map(fault => `${index + 1}: ${fault}`))
}

describe(`text that tries to be more than text (PROPERTY_SEED=${SEED})`, () => {
  it('is on every slide, in every place', () => {
    expect(slides).toHaveLength(deck.slides.length)
    for (const piece of HOSTILE_PIECES) {
      const claims = deck.slides.filter(slide => slide.layout === 'brief' && slide.headline.startsWith(folded(piece)))
      expect(claims.length, piece).toBeGreaterThan(0)
    }
  })

  it('is shown as it was written, in headlines and points', () => {
    expect(faults(({ headline }, slide) => headline === folded(slide.headline) ? [] : [`“${headline}”, not “${slide.headline}”`])).toEqual([])
    expect(faults(({ points }, slide) => pointsOf(slide).length && JSON.stringify(points) !== JSON.stringify(pointsOf(slide).map(folded)) ? [`${JSON.stringify(points)}, not ${JSON.stringify(pointsOf(slide))}`] : [])).toEqual([])
  })

  it('is shown as it was written, in everything that components set', () => {
    expect(faults(({ text }, slide) => textsOf(slide).filter(wanted => !text.includes(folded(wanted))).map(wanted => `“${wanted}” is not in “${text}”`))).toEqual([])
  })

  it('makes no element, no link and no page title of its own', async () => {
    expect(faults(({ foreign }) => foreign)).toEqual([])
    const own = new Set([interview.source.url, ...allReferences(deck).map(({ href }) => href)])
    expect(faults(({ links }) => links.filter(href => !own.has(href) && !/^#\d+$/.test(href)))).toEqual([])
    const [guest] = Object.values(interview.speakers).filter(({ host }) => !host)
    expect(await page.title()).toBe(`${interview.title[LANGUAGE]} · ${guest!.name[LANGUAGE]}`)
  })

  it('stays text in the presenter’s notes', async () => {
    await page.goto(`${serving.url}/overview`)
    await page.waitForFunction(count => document.querySelectorAll('.slidev-note').length === count, deck.slides.length)
    const notes = await page.locator('.slidev-note').evaluateAll((notes, foreign) => notes.map(note => ({
      text: note.textContent!.replace(/\s+/g, ' '),
      foreign: [...note.querySelectorAll(foreign)].map(element => element.outerHTML),
    })), FOREIGN_IN_NOTES)
    expect(notes).toHaveLength(deck.slides.length)
    const found = notes.flatMap(({ text, foreign }, index) => {
      const slide = deck.slides[index]!
      const section = slide.layout === 'brief' && slide.notes ? interview.sections[slide.frame.section! - 1] : undefined
      // A composed letter and its parts are the same text (Unicode, canonical equivalence).
      // A code fence that the presenter's own Markdown opens and does not close takes what follows.
      const fenced = section && (FENCE.test(section.notes![LANGUAGE]!) || FENCE.test(section.bridge?.[LANGUAGE] ?? ''))
      const details = section && !fenced ? section.details.map(detail => folded(detail.text[LANGUAGE]!).normalize('NFC')) : []
      return [
        ...!fenced && text.includes('**Also said**') ? [`${index + 1}: “Also said” is not bold in “${text}”`] : [],
        ...foreign.map(element => `${index + 1}: ${element} in “${text}”`),
        ...details.filter(detail => !text.normalize('NFC').includes(detail)).map(detail => `${index + 1}: “${detail}” is not in “${text}”`),
      ]
    })
    expect(found).toEqual([])
  }, PATIENT)

  it('runs no script, asks for nothing, and leaves the console empty', async () => {
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(complaints).toEqual([])
  })
})
