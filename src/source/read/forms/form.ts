/**
 * The forms in which transcripts come.
 * In: a file's text. Out: the same talk as a text of labelled lines, `Name: words`, with what the file knows beside the words.
 */
import type { FormName, Transcript, Utterance } from './transcript.ts'
import { SourceError } from '../../text/source-error.ts'
import { namesInCues } from './apart.ts'
import { columnsOf } from './columns.ts'
import { isHtml } from './html/is-html.ts'
import { isTtml } from './is-ttml.ts'
import { readJson } from './json.ts'
import { layOut } from './lay-out.ts'
import { readPlain } from './plain.ts'
import { nobody } from './transcript.ts'

const SRT = /^\s*\d+\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} --> /
const VTT = /^WEBVTT(?:[ \t\n]|$)/
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[\]{"])/

type Listed = 'WebVTT' | 'SRT' | 'TTML' | 'JSON' | 'CSV'

/** A parser is loaded where it is needed. */
const READERS: Record<Listed, (text: string) => Utterance[] | Promise<Utterance[]>> = {
  WebVTT: async text => (await import('./captions.ts')).readCaptions(text, 'vtt'),
  SRT: async text => (await import('./captions.ts')).readCaptions(text, 'srt'),
  TTML: async text => (await import('./ttml.ts')).readTtml(text),
  JSON: readJson,
  CSV: async text => (await import('./csv.ts')).readCsv(text),
}

export type Read = Transcript & { form?: FormName }

/** @throws {SourceError} where the file is in a form, but not well formed, without words, or without speakers. */
export async function readForm(source: string): Promise<Read> {
  const text = source.replace(/\r\n?/g, '\n')
  const form = formOf(text)
  if (!form)
    return isHtml(text) ? { ...readPlain((await import('./html/html.ts')).readHtml(text)), form: 'HTML' } : readPlain(text)
  const read = (await READERS[form](text)).filter(({ words }) => words !== '')
  const named = read.some(({ speaker }) => speaker !== undefined) ? undefined : namesInCues(read.map(({ words }) => words))
  const utterances = read.map((utterance, index) => ({ ...utterance, words: named?.[index] ?? utterance.words }))
  if (utterances.length === 0)
    throw new SourceError(`this is ${form} without any words`, { line: 1, hint: 'Is it the transcript? An export with speakers and text is needed.' })
  const laidOut = layOut(utterances)
  if (!laidOut) {
    throw new SourceError(`this is ${form} in which no speaker is named, expected who says each turn`, {
      line: utterances[0]!.line,
      hint: 'Export it with speakers (in captions: <v Name>words, or “Name: words”; in JSON and CSV: a speaker beside each text), or write “Name: ” before the first words of each turn.',
    })
  }
  const { text: lines, times, labels } = laidOut
  return { text: lines, form, times, leftOut: [], people: { ...nobody(), labels } }
}

function formOf(text: string): Listed | undefined {
  return VTT.test(text) ? 'WebVTT' : SRT.test(text) ? 'SRT' : isTtml(text) ? 'TTML' : JSON_START.test(text) ? 'JSON' : columnsOf(text) ? 'CSV' : undefined
}
