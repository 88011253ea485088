import type { Problem } from '../../../src/base/problem.ts'
import { describe, expect, it } from 'vitest'
import { formatProblem, InputError, MachineError } from '../../../src/base/problem.ts'

const problem = (file: string, line: number, column: number, more: Partial<Problem> = {}): Problem => ({ place: { file, line, column }, code: 'schema', message: 'wrong', ...more })

describe('a problem', () => {
  it('is its place, the line with a mark below the column, and what to do', () => {
    expect(formatProblem(problem('a.yaml', 3, 7, { source: 'claim: here', hint: 'Do this.' }))).toBe(`a.yaml:3:7: wrong
    claim: here
          ^
  Do this.`)
  })

  it('has its mark below the column where characters are wide, and where there are tabs', () => {
    expect(formatProblem(problem('a.yaml', 1, 5, { source: 'zh：灯塔' })).split('\n')[2]).toBe('      　　^')
    expect(formatProblem(problem('a.yaml', 1, 3, { source: '\ta: b' })).split('\n')[2]).toBe('    \t ^')
  })

  it('shows the part of a long line that is meant', () => {
    const source = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`
    const [, shown, mark] = formatProblem(problem('a.yaml', 1, 501, { source })).split('\n')
    expect(shown!.length).toBeLessThanOrEqual(164)
    expect(shown!.slice(mark!.indexOf('^')).startsWith('HERE')).toBe(true)
  })

  it('neither moves the cursor nor turns the text round, whatever the file holds', () => {
    const text = formatProblem(problem('a.yaml', 1, 1, { message: 'unknown key "\u{1B}[2J\r\u202E"', source: '\u{9B}31m\u2066\u0007\0', hint: '\u2028' }))
    expect(text).toBe('a.yaml:1:1: wrong'.replace('wrong', 'unknown key "\uFFFD[2J\uFFFD\uFFFD"\n    \uFFFD31m\uFFFD\uFFFD\uFFFD\n    ^\n  \uFFFD'))
  })
})

describe('an InputError', () => {
  it('has its problems in the order of their places, and counts them', () => {
    const error = new InputError([problem('b.yaml', 1, 1), problem('a.yaml', 10, 1), problem('a.yaml', 9, 20), problem('a.yaml', 9, 3)])
    expect(error.problems.map(({ place }) => `${place.file}:${place.line}:${place.column}`)).toEqual(['a.yaml:9:3', 'a.yaml:9:20', 'a.yaml:10:1', 'b.yaml:1:1'])
    expect(error.message.split('\n\n')).toEqual(['a.yaml:9:3: wrong', 'a.yaml:9:20: wrong', 'a.yaml:10:1: wrong', 'b.yaml:1:1: wrong', '4 problems; nothing was written.'])
    expect(new InputError([problem('a.yaml', 1, 1)]).message).toContain('1 problem; nothing was written.')
  })

  it('is told from a MachineError', () => {
    expect(new MachineError('full')).not.toBeInstanceOf(InputError)
  })
})
