/** The parts of a deck as they are read from its slides, composed or edited by hand. */
import { parseSync } from '@slidev/parser/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { composeDeck } from '../../../src/deck/compose.ts'
import { partsOf, sectionKicker, sectionLinks } from '../../../src/deck/parts.ts'
import { compose } from '../../../src/generate/generate.ts'
import { partOf } from '../../../src/talk/pacing.ts'
import { composed } from '../../../src/text/composed.ts'
import { coverageOf, filesOf, interviewOf, placed } from '../../support/any-interview.ts'
import { framesOf } from '../../support/deck-facts.ts'
import { RUNS } from '../../support/property-runs.ts'

type Frames = Parameters<typeof partsOf>[0]

describe('the parts of any deck', () => {
  const files = filesOf({ languages: ['en', 'zh'], source: 'zh', sections: 14 })

  it('begin where their slides do, one after another, and their minutes add up to the talk’s', () => {
    fc.assert(fc.property(files, fc.constantFrom('en', 'zh'), (files, language) => {
      const interview = interviewOf(files)
      const frames = framesOf(composeDeck(placed(interview), language, coverageOf(interview)))
      const parts = partsOf(frames)
      expect(parts.map(({ section }) => section)).toEqual([undefined, ...interview.sections.map(({ number }) => number), undefined, undefined])
      expect(parts[0]!.slide).toBe(1)
      // In the appendix stands each section in brief.
      for (const [index, { section }] of frames.slice(0, parts.at(-1)!.slide - 1).entries())
        expect(parts[partOf(parts, index + 1)]!.section, `slide ${index + 1}`).toBe(section)
      for (const { slide, section, name } of parts)
        expect(name).toBe(section === undefined ? frames[slide - 1]!.part : composed(interview.sections[section - 1]!.heading[language]))
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(interview.minutes)
      expect(parts.at(-1)!.minutes).toBe(0)
    }), { numRuns: Math.ceil(RUNS / 4) })
  })

  it('rise from slide to slide, and have each section once, at its first slide, however slides are put together', () => {
    const frame = fc.record({ section: fc.integer({ min: 1, max: 5 }), heading: fc.string(), part: fc.string(), minutes: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: [] })
    fc.assert(fc.property(fc.array(frame, { maxLength: 20 }), (frames: Frames) => {
      const slides = partsOf(frames).map(({ slide }) => slide)
      expect(slides).toEqual([...new Set(slides)].toSorted((a, b) => a - b))
      const sections = [...new Set(frames.flatMap(({ section }) => section ?? []))]
      expect(sectionLinks(frames).map(({ number, slide }) => [number, slide])).toEqual(sections.map(section => [section, frames.findIndex(other => other.section === section) + 1]))
    }))
  })
})

describe('a section', () => {
  it('has its number and heading above its slides, or its number alone; a slide without a section neither', () => {
    expect([{ section: 7, heading: 'China' }, { section: 7 }, { heading: 'China' }].map(sectionKicker)).toEqual(['7 · China', '7', undefined])
    expect(partsOf([{ section: 7 }])).toEqual([{ slide: 1, minutes: 0, section: 7, name: '7' }])
  })
})

describe('a copy of slides.md that is edited by hand', () => {
  const framesIn = (markdown: string) => parseSync(markdown, 'slides.md').slides.map(({ frontmatter }) => frontmatter as Frames[number] & { layout?: string })
  let written: string
  let parts: ReturnType<typeof partsOf>

  beforeAll(async () => {
    written = (await compose(OWN_PROJECT)).files[0]!.content
    parts = partsOf(framesIn(written))
  })

  const OWN_SLIDE = '---\n\n# A slide of one’s own\n\nAbout something else\n\n'

  /** The deck with a slide put before one of a section’s. */
  const withSlideBefore = (section: number, index: number) => {
    const pieces = written.split(new RegExp(`(?=^---\\nlayout: \\w+\\nsection: ${section}\\n)`, 'm'))
    expect(pieces.length).toBeGreaterThan(index + 2)
    return pieces.map((piece, at) => `${piece}${at === index ? OWN_SLIDE : ''}`).join('')
  }

  it.each([['before section 3', 0], ['within section 3', 1]])('has ticks that lead to where each section opens where a slide is put %s', (_, index) => {
    const frames = framesIn(withSlideBefore(3, index))
    expect(frames).toHaveLength(framesIn(written).length + 1)
    const links = sectionLinks(frames)
    expect(links.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const { number, slide } of links)
      expect(frames[slide - 1]).toMatchObject({ opens: true, section: number })
    expect(partsOf(frames).map(({ minutes, name }) => [minutes, name])).toEqual(parts.map(({ minutes, name }) => [minutes, name]))
  })

  it('has no tick for a section that is left out', () => {
    const frames = framesIn(written.replace(/^---\nlayout: \w+\nsection: 3\n[\s\S]*?(?=^---\nlayout: )/gm, ''))
    const links = sectionLinks(frames)
    expect(links.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10])
    for (const { number, slide } of links)
      expect(frames[slide - 1]).toMatchObject({ opens: true, section: number })
  })
})
