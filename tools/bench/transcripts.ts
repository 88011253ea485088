/**
 * Transcripts of growing length, each outlined and verified in a process of its own.
 * In: nothing. Out: a row for each length; the ratio is the processor’s time, which other programs of the
 * machine hardly lengthen, by that for half the length: 2 where it grows as the text does, less where it hardly does.
 */
import type { Row } from './run.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { transcript } from './transcript.ts'

const LENGTHS = [25_000, 50_000, 100_000, 200_000]
const RUNS = 3
/** What a hundred thousand words may take, in milliseconds and megabytes. */
const WANTED = { words: 100_000, milliseconds: 3000, megabytes: 500 }
/** As the text grows, and no faster. */
const MOST_RATIO = 2

interface Run {
  milliseconds: number
  computed: number
  most: number
}

export async function transcripts(): Promise<Row[]> {
  const rows: Row[] = []
  const before = new Map<string, number>()
  for (const words of LENGTHS) {
    const folder = await mkdtemp(join(tmpdir(), 'transcript-'))
    const source = join(folder, 'talk.vtt')
    const data = join(folder, 'data')
    const { captions, files } = transcript(words)
    await writeFile(source, captions)
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(data, name)), { recursive: true })
      await writeFile(join(data, name), stringify(content))
    }
    for (const command of ['outline', 'verify']) {
      const runs: Run[] = []
      for (let run = 0; run < RUNS; run++)
        runs.push(await measured(command, source, data))
      const { milliseconds, computed, most } = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(RUNS / 2)]!
      const half = before.get(command)
      before.set(command, computed)
      const ratio = half === undefined ? undefined : computed / half
      rows.push({
        what: `${command}, ${words.toLocaleString('en')} words`,
        milliseconds,
        ...ratio === undefined ? {} : { ratio, most: MOST_RATIO },
        note: [
          `${Math.round(computed)} ms of the processor’s${ratio === undefined ? '' : `, ${ratio.toFixed(2)} of those for half as many`}`,
          `${Math.round(most)} MB resident at most`,
          words === WANTED.words && `${WANTED.milliseconds} ms and ${WANTED.megabytes} MB wanted`,
        ].filter(Boolean).join('; '),
      })
    }
    await rm(folder, { recursive: true })
  }
  return rows
}

async function measured(command: string, source: string, data: string): Promise<Run> {
  const child = fork(fileURLToPath(new URL('transcribed.ts', import.meta.url)), [command, source, data])
  const [message] = await once(child, 'message')
  await once(child, 'exit')
  return message as Run
}
