/** A number sign where a text was meant to go on, or to begin: it is told, wherever the text stands; a comment is none of that. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/interview/yaml-rules.ts'

/** Each problem as line:column and what it says. */
function told(text: string): string[] {
  const { problems } = readDocument(text, (offset, message) => ({
    place: { file: '', line: text.slice(0, offset).split('\n').length, column: offset - text.lastIndexOf('\n', offset - 1) },
    code: 'yaml',
    message,
  }))
  return problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`)
}

const ends = (sign: string) => `the text ends before "${sign}", since " #" begins a comment`
const begins = (sign: string) => `"${sign}" is a comment, since it begins with #`

describe('a number sign', () => {
  it.each([
    ['in a list', '- a #1 b\n- c\n', `1:3 ${ends('#1 b')}`],
    ['at the end of a list', 'x:\n  - c\n  - a #1 b\n', `3:5 ${ends('#1 b')}`],
    ['in a list of maps', 'x:\n  - t: a #1 b\nz: q\n', `2:8 ${ends('#1 b')}`],
    ['at the end of a list in brackets', 'x: [a, He is #1\n  ]\nz: q\n', `1:8 ${ends('#1')}`],
    ['at the end of the file', 'x: a #1 b', `1:4 ${ends('#1 b')}`],
    ['after a tab', 'x: a\t#1 b\n', `1:4 ${ends('#1 b')}`],
    ['in the first line of several', 'x:\n  He is #1 in\nz: q\n', `2:3 ${ends('#1 in')}`],
    ['in the last line of several', 'x: He is the\n  very #1 in it\nz: q\n', `1:4 ${ends('#1 in it')}`],
    ['at the beginning of a line that goes on', 'x: He is\n  #1 in it\nz: q\n', `1:4 ${ends('#1 in it')}`],
    ['there, with Windows line ends', 'x: He is\r\n  #1 in it\r\nz: q\r\n', `1:4 ${ends('#1 in it')}`],
    ['there, in a list', '- He is\n  #1 in it\n- b\n', `1:3 ${ends('#1 in it')}`],
    ['below a text in lines', 'x: >-\n    a\n  #1 b\nz: q\n', `1:4 ${ends('#1 b')}`],
    ['after a text in quotes', 'x: "a" #1 b\nz: q\n', `1:4 ${ends('#1 b')}`],
    ['after one of several lines', 'x: \'a\n  b\' #1 c\n', `1:4 ${ends('#1 c')}`],
    ['at the beginning', 'x: #1 in it\nz: q\n', `1:4 ${begins('#1 in it')}`],
    ['at the beginning in a list', '- #1 in it\n- b\n', `1:3 ${begins('#1 in it')}`],
    ['at the beginning of several lines', 'x:\n  #1 in it\n  and so on\nz: q\n', `2:3 ${begins('#1 in it')}`],
    ['beside the mark of a text in lines', 'x: | #1 in it\n  rest\nz: q\n', '1:6 after > or |, a text begins on the next line, and "#1 in it" is a comment'],
  ])('%s is told', (_, text, problem) => {
    expect(told(text)).toEqual([problem])
  })

  it.each([
    ['with a space after it', 'x: a # 1 b # c\ny: # d\n  # e\n  f\n'],
    ['within a word', 'x: https://example.org/#b C#\n'],
    ['in a text in lines', 'x: |\n  a #1 b\n  #2 c\ny: >-\n  #3\n'],
    ['in quotes', 'x: "a #1"\ny: \'#2\'\n'],
    ['before a key that is left out', 'x:\n  - text: a\n    #evidence: b\n    more: c\n'],
    ['before an item that is left out', 'x:\n  - a\n  #- b\n  - c\n#y: d\nz:\n  #- text: e\n  - text: f\n'],
    ['beside a list', 'x: #list\n  - a\ny: [b] #list\n'],
    ['beside a number', 'minutes: 5 #five\n'],
    ['on the first line', '#x\nx: a\n'],
  ])('%s is a comment, or text', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('cuts no text in silence, wherever it stands', () => {
    const word = fc.stringMatching(/^[a-z雾א]{1,5}$/)
    const place = fc.constantFrom<(text: string) => string>(text => `x: ${text}\n`, text => `x:\n  - a\n  - ${text}\n  - b\n`, text => `x: { en: ${text},\n  zh: b }\n`, text => `x:\n  y:\n    - t: ${text}\n`, text => `x: [a,\n  ${text}\n  ]\n`, text => `x:\n    ${text}\nz: b\n`, text => `- ${text}`)
    const gap = fc.constantFrom(' ', '\t', '  ', '\n          ')
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), gap, word, place, (before, gap, after, at) => {
      expect(told(at(`${before.join(' ')}${gap}#${after}`)).join()).toContain('begins a comment')
    }))
  })
})
