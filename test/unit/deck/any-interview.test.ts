/** Whatever an interview says, in whatever words, comes to the slides as it was written. */
import type { ElementNode } from '@vue/compiler-dom'
import type { Slide } from '../../../src/deck/deck.ts'
import type { InterviewPath } from '../../../src/interview/load.ts'
import process from 'node:process'
import { parseSync } from '@slidev/parser/core'
import { NodeTypes } from '@vue/compiler-dom'
import fc from 'fast-check'
import MarkdownExit from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { composeDeck } from '../../../src/deck/compose.ts'
import { writeMarkdown } from '../../../src/deck/write.ts'
import { loadInterview } from '../../../src/interview/load.ts'
import { filesOf, interviewOf, placesOf, plain, writeData } from '../../support/any-interview.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { allNodes, elementsIn, openSlidev, textIn } from '../../support/slidev-markdown.ts'

const wholeWay = Number(process.env.PROPERTY_RUNS ?? 200)
const numRuns = Number(process.env.PROPERTY_RUNS ?? 25)
const languages = ['en', 'zh']
const files = filesOf({ languages, source: 'zh', sections: 3 })
const markdown = new MarkdownExit({ html: true, xhtmlOut: true, linkify: true })

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

/** Elements that show text as it is, or where a line may break and a clause stays whole. */
function isPlain({ tag, loc, props }: ElementNode): boolean {
  return tag === 'wbr' || (tag === 'span' && (props.length === 0 || loc.source.startsWith('<span class="clause">')))
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
      const { interview, placeOf } = await loadInterview(folder.data)
      expect(plain(interview)).toEqual(plain({ ...expected, numbers }))
      // What is too long for its slide is told by a place that is a text's own.
      for (const { path } of languages.flatMap(language => composeDeck(interview, language, placesOf(interview)).problems))
        expect(placeOf(path)).not.toEqual(placeOf(path.slice(0, -1) as unknown as InterviewPath))
    }), { numRuns })
  })
})
