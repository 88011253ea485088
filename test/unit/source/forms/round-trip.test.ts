/** Whatever is said: written in a form, it is read back the same, by the same speakers, at the same times. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../../src/source/read/article.ts'
import { findSpeakers, NOT_KNOWN } from '../../../../src/source/read/find-speakers.ts'
import { readForm } from '../../../../src/source/read/forms/form.ts'
import { positionsOf } from '../../../../src/source/text/code-points.ts'
import { collapse } from '../../../../src/source/text/normalise.ts'

interface Said { speaker: string, words: string, seconds: number }

const NAMES = ['Tobias Lund', 'Ida Maro', 'Per Aas', '김하나', '马依达', 'ليلى', 'Пётр Орлов']
/** Words that begin as no label, heading, caption, time or end does. */
const words = fc.stringMatching(/^[a-z]{1,8}(?: [a-z0-9,.'’"&<>—–-]{1,8}| ?[的是我们]){0,8}[.?!]$/).map(text => `so ${text}`).filter(text => !/<[bisu]/.test(text))
const said = fc.tuple(fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 4 }), fc.array(fc.tuple(fc.nat(99), words, fc.integer({ min: 1, max: 60 })), { minLength: 4, maxLength: 12 })).map(([names, turns]) => {
  let seconds = 0
  // Everybody speaks twice at least, and none after himself: that would be one turn.
  const all = [...names, ...names].map((speaker, index): Said => ({ speaker, words: turns[index % turns.length]![1], seconds: seconds += 7 }))
  for (const [pick, words, wait] of turns) {
    const others = names.filter(name => name !== all.at(-1)!.speaker)
    all.push({ speaker: others[pick % others.length]!, words, seconds: seconds += wait })
  }
  return all
})

const two = (number: number) => String(number).padStart(2, '0')
const clock = (seconds: number, point = '.') => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${point}000`
const short = (seconds: number) => clock(seconds).slice(0, -4)
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const cues = (all: Said[], point: string, write: (turn: Said) => string) => all.map((turn, index) => `${index + 1}\n${clock(turn.seconds, point)} --> ${clock(turn.seconds + 1, point)}\n${write(turn)}\n`).join('\n')

const FORMS: Record<string, (all: Said[]) => string> = {
  'WebVTT with voices': all => `WEBVTT\n\n${cues(all, '.', ({ speaker, words }) => `<v ${speaker}>${escaped(words)}</v>`)}`,
  'WebVTT with names': all => `WEBVTT\n\n${cues(all, '.', ({ speaker, words }) => `${speaker}: ${escaped(words)}`)}`,
  'SRT': all => cues(all, ',', ({ speaker, words }) => `${speaker}: ${words}`),
  'a JSON list': all => JSON.stringify(all.map(({ speaker, words, seconds }) => ({ speaker, text: words, start: seconds })), null, 2),
  'JSON segments': all => JSON.stringify({ language: 'en', segments: all.map(({ speaker, words, seconds }) => ({ start: seconds, end: seconds + 1, text: ` ${words}`, speaker })) }),
  'CSV': all => `speaker,start,text\n${all.map(({ speaker, words, seconds }) => `${speaker},${seconds},${quoted(words)}`).join('\r\n')}\r\n`,
  'labels with the time before': all => all.map(({ speaker, words, seconds }) => `[${short(seconds)}] ${speaker}: ${words}`).join('\n\n'),
  'bold labels with the time in them': all => all.map(({ speaker, words, seconds }) => `**[${short(seconds)}] ${speaker}:** ${words}`).join('\n\n'),
  'italic labels with the time beside': all => all.map(({ speaker, words, seconds }) => `*${speaker} (${short(seconds)})*: ${words}`).join('\n\n'),
  'labels with the time after the colon': all => all.map(({ speaker, words, seconds }) => `${speaker}: ${short(seconds)}\n\n${words}`).join('\n\n'),
  'bold labels': all => all.map(({ speaker, words, seconds }) => `[${short(seconds)}] **${speaker}:** ${words}`).join('\n\n'),
  'WhisperX': all => JSON.stringify({ segments: all.map(({ speaker, words, seconds }) => ({ start: seconds + 0.5, end: seconds + 1, text: ` ${words}`, words: words.split(' ').map(word => ({ word, start: seconds, speaker })), speaker })), word_segments: [] }),
  'Whisper, with names in its words': all => JSON.stringify({ text: 'so', segments: all.map(({ speaker, words, seconds }, id) => ({ id, seek: 0, start: seconds, end: seconds + 1, text: ` ${speaker}: ${words}`, tokens: [1] })), language: 'en' }),
  'Deepgram': all => JSON.stringify({ metadata: { duration: all.at(-1)!.seconds + 1 }, results: { channels: [{ alternatives: [{ transcript: 'so', words: [] }] }], utterances: all.map(({ speaker, words, seconds }) => ({ start: seconds, end: seconds + 1, transcript: words, speaker })) } }),
  'AssemblyAI': all => JSON.stringify({ id: 'x', text: 'so', utterances: all.map(({ speaker, words, seconds }) => ({ speaker, text: words, start: seconds * 1000, end: seconds * 1000 + 900, words: [] })) }),
  'Otter': all => JSON.stringify({ speech: { transcripts: all.map(({ speaker, words, seconds }) => ({ transcript: words, speaker_id: NAMES.indexOf(speaker), start_offset: seconds * 1000 })) }, speakers: NAMES.map((speaker_name, speaker_id) => ({ speaker_id, speaker_name })) }),
  'Amazon, segment by segment': all => JSON.stringify({ results: { transcripts: [{ transcript: 'so' }], audio_segments: all.map(({ speaker, words, seconds }, id) => ({ id, transcript: words, start_time: `${seconds}.0`, speaker_label: speaker })) } }),
  'the JSON of podcasts': all => JSON.stringify({ version: '1.0.0', segments: all.map(({ speaker, words, seconds }) => ({ speaker, startTime: seconds, endTime: seconds + 1, body: words })) }),
  'a table with tabs': all => `start\tspeaker\ttext\n${all.map(({ speaker, words, seconds }) => `${short(seconds)}\t${speaker}\t${quoted(words)}`).join('\n')}\n`,
  'HTML': all => `<!doctype html><html lang="en"><body>${all.map(({ speaker, words, seconds }) => `<p><time>${short(seconds)}</time> <strong>${speaker}:</strong> ${escaped(words)}</p>`).join('\n')}</body></html>`,
  'names alone in bold, times above': all => all.map(({ speaker, words, seconds }) => `${short(seconds)}\n**${speaker}**\n\n${words}`).join('\n\n'),
  'names in brackets, with times': all => all.map(({ speaker, words, seconds }) => `[${speaker}] ${short(seconds)}\n${words}`).join('\n\n'),
  'items of a list': all => all.map(({ speaker, words, seconds }) => `- **${speaker}:** [${short(seconds)}] ${words}`).join('\n'),
  'SRT with names in brackets': all => cues(all, ',', ({ speaker, words }) => `[${speaker}] ${words}`),
  'names and times above': all => all.map(({ speaker, words, seconds }) => `${speaker}  ${short(seconds)}\n${words}`).join('\n\n'),
}

async function readBack(source: string): Promise<Said[]> {
  const { text, times, people } = await readForm(source)
  const speakers = findSpeakers(text, { ...NOT_KNOWN, ...people })
  const article = parseArticle(text, speakers)
  const { slice } = positionsOf(article.text)
  return article.turns.map(({ speaker: id, paragraphs, start }) => {
    const { name, labels } = speakers.find(speaker => speaker.id === id)!
    const unit = slice(0, start).length
    return {
      speaker: name ?? labels[0]!,
      words: paragraphs.map(({ start, end }) => slice(start, end)).join(' '),
      seconds: Math.floor(times.findLast(({ place }) => place <= unit)?.seconds ?? 0),
    }
  })
}

describe.concurrent('turns', () => {
  it.for(Object.entries(FORMS))('written as %s are read back the same', async ([, write]) => {
    await fc.assert(fc.asyncProperty(said, async (all) => {
      expect(await readBack(write(all))).toEqual(all.map(turn => ({ ...turn, words: collapse(turn.words) })))
    }))
  })
})

describe.concurrent('any text', () => {
  it('is read or refused with what is wrong, and never takes long', async () => {
    const start = fc.constantFrom('', 'WEBVTT\n\n', '1\n00:00:01,000 --> 00:00:02,000\n', '[{"', '{"', 'speaker,text\n', '---\n', '[00:00] ', '**')
    await fc.assert(fc.asyncProperty(start, fc.string({ unit: fc.constantFrom('a', 'B', ' ', ' ', '\n', ':', '*', '_', '[', ']', '0', '00:01', '-->', '<v A>', '"', ',', '-', '{:', '}', '的', '?', '。', '\t', '\\'), maxLength: 400 }), async (start, text) => {
      const error = await readForm(start + text).then(() => undefined, (error: unknown) => error as Error)
      expect(error?.name ?? 'SourceError').toBe('SourceError')
    }))
  })

  it.for([' ', '*', '_', ':', '-', '0:00 ', '[', 'A ', 'a.', '**A', '\\[0:00', '(', '\t', '的', '{:'])('of %j, a hundred thousand times over, is no more than long', { timeout: 20_000 }, async (piece) => {
    const text = piece.repeat(100_000)
    for (const source of [text, `A${text}b`, `Ida: ${text}x`, `**Ida${text}`, `[00:03] ${text}`])
      await readForm(source).catch(() => {})
  })
})
