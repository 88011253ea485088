/** The data as slides. */
import type { Deck } from '../deck/model.ts'
import type { Command } from './command.ts'
import { dataOptions, finalOption, jsonOption, projectOf, say, sayJson, shown } from './command.ts'

export const generate: Command = {
  summary: 'data/ → slides.md and the other languages\' slides',
  options: {
    ...dataOptions,
    final: finalOption,
    check: { type: 'boolean', help: 'only compare; fail where the slides are not what the data gives' },
    ...jsonOption,
  },
  async run(values) {
    const { checkGenerated, generate } = await import('../generate/generate.ts')
    const { draftTold } = await import('../generate/warnings.ts')
    const project = projectOf(values)
    const wanted = { final: Boolean(values.final) }
    if (values.check) {
      const { decks, todos, warnings } = await checkGenerated(project, wanted)
      if (values.json)
        return sayJson({ slides: countsOf(decks), todos, written: [], warnings })
      say(`The slides are what the data gives: ${decks.map(deck => `${deck.slides.length} in ${deck.language}`).join(', ')}.`)
      return
    }
    const generated = await generate(project, wanted)
    const { decks, todos, written, warnings } = generated
    if (values.json)
      return sayJson({ slides: countsOf(decks), todos, written: written.map(shown), warnings })
    for (const deck of decks)
      say(`${deck.language}: ${deck.slides.length} slides`)
    for (const warning of warnings)
      say(`Warning: ${warning}`)
    draftTold(generated).forEach(say)
    say(written.length ? `Written: ${written.map(shown).join(', ')}` : 'Nothing had changed.')
  },
}

/** How many slides the deck has in each language. */
function countsOf(decks: Deck[]): Record<string, number> {
  return Object.fromEntries(decks.map(({ language, slides }) => [language, slides.length]))
}
