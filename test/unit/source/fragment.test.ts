import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceLink, textFragment } from '../../../src/text/fragment.ts'

/** The terms of a directive, as a browser reads them. */
function terms(fragment: string): string[] {
  expect(fragment.startsWith(':~:text=')).toBe(true)
  return fragment.slice(8).split(',').map(term => decodeURIComponent(term))
}

describe('textFragment', () => {
  it('encodes what the specification asks for', () => {
    expect(textFragment('a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d')
    expect(textFragment('(it\'s) 15%')).toBe(':~:text=%28it%27s%29%2015%25')
    expect(textFragment('灯')).toBe(':~:text=%E7%81%AF')
  })

  it('gives the first and last words of a long excerpt', () => {
    const exact = 'The keeper counts the steps every single day, and every single day the steps are the same, she says.'
    const [start, end, ...others] = terms(textFragment(exact))
    expect(others).toEqual([])
    expect(exact.startsWith(start!) && exact.endsWith(end!)).toBe(true)
  })

  it('never lets one term bridge two Chinese paragraphs', () => {
    expect(terms(textFragment('走两遍。 海雾来了'))).toEqual(['走两遍。', '海雾来了'])
  })

  it('adds prefix and suffix', () => {
    expect(textFragment('fog', { prefix: 'the', suffix: 'horn' })).toBe(':~:text=the-,fog,-horn')
  })

  it('comes back as it went in, and its end is where the excerpt ends', () => {
    const words = fc.array(fc.constantFrom('灯塔', '海', '雾，', '“好”', '。', 'fog ', 'the ', 'a-b ', '15%', '😀', '&', 'cafe\u0301 ', '海 '), { minLength: 1, maxLength: 60 })
    fc.assert(fc.property(words, (parts) => {
      const exact = parts.join('').trim()
      fc.pre(exact !== '')
      const fragment = textFragment(exact)
      expect(fragment.slice(8)).toMatch(/^[\w.~%,]+$/)
      const [start, end] = terms(fragment)
      if (end === undefined) {
        expect(start).toBe(exact)
        return
      }
      expect(exact.startsWith(start!)).toBe(true)
      expect(exact.endsWith(end)).toBe(true)
    }))
  })
})

describe('sourceLink', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a#:~:text=fog'],
    ['https://example.org/a#top', 'https://example.org/a#top:~:text=fog'],
    ['https://example.org/a#:~:text=sea', 'https://example.org/a#:~:text=sea&text=fog'],
  ])('%s', (url, link) => {
    expect(sourceLink(url, 'fog')).toBe(link)
  })
})
