/**
 * What an outline found, told to whoever called for it.
 * In: the outline, and how the text and the folder are called. Out: lines for a terminal.
 */
import type { Outlined, OutlineTexts } from './outline.ts'
import { asTyped } from '../base/project.ts'
import { positionsOf } from '../source/text/code-points.ts'
import { clock } from '../text/recording.ts'
import { oneLine } from './yaml.ts'

/** Below it, much of what is said may be missing. */
const LEAST_IN_TURNS = 0.9
const MOST_SHOWN = 3
const SHOWN_CHARACTERS = 60

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

/** Who asks, or who answers, by name or else by label. */
export const people = ({ speakers }: Outlined, host: boolean) => speakers.filter(speaker => speaker.host === host).map(({ name, labels }) => name ?? labels[0]).join(', ')

const named = ({ source, original }: OutlineTexts) => [`--source ${source}`, ...original === undefined ? [] : [`--original ${original}`]]

/** Rounded down: all is all only where nothing is missing. */
export const percent = (share: number) => `${Math.floor(share * 100)} %`

/** With no folder, of a dry run. */
export function report(outlined: Outlined & { kept: string[] }, texts: OutlineTexts, out?: string): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const { article, encoding, form, language, guessed, languages, todos, original } = outlined
  const headings = article.sections[0]!.heading === undefined ? 'cut at questions, since the text has no headings' : 'by the text\'s headings'
  const from = guessed?.script === undefined ? 'its words' : 'its script'
  const told = guessed ? `${guessed.sure ? 'taken from' : 'a guess: not sure from'} ${from}; where it is another, begin again with --language TAG` : 'as the text says'
  return [
    `Read: ${texts.source} (${[form, encoding].filter(Boolean).join(', ')})`,
    `Language: ${names.of(language)}, ${told}`,
    ...original ? [`Original: ${names.of(original.language)}, recorded in interview.yaml`] : [],
    `Found: ${count(article.sections.length, 'section')} (${headings}), ${count(article.turns.length, 'turn')}, which hold ${percent(outlined.share.inTurns)} of the words${outlined.times.length > 0 ? ', with times' : ''}`,
    `Asks: ${people(outlined, true)}. Answers: ${people(outlined, false)}.`,
    ...passedOver(outlined),
    ...out === undefined ? sectionsOf(outlined) : [`Written: ${out}, in ${languages.map(tag => names.of(tag)).join(' and ')}, with ${count(todos, 'TODO')} to be filled in`, ...outlined.kept.length > 0 ? [`Kept, since something is filled in there: ${outlined.kept.join(', ')}`] : []],
    'Where it is wrong, begin again with --host, --guest, --speaker, --language or --sections; --dry-run only looks.',
    '',
    'Next:',
    ...out === undefined ? [`  ${asTyped('outline', ...named(texts), '--out DIR')}`, '     makes the data folder.'] : next(texts, out),
  ].join('\n')
}

function next(texts: OutlineTexts, out: string): string[] {
  return [
    `  1. Replace each TODO in ${out}/interview.yaml and ${out}/sections/; editors complete and underline.`,
    `  2. ${asTyped('verify', `--data ${out}`, ...named(texts))}`,
    '     tells what is left to be filled in, then finds every excerpt in the text.',
    `  3. ${asTyped('start', `--data ${out}`)}`,
    '     builds the deck and shows it.',
    `  4. ${asTyped('export', `--data ${out}`)}`,
    '     writes it and its handout as PDF.',
  ]
}

/** Times that run backwards; what is in no turn, where it is much; turns without words; and labels that were taken for words. */
function passedOver({ article, times, share: { inTurns, outside, refused, narrated }, leftOut }: Outlined): string[] {
  const lines = (all: { line: number, text: string }[]) => all.slice(0, MOST_SHOWN).map(({ line, text }) => `  line ${line}: ${start(text)}`)
  const back = times.findIndex(({ seconds }, index) => index > 0 && seconds < times[index - 1]!.seconds)
  const { lineAt, toPoint } = positionsOf(article.text)
  return [
    ...back > 0 ? [`Warning: the times run backwards in line ${lineAt(toPoint(times[back]!.place))}, ${clock(times[back]!.seconds)} after ${clock(times[back - 1]!.seconds)}. Is it one recording?`] : [],
    ...inTurns < LEAST_IN_TURNS ? ['Warning: much of the text is in no turn. The first lines left out:', ...lines(outside)] : [],
    ...leftOut.length > 0 ? [`Passed over: ${count(leftOut.length, 'label')} after which nobody says anything:`, ...lines(leftOut)] : [],
    ...narrated.length > 0 ? [`In no turn, since they tell and nobody asks them: ${narrated.map(({ label, uses }) => `${label} (${uses})`).join(', ')}. Where one answers: --guest NAME.`] : [],
    ...refused.length > 0 ? [`Taken for words, not for names: ${refused.slice(0, MOST_SHOWN).map(({ label, uses }) => `${label} (${uses})`).join(', ')}. Where one speaks: --guest NAME.`] : [],
  ]
}

/** Each section by its line and its first words. */
function sectionsOf({ article: { sections, turns, text } }: Outlined): string[] {
  const { slice } = positionsOf(text)
  return sections.map(({ number, line, heading }) => {
    const first = turns.find(({ section }) => section === number)
    return `  ${number}. line ${line}: ${start(heading ?? (first ? slice(first.start, first.end) : ''))}`
  })
}

function start(text: string): string {
  const points = [...oneLine(text)]
  return points.length > SHOWN_CHARACTERS ? `${points.slice(0, SHOWN_CHARACTERS).join('').trimEnd()}…` : points.join('')
}
