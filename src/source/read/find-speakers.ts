/** Who speaks in a text that nobody has described yet, in the order in which they first speak, and who of them asks. */
import type { Turn } from './article.ts'
import type { Speaker } from './speakers.ts'
import { positionsOf } from '../text/code-points.ts'
import { SourceError } from '../text/source-error.ts'
import { parseArticle } from './article.ts'
import { labelIn, looksLikeName } from './lines.ts'
import { openText } from './open-text.ts'
import { ANSWERS, ASKS, matchSpeaker, withoutBrackets } from './speakers.ts'

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
const SPEAKS = /^(?:speaker|participant|person|panell?ist|voice|发言人|说话人)\s*\w{0,2}$/iu
const INITIALS = /^\p{Lu}{1,3}$/u
const ASKING = /[?？]["'”’」』）)*_\s]*$/u

const isPart = (label: string) => [ASKS, ANSWERS, SPEAKS, INITIALS].some(pattern => pattern.test(label))
const digits = (label: string) => label.replace(/\D/g, '')
const words = (label: string) => label.split(/[\s·・•]+/).length

/**
 * Finds the speakers.
 *
 * @throws {SourceError} if there are none or only one, or as `parseArticle` does.
 */
export function findSpeakers(source: string): FoundSpeaker[] {
  const groups = group(candidates(source))
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
  return withHosts(speakers, turns, positionsOf(text).slice)
}

/** The labels that are somebody's: what stands there again, in bold, or tells a part; if that gives no two, any name. */
function candidates(source: string): Candidate[] {
  const { lines, metadata } = openText(source)
  const all = new Map<string, Candidate>()
  for (const { text, number } of lines.slice(metadata.next)) {
    const label = labelIn(text)
    const name = withoutBrackets(label?.name ?? '')
    if (!label || !(looksLikeName(name) || isPart(name)))
      continue
    const key = name.normalize('NFKC').toLowerCase()
    const known = all.get(key) ?? { name, uses: 0, bold: false, line: number }
    all.set(key, { ...known, uses: known.uses + 1, bold: known.bold || label.bold })
  }
  const names = [...all.values()]
  const sure = names.filter(({ name, uses, bold }) => uses > 1 || bold || (isPart(name) && !INITIALS.test(name)))
  return group(few(sure)).length > 1 ? sure : few(names)
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
function group(candidates: Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  const byFullness = candidates.toSorted((a, b) => words(b.name) - words(a.name) || b.uses - a.uses || a.line - b.line)
  for (const candidate of byFullness) {
    const speakers = groups.map(([first], index) => ({ id: String(index), names: [first!.name], host: false }))
    const found = isPart(candidate.name) ? undefined : matchSpeaker(candidate.name, speakers)
    const [first] = found ? groups[Number(found.id)]! : []
    if (first && digits(first.name) === digits(candidate.name) && !isPart(first.name))
      groups[Number(found!.id)]!.push(candidate)
    else
      groups.push([candidate])
  }
  return groups.toSorted((a, b) => Math.min(...a.map(({ line }) => line)) - Math.min(...b.map(({ line }) => line)))
}

function named(groups: Candidate[][]): FoundSpeaker[] {
  const names = groups.map(([first]) => isPart(first!.name) ? undefined : inMixedCase(first!.name))
  const byName = names.map((name, index) => ({ id: String(index), names: name === undefined ? [] : [name], host: false }))
  return groups.map((spellings, index) => {
    const labels = spellings.map(({ name }) => name).filter(label => matchSpeaker(label, byName) !== byName[index])
    return { id: String(index), name: names[index], names: [...byName[index]!.names, ...labels], labels, host: false, turns: 0 }
  })
}

/** JANE DOE as Jane Doe. */
function inMixedCase(name: string): string {
  return /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}

/** Who asks: by the label, or else by how many turns end in a question. Somebody answers. */
function withHosts(speakers: FoundSpeaker[], turns: Turn[], slice: (start: number, end: number) => string): FoundSpeaker[] {
  const measured = speakers.map((speaker) => {
    const own = turns.filter(turn => turn.speaker === speaker.id)
    const label = speaker.labels[0] ?? ''
    const questions = own.filter(turn => ASKING.test(slice(turn.start, turn.end))).length
    return {
      speaker,
      turns: own.length,
      length: own.reduce((sum, { start, end }) => sum + end - start, 0),
      asking: ASKS.test(label) ? 1 : ANSWERS.test(label) ? 0 : questions / Math.max(1, own.length),
    }
  })
  const byAsking = measured.toSorted((a, b) => b.asking - a.asking || a.length - b.length)
  const hosts = byAsking.filter(({ asking }, index) => index === 0 || (index < byAsking.length - 1 && asking >= 0.5)).map(({ speaker }) => speaker)
  const taken = new Map<string, number>()
  return measured.map(({ speaker, turns }) => {
    const host = hosts.includes(speaker)
    const id = idOf(speaker.name) ?? (host ? 'host' : 'guest')
    const uses = (taken.get(id) ?? 0) + 1
    taken.set(id, uses)
    return { ...speaker, host, turns, id: uses === 1 ? id : `${id}-${uses}` }
  })
}

/** The family name, in letters that an id may have. */
function idOf(name: string | undefined): string | undefined {
  const last = name?.split(/\s+/).at(-1)!.normalize('NFKD').toLowerCase().replace(/[^a-z0-9-]/g, '')
  return last && /^[a-z][a-z0-9-]*$/.test(last) ? last : undefined
}
