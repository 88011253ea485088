/** What a reader takes for the same text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame, packed, says } from '../../../src/publish/shown.ts'

describe('a text as a reader compares it', () => {
  it.each([
    ['Wasser\u00ADstraßen', 'Wasserstraßen'],
    ['zero\u200Bwidth\u200D joiner', 'zerowidthjoiner'],
    ['\u2067right\u2069 to left\u200F', 'righttoleft'],
    ['cafe\u0301', 'café'],
    ['o\uFB03ce', 'office'],
    ['a\u00A0b\tc\nd', 'abcd'],
    ['it’s a ‘word’', 'it\'s a “word”'],
    ['it doesn\'t say “fog”', 'it doesn’t say ‘fog’'],
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

const NOT_SEEN = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u2060', '\u2067', '\uFEFF', ' ', '\n']
const letters = fc.array(fc.constantFrom(...'aébцあ灯한काกิ①'), { minLength: 1 }).map(characters => characters.join(''))

describe('words that were read', () => {
  it('are those that were written, whatever is not seen and in whichever normal form', () => {
    fc.assert(fc.property(letters, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NOT_SEEN))), fc.constantFrom('NFC', 'NFD'), (text, hidden, form) => {
      const characters = [...text.normalize('NFC')]
      for (const [at, mark] of hidden)
        characters.splice(at % (characters.length + 1), 0, mark)
      expect(isSame(characters.join('').normalize(form), text)).toBe(true)
      expect(says(`before ${characters.join('')} after`, text)).toBe(true)
    }))
  })

  it.each([
    ['the lamp is lit', 'the lamb is lit'],
    ['the lamp', 'the lamp is lit'],
    ['résumé', 'resume'],
    ['المنارة تحفظ سجلا', 'المنارة تحفظ سجال'],
    ['المنارة تحفظ سجلا', 'تحفظ المنارة سجلا'],
    ['المنارة 2026', 'المنارة 2027'],
    ['שלום', 'שלוש'],
  ])('%j does not say %j', (read, wanted) => {
    expect(says(read, wanted)).toBe(false)
    expect(isSame(read, wanted)).toBe(false)
  })

  it('from right to left are the same wherever a reader puts the marks between two directions', () => {
    expect(isSame(')2026( שלום', '(2026) שלום')).toBe(true)
    expect(says('A1 · 2026 .المنارة', 'المنارة 2026.')).toBe(true)
    expect(isSame('المنارة تحفظ', 'المنارة')).toBe(false)
  })
})
