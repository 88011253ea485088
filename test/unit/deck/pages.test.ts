/** How texts are shared out over slides. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../../src/deck/pages.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))

describe('pages', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 })
  const heightOf = (page: number[]) => page.reduce((sum, height) => sum + height, 0)

  it('hold every item once, in order, and as much as fits', () => {
    property(fc.tuple(heights, fc.integer({ min: 1, max: 400 })), ([items, room]) => {
      const pages = pagesOf(items, page => heightOf(page) <= room)
      expect(pages.flat()).toEqual(items)
      for (const page of pages)
        expect(page.length === 1 || heightOf(page) <= room).toBe(true)
    })
  })

  it('are even, and one where one is enough', () => {
    property(fc.tuple(heights, fc.integer({ min: 1, max: 20 })), ([items, most]) => {
      const lengths = pagesOf(items, page => page.length <= most).map(page => page.length)
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
      expect(lengths.length).toBe(Math.ceil(items.length / most))
    })
  })

  it('are none where there is nothing', () => {
    expect(pagesOf([], () => false)).toEqual([])
  })
})
