/** The deck in the forms in which it leaves the project. */
import type { Command, Values } from './command.ts'
import { dataOptions, projectOf, say, UsageError } from './command.ts'
import { slidesIn } from './range.ts'

export const exportCommand: Command = {
  summary: '→ out/, the deck and its handout as PDF; also one HTML file, PowerPoint and pictures',
  options: {
    ...dataOptions,
    'out': { type: 'string', help: 'where the slides, dist/ and out/ go (beside data/; deck/ in a folder of another name)' },
    'format': { type: 'string', help: 'pdf, handout, html, pptx, png, or several with commas (pdf,handout)' },
    'language': { type: 'string', help: 'only this language (all)' },
    'range': { type: 'string', help: 'only these slides: 3-7 or 1,3,5-9 (all)' },
    'with-clicks': { type: 'boolean', help: 'a page for each click, not only the last; not in the handout' },
  },
  async run(values) {
    const { range, language } = values
    const formats = await formatsOf(values)
    const { exportDeck } = await import('../publish/export.ts')
    await exportDeck(projectOf(values), {
      language: typeof language === 'string' ? language : undefined,
      formats,
      slidesOf: count => slidesIn(typeof range === 'string' ? range : `1-${count}`, count),
      withClicks: Boolean(values['with-clicks']),
    }, say)
  },
}

async function formatsOf({ format, range, 'with-clicks': withClicks }: Values): Promise<string[]> {
  const { FORMATS, USUAL_FORMATS } = await import('../publish/formats.ts')
  if (typeof format !== 'string')
    return USUAL_FORMATS
  const named = [...new Set(format.split(',').map(name => name.trim().toLowerCase()))]
  const unknown = named.find(name => !Object.hasOwn(FORMATS, name))
  if (unknown === undefined) {
    const whole = named.find(name => FORMATS[name]!.whole)
    if (whole && (range !== undefined || withClicks))
      throw new UsageError(`The format ${whole} is always the whole deck: leave out --range and --with-clicks, or ask for it apart.`)
    return named
  }
  const { closestMatch } = await import('leven')
  const names = Object.keys(FORMATS)
  const nearest = closestMatch(unknown, names, { maxDistance: 2 })
  throw new UsageError(`There is no format "${unknown}".${nearest ? ` Did you mean "${nearest}"?` : ''} There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`)
}
