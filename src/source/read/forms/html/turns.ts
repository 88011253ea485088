/**
 * Who says what stands on the lines of a page.
 * In: its lines. Out: the same, each label and time that the page sets off or tells by an element made a part of its own.
 */
import type { PageLine, Piece } from './lines.ts'
import { collapse } from '../../../text/normalise.ts'
import { labelIn, looksLikeName } from '../../lines.ts'
import { fromFirstSeen, nameIn, timeIn, toldBy } from './names.ts'

export interface SpokenLine extends Omit<PageLine, 'pieces' | 'speaker'> {
  /** Who begins to speak with it. */
  name?: string
  time?: string
  words: string
  /** Whether all of it is set off. */
  isSet: boolean
}

interface Head {
  time?: string
  /** What may be a name, and what follows it. */
  named?: { name: string, time?: string, words: string, isSure: boolean }
  /** What is said where it is none. */
  words: string
}

const LEAST_USES = 2
const COLON_FIRST = /^\s*[:：]\s*/
const BETWEEN = /^[\s:：|,–—-]*$/

const timed = (time: string | undefined) => time === undefined ? {} : { time }
const textOf = (pieces: Piece[]): string => collapse(pieces.map(({ text }) => text).join(''))

/** Reads the lines of a page in which names and times stand on lines of their own, too. */
export function readTurns(lines: PageLine[]): SpokenLine[] {
  const heads = lines.map(headOf)
  const names = accepted(heads)
  const spoken: SpokenLine[] = []
  let pending: { name?: string, time?: string, from?: PageLine, isShown?: boolean } = {}
  let attributed: string | undefined
  const add = ({ pieces, speaker: _, ...line }: PageLine, words: string, of: Pick<SpokenLine, 'name' | 'time'>) => {
    spoken.push({ ...line, ...(of.name === undefined ? {} : { name: of.name }), ...timed(of.time), words, isSet: isSet(pieces) })
  }
  const addSilent = () => {
    if (pending.isShown && pending.from) {
      add(pending.from, '', pending)
      pending = {}
    }
  }
  for (const [index, line] of lines.entries()) {
    const { named, time, words } = heads[index]!
    const told = named && (named.isSure || names.has(named.name)) ? named : undefined
    if (line.speaker !== undefined && line.speaker !== attributed) {
      addSilent()
      pending = { ...pending, name: line.speaker, from: line }
    }
    attributed = line.speaker
    if (told) {
      if (pending.name !== told.name)
        addSilent()
      pending = { ...pending, name: told.name, from: line, isShown: true }
    }
    const since = time ?? told?.time
    pending = since === undefined ? pending : { ...pending, time: since }
    const said = told?.words ?? words
    if (!told && (line.rank !== undefined || line.isCaption)) {
      add(line, said, {})
    }
    else if (said !== '') {
      // What an attribute tells may stand there for all to see, too.
      add(line, said, pending.isShown || labelIn(said)?.name !== pending.name ? pending : { time: pending.time })
      pending = {}
    }
  }
  addSilent()
  return spoken
}

/** Who begins to speak with a line, whether the page or only the words say so. */
export function speakerIn({ name, words, rank }: SpokenLine): string | undefined {
  const label = rank === undefined ? labelIn(words) : undefined
  return name ?? (label && looksLikeName(label.name) ? label.name : undefined)
}

/** Names for certain, and those that come again where others do, or where somebody is named for certain. */
function accepted(heads: Head[]): Set<string> {
  const sure = new Set(heads.flatMap(({ named }) => named?.isSure ? named.name : []))
  const uses = new Map<string, number>()
  for (const { named } of heads) {
    if (named && !named.isSure && looksLikeName(named.name))
      uses.set(named.name, (uses.get(named.name) ?? 0) + 1)
  }
  const again = [...uses].filter(([, count]) => count >= LEAST_USES).map(([name]) => name)
  return sure.size + again.length < 2 ? sure : new Set([...sure, ...again])
}

function isSet(pieces: Piece[]): boolean {
  return pieces.every(({ set, text }) => set || text.trim() === '')
}

function headOf({ pieces, isHead, rank }: PageLine): Head {
  const shown = pieces.findIndex(({ text, part }) => part === undefined && !BETWEEN.test(text))
  const first = pieces.slice(0, shown === -1 ? pieces.length : shown)
  const rest = pieces.slice(first.length)
  const isTime = ({ part }: Piece) => part === 'time' || part === 'timestamp'
  const time = timeIn(textOf(first.filter(isTime))) ?? timeIn(textOf(rest.filter(({ part }) => part === 'timestamp')))
  const others = [...first.filter(piece => !isTime(piece)), ...rest.filter(({ part }) => part !== 'timestamp')]
  const words = fromFirstSeen(textOf(others))
  const named = partHead(others) ?? (rank === undefined ? setHead(others) ?? (isHead ? cellHead(words) : undefined) : undefined)
  const alone = isHead && time === undefined ? timeIn(words) : undefined
  if (alone !== undefined)
    return { time: alone, words: '' }
  return { ...timed(time), ...(named ? { named } : {}), words: time !== undefined && BETWEEN.test(words) ? '' : words }
}

/** A name that an element tells. */
function partHead(pieces: Piece[]): Head['named'] {
  const start = pieces.findIndex(({ text }) => !BETWEEN.test(text))
  const part = pieces[start]?.part
  if (part === undefined || part === 'time' || part === 'timestamp')
    return undefined
  const length = pieces.slice(start).findIndex(piece => piece.part !== part)
  const end = length === -1 ? pieces.length : start + length
  const told = toldBy(part, textOf(pieces.slice(start, end)))
  if (told?.name === undefined)
    return undefined
  const after = textOf(pieces.slice(end))
  const words = told.colon ? after : after.replace(COLON_FIRST, '')
  // A book may be cited at the beginning of a line, too.
  const isSure = part !== 'cite' || told.colon || words !== after || after === ''
  return isSure ? { name: told.name, ...timed(told.time), words, isSure } : undefined
}

/** A name that is bold or italic. */
function setHead(pieces: Piece[]): Head['named'] {
  const next = pieces.findIndex(({ set, text }) => !set && text.trim() !== '')
  const end = next === -1 ? pieces.length : next
  const text = fromFirstSeen(textOf(pieces.slice(0, end)))
  const rest = textOf(pieces.slice(end))
  const told = nameIn(text)
  if (told?.name !== undefined) {
    const words = told.colon ? rest : rest.replace(COLON_FIRST, '')
    return { name: told.name, ...timed(told.time), words, isSure: told.colon || words !== rest }
  }
  const label = rest === '' ? labelIn(text) : undefined
  return label && looksLikeName(label.name) ? { name: label.name, words: text.slice(label.length), isSure: true } : undefined
}

/** A name in a table, beside what is said. */
function cellHead(text: string): Head['named'] {
  const told = nameIn(text)
  return told?.name === undefined ? undefined : { name: told.name, ...timed(told.time), words: '', isSure: told.colon }
}
