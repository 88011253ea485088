/** The deck on this machine. */
import type { Command } from './command.ts'
import { dataOptions, portOf, projectOf, say } from './command.ts'

export const start: Command = {
  summary: 'generates, builds where something changed, and serves the deck on this machine',
  options: {
    ...dataOptions,
    port: { type: 'string', help: 'the port (3030, or another free one where that is taken)' },
  },
  async run(values) {
    const port = portOf(values.port)
    const { start } = await import('../publish/site/start.ts')
    await start(projectOf(values), port, say)
  },
}
