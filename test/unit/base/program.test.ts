/** Other programs: what they say, how they end. */
import { expect, it } from 'vitest'
import { runNode } from '../../../src/base/program.ts'

it('tells how a program ended and what it said last, without the places in its own code', async () => {
  const { code, said } = await runNode(['--eval', 'for (let n = 1; n <= 40; n++) console.log(n)\nconsole.error(new Error("the disk is full").stack)\nprocess.exit(3)'])
  expect(code).toBe(3)
  const lines = said.split('\n')
  expect(lines).toHaveLength(30)
  expect(lines.at(-1)).toBe('Error: the disk is full')
  expect(lines.at(-2)).toBe('40')
})

it('throws where there is no such program to run', async () => {
  expect((await runNode(['/nowhere/program.js'])).said).toContain('Cannot find module')
})
