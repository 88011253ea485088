/** WebVTT and SRT: each cue's words, and the voice of `<v Name>`. */
import type { VTTNode } from 'media-captions'
import type { Utterance } from './transcript.ts'
import { parseText, tokenizeVTTCue } from 'media-captions'
import { positionsOf } from '../../text/code-points.ts'

/** SubRip's tags, and the positions of SubStation Alpha that some players take. */
const SRT_MARKUP = /<\/?(?:[bisu]|font)\b[^>]*>|\{\\an?\d+\}/gi

/** In the order of the file. What is no cue is passed over, as the WebVTT specification has it. */
export async function readCaptions(text: string, type: 'vtt' | 'srt'): Promise<Utterance[]> {
  const { cues } = await parseText(text, { type })
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
    else if (node.type !== 'timestamp') {
      for (const child of node.children)
        walk(child, node.type === 'v' ? node.voice?.trim() : speaker)
    }
  }
  for (const node of nodes)
    walk(node)
  return spoken.map(utterance => ({ ...utterance, words: utterance.words.trim() }))
}
