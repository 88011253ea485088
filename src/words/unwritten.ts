/**
 * How a place says that it is still to be written. Apart from the deck's other words: every text on a slide asks whether it is
 * such a place, and the slides are to load without the words of all languages.
 */
import { wordsIn } from './table.ts'

const TO_WRITE = { 'en': 'to write', 'ja': '未記入', 'zh': '待写', 'zh-Hant': '待寫' }

/** Such a text, wherever it stands. */
export const UNWRITTEN = new RegExp(`‹(?:${Object.values(TO_WRITE).join('|')})[^‹›]*›`)

/** Whether there is such a text and nothing else. */
export const isUnwritten = (text: string) => text.replace(UNWRITTEN, '') === '' && text !== ''

/** A text whose places tell only the first clause of what is wanted, where there is one line for them all. */
export const inShort = (text: string) => text.replace(new RegExp(UNWRITTEN, 'g'), place => place.replace(/[,;，；…][^›]*/, ''))

/** What stands before what is wanted, in a language; in English where that is not known. */
export const toWrite = (language: string): string => wordsIn(TO_WRITE, language) ?? TO_WRITE.en
