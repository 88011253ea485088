/** The data folder for another interview. */
import type { Outlined } from '../scaffold/outline.ts'
import type { Command, Values } from './command.ts'
import { resolve } from 'node:path'
import { asTyped } from '../base/project.ts'
import { say, shown, UsageError } from './command.ts'

const MINUTES = 20
const MOST_MINUTES = 600

export const outline: Command = {
  summary: 'the text of an interview → a data folder to be filled in',
  options: {
    source: { type: 'string', help: 'the text of the interview' },
    out: { type: 'string', help: 'the data folder to make' },
    languages: { type: 'string', help: 'the deck\'s languages, such as en,zh (the text\'s)' },
    minutes: { type: 'string', help: `how long the talk is (${MINUTES})` },
  },
  async run(values) {
    const { source, out } = values
    if (typeof source !== 'string' || typeof out !== 'string' || !source || !out)
      throw new UsageError(`outline needs the text and the folder to make: ${asTyped('outline', '--source FILE', '--out DIR')}`)
    const options = { languages: languagesOf(values), minutes: minutesOf(values) }
    const { outline } = await import('../scaffold/outline.ts')
    say(report(await outline(resolve(source), resolve(out), options), shown(resolve(source)), shown(resolve(out))))
  },
}

function languagesOf({ languages }: Values): string[] | undefined {
  if (languages === undefined)
    return undefined
  const tags = String(languages).split(',').map(tag => tag.trim())
  if (tags.some(tag => !/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(tag)) || new Set(tags).size < tags.length)
    throw new UsageError(`--languages takes language tags with commas between them, each once, such as en or en,zh, not "${languages}".`)
  return tags
}

function minutesOf({ minutes = String(MINUTES) }: Values): number {
  const number = Number(minutes)
  if (!/^\d+$/.test(String(minutes)) || number < 1 || number > MOST_MINUTES)
    throw new UsageError(`--minutes takes a whole number from 1 to ${MOST_MINUTES}, not "${minutes}".`)
  return number
}

function report({ article, speakers, encoding, language, assumed, languages, todos }: Outlined, source: string, out: string): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`
  const people = (host: boolean) => speakers.filter(speaker => speaker.host === host).map(({ name, labels }) => name ?? labels[0]).join(', ')
  const headings = article.sections[0]!.heading === undefined ? 'cut at questions, since the text has no headings' : 'by the text\'s headings'
  const told = assumed ? `taken from the ${assumed.script} script; where it is another, put a line such as "Language: fr" at the top of the text and begin again` : 'as the text says'
  return [
    `Read: ${source} (${encoding})`,
    `Language: ${names.of(language)}, ${told}`,
    `Found: ${count(article.sections.length, 'section')} (${headings}), ${count(article.turns.length, 'turn')}`,
    `Asks: ${people(true)}. Answers: ${people(false)}. Mend host under speakers where that is wrong.`,
    `Written: ${out}, in ${languages.map(tag => names.of(tag)).join(' and ')}, with ${count(todos, 'TODO')} to be filled in`,
    '',
    'Next:',
    `  1. Replace each TODO in ${out}/interview.yaml and ${out}/sections/; editors complete and underline.`,
    `  2. ${asTyped('verify', `--data ${out}`, `--source ${source}`)}`,
    '     tells what is left to be filled in, then finds every excerpt in the text.',
    `  3. ${asTyped('start', `--data ${out}`)}`,
    '     builds the deck and shows it.',
  ].join('\n')
}
