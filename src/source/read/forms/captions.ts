/** WebVTT and SRT: each cue's words, and the voice of `<v Name>`. */
import type { VTTCue, VTTNode } from 'media-captions'
import type { Utterance } from './transcript.ts'
import { parseText, tokenizeVTTCue } from 'media-captions'
import { positionsOf } from '../../text/code-points.ts'
import { SourceError } from '../../text/source-error.ts'
import { secondsIn } from './times.ts'

/** SubRip's tags, and the positions of SubStation Alpha that some players take. */
const SRT_MARKUP = /<\/?(?:[bisu]|font)\b[^>]*>|\{\\an?\d+\}/gi

const MOSTLY = 0.5
const CUE_TIME = String.raw`(?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?`
/** Words may have an arrow, too. */
const TIMED = /^\s*\d[\d:.,]*\s*-->/
const TIMING = new RegExp(String.raw`^\s*(?<start>${CUE_TIME})\s*-->\s*(?<end>${CUE_TIME})(?=\s|$)`)
/** A cue without an end that can be is shown so long; only its beginning counts. */
const SHOWN = 1

/**
 * In the order of the file. What is no cue is passed over, as the WebVTT specification has it.
 *
 * @throws {SourceError} where the times of a cue cannot be read.
 */
export async function readCaptions(text: string, type: 'vtt' | 'srt'): Promise<Utterance[]> {
  const { cues } = await parseText(withTimes(text, type), { type })
  unroll(cues)
  const { lineAt, toPoint } = positionsOf(text)
  let from = 0
  return cues.flatMap((cue) => {
    // Cues have no places: the words are looked for from where the last ones ended.
    const found = text.indexOf(cue.text, from)
    const start = found === -1 ? from : found
    const line = lineAt(toPoint(start))
    from = found === -1 ? from : found + cue.text.length
    const at = { line, seconds: cue.startTime }
    return type === 'vtt' ? voices(tokenizeVTTCue(cue), at) : [{ words: cue.text.replace(SRT_MARKUP, '').trim(), ...at }]
  })
}

/**
 * What is no cue is passed over, and so would be the words of one whose times are not well formed, or that ends before it begins:
 * the first is refused, the other ends after its beginning, and all are written as the formats want them.
 */
function withTimes(text: string, type: 'vtt' | 'srt'): string {
  return text.split('\n').map((line, index) => {
    if (!TIMED.test(line))
      return line
    const { start, end } = TIMING.exec(line)?.groups ?? {}
    if (start === undefined || end === undefined)
      throw new SourceError('the times of this cue cannot be read, expected such as 00:00:03.000 --> 00:00:05.500', { line: index + 1, hint: 'Write hours, minutes and seconds with colons, minutes and seconds below 60.' })
    const [from, to] = [secondsIn(start)!, secondsIn(end)!]
    const written = [from, Math.max(to, from + SHOWN)].map(seconds => new Date(Math.round(seconds * 1000)).toISOString().slice(11, -1)).join(' --> ')
    return line.replace(TIMING, type === 'srt' ? written.replaceAll('.', ',') : written)
  }).join('\n')
}

/**
 * Captions that roll, as YouTube makes them, show each line twice or more: below, then above the next. Of those only what is new
 * is kept; where most cues begin with the line that ended the one before, since people say a thing twice, too.
 */
function unroll(cues: VTTCue[]): void {
  const lines = cues.map(({ text }) => text.split('\n').filter(line => line.trim() !== ''))
  const plain = (line: string | undefined) => line?.replace(/<[^>]*>/g, '').trim()
  const rolls = lines.map((own, index) => index > 0 && own.length > 0 && plain(own[0]) === plain(lines[index - 1]!.at(-1)))
  if (rolls.filter(Boolean).length < cues.length * MOSTLY)
    return
  for (const [index, cue] of cues.entries())
    cue.text = (rolls[index] ? lines[index]!.slice(1) : lines[index]!).join('\n')
}

/** A cue may hold several voices; one that is not closed goes on in those that follow within it. */
function voices(nodes: VTTNode[], at: { line: number, seconds: number }): Utterance[] {
  const spoken: Utterance[] = []
  const walk = (node: VTTNode, speaker?: string) => {
    if (node.type === 'text') {
      const last = spoken.at(-1)
      if (last && last.speaker === speaker)
        last.words += node.data
      else
        spoken.push({ ...(speaker ? { speaker } : {}), words: node.data, ...at })
    }
    // Of a time within a cue, what is said from then on are the children.
    else {
      for (const child of node.children)
        walk(child, node.type === 'v' ? node.voice?.trim() : speaker)
    }
  }
  for (const node of nodes)
    walk(node)
  return spoken.map(utterance => ({ ...utterance, words: utterance.words.trim() }))
}
