/** The data folder for another interview. */
import type { OutlineOptions } from '../scaffold/compose.ts'
import type { Command, Values } from './command.ts'
import { relative, resolve, sep } from 'node:path'
import { asTyped } from '../base/project.ts'
import { isInCalendar, languageTag, recording as recordingField } from '../fields/values.ts'
import { readLanguage } from '../scaffold/language-names.ts'
import { isFile } from '../text/recording.ts'
import { jsonOption, say, sayJson, shown, textOf, UsageError } from './command.ts'

const MINUTES = 20
const MOST_MINUTES = 600
const MOST_SECTIONS = 99

export const outline: Command = {
  summary: 'the text of an interview → a data folder to be filled in',
  options: {
    'source': { type: 'string', help: 'the text of the interview' },
    'out': { type: 'string', help: 'the data folder to make' },
    'original': { type: 'string', help: 'what it was translated from, another text' },
    'dry-run': { type: 'boolean', help: 'only show what is found; nothing is written' },
    'light': { type: 'boolean', help: 'ask only for what no deck can do without: headings, claims, points' },
    'languages': { type: 'string', help: 'the deck\'s languages, such as en,zh (the text\'s)' },
    'minutes': { type: 'string', help: `how long the talk is (${MINUTES})` },
    'language': { type: 'string', help: 'the text\'s language, such as es' },
    'host': { type: 'string', multiple: true, help: 'who asks, by name or label; again for each' },
    'guest': { type: 'string', multiple: true, help: 'who answers; again for each' },
    'speaker': { type: 'string', multiple: true, help: 'whom a label means, such as "IM=Ida Maro"; again for each' },
    'sections': { type: 'string', help: 'how many sections, or the lines with which they begin: 5, or 1,19,43' },
    'title': { type: 'string', help: 'the text\'s title' },
    'url': { type: 'string', help: 'its address on the web' },
    'recording': { type: 'string', help: 'where it can be heard: an address of the web, or a file' },
    'date': { type: 'string', help: 'the day of the interview, such as 2024-07-23' },
    ...jsonOption,
  },
  async run(values) {
    const [source, out] = [textOf(values.source), textOf(values.out)]
    const isDry = Boolean(values['dry-run'])
    if (!source || (!out && !isDry))
      throw new UsageError(`outline needs the text and the folder to make: ${asTyped('outline', '--source FILE', '--out DIR')} (or --dry-run to look first)`)
    const options = optionsOf(values)
    const [{ outline, preview }, { report }, { results }] = await Promise.all([import('../scaffold/outline.ts'), import('../scaffold/report.ts'), import('../scaffold/results.ts')])
    const original = textOf(values.original)
    const texts = { source: resolve(source), ...original && { original: resolve(original) } }
    const outlined = isDry ? { ...await preview(texts, options), kept: [] } : await outline(texts, resolve(out!), options)
    if (values.json)
      return sayJson(results(outlined, isDry ? undefined : shown(resolve(out!))))
    say(report(outlined, { source: shown(texts.source), ...texts.original && { original: shown(texts.original) } }, isDry ? undefined : shown(resolve(out!))))
  },
}

const isTag = (tag: string): boolean => languageTag.safeParse(tag).success

function optionsOf(values: Values): OutlineOptions {
  const list = (value: Values[string]) => Array.isArray(value) ? value.map(text => text.trim()) : []
  const { title, url, recording, language, date } = values
  return {
    languages: languagesOf(values),
    minutes: wholeNumber('minutes', textOf(values.minutes) ?? String(MINUTES), MOST_MINUTES),
    told: {
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof recording === 'string' ? { recording: recordingOf(recording, textOf(values.out)) } : {}),
      ...(typeof url === 'string' ? { url: checked('url', url, /^https?:\/\/\S+$/.test(url) && URL.canParse(url), 'an address of the web such as https://example.org/talk') } : {}),
      ...(typeof language === 'string' ? { language: readLanguage(language) ?? checked('language', language, false, 'a language, by its tag or name, such as es, pt-BR or Spanish') } : {}),
      ...(typeof date === 'string' ? { date: checked('date', date, isInCalendar(date), 'a day such as 2024-07-23') } : {}),
    },
    speakers: { hosts: list(values.host), guests: list(values.guest), names: namesOf(list(values.speaker)), labels: [] },
    light: Boolean(values.light),
    ...(typeof values.sections === 'string' ? { sections: sectionsOf(values.sections) } : {}),
  }
}

function checked(option: string, value: string, isRight: boolean, expected: string): string {
  if (!isRight)
    throw new UsageError(`--${option} takes ${expected}, not "${value}".`)
  return value
}

/** A file is meant from where the command is called; the data have it from their folder. */
function recordingOf(recording: string, out = '.'): string {
  const path = isFile(recording) ? relative(resolve(out), resolve(recording)).split(sep).join('/') : recording
  return checked('recording', path, recordingField.safeParse(path).success, 'an address of the web such as https://example.org/talk, or a file such as talk.mp3')
}

function languagesOf({ languages }: Values): string[] | undefined {
  if (languages === undefined)
    return undefined
  const tags = String(languages).split(',').map(tag => tag.trim())
  if (!tags.every(isTag) || new Set(tags).size < tags.length)
    throw new UsageError(`--languages takes language tags with commas between them, each once, such as en or en,zh, not "${String(languages)}".`)
  return tags
}

function namesOf(pairs: string[]): Map<string, string> {
  return new Map(pairs.map((pair): [string, string] => {
    const [, label, name] = /^([^=]*[^=\s])\s*=\s*(\S.*)$/.exec(pair) ?? []
    if (label === undefined || name === undefined)
      throw new UsageError(`--speaker takes a label of the text and the name of whom it means, such as "IM=Ida Maro", not "${pair}".`)
    return [label, name]
  }))
}

function sectionsOf(text: string): number | number[] {
  if (!text.includes(','))
    return wholeNumber('sections', text, MOST_SECTIONS)
  const lines = text.split(',').map(Number)
  if (!lines.every((line, index) => Number.isInteger(line) && line > (lines[index - 1] ?? 0)))
    throw new UsageError(`--sections takes a number of sections, or lines of the text that rise, such as 1,19,43, not "${text}".`)
  return lines
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > most)
    throw new UsageError(`--${option} takes a whole number from 1 to ${most}, not "${text}".`)
  return number
}
