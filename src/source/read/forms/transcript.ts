/** What a reader of a form gives: a text of labelled lines, and what the file knows beside the words. */

export type FormName = 'WebVTT' | 'SRT' | 'TTML' | 'JSON' | 'CSV' | 'HTML' | 'Word'

/** What stands at one place of the file: a cue, a row, an element of a list. */
export interface Utterance {
  /** As the file tells it. */
  speaker?: string
  words: string
  /** In which the words begin, from 1. */
  line: number
  /** When it is said, in seconds from the start of the recording. */
  seconds?: number
}

/** From this place in the text on, it is this late in the recording. */
export interface TimeMark {
  /** In UTF-16 units. */
  place: number
  seconds: number
}

/** A line that is read as nothing that anybody says. */
export interface LeftOut {
  line: number
  text: string
}

export interface Transcript {
  /** Each turn begins with `Name: `; a line stands where it stands in the file. */
  text: string
  /** Rising in place. */
  times: TimeMark[]
  leftOut: LeftOut[]
  /** Who asks and who answers, as far as the file says so beside the talk. */
  people: People
}

export interface People {
  hosts: string[]
  guests: string[]
  /** Labels that are somebody's without doubt, such as the voices of captions. */
  labels: string[]
}

export const nobody = (): People => ({ hosts: [], guests: [], labels: [] })
