/** An excerpt looked up in the source text, ready to be pasted. */
import type { TextName } from '../source/excerpt.ts'
import type { Match } from '../source/find/find.ts'
import type { Command } from './command.ts'
import { resolve } from 'node:path'
import process from 'node:process'
import { stringify } from 'yaml'
import { asTyped } from '../base/project.ts'
import { collapse } from '../source/text/normalise.ts'
import { dataOptions, jsonOption, projectOf, say, sayJson, textOf, UsageError } from './command.ts'

/** Places that are listed. */
const MOST = 10

export const find: Command = {
  summary: 'finds words in the source text: where they stand, how often, and as an excerpt to paste',
  argument: 'WORDS',
  options: {
    data: dataOptions.data,
    source: { type: 'string', help: 'the source text (or SOURCE in the environment)' },
    original: { type: 'string', help: 'of a translation, the text it was made from, to look there instead' },
    ...jsonOption,
  },
  async run(values, words = '') {
    const original = textOf(values.original)
    const name = original ? 'original' : 'source'
    const text = original ?? textOf(values.source ?? process.env.SOURCE)
    if (!text)
      throw new UsageError(`find needs the source text: ${asTyped('find', '--source FILE', '"some words"')}`)
    if (!words.trim())
      throw new UsageError(`find needs the words to look for: ${asTyped('find', '--source FILE', '"some words"')}`)
    const { findWords } = await import('../interview/find-words.ts')
    const { matches, nearest } = await findWords(projectOf(values), resolve(text), words, name)
    if (values.json)
      return sayJson({ times: matches.length, places: matches.slice(0, MOST).map(placed), ...nearest ? { nearest: { ...placed(nearest), difference: nearest.diff } } : {} })
    const [only, ...others] = matches
    if (others.length) {
      say(`Stands ${matches.length} times; an excerpt stands once, so take in more words:`)
      for (const match of matches.slice(0, MOST))
        say(`  ${placeOf(match)}`)
      if (matches.length > MOST)
        say(`  and ${matches.length - MOST} more`)
    }
    else if (only) {
      say(`Stands once, in ${placeOf(only)}:`)
      say(excerpt(only, name))
    }
    else if (nearest) {
      say(`Stands nowhere. The nearest is in ${placeOf(nearest)}; [-so-] is only in what was looked for, {+so+} only in the ${name}:`)
      say(`  ${nearest.diff}`)
      say(excerpt(nearest, name))
    }
    else {
      say('Stands nowhere, nor does anything like it.')
    }
  },
}

function placeOf({ address, across, line }: Match): string {
  return `${across?.join(' and ') ?? address}, line ${line}`
}

/** Where words stand, who says them, and themselves as an excerpt. */
function placed({ address, across, section, turn, line, text }: Match): object {
  return { addresses: across ?? [address], ...section === undefined ? {} : { section }, ...turn ? { speaker: turn.speaker } : {}, line, excerpt: collapse(text) }
}

/** As YAML has it: in quotation marks where it must be. */
function excerpt({ text }: Match, name: TextName): string {
  return stringify({ [name === 'original' ? 'spoken' : 'evidence']: collapse(text) }, { lineWidth: 0 }).trimEnd()
}
