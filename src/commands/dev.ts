/** The deck while its words are changed. */
import type { Command } from './command.ts'
import { portOf } from './command.ts'

export const dev: Command = {
  summary: 'Slidev\'s dev server; an edit in data/ shows at once',
  options: {
    language: { type: 'string', help: 'the language to work on (the first)' },
    port: { type: 'string', help: 'the port (3030)' },
  },
  async run(values) {
    const { develop } = await import('../publish/develop.ts')
    await develop(typeof values.language === 'string' ? values.language : undefined, portOf(values.port))
  },
}
