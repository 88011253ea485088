import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterDiff } from '../../../src/source/find/character-diff.ts'
import { locate } from '../../../src/source/find/find.ts'
import { nearest } from '../../../src/source/find/nearest.ts'
import { parseArticle } from '../../../src/source/read/article.ts'
import { chinese, english, speakers } from '../../support/made-up.ts'

const inOneAnswer = (words: string) => parseArticle(`Q: ?\nA: ${words}`, speakers)

describe('locate', () => {
  const article = parseArticle(chinese, speakers)

  it('gives address, line and place in code points', () => {
    const [match, ...others] = locate(article, '机器听不见船的声音')
    expect(others).toEqual([])
    expect(match).toMatchObject({ address: 's01-a2', kind: 'answer', section: 1, line: 15, text: '机器听不见船的声音' })
    expect([...article.text].slice(match!.start, match!.end).join('')).toBe('机器听不见船的声音')
  })

  it.each([
    ['straight for curly quotes', '他说“好”了', '他说"好"了'],
    ['corner brackets for quotes', '他说「好」了', '他说“好”了'],
    ['apostrophes', 'it isn’t so', 'it isn\'t so'],
    ['half-width for full-width', '一，二：三！', '一,二:三!'],
    ['full-width letters and digits', 'AI有405级', 'ＡＩ有４０５级'],
    ['en dash for hyphen', '15-20海里', '15–20海里'],
    ['runs of white space', 'one  two\u3000three', 'one two three'],
    ['no-break space', 'ten\u00A0miles', 'ten miles'],
    ['composed and decomposed letters', 'the caf\u00E9 here', 'the cafe\u0301 here'],
    ['soft hyphens and zero-width spaces', 'light\u00ADhouse\u200Bkeeper', 'lighthousekeeper'],
    ['an ellipsis', 'well … yes', 'well ... yes'],
    ['middle dots', '约翰娜·林', '约翰娜・林'],
  ])('finds %s, and gives the source’s own form', (_, source, wanted) => {
    const [match] = locate(inOneAnswer(`甲 ${source} 乙`), wanted)
    expect(match).toMatchObject({ address: 's01-a1', text: source })
  })

  it('finds all places, and those of overlapping words', () => {
    expect(locate(article, '灯塔').length).toBeGreaterThan(3)
    expect(locate(inOneAnswer('abababa'), 'ababa')).toHaveLength(2)
    expect(locate(inOneAnswer('aaa'), 'aa')).toHaveLength(2)
  })

  it('finds nothing in half a character, nor for white space', () => {
    expect(locate(inOneAnswer('caf\u00E9'), 'cafe')).toEqual([])
    expect(locate(inOneAnswer('cafe\u0301'), 'cafe')).toEqual([])
    expect(locate(inOneAnswer('㎏'), 'k')).toEqual([])
    expect(locate(article, ' \n ')).toEqual([])
  })

  it('crosses from one paragraph into the next, and says so when it leaves the turn', () => {
    const text = parseArticle(english, speakers)
    expect(locate(text, '“every single day”. It keeps')[0]).toMatchObject({ address: 's01-a1' })
    expect(locate(text, '“every single day”. It keeps')[0]!.across).toBeUndefined()
    expect(locate(text, 'honest. ## Fog **MIRIAM OKAFOR:** And')[0]!.across).toEqual(['s01-a1', 's02-heading', 's02-q1-label', 's02-q1'])
    expect(locate(article, '台阶。 ▲台阶的照片')[0]!.across).toEqual(['s01-a1', 's01-caption-1'])
  })

  it('finds any stretch of any text at its place', () => {
    const unit = fc.constantFrom(...'灯塔海雾的了，。“”‘’—-–…·「」Ａ１aB19 \u3000é😀𠮷👩‍🚀½㎏ﬁ!'.match(/./gu)!)
    const point = unit.filter(character => !/\p{M}/u.test(character))
    fc.assert(fc.property(fc.array(point, { minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (characters, from, size) => {
      const text = inOneAnswer(`甲${characters.join('')}乙`)
      const points = [...text.text]
      const { start, end } = text.turns[1]!
      const first = start + from % (end - start)
      const last = first + 1 + size % (end - first)
      const wanted = points.slice(first, last).join('')
      fc.pre(wanted.trim() !== '')
      const lead = [...wanted].length - [...wanted.trimStart()].length
      const trail = [...wanted].length - [...wanted.trimEnd()].length
      const trimmed = [first + lead, last - trail]
      expect(locate(text, wanted).some(match => match.start <= trimmed[0]! && match.end >= trimmed[1]!
        && match.text.replace(/\s+/g, ' ').trim() === wanted.replace(/\s+/g, ' ').trim())).toBe(true)
    }))
  })
})

describe('nearest', () => {
  it('shows the passage and how it differs', () => {
    const article = parseArticle(chinese, speakers)
    expect(nearest(article, '但海雾来的时间，机器听不到船的声音')).toMatchObject({
      address: 's01-a2',
      line: 15,
      text: '但海雾来的时候，机器听不见船的声音',
      diff: '但海雾来的时[-间-]{+候+}，机器听不[-到-]{+见+}船的声音',
    })
  })

  it('gives nothing where nothing is near', () => {
    expect(nearest(parseArticle(chinese, speakers), 'completely different words')).toBeUndefined()
    expect(nearest(parseArticle(chinese, speakers), ' ')).toBeUndefined()
  })
})

describe('characterDiff', () => {
  it.each([
    ['same', 'same', 'same'],
    ['abc', 'abd', 'ab[-c-]{+d+}'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['共有405级', '共有406级', '共有40[-5-]{+6+}级'],
    ['a😀b', 'a😁b', 'a[-😀-]{+😁+}b'],
  ])('%s → %s', (a, b, line) => {
    expect(characterDiff(a, b)).toBe(line)
  })

  it('holds both texts', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '海', '😀'), maxLength: 30 })
    fc.assert(fc.property(letters, letters, (a, b) => {
      const line = characterDiff(a, b)
      expect(line.replace(/\[-(.*?)-\]/gu, '$1').replace(/\{\+.*?\+\}/gu, '')).toBe(a)
      expect(line.replace(/\[-.*?-\]/gu, '').replace(/\{\+(.*?)\+\}/gu, '$1')).toBe(b)
    }))
  })
})
