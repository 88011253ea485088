/** The data as slides. */
import type { Deck } from '../deck/model.ts'
import type { Command } from './command.ts'
import { dataOptions, jsonOption, projectOf, say, sayJson, shown } from './command.ts'

export const generate: Command = {
  summary: 'data/ → slides.md and the other languages\' slides',
  options: {
    ...dataOptions,
    check: { type: 'boolean', help: 'only compare; fail where the slides are not what the data gives' },
    ...jsonOption,
  },
  async run(values) {
    const { checkGenerated, generate } = await import('../generate/generate.ts')
    const project = projectOf(values)
    if (values.check) {
      const { decks, warnings } = await checkGenerated(project)
      if (values.json)
        return sayJson({ slides: countsOf(decks), written: [], warnings })
      say(`The slides are what the data gives: ${decks.map(deck => `${deck.slides.length} in ${deck.language}`).join(', ')}.`)
      return
    }
    const { decks, written, warnings } = await generate(project)
    if (values.json)
      return sayJson({ slides: countsOf(decks), written: written.map(shown), warnings })
    for (const deck of decks)
      say(`${deck.language}: ${deck.slides.length} slides`)
    for (const warning of warnings)
      say(`Warning: ${warning}`)
    say(written.length ? `Written: ${written.map(shown).join(', ')}` : 'Nothing had changed.')
  },
}

/** How many slides the deck has in each language. */
function countsOf(decks: Deck[]): Record<string, number> {
  return Object.fromEntries(decks.map(({ language, slides }) => [language, slides.length]))
}
