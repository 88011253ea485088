/**
 * The recording of the source, where that is a file beside the data.
 * In: the data folder and its files; the source text with its times. Out: what is wrong with the recording, or with the times.
 */
import type { Problem } from '../base/problem.ts'
import type { SourceFile } from '../source/read/source-file.ts'
import type { DataFile, Report } from './load.ts'
import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { pastEnd } from '../source/read/past-end.ts'
import { problemIn } from '../source/read/source-file.ts'
import { positionsOf } from '../source/text/code-points.ts'
import { isFile } from '../text/recording.ts'
import { valueAt } from './validate.ts'

const PATH = ['source', 'recording']

/** The path of the file, where interview.yaml names one as its schema wants it. */
function recordingFile(folder: string, files: DataFile[]): string | undefined {
  const main = files.find(({ name }) => name === 'interview')
  const recording = valueAt(main?.complete?.value, PATH)
  return typeof recording === 'string' && isFile(recording) ? resolve(folder, recording) : undefined
}

/** Tells where the file is not there: the deck could not play it. */
export async function checkRecording(folder: string, files: DataFile[], { tell }: Report): Promise<void> {
  const path = recordingFile(folder, files)
  if (path === undefined)
    return
  const isThere = await stat(path).then(found => found.isFile(), () => false)
  if (!isThere) {
    const { yaml } = files.find(({ name }) => name === 'interview')!
    tell(yaml.problem(yaml.placeOf(PATH), 'file', `source.recording: there is no such file: ${relative(process.cwd(), path) || path}`, 'Put the recording there, give its path from the folder of this file, or leave the line out; references then have no time.'))
  }
}

/** Holds the times of the source against the length of the file; without times nothing is measured. `unknown`: the file, which does not say how long it is. */
export async function checkTimes(folder: string, files: DataFile[], { file, text, times }: SourceFile): Promise<{ problems: Problem[], unknown?: string }> {
  const path = recordingFile(folder, files)
  if (path === undefined || times.length === 0)
    return { problems: [] }
  const recording = relative(process.cwd(), path) || path
  const { container, duration } = await formatOf(path)
  if (container === undefined) {
    const { yaml } = files.find(({ name }) => name === 'interview')!
    return { problems: [yaml.problem(yaml.placeOf(PATH), 'file', `source.recording: no recording is found in ${recording}`, 'Play the file: does its name end as its form is called? Else save it anew.')] }
  }
  if (duration === undefined)
    return { problems: [], unknown: recording }
  const { lineAt, toPoint } = positionsOf(text)
  const wrong = pastEnd(times.map(({ place, seconds }) => ({ seconds, line: lineAt(toPoint(place)) })), duration, `${recording} lasts`)
  return { problems: wrong ? [problemIn(file, wrong, text)] : [] }
}

/** What the file says of itself; nothing where it is no recording. */
async function formatOf(path: string): Promise<{ container?: string, duration?: number }> {
  const { parseFile } = await import('music-metadata')
  // Else the length of an MP3 whose rate varies is a guess.
  return parseFile(path, { duration: true, skipCovers: true }).then(({ format }) => format, () => ({}))
}
