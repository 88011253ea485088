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

const examples = ['night-printer', 'visuals'].map((name) => {
  const data = join(ROOT, 'examples', name, 'data')
  return [name, { data, out: usualOut(data) }] as const
})

describe.each([['this talk', OWN_PROJECT] as const, ...examples])('the notes of %s', (_, project) => {
  it('mark as many clicks as their slide has', async () => {
    const { decks } = await compose(project)
    const noted = decks.flatMap(({ language, slides }) => slides.flatMap((slide, index) => slide.notes ? [{ at: `${language} ${index + 1} (${slide.layout})`, slide }] : []))
    expect(noted.length).toBeGreaterThan(5)
    expect(noted.map(({ at, slide }) => [at, clickMarks(slide.notes)])).toEqual(noted.map(({ at, slide }) => [at, clicksOf(slide)]))
    expect(noted.some(({ slide }) => clicksOf(slide) > 0)).toBe(true)
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
  const pivot = { id: 'a', date: '2020', certainty: 'stated', status: 'fact', to: 'b' } as const
  const timeline = { legend: {}, scale: '', words: { from: '', to: '' }, continued: false, continues: false }

  it.each<[what: string, slide: Slide, clicks: number]>([
    ['points, one each', slide({ layout: 'claim', props: { asked: '' }, points: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] }), 3],
    ['a timeline, one each but the first', slide({ layout: 'timeline', props: { ...timeline, pivots: [pivot, pivot, pivot] } }), 2],
    ['tensions, one each', slide({ layout: 'tensions', props: { items: [{ name: 'a', sides: [] }, { name: 'b', sides: [] }] } }), 2],
    ['links, none', slide({ layout: 'map', props: { rows: 1 }, links: [{ number: 1, text: 'a', slide: 5 }] }), 0],
    ['a quote, none', slide({ layout: 'quote', props: { quote: { id: 'a', exact: 'b', language: 'zh', speaker: 'c' } } }), 0],
  ])('are those of %s', (_, slide, clicks) => {
    expect(clicksOf(slide)).toBe(clicks)
  })
})
