/** Whatever an interview says, in whatever words, comes to the slides as it was written. */
import type { ElementNode } from '@vue/compiler-dom'
import type { Interview } from '../../../src/interview/schema.ts'
import type { Places } from '../../../src/slides/context.ts'
import type { Slide } from '../../../src/slides/deck.ts'
import type { DataFolder } from '../../data-folder.ts'
import process from 'node:process'
import { parseSync } from '@slidev/parser/core'
import { NodeTypes } from '@vue/compiler-dom'
import fc from 'fast-check'
import MarkdownExit from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { loadInterview } from '../../../src/interview/load.ts'
import { createSchemas } from '../../../src/interview/schema.ts'
import { composeDeck } from '../../../src/slides/compose.ts'
import { writeMarkdown } from '../../../src/slides/write.ts'
import { dataFolder } from '../../data-folder.ts'
import { hostileText } from '../../hostile-text.ts'
import { allNodes, elementsIn, openSlidev, textIn } from '../../slidev-markdown.ts'

const wholeWay = Number(process.env.PROPERTY_RUNS ?? 200)
const numRuns = Number(process.env.PROPERTY_RUNS ?? 25)
const languages = ['en', 'zh']
const markdown = new MarkdownExit({ html: true, xhtmlOut: true, linkify: true })

const text = hostileText()
const some = <T>(item: fc.Arbitrary<T>, minLength: number, maxLength: number) => fc.array(item, { minLength, maxLength })
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined })
const evidence = fc.oneof(text, some(text, 1, 2))
const status = fc.constantFrom('fact', 'aim', 'estimate')
const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))

interface Shape {
  languages: string[]
  source: string
  /** The most sections. */
  sections: number
}

/** The data files of any interview of a shape. */
function filesOf({ languages, source, sections: most }: Shape) {
  const localized = fc.record(Object.fromEntries(languages.map(language => [language, text])))
  const others = languages.filter(language => language !== source)
  const gloss = others.length ? fc.record(Object.fromEntries(others.map(language => [language, text]))) : fc.constant(undefined)
  const statement = fc.record({ text: localized, evidence })
  const placed = (count: number) => fc.record({ text: localized, evidence, section: fc.oneof(fc.integer({ min: 1, max: count }), fc.constant('introduction')) })
  const placedEvidence = (count: number) => placed(count).map(({ section, evidence }) => ({ section, evidence }))
  const message = { message: localized, caption: maybe(localized), notes: localized }

  const visual = fc.oneof(
    fc.record({
      kind: fc.constant('duration-scale'),
      ...message,
      bars: some(fc.tuple(fc.nat({ max: 400 }), fc.integer({ min: 1, max: 400 }), localized, evidence).map(([from, length, label, evidence]) =>
        ({ label, from: `P${from}M`, to: `P${from + length}M`, status: 'doubt', evidence })), 2, 4),
    }),
    fc.record({ kind: fc.constant('fan-out'), ...message, origin: fc.record({ value: localized, text: localized, evidence }), targets: some(statement, 2, 5), outcome: fc.record({ value: localized, text: localized, evidence }) }),
    fc.record({ kind: fc.constant('ladder'), ...message, steps: some(fc.record({ name: localized, cause: localized, status, evidence }), 3, 5) }),
    fc.record({ kind: fc.constant('then-and-now'), ...message, then: fc.record({ title: localized, rows: some(statement, 1, 3) }), now: fc.record({ title: localized, rows: some(statement, 1, 3) }) }),
  )

  const section = fc.record({
    heading: localized,
    claim: localized,
    evidence,
    questions: some(localized, 1, 6),
    points: some(statement, 2, 4),
    quotes: some(fc.record({ exact: text, speaker: fc.constantFrom('guest', 'host', 'other'), gloss, notes: maybe(localized) }), 1, 4),
    figures: some(fc.record({ value: localized, label: localized, status: maybe(status), evidence }), 0, 3),
    visual: maybe(visual),
    details: some(statement, 0, 2),
    notes: localized,
    minutes: fc.constant(1),
  })

  return fc.integer({ min: 1, max: most }).chain(count => fc.record({
    sections: some(section, count, count).map(sections => sections.map((section, index) => ({
      ...section,
      quotes: section.quotes.map((quote, at) => ({ id: `q${index}-${at}`, ...quote })),
      figures: section.figures.map((figure, at) => ({ id: `f${index}-${at}`, ...figure })),
    }))),
    timeline: maybe(fc.record({
      parts: some(fc.record({
        headline: localized,
        pivots: some(fc.record({ date: localized, datetime: maybe(day), certainty: fc.constantFrom('stated', 'derived', 'none'), status, from: maybe(localized), to: localized, why: maybe(localized), section: fc.constant(1), evidence, dated: maybe(placedEvidence(1)) }), 2, 8),
        notes: localized,
      }), 1, 2).map(parts => parts.map((part, index) => ({ ...part, pivots: part.pivots.map((pivot, at) => ({ id: `p${index}-${at}`, ...pivot })) }))),
    })),
    interview: fc.record({
      languages: fc.constant(languages),
      title: localized,
      subtitle: localized,
      date: day,
      place: localized,
      minutes: fc.constant(20),
      speakers: fc.record({ other: fc.record({ name: localized, role: localized, host: fc.boolean() }), guest: fc.record({ name: localized, role: localized, host: fc.constant(false) }), host: fc.record({ name: localized, role: localized, host: fc.constant(true) }) }),
      source: fc.record({
        title: text,
        publisher: localized,
        url: fc.constantFrom('https://example.org/lighthouse', 'https://example.org/$5?a={{ 1 + 1 }}&copy;=<b>$9', 'https://example.org/a)b]c--d::e_f*g*'),
        published: day,
        language: fc.constant(source),
        rendering: fc.constantFrom('original', 'translation'),
        original: maybe(fc.record({ publisher: localized, language: fc.constantFrom('en', 'fr', 'pt-BR') })),
        remark: maybe(statement),
      }),
      takeaways: fc.record({ headline: localized, items: some(placed(count), 3, 3), notes: localized }),
      tensions: maybe(fc.record({ headline: localized, items: some(fc.record({ name: localized, sides: some(placed(count), 2, 2) }), 1, 3), notes: localized })),
      predictions: maybe(fc.record({ headline: localized, items: some(fc.tuple(placed(count), localized, fc.constantFrom('aim', 'estimate')).map(([item, by, status]) => ({ ...item, by, status })), 1, 8), notes: localized })),
      closing: fc.record({ text: localized, support: some(placedEvidence(count), 1, 2), notes: localized }),
      notes: fc.record({ cover: localized, map: localized, reading: localized }),
    }),
  }))
}

type Files = ReturnType<typeof filesOf> extends fc.Arbitrary<infer T> ? T : never

const files = filesOf({ languages, source: 'zh', sections: 3 })

function interviewOf({ interview, sections, timeline }: Files): Interview {
  const schemas = createSchemas({ languages: interview.languages, sourceLanguage: interview.source.language })
  const main = schemas.interview.parse(interview)
  const figures = sections.flatMap(section => section.figures)
  return {
    ...main,
    ...figures[0] && { numbers: { headline: main.title, lead: figures[0].id, notes: main.notes.map } },
    sections: sections.map((section, index) => ({ number: index + 1, ...schemas.section.parse(section) })),
    ...timeline && { timeline: schemas.timeline.parse(timeline) },
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Writes the data as YAML. */
async function writeData(folder: DataFolder, files: Files, defaultStringType: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'): Promise<void> {
  // Unfolded: yaml's writer may fold a line in the middle of a character above U+FFFF.
  const yaml = (value: unknown) => stringify(plain(value), { defaultStringType, lineWidth: 0 })
  await folder.remove('data')
  await folder.write('data/interview.yaml', yaml({ ...files.interview, numbers: interviewOf(files).numbers }))
  await Promise.all(files.sections.map((section, index) => folder.write(`data/sections/${index + 1}-any.yaml`, yaml(section))))
  if (files.timeline)
    await folder.write('data/timeline.yaml', yaml(files.timeline))
}

/** Every excerpt is in the first answer of the first section. */
function placesOf({ sections, source }: Interview): Places {
  return {
    find: () => ({ address: 's01-a1', start: 10, end: 20 }),
    href: exact => `${source.url}#:~:text=${encodeURIComponent(exact)}`,
    coverage: {
      sections: sections.map(({ number }) => ({ section: number, start: number * 100, end: number * 100 + 90, length: 80, spans: [{ start: number * 100 + 10, end: number * 100 + 20 }], share: 0.125 })),
      quotedShare: 0.05,
      touchedShare: 0.125,
    },
  }
}

/** The text of HTML as the page shows it. */
function shown(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]).trim()
}

/** What Slidev may make of a slide's Markdown: one element for each that the slide is written with, and nothing else. */
function elementsOf({ points, pointReferences, links, placed }: Slide): string[] {
  return [
    'div',
    'h1',
    ...points.length > 0 ? ['v-clicks', 'ul', ...points.flatMap((_, index) => pointReferences?.[index]?.href ? ['li', 'a'] : ['li'])] : [],
    ...links ? ['ol', ...links.flatMap(() => ['li', 'Link'])] : [],
    ...placed.length > 0 && points.length > 0 ? ['template'] : [],
    ...placed.map(({ component }) => component),
  ]
}

/** Elements that show text as it is, or where a line may break. */
function isPlain({ tag, props }: ElementNode): boolean {
  return tag === 'wbr' || (tag === 'span' && props.length === 0)
}

describe('any interview', () => {
  it('comes to the slides as it was written, the same slides in both languages', () => {
    fc.assert(fc.property(files, (files) => {
      const interview = interviewOf(files)
      const decks = languages.map(language => composeDeck(interview, language, placesOf(interview)))
      expect(decks[1]!.slides.map(slide => slide.frame.layout)).toEqual(decks[0]!.slides.map(slide => slide.frame.layout))
      for (const deck of decks) {
        const written = writeMarkdown(deck, 'Generated for a test')
        expect(writeMarkdown(composeDeck(interview, deck.language, placesOf(interview)), 'Generated for a test')).toBe(written)
        const { slides } = parseSync(written, 'slides.md')
        expect(slides).toHaveLength(deck.slides.length)
        for (const [index, { frontmatter, content, note }] of slides.entries()) {
          const { frame, headline, points, pointReferences, links, notes } = deck.slides[index]!
          expect(frontmatter).toEqual(plain(index === 0 ? { ...deck.headmatter, ...frame } : frame))
          const lines = content.split('\n')
          expect(shown(markdown.render(lines[0]!))).toBe(headline)
          expect(lines.filter(line => line.startsWith('- ')).map(line => shown(markdown.render(line)))).toEqual(points.map((point, at) => [point, pointReferences?.[at]?.label].filter(Boolean).join(' ')))
          if (links)
            expect(lines.filter(line => /^\d+\. /.test(line)).map(line => shown(markdown.render(line)))).toEqual(links.map(link => link.text))
          expect(note ?? '').toBe(notes)
        }
      }
    }), { numRuns })
  })

  it('goes from YAML through Slidev’s own parser, Markdown and template to elements that the slides were written with, and text', async () => {
    const compile = await openSlidev()
    await using folder = await dataFolder()
    await fc.assert(fc.asyncProperty(files, fc.constantFrom(...languages), fc.constantFrom<'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'>('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'), async (files, language, quoting) => {
      await writeData(folder, files, quoting)
      const { interview } = await loadInterview(folder.data)
      const { slides } = composeDeck(interview, language, placesOf(interview))
      const compiled = await compile(writeMarkdown({ language, headmatter: {}, slides }, 'Generated for a test'))
      expect(compiled).toHaveLength(slides.length)
      for (const [index, { frontmatter, note, nodes }] of compiled.entries()) {
        const slide = slides[index]!
        expect(frontmatter).toEqual(plain(slide.frame))
        expect(note).toBe(slide.notes)
        expect(allNodes(nodes).filter(({ type }) => type !== NodeTypes.ELEMENT && type !== NodeTypes.TEXT)).toEqual([])
        const elements = elementsIn(nodes).filter(element => !isPlain(element))
        expect(elements.map(({ tag }) => tag)).toEqual(elementsOf(slide))
        const named = (...tags: string[]) => elements.filter(({ tag }) => tags.includes(tag))
        expect(named('div', 'h1', 'v-clicks', 'ul', 'ol', 'li').flatMap(({ props }) => props)).toEqual([])
        expect(named('h1').map(({ children }) => textIn(children))).toEqual([slide.headline])
        expect(named('li').map(({ children }) => textIn(children))).toEqual([
          ...slide.points.map((point, at) => [point, slide.pointReferences?.[at]?.label].filter(Boolean).join(' ')),
          ...slide.links?.map(({ text }) => text) ?? [],
        ])
      }
    }), { numRuns: wholeWay })
  }, 3_600_000)

  it('says on its slides every text of its data', () => {
    fc.assert(fc.property(files, fc.constantFrom(...languages), (files, language) => {
      const interview = interviewOf(files)
      const { slides } = composeDeck(interview, language, placesOf(interview))
      const all = JSON.stringify(slides.map(({ frame, headline, points, links }) => [frame, headline, points, links]))
      const says = (texts: Record<string, string>) => expect(all).toContain(JSON.stringify(texts[language]).slice(1, -1))
      for (const section of interview.sections) {
        says(section.heading)
        says(section.claim)
        section.questions.forEach(says)
        section.points.forEach(point => says(point.text))
        section.figures.forEach(figure => says(figure.label))
        if (section.visual) {
          says(section.visual.message)
          if (section.visual.caption)
            says(section.visual.caption)
        }
        for (const quote of section.quotes)
          expect(all).toContain(JSON.stringify(quote.exact).slice(1, -1))
      }
      interview.takeaways.items.forEach(item => says(item.text))
      interview.tensions?.items.forEach(({ name, sides }) => [name, ...sides.map(side => side.text)].forEach(says))
      interview.predictions?.items.forEach(({ text, by }) => [text, by].forEach(says))
      interview.timeline?.parts.forEach(({ headline, pivots }) => [headline, ...pivots.flatMap(({ date, from, to, why }) => [date, from ?? to, to, why ?? to])].forEach(says))
      says(interview.title)
      says(interview.subtitle)
      says(interview.closing.text)
    }), { numRuns })
  })

  it('is the same when it has gone through YAML files', async () => {
    await using folder = await dataFolder()
    await fc.assert(fc.asyncProperty(files, fc.constantFrom<'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'>('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'), async (files, defaultStringType) => {
      const { numbers, ...expected } = interviewOf(files)
      await writeData(folder, files, defaultStringType)
      const { interview } = await loadInterview(folder.data)
      expect(plain(interview)).toEqual(plain({ ...expected, numbers }))
    }), { numRuns })
  })
})
