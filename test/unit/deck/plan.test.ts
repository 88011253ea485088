/** The minutes of a talk follow from what its notes say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plannedMinutes } from '../../../src/deck/plan.ts'

/** An interview of which only the notes and the minutes are there; lengths in letters. */
function talk(minutes: number, opening: number, sections: number[], synthesis: number) {
  const notes = (letters: number) => ({ en: 'x'.repeat(letters) })
  return {
    minutes,
    notes: { cover: notes(opening) },
    takeaways: { items: [], notes: notes(0) },
    closing: { text: notes(0), notes: notes(synthesis) },
    sections: sections.map(letters => ({ tells: [{ notes: notes(letters) }], claim: notes(0), points: [] })),
  } as unknown as Parameters<typeof plannedMinutes>[0]
}

const lengths = fc.tuple(fc.integer({ min: 4, max: 90 }), fc.nat({ max: 900 }), fc.array(fc.nat({ max: 900 }), { minLength: 1, maxLength: 12 }), fc.nat({ max: 900 }))

describe('the plan', () => {
  it('adds up to the talk, in quarters of a minute, and leaves no part without time', () => {
    fc.assert(fc.property(lengths, ([minutes, ...parts]) => {
      const { opening, sections, synthesis } = plannedMinutes(talk(minutes, ...parts))
      const all = [opening, ...sections, synthesis]
      expect(all.reduce((sum, part) => sum + part, 0)).toBeCloseTo(minutes)
      expect(all.every(part => part > 0 && Number.isInteger(part * 4))).toBe(true)
    }))
  })

  it('gives whoever says more no less', () => {
    fc.assert(fc.property(lengths, ([minutes, opening, sections, synthesis]) => {
      const plan = plannedMinutes(talk(minutes, opening, sections, synthesis)).sections
      sections.forEach((length, index) => sections.forEach((other, at) => expect(length > other + 40 && plan[index]! < plan[at]! - 0.26).toBe(false)))
    }))
  })

  it('shares out even a talk of one minute', () => {
    const { opening, sections, synthesis } = plannedMinutes(talk(1, 10, Array.from<number>({ length: 10 }).fill(100), 10))
    expect(opening + synthesis + sections.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 1)
  })
})
