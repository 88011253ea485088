/** Whatever an interview says, in whatever words, comes to the slides as it was written. */
import type { ElementNode } from '@vue/compiler-dom'
import type { Point, Slide } from '../../../src/deck/model.ts'
import { NodeTypes } from '@vue/compiler-dom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDeck } from '../../../src/deck/compose.ts'
import { writeMarkdown } from '../../../src/deck/write.ts'
import { composed } from '../../../src/text/composed.ts'
import { coverageOf, filesOf, interviewOf, placed, plain, writeData } from '../../support/any-interview.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { headOf } from '../../support/deck-facts.ts'
import { loadInterview } from '../../support/load-interview.ts'
import { RUNS } from '../../support/property-runs.ts'
import { allNodes, attributesOf, elementsIn, openSlidev, textIn } from '../../support/slidev-markdown.ts'

const languages = ['en', 'zh']
const files = filesOf({ languages, source: 'zh', sections: 3 })

/** What Slidev may make of a slide's Markdown: one element for each that the slide is written with, and nothing else. */
function elementsOf({ layout, points = [], answers = [], steps, links }: Slide): string[] {
  const list = (points: Point[], inSteps?: boolean) => points.length > 0
    ? [...inSteps ? ['v-clicks'] : [], 'ul', ...points.flatMap(({ reference = {} }) => ['li', ...Object.keys(reference).map(() => 'ReferenceLink')])]
    : []
  return [
    'div',
    'h1',
    ...list(points, layout !== 'making'),
    ...answers.flatMap(({ question, points }) => [...question === undefined ? [] : ['h2'], ...list(points, steps)]),
    ...links ? ['ol', ...links.flatMap(() => ['li', 'Link'])] : [],
  ]
}

const allPoints = ({ points = [], answers = [] }: Slide) => [...points, ...answers.flatMap(({ points }) => points)]
/** A point as it is read, with the label of its reference. */
const pointsRead = (slide: Slide) => allPoints(slide).map(({ text, reference = {} }) => [text, ...Object.keys(reference)].join(' '))

/** Elements that show text as it is, or where a line may break and a clause stays whole. */
function isPlain({ tag, loc, props }: ElementNode): boolean {
  return tag === 'wbr' || (tag === 'span' && (props.length === 0 || loc.source.startsWith('<span class="clause">')))
}

describe('any interview', () => {
  it('goes from YAML through Slidev’s own parser, Markdown and template to elements that the slides were written with, and text', async () => {
    const compile = await openSlidev()
    await using folder = await dataFolder()
    await fc.assert(fc.asyncProperty(files, fc.constantFrom(...languages), fc.constantFrom<'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'>('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'), async (files, language, quoting) => {
      await writeData(folder, files, quoting)
      const { interview } = await loadInterview(folder.data)
      expect(plain(interview)).toEqual(plain(interviewOf(files)))
      const compose = () => composeDeck(placed(interview), language, coverageOf(interview))
      const deck = compose()
      const { slides } = deck
      const written = writeMarkdown(deck, 'Generated for a test')
      expect(writeMarkdown(compose(), 'Generated for a test')).toBe(written)
      const compiled = await compile(written)
      expect(compiled).toHaveLength(slides.length)
      for (const [index, { frontmatter, note, nodes }] of compiled.entries()) {
        const slide = slides[index]!
        expect(frontmatter).toEqual(plain({ ...index === 0 && deck.headmatter, ...headOf(slide) }))
        expect(note).toBe(slide.notes)
        expect(allNodes(nodes).filter(({ type }) => type !== NodeTypes.ELEMENT && type !== NodeTypes.TEXT)).toEqual([])
        const elements = elementsIn(nodes).filter(element => !isPlain(element))
        expect(elements.map(({ tag }) => tag)).toEqual(elementsOf(slide))
        const named = (...tags: string[]) => elements.filter(({ tag }) => tags.includes(tag))
        expect(named('div', 'h1', 'h2', 'v-clicks', 'ul', 'ol', 'li').flatMap(({ props }) => props)).toEqual([])
        expect(named('h1').map(({ children }) => textIn(children))).toEqual([slide.headline])
        expect(named('h2').map(({ children }) => textIn(children))).toEqual((slide.answers ?? []).flatMap(({ question = [] }) => question))
        expect(named('li').map(({ children }) => textIn(children))).toEqual([
          ...pointsRead(slide),
          ...slide.links?.map(({ text }) => text) ?? [],
        ])
        expect(named('ReferenceLink').map(({ props }) => attributesOf(props))).toEqual(allPoints(slide).flatMap(({ reference = {} }) => Object.values(reference).map(words => ({ words }))))
      }
    }))
  }, 3_600_000)

  it('says on its slides every text of its data', () => {
    fc.assert(fc.property(files, fc.constantFrom(...languages), (files, language) => {
      const interview = interviewOf(files)
      const { slides } = composeDeck(placed(interview), language, coverageOf(interview))
      const all = JSON.stringify(slides.map(({ frame, props, headline, points, answers, links }) => [frame, props, headline, points, answers, links]))
      const says = (texts: Record<string, string>) => expect(all).toContain(JSON.stringify(composed(texts[language])).slice(1, -1))
      for (const section of interview.sections) {
        says(section.heading)
        says(section.claim)
        section.questions.forEach(question => says(question.text))
        section.points.forEach(point => says(point.text))
        section.figures.forEach(figure => says(figure.label))
        section.tells.forEach(tell => 'headline' in tell && says(tell.headline as Record<string, string>))
        for (const quote of section.tells.length ? [] : section.quotes)
          expect(all).toContain(JSON.stringify(composed(quote.exact.text)).slice(1, -1))
      }
      interview.takeaways?.items.forEach(item => says(item.text))
      interview.tensions?.items.forEach(({ name, sides }) => [name, ...sides.map(side => side.text)].forEach(says))
      interview.predictions?.items.forEach(({ text, by }) => [text, by].forEach(says))
      if (interview.timeline) {
        const { headline, lanes, pivots } = interview.timeline
        ;[headline, ...lanes.map(({ name }) => name), ...pivots.flatMap(({ date, label, from, to, why }) => [date ?? to, label ?? to, from ?? to, to, why ?? to])].forEach(says)
      }
      says(interview.title)
      says(interview.subtitle)
      if (interview.closing)
        says(interview.closing.text)
    }), { numRuns: Math.ceil(RUNS / 2) })
  })
})
