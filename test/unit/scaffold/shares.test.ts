import type { Turn } from '../../../src/source/read/article.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingTurns } from '../../../src/scaffold/shares.ts'

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
