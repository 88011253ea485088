/** The proof. */
import type { Command } from './command.ts'
import { say } from './command.ts'

export const test: Command = {
  summary: 'types, lint, unit tests, then the built deck in a real Chromium',
  options: {},
  async run() {
    const { test } = await import('../../tools/test.ts')
    await test(say)
  },
}
