/**
 * JSON as transcribers write it: the first list, looked for from the top, whose elements have a text. Whisper and WhisperX
 * call it `segments`, AssemblyAI and Deepgram `utterances`, others write the list alone. One that names speakers goes before one that
 * does not; podcasts have their words in `body` (https://podcasting2.org/docs/podcast-namespace/tags/transcript), Amazon in
 * `audio_segments`, or word by word as `alternatives`.
 */
import type { Utterance } from './transcript.ts'
import { positionsOf } from '../../text/code-points.ts'
import { SourceError } from '../../text/source-error.ts'
import { pastEnd } from '../past-end.ts'
import { inSeconds, secondsIn } from './times.ts'

/** In the order in which they are looked for: Deepgram has its words in pieces, and whole, too. */
const TEXTS = ['text', 'transcript', 'content', 'body', 'words', 'sentences', 'alternatives']
const SPEAKERS = ['speaker', 'speaker_name', 'speakerName', 'speaker_label', 'speaker_id', 'name']
const STARTS = ['start', 'start_time', 'startTime', 'start_offset', 'begin', 'timestamp', 'time', 'offsets']
/** How long the recording is, in seconds: Whisper’s, AssemblyAI’s; Deepgram’s stands below `metadata`, Otter’s below `speech`. */
const DURATIONS = ['duration', 'audio_duration']
const LISTS = ['utterances', 'paragraphs', 'segments', 'turns', 'transcripts', 'transcript']
const DEEPEST = 8

type Fields = Record<string, unknown>

const speakerIn = (fields: Fields) => SPEAKERS.map(key => fields[key]).find(value => typeof value === 'string' || typeof value === 'number')

/** @throws {SourceError} where it is not well formed, no list of utterances is in it, or a time is past the end of the recording. */
export function readJson(text: string): Utterance[] {
  const all = parsed(text)
  const spoken = findSpoken(all, 0, true) ?? findSpoken(all, 0, false)
  if (!spoken)
    throw new SourceError('this is JSON, and no transcript that is known', { line: 1, hint: 'Expected a list of { "speaker": …, "text": … }, alone or as segments (Whisper, WhisperX) or utterances (AssemblyAI, Deepgram).' })
  const names = namesById(all)
  const { lineAt, toPoint } = positionsOf(text)
  let from = 0
  const utterances = spoken.map((fields): Utterance => {
    const words = wordsIn(fields)!
    const speaker = speakerIn(fields)
    const place = text.indexOf(JSON.stringify(words), from)
    if (place !== -1)
      from = place
    const seconds = STARTS.map(key => secondsOf(fields[key])).find(value => value !== undefined)
    return {
      ...(speaker === undefined ? {} : { speaker: names.get(String(speaker)) ?? String(speaker) }),
      words: words.trim(),
      line: lineAt(toPoint(from)),
      ...(seconds === undefined ? {} : { seconds }),
    }
  })
  const duration = durationOf(all)
  const timed = inSeconds(utterances, duration)
  const wrong = duration === undefined ? undefined : pastEnd(timed.flatMap(({ seconds, line }) => seconds === undefined ? [] : { seconds, line }), duration, 'this file has its duration as')
  if (wrong)
    throw wrong
  return timed
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch (error) {
    const [, place] = /position (\d+)/.exec((error as Error).message) ?? []
    throw new SourceError('this begins like JSON, and is not well formed', { line: place ? text.slice(0, Number(place)).split('\n').length : 1, hint: (error as Error).message })
  }
}

/** The words of an element: a text, or the texts of its sentences. */
function wordsIn(fields: Fields): string | undefined {
  for (const key of TEXTS) {
    const value = fields[key]
    if (typeof value === 'string')
      return value
    if (key === 'alternatives' && Array.isArray(value))
      return value.length > 0 ? wordsIn(value[0] as Fields) : undefined
    const parts = Array.isArray(value) ? (value as unknown[]).map(part => typeof part === 'object' && part !== null ? (part as Fields).text : undefined) : []
    if (parts.length > 0 && parts.every(part => typeof part === 'string'))
      return parts.join(' ')
  }
  return undefined
}

const isAlternative = (fields: Fields): boolean => Array.isArray(fields.words) && !('start' in fields)

function findSpoken(value: unknown, depth: number, isNamed: boolean): Fields[] | undefined {
  if (depth > DEEPEST || typeof value !== 'object' || value === null)
    return undefined
  if (Array.isArray(value)) {
    const all = value as unknown[]
    const isSpoken = all.length > 0 && all.every(entry => typeof entry === 'object' && entry !== null && wordsIn(entry as Fields) !== undefined)
    // Deepgram's alternatives are each the whole talk.
    const isWhole = isSpoken && all.some(entry => isAlternative(entry as Fields))
    return isSpoken && !isWhole && (!isNamed || all.some(entry => speakerIn(entry as Fields) !== undefined)) ? all as Fields[] : all.map(entry => findSpoken(entry, depth + 1, isNamed)).find(Boolean)
  }
  const fields = value as Fields
  const known = LISTS.filter(key => key in fields)
  return [...known, ...Object.keys(fields).filter(key => !known.includes(key))].map(key => findSpoken(fields[key], depth + 1, isNamed)).find(Boolean)
}

/** Otter tells the names apart: `speakers: [{ speaker_id, speaker_name }]`. */
function namesById(value: unknown): Map<string, string> {
  const speakers = typeof value === 'object' && value !== null && 'speakers' in value && Array.isArray(value.speakers) ? value.speakers as Fields[] : []
  return new Map(speakers.flatMap((speaker): [string, string][] => {
    const [id, name] = [speaker?.speaker_id ?? speaker?.id, speaker?.speaker_name ?? speaker?.name]
    return (typeof id === 'string' || typeof id === 'number') && typeof name === 'string' && name.trim() !== '' ? [[String(id), name]] : []
  }))
}

/** A number, a clock such as 0:03, or Whisper.cpp's `{ from: 3000 }`. */
function secondsOf(value: unknown): number | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) && value >= 0 ? value : undefined
  if (typeof value === 'string')
    return /^\d+(?:\.\d+)?s?$/.test(value) ? Number.parseFloat(value) : secondsIn(value)
  return typeof value === 'object' && value !== null && 'from' in value ? secondsOf(value.from) : undefined
}

function durationOf(value: unknown): number | undefined {
  const fields = new Object(value) as Fields
  return [fields, fields.metadata, fields.speech].map(part => new Object(part) as Fields).flatMap(from => DURATIONS.map(key => secondsOf(from[key]))).find(seconds => seconds !== undefined && seconds > 0)
}
