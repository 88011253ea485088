/** What was foretold, whatever its dates: each bar stands at its time on one scale. */
import type { Foretold } from '../../../components/predictions/draw.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPredictions } from '../../../components/predictions/draw.ts'
import { DAY, FAR } from '../../../components/timeline/field.ts'
import { LEFT, OFF_RIGHT, RIGHT } from '../../../components/visuals/marks.ts'
import { fitTexts, labelHeight } from '../../../components/visuals/typesetting.ts'

const STATUS = ['aim', 'estimate', 'prediction'] as const

const scales = fc.tuple(
  fc.double({ min: 1500, max: 2500, noNaN: true }),
  fc.array(fc.record({ after: fc.double({ min: 0, max: 60, noNaN: true }), lasts: fc.double({ min: 0, max: 40, noNaN: true }), status: fc.constantFrom(...STATUS) }), { minLength: 1, maxLength: 3 }),
).map(([now, items]) => ({
  now: { at: now, label: 'the day' },
  items: items.map(({ after, lasts, status }, index): Foretold => ({ text: `claim ${index}`, by: `time ${index}`, at: [now + after, now + after + lasts], status, statusText: status })),
}))

describe.each(['en', 'zh'])('what was foretold, in %s', (language) => {
  it('stands on one scale from the day on, and is never too short to be seen', () => {
    fc.assert(fc.property(scales, ({ now, items }) => {
      const { marks } = drawPredictions({ now, items }, language)
      const end = Math.max(now.at + 1, ...items.map(({ at }) => at![1]))
      const x = (year: number) => DAY + (year - now.at) / (end - now.at) * (FAR - DAY)
      const shapes = marks.flatMap(mark => mark.mark === 'shape' && ['aim', 'estimate'].includes(mark.look) && !mark.line ? mark.path : [])
      expect(shapes).toHaveLength(items.length)
      for (const [index, path] of shapes.entries()) {
        const { at: [from, to], status } = items[index] as Required<Foretold>
        if (status === 'estimate' && x(to) > x(from)) {
          // What takes from so long to so long rises between the two, and goes on.
          const [, least, floor, most, top, off] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)H([\d.]+)V\2Z$/.exec(path)!.map(Number) as [number, number, number, number, number, number]
          expect(most).toBeCloseTo(Math.max(x(to), DAY + 14))
          expect(least).toBeCloseTo(Math.max(DAY, Math.min(x(from), most - 14)))
          expect(top).toBeLessThan(floor)
          expect(off).toBe(OFF_RIGHT)
          continue
        }
        const [, left, right] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(path)!.map(Number) as [number, number, number]
        // What is too short to be seen begins earlier, and ends at its time, unless that is the day itself.
        expect(left).toBeGreaterThan(Math.max(DAY, Math.min(x(from), x(to) - 14)) - 0.1)
        expect(left).toBeLessThan(x(from) + 4.2)
        expect(right).toBeLessThanOrEqual(Math.max(x(to), DAY + 14) + 0.1)
        expect(right).toBeGreaterThan(x(to) - 4.2)
        expect(right - left).toBeGreaterThan(7)
      }
    }))
  })

  it('has its words within the margins and apart, or says which are too long', () => {
    fc.assert(fc.property(scales, ({ now, items }) => {
      const { marks } = drawPredictions({ now, items }, language)
      if (fitTexts(marks, language))
        return
      for (const mark of marks) {
        if (mark.mark !== 'shape') {
          expect(mark.x, mark.text).toBeGreaterThanOrEqual(LEFT)
          expect(mark.x + mark.width, mark.text).toBeLessThanOrEqual(RIGHT + 1)
        }
      }
      const texts = marks.flatMap(mark => mark.mark === 'label' && mark.style !== 'tick' ? [{ ...mark, bottom: mark.y + labelHeight(mark, language) }] : [])
      for (const [index, one] of texts.entries()) {
        for (const other of texts.slice(index + 1))
          expect(one.bottom <= other.y || other.bottom <= one.y || one.x + one.width <= other.x || other.x + other.width <= one.x, `${one.text} and ${other.text}`).toBe(true)
      }
      const years = marks.flatMap(mark => mark.mark === 'label' && mark.style === 'tick' && mark.align === 'center' ? [mark] : []).toSorted((a, b) => a.x - b.x)
      for (const [index, year] of years.slice(1).entries())
        expect(year.x, year.text).toBeGreaterThan(years[index]!.x + years[index]!.width)
    }))
  })
})
