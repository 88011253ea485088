import type { Turn } from '../../../src/source/read/article.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingTurns, shareMinutes } from '../../../src/scaffold/shares.ts'

describe('minutes', () => {
  it.each<[number, number[], number[] | undefined]>([
    [20, [100, 100, 100, 100], [5, 5, 5, 5]],
    [20, [1000, 3000, 4000], [2.5, 7.5, 10]],
    [3, [1, 1, 1, 1, 1, 1000], [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
    [3, [1, 1, 1, 1, 1, 1, 2], [0.4, 0.4, 0.4, 0.4, 0.4, 0.3, 0.7]],
    [1, [0, 0], [0.5, 0.5]],
    [1, Array.from({ length: 101 }).fill(5) as number[], undefined],
  ])('%i among %j', (minutes, lengths, shares) => {
    expect(shareMinutes(minutes, lengths)).toEqual(shares)
  })

  it('add up to the talk, nobody goes without, and the longer never has less', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), fc.array(fc.nat({ max: 1e6 }), { minLength: 1, maxLength: 60 }), (minutes, lengths) => {
      const shares = shareMinutes(minutes, lengths)!
      expect(Math.round(shares.reduce((sum, share) => sum + share, 0) * 100)).toBe(minutes * 100)
      expect(Math.min(...shares)).toBeGreaterThan(0)
      for (const [index, share] of shares.entries())
        expect(lengths.every((length, other) => length <= lengths[index]! || shares[other]! >= share)).toBe(true)
    }))
  })
})

describe('sections of a text without headings', () => {
  it('begin with questions, follow-ups stay with their answer, and no part of the talk is left out', () => {
    const kinds = fc.array(fc.constantFrom('question' as const, 'answer' as const), { minLength: 1, maxLength: 80 })
    fc.assert(fc.property(kinds, fc.integer({ min: 1, max: 120 }), fc.infiniteStream(fc.integer({ min: 1, max: 500 })), (kinds, minutes, lengths) => {
      let at = 0
      const turns = kinds.map((kind, index): Turn => {
        const start = at
        at += lengths.next().value
        return { address: '', section: 1, kind, speaker: kind, label: kind, paragraphs: [], start, end: at, line: index + 1 }
      })
      const openings = openingTurns(turns, minutes)
      expect(openings[0]).toBe(turns[0])
      expect(openings.length).toBeLessThanOrEqual(Math.max(1, Math.round(minutes / 2)))
      for (const [index, opening] of openings.slice(1).entries()) {
        expect(opening.start).toBeGreaterThan(openings[index]!.start)
        expect([turns[opening.line - 2]!.kind, opening.kind]).toEqual(['answer', 'question'])
      }
    }))
  })

  it('are about as long as one another', () => {
    const turns = Array.from({ length: 40 }, (_, index): Turn => ({ address: '', section: 1, kind: index % 2 ? 'answer' : 'question', speaker: '', label: '', paragraphs: [], start: index * 10, end: index * 10 + 9, line: index + 1 }))
    expect(openingTurns(turns, 20).map(({ line }) => line)).toEqual([1, 5, 9, 13, 17, 21, 25, 29, 33, 37])
  })
})
