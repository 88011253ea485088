/** The deck while its words are changed. */
import type { Command } from './command.ts'
import { dataOptions, portOf, projectOf } from './command.ts'

export const dev: Command = {
  summary: 'Slidev\'s dev server; an edit in the data shows at once',
  options: {
    ...dataOptions,
    language: { type: 'string', help: 'the language to work on (the first)' },
    port: { type: 'string', help: 'the port (3030)' },
  },
  async run(values) {
    const { develop } = await import('../slidev/develop.ts')
    await develop(projectOf(values), typeof values.language === 'string' ? values.language : undefined, portOf(values.port))
  },
}
