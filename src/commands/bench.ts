/** What things cost. */
import type { Command } from './command.ts'
import { say } from './command.ts'

export const bench: Command = {
  summary: 'times and sizes, measured in one run',
  options: { json: { type: 'boolean', help: 'as JSON' } },
  async run(values) {
    const { bench } = await import('../../tools/bench/run.ts')
    await bench(Boolean(values.json), say)
  },
}
