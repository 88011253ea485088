import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visualSchema } from '../../../components/visuals/index.ts'
import { alternative, lengthsOf, markPlaces, marksGrid, MOST_MARKS, shadesOf, spansOf, valueSize } from '../../../components/visuals/share/arithmetic.ts'
import { share } from '../../../components/visuals/share/definition.ts'
import { createParts } from '../../../src/fields/parts.ts'
import { dataFolder } from '../../support/data-folder.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))

const status = fc.constantFrom('fact', 'aim', 'estimate', 'doubt')
/** Parts of a whole, as a component is given them. */
function shares(most: number) {
  return fc.tuple(fc.array(fc.record({ count: fc.integer({ min: 1, max: most }), status }), { minLength: 1, maxLength: 3 }), fc.nat({ max: most }))
    .map(([parts, rest]) => ({
      whole: { count: parts.reduce((sum, { count }) => sum + count, rest), value: '', label: '' },
      parts: parts.map(part => ({ ...part, value: '', label: '' })),
    }))
}

describe('the marks of a share', () => {
  it('are as many as there are things, within their place, and none touches another', () => {
    property(fc.tuple(fc.integer({ min: 1, max: MOST_MARKS }), fc.integer({ min: 400, max: 1136 }), fc.integer({ min: 100, max: 300 })), ([count, width, height]) => {
      const grid = marksGrid(count, width, height)
      const places = markPlaces(count, grid)
      expect(places).toHaveLength(count)
      expect(grid.width).toBeLessThanOrEqual(width + 1e-9)
      expect(grid.height).toBeLessThanOrEqual(height + 1e-9)
      for (const [index, { x, y }] of places.entries()) {
        expect(x - grid.radius).toBeGreaterThanOrEqual(0)
        expect(x + grid.radius).toBeLessThanOrEqual(grid.width)
        expect(y - grid.radius).toBeGreaterThanOrEqual(0)
        expect(y + grid.radius).toBeLessThanOrEqual(grid.height)
        const next = places[index + 1]
        if (next)
          expect(Math.hypot(next.x - x, next.y - y)).toBeGreaterThan(2 * grid.radius)
      }
    })
  })

  it.each([[3, 3, 1], [12, 12, 1], [20, 10, 2], [50, 25, 2], [100, 25, 4]])('of %d stand in rows of %d', (count, columns, rows) => {
    expect(marksGrid(count, 1136, 160)).toMatchObject({ columns, rows })
  })

  it('are large enough to be told apart, however many', () => {
    for (let count = 1; count <= MOST_MARKS; count++)
      expect(marksGrid(count, 1136, 160).radius, String(count)).toBeGreaterThan(12)
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

  it('are true to scale on a bar, and can always be seen', () => {
    property(shares(1_000_000), (props) => {
      const lengths = lengthsOf(props, 1136)
      for (const [index, { start, length }] of lengths.entries()) {
        expect(start).toBeCloseTo(spansOf(props.parts)[index]![0] / props.whole.count * 1136)
        expect(length).toBeCloseTo(Math.max(2, props.parts[index]!.count / props.whole.count * 1136))
      }
    })
  })

  it('have each a look of its own', () => {
    property(fc.array(fc.record({ status }), { minLength: 1, maxLength: 3 }), (parts) => {
      const looks = shadesOf(parts).map((shade, index) => `${parts[index]!.status === 'fact'} ${shade}`)
      expect(new Set(looks).size).toBe(parts.length)
    })
  })

  it('have numbers that fit their columns: large, and smaller where they are long', () => {
    expect(valueSize(['212'], 'en')).toBe(112)
    expect(valueSize(['212', '300', '41'], 'en')).toBe(64)
    expect(valueSize(['9,000,000,000', '300', '41'], 'en')).toBe(40)
  })

  it('are told in words', () => {
    expect(alternative({
      whole: { count: 12, value: '12', label: 'streets' },
      parts: [{ count: 3, value: '3', label: 'were told', status: 'fact' }, { count: 2, value: '2', label: 'will be', status: 'aim' }],
    })).toBe('12 streets: 3 were told; 2 will be')
  })
})

describe('the data of a share', () => {
  const schema = visualSchema(createParts({ languages: ['en'], sourceLanguage: 'en' }))
  const data = (whole: unknown, ...parts: unknown[]) => {
    const counted = (count: unknown) => ({ count, label: { en: 'streets' }, evidence: 'streets' })
    return { kind: share.kind, message: { en: 'Streets' }, notes: { en: 'Streets' }, whole: counted(whole), parts: parts.map(counted) }
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
    const light = await folder.read('data/sections/02-light.yaml')
    await folder.write('data/sections/02-light.yaml', light.replace(/^visual:\n(?: .*\n)+/m, `visual:
  kind: share
  message: { en: Two in twenty, zh: 二十里有二 }
  whole: { count: 20, label: { en: miles, zh: 海里 }, evidence: 晴天大约15-20海里 }
  parts:
    - { count: 2, label: { en: in fog, zh: 雾天 }, evidence: 雾天只有2海里 }
  notes: { en: '[click] Fog.', zh: '[click] 雾。' }
`))
    await expect(folder.lock()).rejects.toMatchObject({ problems: [{
      place: { line: 26, column: 19 },
      message: expect.stringContaining('“20” means 20, but the evidence says'),
      hint: expect.stringContaining('15-20'),
    }] })
    await folder.change('data/sections/02-light.yaml', 'count: 20', 'count: 5')
    await folder.change('data/sections/02-light.yaml', 'evidence: 晴天大约15-20海里 }', 'evidence: 我的目标是在5年内换成新的灯 }')
    await folder.lock()
  })
})
