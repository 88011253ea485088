/**
 * Who speaks, and when, as the elements of a page tell it.
 * In: an element, or what is set off at the beginning of a line. Out: a name that lines.ts reads as a label, a time.
 */
import type { Element } from './tree.ts'
import { collapse } from '../../../text/normalise.ts'
import { labelIn, readMetadata } from '../../lines.ts'
import { labelOf } from '../label.ts'
import { CLOCK } from '../times.ts'
import { attribute, classesOf, find, shortText } from './tree.ts'

export interface Told {
  name?: string
  time?: string
  /** Whether a colon stands behind the name. */
  colon: boolean
}

/** `speaker`, `speaker-name`, `transcript__speaker`; and `name`, which other things are called, too. */
const SPEAKER_CLASS = /(?:^|[-_])speaker(?:[-_]?(?:name|label))?$/i
const NAME_CLASS = /^(?:(?:display|full|person|author|participant)[-_]?)?name$/i
const TIME_CLASS = /(?:^|[-_])(?:time|time-?stamp|time-?code|start-?time)$/i
const SPEAKER_ATTRIBUTES = ['data-speaker', 'data-speaker-name', 'data-speaker-label']
const PARTS = new Map<string, Part>([['cite', 'cite'], ['dt', 'name'], ['time', 'time']])
/** A time alone, or from one to another. */
const TIME = new RegExp(String.raw`^[[(]?(${CLOCK})(?:\s?(?:-->|[-–—])\s?${CLOCK})?[)\]]?$`)
const TIME_FIRST = new RegExp(String.raw`^(?:[[(](${CLOCK})[)\]]|(${CLOCK})(?=\s))\s?(?:[-–—|]\s)?`)
const TIME_LAST = new RegExp(String.raw`(?:\s?[[(](${CLOCK})[)\]]|\s(${CLOCK}))\s?([:：]?)$`)
const COLON_LAST = /\s?[:：]$/
/** Marks of direction and spaces of no width, which stand around names in texts from right to left. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
const SENTENCE_END = /[.。！？!?…]["'”’」』）)]*$/u
/** With a time and a colon. */
const LONGEST_TOLD = 80

/** The time that a text is, as it is written there, or from which it goes on. */
export const timeIn = (text: string): string | undefined => TIME.exec(collapse(text))?.[1]

/** A name, with a time before or behind it; nothing where the text is anything else. */
export function nameIn(text: string): Told | undefined {
  if (text.length > LONGEST_TOLD)
    return undefined
  const { rest, told } = peelTimes(text)
  const name = rest.replaceAll('_', ' ')
  return isLabel(name) ? { ...told, name } : undefined
}

/** As an author of a page means it who says that it is a name, so that what no label may have is left out. */
function namedIn(text: string): Told | undefined {
  const fits = nameIn(text)
  const { rest, told } = peelTimes(text)
  const name = labelOf(rest)
  return fits ?? (name !== undefined && isLabel(name) && !SENTENCE_END.test(rest) ? { ...told, name } : undefined)
}

function peelTimes(text: string): { rest: string, told: Told } {
  const all = collapse(text.replace(UNSEEN, ''))
  const first = TIME_FIRST.exec(all)
  const behind = all.slice(first?.[0].length ?? 0)
  const last = first ? null : TIME_LAST.exec(behind)
  const named = last ? behind.slice(0, last.index) + last[3]! : behind
  const time = first?.[1] ?? first?.[2] ?? last?.[1] ?? last?.[2]
  return { rest: named.replace(COLON_LAST, ''), told: { ...(time === undefined ? {} : { time }), colon: COLON_LAST.test(named) } }
}

/** Without the marks of direction at its beginning, behind which no label is seen. */
export const fromFirstSeen = (text: string): string => text.replace(/^[\s\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]+/, '')

/** What tells of the text, such as a date, stands before a colon, too. */
function isLabel(name: string): boolean {
  const line = `${name}: x`
  return labelIn(line)?.name === name && readMetadata(line) === undefined
}

/** Whose words an element's attribute says that it holds. */
export function speakerOf(element: Element): string | undefined {
  const value = SPEAKER_ATTRIBUTES.map(name => attribute(element, name)).find(text => text !== undefined && text.trim() !== '')
  return value === undefined ? undefined : namedIn(value)?.name
}

/** `<time>` may stand among the words and be one of them; what has the class of a timestamp is none. */
export type Part = 'speaker' | 'name' | 'cite' | 'time' | 'timestamp'

/** Whether an element is a speaker's name or a time, by what it is or by its class; not where it holds one, with words. */
export function partOf(element: Element): Part | undefined {
  const part = claimed(element)
  const text = part && shortText(element, LONGEST_TOLD)
  if (part === undefined || text === undefined)
    return undefined
  if (part === 'time' || part === 'timestamp')
    return timeIn(text) === undefined ? undefined : part
  const holdsOne = find(element, inner => ['speaker', 'name', 'cite'].includes(claimed(inner) ?? '')) !== undefined
  return holdsOne || toldBy(part, text)?.name === undefined ? undefined : part
}

function claimed(element: Element): Part | undefined {
  const classes = classesOf(element)
  if (classes.some(name => TIME_CLASS.test(name)))
    return 'timestamp'
  if (classes.some(name => SPEAKER_CLASS.test(name)))
    return 'speaker'
  if (classes.some(name => NAME_CLASS.test(name)))
    return 'name'
  return PARTS.get(element.tagName)
}

/** Only the class `speaker` is sure enough to make a name fit. */
export function toldBy(part: Part, text: string): Told | undefined {
  return part === 'speaker' ? namedIn(text) : nameIn(text)
}
