/** Who speaks in a text that nobody has described yet, in the order in which they first speak, and who of them asks. */
import type { Turn } from './article.ts'
import type { Speaker } from './speakers.ts'
import { positionsOf } from '../text/code-points.ts'
import { SourceError } from '../text/source-error.ts'
import { parseArticle } from './article.ts'
import { isNarration, labelIn, looksLikeName } from './lines.ts'
import { openText } from './open-text.ts'
import { ANSWERS, ASKS, INITIALS, isRole, matchSpeaker, withoutBrackets } from './speakers.ts'

export interface FoundSpeaker extends Speaker {
  /** The name to show; none where the labels only tell a part that is played, such as Q or Interviewer. */
  name?: string
  /** The labels that could not be told from the name. */
  labels: string[]
  turns: number
}

interface Candidate { name: string, uses: number, bold: boolean, line: number }

/** An interview has a few speakers, a panel a dozen; every name is compared with every other. */
const MOST_NAMES = 60
const ASKING = /[?？؟][^\p{L}\p{N}]*$/u
/** The witness answers A in records of court. */
const WITNESS = /^(?:the )?witness$/i

const digits = (label: string) => label.replace(/\D/g, '')
const words = (label: string) => INITIALS.test(label) ? 1 : label.split(/[\s·・•]+/).length

const fold = (label: string) => withoutBrackets(label).normalize('NFKC').toLowerCase().trim()
/** MR. LUND, as records of court have whoever speaks. */
const TITLED = /^(?:MR|MRS|MS|DR|JUDGE)\.? [A-Z]/
/** Without stops: H. B. as HB. */
const bare = (label: string) => label.replace(/\P{L}/gu, '')
const familyName = (label: string) => fold(label).split(/\s+/).at(-1)!
const initialsOf = (name: string) => words(name) < 2 ? '' : name.split(/[\s·・•-]+/).map(part => part[0] ?? '').join('').toUpperCase()

/** What is known of the speakers beside the text. Names are compared as labels are. */
export interface KnownSpeakers {
  /** Who asks; the others answer. */
  hosts: string[]
  /** Who answers. */
  guests: string[]
  /** Names by the label with which the text has them. */
  names: ReadonlyMap<string, string>
  /** Labels that are somebody's without doubt, such as the voices of captions. */
  labels: string[]
}

export const NOT_KNOWN: KnownSpeakers = { hosts: [], guests: [], names: new Map(), labels: [] }

/**
 * Finds the speakers.
 *
 * @throws {SourceError} if there are none or only one, if nobody is called as a known one, or as `parseArticle` does.
 */
export function findSpeakers(source: string, known: KnownSpeakers = NOT_KNOWN): FoundSpeaker[] {
  const groups = group(candidates(source, known), known)
  if (groups.length === 0) {
    throw new SourceError('no line begins with a speaker’s name and a colon', {
      line: 1,
      hint: 'Begin each turn with who speaks: “Name: …”, “NAME: …”, “**Name:** …”, “名字：…”, or “Q: …” and “A: …”.',
    })
  }
  if (groups.length === 1) {
    throw new SourceError(`only one speaker was found, “${groups[0]![0]!.name}”; an interview has one who asks and one who answers`, {
      line: groups[0]![0]!.line,
      hint: 'Begin the other’s turns with a name and a colon too, each on a line of its own.',
    })
  }
  const speakers = named(groups)
  const { text, turns } = parseArticle(source, speakers)
  return withHosts(speakers, turns, positionsOf(text).slice, known)
}

/** The labels that are somebody's: what is known, stands there again, in bold, or tells a part; if that gives no two, any name. */
function candidates(source: string, known: KnownSpeakers): Candidate[] {
  const told = new Set([...known.names.keys(), ...known.hosts, ...known.guests].map(fold))
  const given = new Set([...told, ...known.labels.map(fold)])
  const { lines, metadata } = openText(source)
  const all = new Map<string, Candidate>()
  for (const { text, number } of lines.slice(metadata.next)) {
    const label = labelIn(text)
    const name = withoutBrackets(label?.name ?? '')
    if (!label || !(given.has(fold(name)) || looksLikeName(name) || isRole(name)))
      continue
    const before = all.get(fold(name)) ?? { name, uses: 0, bold: false, line: number }
    all.set(fold(name), { ...before, uses: before.uses + 1, bold: before.bold || label.bold })
  }
  const voices = [...all.values()]
  const spoken = voices.filter(({ name }) => told.has(fold(name)) || !isNarration(name))
  // Of two voices the one that tells may be the one that asks.
  const names = spoken.length > 1 ? spoken : voices
  const isSure = ({ name, uses, bold }: Candidate) => uses > 1 || bold || given.has(fold(name)) || TITLED.test(name) || (isRole(name) && !INITIALS.test(name))
  const sure = names.filter(isSure)
  const isFull = (full: string, short: string) => INITIALS.test(short) ? bare(short).length > 1 && initialsOf(full) === bare(short) : words(full) > 1 && words(short) === 1 && familyName(full) === fold(short)
  const people = names.filter(candidate => isSure(candidate) || sure.some(({ name }) => isFull(candidate.name, name)))
  return group(few(people)).length > 1 ? people : few(names)
}

function few(names: Candidate[]): Candidate[] {
  if (names.length <= MOST_NAMES)
    return names
  throw new SourceError(`${names.length} different names stand before a colon at the start of a line, expected those of a few speakers`, {
    line: names[MOST_NAMES]!.line,
    hint: 'Is this the text of one interview? A list of names or terms does better without colons.',
  })
}

/** Puts the spellings of one name together, each where the parser would: the fullest name first in its group. */
function group(candidates: Candidate[], { names, labels }: KnownSpeakers = NOT_KNOWN): Candidate[][] {
  // Those are told apart already, however alike they are.
  const apart = new Set(labels.map(fold))
  const groups: Candidate[][] = Array.from(new Set(names.values()), name => [{ name, uses: 0, bold: false, line: Infinity }])
  const byFullness = candidates.toSorted((a, b) => words(b.name) - words(a.name) || b.uses - a.uses || a.line - b.line)
  for (const candidate of byFullness) {
    const given = namedAs(candidate.name, names)
    const meant = given === undefined ? groups.findIndex(known => belongs(candidate.name, known, groups)) : groups.findIndex(([first]) => first!.name === given)
    if (meant !== -1) {
      groups[meant]!.push(candidate)
      continue
    }
    const speakers = groups.map(([first], index) => ({ id: String(index), names: [first!.name], host: false }))
    const found = isRole(candidate.name) || apart.has(fold(candidate.name)) ? undefined : matchSpeaker(candidate.name, speakers)
    const [first] = found ? groups[Number(found.id)]! : []
    if (first && digits(first.name) === digits(candidate.name) && !isRole(first.name))
      groups[Number(found!.id)]!.push(candidate)
    else
      groups.push([candidate])
  }
  // Of a name that was given, and that nobody in the text has, there is nothing to put in order.
  return groups.filter(spellings => spellings.some(({ uses }) => uses > 0)).toSorted((a, b) => Math.min(...a.map(({ line }) => line)) - Math.min(...b.map(({ line }) => line)))
}

/** Initials belong to the only name that has them, the witness to the one who answers A. */
function belongs(label: string, [first]: Candidate[], groups: Candidate[][]): boolean {
  if (INITIALS.test(label) && bare(label).length > 1)
    return initialsOf(first!.name) === bare(label) && groups.filter(([other]) => initialsOf(other!.name) === bare(label)).length === 1
  return label === 'A' && WITNESS.test(first!.name)
}

function namedAs(label: string, names: ReadonlyMap<string, string>): string | undefined {
  return [...names].find(([from]) => fold(from) === fold(label))?.[1]
}

function named(groups: Candidate[][]): FoundSpeaker[] {
  const names = groups.map(([first]) => isRole(first!.name) ? undefined : inMixedCase(first!.name))
  const byName = names.map((name, index) => ({ id: String(index), names: name === undefined ? [] : [name], host: false }))
  return groups.map((spellings, index) => {
    // The usual one first: it stands for a name where there is none.
    const labels = spellings.toSorted((a, b) => b.uses - a.uses).map(({ name }) => name).filter(label => matchSpeaker(label, byName) !== byName[index])
    return { id: String(index), name: names[index], names: [...byName[index]!.names, ...labels], labels, host: false, turns: 0 }
  })
}

/** JANE DOE as Jane Doe. */
function inMixedCase(name: string): string {
  return /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}

/** Who opens a talk is its host more often than not; as much as this share of the questions. */
const OPENING = 0.25
/** A second host asks at least so much of all that is asked, most of the time, and more than once. */
const LEAST_SHARE = 0.2
const LEAST_QUESTIONS = 2
const MOSTLY = 0.5

/** Who asks: as is known, or by the label, or else who asks most of what is asked and opens. Somebody answers. */
function withHosts(speakers: FoundSpeaker[], turns: Turn[], slice: (start: number, end: number) => string, known: KnownSpeakers): FoundSpeaker[] {
  const asks = new Set(turns.filter(({ start, end }) => ASKING.test(slice(start, end))))
  const hosts = new Set(meant(known.hosts, speakers))
  const guests = new Set(meant(known.guests, speakers))
  const measured = speakers.map((speaker) => {
    const own = turns.filter(turn => turn.speaker === speaker.id)
    const questions = own.filter(turn => asks.has(turn)).length
    const label = speaker.labels[0] ?? ''
    const isAnswering = guests.has(speaker) || (speaker.name === undefined && ANSWERS.test(label))
    const share = questions / Math.max(1, asks.size)
    return {
      speaker,
      turns: own.length,
      length: own.reduce((sum, { start, end }) => sum + end - start, 0),
      isSure: hosts.has(speaker) || (speaker.name === undefined && ASKS.test(label)),
      isAnswering,
      isSecond: share >= LEAST_SHARE && questions >= LEAST_QUESTIONS && questions / Math.max(1, own.length) >= MOSTLY,
      asking: isAnswering ? -1 : share + (turns[0] && own.includes(turns[0]) ? OPENING : 0),
    }
  })
  const byAsking = measured.toSorted((a, b) => Number(b.isSure) - Number(a.isSure) || b.asking - a.asking || a.length - b.length)
  const asking = hosts.size > 0
    ? measured.filter(({ speaker }) => hosts.has(speaker))
    : byAsking.filter(({ isSure, isSecond, isAnswering }, index) => index === 0 || (index < byAsking.length - 1 && !isAnswering && (isSure || isSecond)))
  const taken = new Map<string, number>()
  return measured.map((entry) => {
    const { speaker } = entry
    const host = asking.includes(entry)
    const id = idOf(speaker.name) ?? (host ? 'host' : 'guest')
    const uses = (taken.get(id) ?? 0) + 1
    taken.set(id, uses)
    return { ...speaker, host, turns: entry.turns, id: uses === 1 ? id : `${id}-${uses}` }
  })
}

/** The speakers that names given beside the text mean; a name that no label has may be somebody who never speaks. */
function meant(names: string[], speakers: FoundSpeaker[]): FoundSpeaker[] {
  return names.flatMap(name => speakers.find(({ labels }) => labels.some(label => fold(label) === fold(name))) ?? (matchSpeaker(name, speakers) as FoundSpeaker | undefined) ?? [])
}

/** The family name, in letters that an id may have. */
function idOf(name: string | undefined): string | undefined {
  const last = name?.split(/\s+/).at(-1)!.normalize('NFKD').toLowerCase().replace(/[^a-z0-9-]/g, '')
  return last && /^[a-z][a-z0-9-]*$/.test(last) ? last : undefined
}
