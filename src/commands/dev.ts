/** Slidev's dev server on one language of the deck. What makes it follow the data is in setup/vite-plugins.ts. */
import type { Command } from './command.ts'
import process from 'node:process'
import { MachineError } from '../base/problem.ts'
import { wantedLanguages } from '../base/project.ts'
import { dataOptions, portOf, projectOf, say, textOf } from './command.ts'

export const dev: Command = {
  summary: 'Slidev\'s dev server; an edit in the data shows at once',
  options: {
    ...dataOptions,
    language: { type: 'string', help: 'the language to work on (the first)' },
    port: { type: 'string', help: 'the port (3030)' },
  },
  async run(values) {
    const [port, project] = [portOf(values.port), projectOf(values)]
    const { generate } = await import('../generate/generate.ts')
    const { draftTold } = await import('../generate/warnings.ts')
    const { runSlidev } = await import('../slidev/run.ts')
    const { stage } = await import('../slidev/stage.ts')
    const generated = await generate(project)
    draftTold(generated).forEach(say)
    const { decks } = generated
    const languages = decks.map(deck => deck.language)
    const index = languages.indexOf(wantedLanguages(project, languages, textOf(values.language))[0]!)
    const { entry } = await stage(project, decks, index)
    const { code } = await runSlidev([entry, '--port', String(port), '--bind', '127.0.0.1'], {
      show: true,
      env: { ...process.env, FOLLOWED_PROJECT: JSON.stringify(project) },
    })
    if (code)
      throw new MachineError('Slidev\'s dev server stopped.')
  },
}
