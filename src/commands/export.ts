/** The site as PDF. */
import type { Command } from './command.ts'
import { dataOptions, projectOf, say } from './command.ts'

export const exportCommand: Command = {
  summary: '→ out/deck.<language>.pdf',
  options: {
    ...dataOptions,
    language: { type: 'string', help: 'only this language (all)' },
  },
  async run(values) {
    const { exportPdf } = await import('../publish/export.ts')
    await exportPdf(projectOf(values), typeof values.language === 'string' ? values.language : undefined, say)
  },
}
