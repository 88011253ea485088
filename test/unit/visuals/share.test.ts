import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VISUALS, visualSchemas } from '../../../components/visuals/index.ts'
import { share } from '../../../components/visuals/share/definition.ts'
import { draw, markPlaces, marksGrid, MOST_MARKS, spansOf } from '../../../components/visuals/share/draw.ts'
import { createParts } from '../../../src/fields/parts.ts'
import { dataFolder } from '../../support/data-folder.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))
const RADIUS = 0.4

const status = fc.constantFrom('fact', 'aim', 'estimate', 'doubt')
/** Parts of a whole, as a drawing is given them. */
function shares(most: number) {
  return fc.tuple(fc.array(fc.record({ count: fc.integer({ min: 1, max: most }), status }), { minLength: 1, maxLength: 3 }), fc.nat({ max: most }))
    .map(([parts, rest]) => ({
      whole: { count: parts.reduce((sum, { count }) => sum + count, rest), value: '1', label: 'a' },
      parts: parts.map(part => ({ ...part, value: '1', label: 'a' })),
    }))
}

describe('the marks of a share', () => {
  it('are as many as there are things, within their place, and none touches another', () => {
    property(fc.tuple(fc.integer({ min: 1, max: MOST_MARKS }), fc.integer({ min: 400, max: 1136 }), fc.integer({ min: 100, max: 300 })), ([count, width, height]) => {
      const grid = marksGrid(count, width, height)
      const places = markPlaces(count, grid)
      expect(places).toHaveLength(count)
      const radius = RADIUS * grid.pitch
      for (const [index, { x, y }] of places.entries()) {
        expect(x - radius).toBeGreaterThanOrEqual(-1e-9)
        expect(x + radius).toBeLessThanOrEqual(width + 1e-9)
        expect(y - radius).toBeGreaterThanOrEqual(-1e-9)
        expect(y + radius).toBeLessThanOrEqual(height + 1e-9)
        const next = places[index + 1]
        if (next)
          expect(Math.hypot(next.x - x, next.y - y)).toBeGreaterThan(2 * radius)
      }
    })
  })

  it.each([[3, 3, 1], [12, 12, 1], [20, 10, 2], [50, 25, 2], [100, 25, 4]])('of %d stand in rows of %d', (count, columns, rows) => {
    expect(marksGrid(count, 1136, 160)).toMatchObject({ columns, rows })
  })

  it('are large enough to be told apart, however many', () => {
    for (let count = 1; count <= MOST_MARKS; count++)
      expect(marksGrid(count, 1136, 176).pitch * RADIUS, String(count)).toBeGreaterThan(12)
  })
})

describe('the parts of a share', () => {
  it('follow one another from the first to no more than the whole', () => {
    property(shares(10_000), ({ whole, parts }) => {
      const spans = spansOf(parts)
      expect(spans[0]![0]).toBe(0)
      expect(spans.map(([from, to]) => to - from)).toEqual(parts.map(({ count }) => count))
      expect(spans.slice(1).map(([from]) => from)).toEqual(spans.slice(0, -1).map(([, to]) => to))
      expect(spans.at(-1)![1]).toBeLessThanOrEqual(whole.count)
    })
  })

  it('have each a look of its own where they are facts', () => {
    property(shares(1000), (data) => {
      const drawn = draw(data as any, 'en').marks.filter(mark => mark.mark === 'shape' && mark.click).map(mark => mark.mark === 'shape' && mark.look)
      const facts = drawn.filter((_, index) => data.parts[index]!.status === 'fact')
      expect(new Set(facts).size).toBe(facts.length)
      expect(drawn).toHaveLength(data.parts.length)
    })
  })
})

describe('the data of a share', () => {
  const schema = visualSchemas(createParts({ languages: ['en'], sourceLanguage: 'en' }))[VISUALS.indexOf(share)]!
  const data = (whole: unknown, ...parts: unknown[]) => {
    const counted = (count: unknown) => ({ count, value: { en: 'many' }, label: { en: 'streets' }, evidence: 'streets' })
    return { kind: share.kind, headline: { en: 'Streets' }, notes: { en: 'Streets' }, whole: counted(whole), parts: parts.map(counted) }
  }
  const issuesOf = (value: unknown) => schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

  it('are counts, together no more than the whole', () => {
    expect(issuesOf(data(12, 3, 9))).toEqual([])
    expect(issuesOf(data(12, 3, 9, 1))).toEqual(['parts.2.count: expected parts that are together no more than the whole (12), found 13 up to here'])
    expect(issuesOf(data(12, 13, 1))).toEqual(['parts.0.count: expected parts that are together no more than the whole (12), found 13 up to here'])
    for (const wrong of [0, -1, 2.5, '3', null])
      expect(issuesOf(data(12, wrong)), String(wrong)).toHaveLength(1)
    expect(issuesOf(data(1e11, 3))).toHaveLength(1)
    expect(issuesOf(data(12))).toHaveLength(1)
    expect(issuesOf(data(12, 1, 1, 1, 1))).toHaveLength(1)
  })

  it('agree with their evidence, or their place is told', async () => {
    await using folder = await dataFolder()
    await folder.change('data/sections/02-light.yaml', 'figures: []', `figures: []
tells:
  - kind: share
    headline: { en: Two in twenty, zh: 二十里有二 }
    whole: { count: 20, value: { en: '20', zh: '20' }, label: { en: miles, zh: 海里 }, evidence: 晴天大约15-20海里 }
    parts:
      - { count: 2, value: { en: '2', zh: '2' }, label: { en: in fog, zh: 雾天 }, evidence: 雾天只有2海里 }
    notes: { en: '[click] Fog.', zh: '[click] 雾。' }`)
    await expect(folder.lock()).rejects.toMatchObject({ problems: [{
      place: { line: 26, column: 21 },
      message: expect.stringContaining('“20” means 20, but the evidence says'),
      hint: expect.stringContaining('15-20'),
    }] })
    await folder.change('data/sections/02-light.yaml', 'count: 20', 'count: 5')
    await folder.change('data/sections/02-light.yaml', 'evidence: 晴天大约15-20海里 }', 'evidence: 我的目标是在5年内换成新的灯 }')
    await folder.lock()
  })
})
