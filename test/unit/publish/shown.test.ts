/** What a reader takes for the same text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packed } from '../../../src/publish/shown.ts'

describe('a text as a reader compares it', () => {
  it.each([
    ['Wasser\u00ADstraßen', 'Wasserstraßen'],
    ['zero\u200Bwidth\u200D joiner', 'zerowidthjoiner'],
    ['\u2067right\u2069 to left\u200F', 'righttoleft'],
    ['cafe\u0301', 'café'],
    ['o\uFB03ce', 'office'],
    ['a\u00A0b\tc\nd', 'abcd'],
  ])('%j is %j', (text, same) => {
    expect(packed(text)).toBe(packed(same))
  })

  it('tells texts apart that look different, and is the same once more', () => {
    expect(packed('①')).not.toBe(packed('②'))
    expect(packed('abc')).not.toBe(packed('abd'))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(packed(packed(text))).toBe(packed(text))
    }))
  })
})
