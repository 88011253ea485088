/** What is left to the night. */
import type { Command } from './command.ts'
import { say } from './command.ts'

export const nightly: Command = {
  summary: 'what takes too long for every change: each property ten thousand times (or PROPERTY_RUNS), exports by Slidev itself',
  options: {},
  async run() {
    const { nightly } = await import('../../tools/test.ts')
    await nightly(say)
  },
}
