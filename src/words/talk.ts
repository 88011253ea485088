/**
 * What is said around the slides: the clock, the keys, what the audience sees, the search, the page for an address without a
 * slide. A % in a text is the place of a time, a number or an
 * address. English where a language is not in the table.
 */
import { wordsIn } from './table.ts'
import { en } from './talk/en.ts'
import { ja } from './talk/ja.ts'
import { zhHant } from './talk/zh-Hant.ts'
import { zh } from './talk/zh.ts'

export interface TalkWords {
  pace: { title: string, used: string, talk: string, ahead: string, behind: string, onTime: string, start: string, pause: string, reset: string }
  keys: { title: string, close: string, rows: { keys: string[], does: string }[] }
  audience: { black: string, white: string, held: string, blank: string, back: string }
  search: { title: string, hint: string, found: string, none: string }
  /** Of a time of the recording: that it is played, from when to when; that it cannot be had. */
  play: { part: string, lost: string }
  foot: { brief: string, back: string }
  /** Of the link to the talk as one page. */
  read: string
  missing: { headline: string, first: string, last: string }
}

export function talkWords(language: string): TalkWords {
  return wordsIn({ en, ja, zh, 'zh-Hant': zhHant }, language) ?? en
}
