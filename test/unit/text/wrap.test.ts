/** The lines of a text in a drawing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, lineWidth } from '../../../src/text/lines.ts'
import { wrapped } from '../../../src/text/wrap.ts'

const setting = (width: number, language = 'en') => ({ face: 'sans' as const, size: 20, width, language })
const words = fc.array(fc.constantFrom('a', 'word', 'and', 'another', '10–15', 'years,', 'long-winded'), { minLength: 1, maxLength: 14 }).map(all => all.join(' '))

describe('the lines of a text', () => {
  it('are as even as can be', () => {
    expect(wrapped('may need a custom model', setting(200))).toEqual(['may need a', 'custom model'])
    expect(wrapped('可能需要定制模型', setting(100, 'zh'))).toEqual(['可能需要', '定制模型'])
  })

  it('are those of its words, within the column, and as many as are reckoned elsewhere', () => {
    fc.assert(fc.property(words, fc.integer({ min: 140, max: 600 }), (text, width) => {
      const lines = wrapped(text, setting(width))
      expect(lines.join(' ').replaceAll('- ', '-')).toBe(text.replaceAll('- ', '-'))
      for (const line of lines)
        expect(lineWidth(line, setting(width))).toBeLessThanOrEqual(width * 1.02)
      expect(lines.length).toBeLessThanOrEqual(linesOf(text, setting(width)))
      expect(lines.length).toBeGreaterThanOrEqual(linesOf(text, setting(width * 1.03)))
    }))
  })

  it('show a soft hyphen only where they end with it', () => {
    expect(wrapped('Wasser\u00ADstraßen', setting(90))).toEqual(['Wasser-', 'straßen'])
    expect(wrapped('Wasser\u00ADstraßen', setting(400))).toEqual(['Wasserstraßen'])
  })
})
