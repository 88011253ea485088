import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed } from '../../../src/text/composed.ts'

describe('texts as fonts have their letters', () => {
  it.each([
    ['Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['cafe\u0301', 'café'],
    ['\u1112\u1161\u11AB', '한'],
    ['\u0438\u0306', 'й'],
    ['\u2764\uFE0F', '\u2764\uFE0F'],
    ['शब्द', 'शब्द'],
    // Another character in NFC.
    ['\uF900', '\uF900'],
  ])('%s', (text, wanted) => {
    expect(composed(text)).toBe(wanted)
  })

  it('are those of data, its keys too, and say the same', () => {
    expect(composed({ é: ['e\u0301', 1, { a: 'e\u0301', b: undefined }] })).toEqual({ é: ['é', 1, { a: 'é', b: undefined }] })
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(composed(text).normalize()).toBe(text.normalize())
      expect(composed(composed(text))).toBe(composed(text))
    }))
  })
})
