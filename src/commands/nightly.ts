/** The proof that takes its time. */
import type { Command } from './command.ts'
import { say } from './command.ts'

export const nightly: Command = {
  summary: 'the property tests, ten thousand runs each (PROPERTY_RUNS in the environment)',
  options: {},
  async run() {
    const { nightly } = await import('../../tools/test.ts')
    await nightly(say)
  },
}
