/**
 * Utterances as labelled lines: those that one speaker says at one go are one turn, on one line. A turn stands on the line on
 * which it begins in the file, so that what is told of a line is true there, too; where two begin on one, on the next.
 */
import type { TimeMark, Utterance } from './transcript.ts'
import { labelIn, looksLikeName } from '../lines.ts'
import { join } from './join.ts'
import { labelOf } from './label.ts'

export interface LaidOut {
  text: string
  times: TimeMark[]
  /** Each once. */
  labels: string[]
}

interface LaidTurn {
  label?: string
  words: string
  line: number
  /** Where in the words each time is reached. */
  times: TimeMark[]
}

/** Nothing where nobody is named. */
export function layOut(utterances: Utterance[]): LaidOut | undefined {
  const turns: LaidTurn[] = []
  for (const { speaker, words, line, seconds } of utterances) {
    const label = labelOf(speaker)
    const said = words.replace(/\s+/gu, ' ').trim()
    const last = turns.at(-1)
    const opens = label === undefined ? namesSomebody(said) : label !== last?.label
    const turn = last && !opens ? last : { ...(label === undefined ? {} : { label }), words: '', line, times: [] }
    if (turn !== last)
      turns.push(turn)
    const before = turn.words
    turn.words = join(before, said)
    if (seconds !== undefined)
      turn.times.push({ place: turn.words.length - said.length, seconds })
  }
  return turns.some(({ label, words }) => label !== undefined || namesSomebody(words)) ? write(turns) : undefined
}

function write(turns: LaidTurn[]): LaidOut {
  const lines: string[] = []
  const times: TimeMark[] = []
  let place = 0
  const add = (line: string) => {
    lines.push(line)
    place += line.length + 1
  }
  for (const { label, words, line, times: within } of turns) {
    while (lines.length < line - 1)
      add('')
    const before = label === undefined ? '' : `${label}: `
    times.push(...within.map(mark => ({ ...mark, place: place + before.length + mark.place })))
    add(before + words)
  }
  return { text: `${lines.join('\n')}\n`, times, labels: [...new Set(turns.flatMap(({ label }) => label ?? []))] }
}

function namesSomebody(words: string): boolean {
  const label = labelIn(words)
  return label !== undefined && looksLikeName(label.name)
}
