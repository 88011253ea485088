/** The deck as one file. */
import type { Command } from './command.ts'
import { kilobytes } from '../publish/formats.ts'
import { dataOptions, projectOf, say, shown, textOf } from './command.ts'

export const portable: Command = {
  summary: '→ out/deck.<language>.html, one file that opens by a double click, without network',
  options: {
    ...dataOptions,
    'out': { type: 'string', help: 'where the slides and out/ go (beside data/; deck/ in a folder of another name)' },
    'language': { type: 'string', help: 'only this language (all)' },
    'with-notes': { type: 'boolean', help: 'the presenter\'s notes too, for everyone to read' },
  },
  async run(values) {
    const { generate } = await import('../generate/generate.ts')
    const { draftTold } = await import('../generate/warnings.ts')
    const { portable } = await import('../publish/portable/portable.ts')
    const project = projectOf(values)
    const generated = await generate(project)
    draftTold(generated).forEach(say)
    const { decks } = generated
    const files = await portable(project, decks, { language: textOf(values.language), notes: Boolean(values['with-notes']) }, say)
    for (const { path, bytes } of files)
      say(`${shown(path)}: ${kilobytes(bytes)}`)
  },
}
