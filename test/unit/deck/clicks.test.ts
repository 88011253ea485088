/** A slide is clicked through as often as its notes say. */
import type { Slide } from '../../../src/deck/model.ts'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { OWN_PROJECT, usualOut } from '../../../src/base/project.ts'
import { clickMarks, clicksOf } from '../../../src/deck/clicks.ts'
import { escapeMarkdown, safeNotes } from '../../../src/deck/markdown.ts'
import { compose } from '../../../src/generate/generate.ts'
import { hostileText } from '../../support/hostile-text.ts'

const examples = ['night-printer', 'visuals', 'harbour-panel'].map((name) => {
  const data = join(ROOT, 'examples', name, 'data')
  return [name, { data, out: usualOut(data) }] as const
})

describe.each([['this talk', OWN_PROJECT] as const, ...examples])('the notes of %s', (_, project) => {
  it('mark as many clicks as their slide has', async () => {
    const { decks } = await compose(project)
    const noted = decks.flatMap(({ language, slides }) => slides.flatMap((slide, index) => slide.told?.spoken ? [{ at: `${language} ${index + 1} (${slide.layout})`, slide }] : []))
    expect(noted.length).toBeGreaterThan(5)
    expect(noted.map(({ at, slide }) => [at, clickMarks(slide.notes)])).toEqual(noted.map(({ at, slide }) => [at, clicksOf(slide, 'en')]))
    expect(noted.some(({ slide }) => clicksOf(slide, 'en') > 0)).toBe(true)
  })
})

describe('click marks', () => {
  it.each([
    ['', 0],
    ['Nothing to click', 0],
    ['[click] One. [click] Two.', 2],
    ['[click:2] Both at once.', 2],
    ['[click] One.\n[click:2] Two more.\n[Click] The last.', 4],
    ['[clicks] [click:] [click:x] click', 0],
  ])('of %j are %d', (notes, count) => {
    expect(clickMarks(notes)).toBe(count)
  })

  it('are those that a person set, never words that are cited', () => {
    fc.assert(fc.property(hostileText(), (text) => {
      expect(clickMarks(escapeMarkdown(text))).toBe(0)
      expect(clickMarks(safeNotes(`[click:2] ${text}`))).toBe(2 + clickMarks(text))
    }))
  })
})

describe('the clicks of a slide', () => {
  const slide = (about: Partial<Slide>) => ({ frame: {}, headline: 'x', notes: '', ...about }) as Slide
  const timeline = {
    now: { at: 2024, label: '2024' },
    lanes: [{ id: 'a', name: 'a' }, { id: 'b', name: 'b', goesOn: true as const }],
    pivots: [{ id: 'p', date: '2020', at: [2020, 2021] as [number, number], status: 'fact' as const, statusText: '', turn: 'b', label: 'x', to: 'b' }],
    words: { from: '', to: '', undated: 'no date' },
  }
  const answer = { question: 'q', points: [{ text: 'a' }, { text: 'b' }] }

  it.each<[what: string, slide: Slide, clicks: number]>([
    ['a brief that is the talk, one for each point', slide({ layout: 'brief', props: {}, steps: true, answers: [answer, answer] }), 4],
    ['a brief in the appendix, none', slide({ layout: 'brief', props: {}, answers: [answer] }), 0],
    ['a timeline: its turn, and what it leads to', slide({ layout: 'timeline', props: timeline }), 2],
    ['tensions, one each', slide({ layout: 'tensions', props: { items: [{ name: 'a', sides: [] }, { name: 'b', sides: [] }] } }), 2],
    ['links, none', slide({ layout: 'map', props: { rows: 1 }, links: [{ number: 1, text: 'a', slide: 5 }] }), 0],
    ['a quote: its words, after the question', slide({ layout: 'quote', props: { quote: { id: 'a', lines: [{ text: 'b' }], phrase: 72, around: 72, exact: 'b', language: 'zh', speaker: 'c' } } }), 1],
  ])('are those of %s', (_, slide, clicks) => {
    expect(clicksOf(slide, 'en')).toBe(clicks)
  })
})
