/** The deck in the forms in which it leaves the project. */
import type { Format, FormatName } from '../publish/formats.ts'
import type { Command, Values } from './command.ts'
import { FORMATS, USUAL_FORMATS } from '../publish/formats.ts'
import { dataOptions, didYouMean, finalOption, projectOf, say, textOf, UsageError } from './command.ts'
import { slidesIn } from './range.ts'

export const exportCommand: Command = {
  summary: '→ out/, the deck and its handout as PDF; also one HTML file, PowerPoint and pictures',
  options: {
    ...dataOptions,
    'out': { type: 'string', help: 'where the slides, dist/ and out/ go (beside data/; deck/ in a folder of another name)' },
    'format': { type: 'string', help: 'pdf, handout, html, pptx, png, or several with commas (pdf,handout)' },
    'language': { type: 'string', help: 'only this language (all)' },
    'range': { type: 'string', help: 'only these slides: 3-7 or 1,3,5-9 (all)' },
    'final': finalOption,
    'with-clicks': { type: 'boolean', help: 'a page for each click, not only the last; not in the handout' },
  },
  async run(values) {
    const formats = formatsOf(values)
    const range = textOf(values.range)
    const { exportDeck } = await import('../publish/export.ts')
    await exportDeck(projectOf(values), {
      language: textOf(values.language),
      formats,
      slidesOf: count => slidesIn(range ?? `1-${count}`, count),
      withClicks: Boolean(values['with-clicks']),
      final: Boolean(values.final),
    }, say)
  },
}

function formatsOf({ format, range, 'with-clicks': withClicks }: Values): FormatName[] {
  if (typeof format !== 'string')
    return USUAL_FORMATS
  const named = [...new Set(format.split(',').map(name => name.trim().toLowerCase()))]
  const names = Object.keys(FORMATS)
  const unknown = named.find(name => !names.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`There is no format "${unknown}".${didYouMean(unknown, names)} There are ${names.join(', ')}.`)
  const formats = named as FormatName[]
  const whole = formats.find(name => (FORMATS[name] as Format).whole)
  if (whole && (range !== undefined || withClicks))
    throw new UsageError(`The format ${whole} is always the whole deck: leave out --range and --with-clicks, or ask for it apart.`)
  return formats
}
