import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/commands/command.ts'
import { slidesIn } from '../../../src/commands/range.ts'

describe('a range of slides', () => {
  it.each<[range: string, slides: number[]]>([
    ['3-7', [3, 4, 5, 6, 7]],
    ['1,3,5-9', [1, 3, 5, 6, 7, 8, 9]],
    ['9-', [9, 10]],
    ['10', [10]],
    ['5-6;2, 6', [2, 5, 6]],
  ])('%s', (range, slides) => {
    expect(slidesIn(range, 10)).toEqual(slides)
  })

  it.each<[range: string, says: string]>([
    ['3-70', 'there is no slide 70; the deck has slides 1 to 10.'],
    ['11', 'there is no slide 11; the deck has slides 1 to 10.'],
    ['0-3', 'there is no slide 0; the deck has slides 1 to 10.'],
    ['20-30', 'there is no slide 20; the deck has slides 1 to 10.'],
    ['7-3', 'there is nothing from 7 to 3; the deck has slides 1 to 10.'],
    ['', '--range takes numbers of slides such as 3-7 or 1,3,5-9, not "".'],
    ['three', '--range takes numbers of slides such as 3-7 or 1,3,5-9, not "three".'],
    ['-3', '--range takes numbers of slides such as 3-7 or 1,3,5-9, not "-3".'],
    ['1.5', '--range takes numbers of slides such as 3-7 or 1,3,5-9, not "1.5".'],
    ['1,,2', '--range takes numbers of slides such as 3-7 or 1,3,5-9, not "1,,2".'],
  ])('is refused: %s', (range, says) => {
    expect(() => slidesIn(range, 10)).toThrow(UsageError)
    expect(() => slidesIn(range, 10)).toThrow(says)
  })

  it('is in order, without repetition and within the deck, whatever is typed', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\d,;\- ]{1,12}$/), fc.integer({ min: 1, max: 50 }), (range, count) => {
      let slides: number[]
      try {
        slides = slidesIn(range, count)
      }
      catch (error) {
        expect(error).toBeInstanceOf(UsageError)
        return
      }
      expect(slides.length).toBeGreaterThan(0)
      expect(slides).toEqual([...new Set(slides)].sort((a, b) => a - b).filter(slide => slide >= 1 && slide <= count))
    }))
  })
})
