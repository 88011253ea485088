/**
 * How much room texts take on the canvas, and how much too much. Heights and widths in pixels; measures.ts has the measures.
 */
import type { Measures, Type } from './measures.ts'
import { isUnspaced } from './breakable.ts'
import { directionOf } from './intl.ts'
import { linesOf, lineWidth, longestPiece } from './lines.ts'
import { measures, measuresIn } from './measures.ts'

/** Text may reach down to here, where the foot begins. */
const LOWEST = 660
export const WIDTH = 1280 - 2 * measures.margin
export const HEIGHT = LOWEST - measures.top
/** The address of an answer, as wide as they come. */
export const ADDRESS = '§10 · A2.2'

/** Too much, and of what. */
export interface Excess {
  of: 'beside' | 'figure' | 'headline' | 'heading' | 'label' | 'mark' | 'number' | 'picture' | 'pivots' | 'points' | 'questions' | 'quote' | 'row' | 'subtitle' | 'text' | 'title'
  lines?: number
  characters?: number
  words?: number
}

/** A text's lines and their height in a column. */
export function linesIn(text: string, type: Type, width: number, language: string, after = 0): number {
  return linesOf(text, settingOf(type, width, language), after)
}

export function heightIn(text: string, type: Type, width: number, language: string, after = 0): number {
  return type.leading * linesIn(text, type, width, language, after)
}

/** By how much the longest word stands out of its column. */
export function overhang(text: string, type: Pick<Type, 'face' | 'size' | 'spacing'>, width: number, language: string): number {
  return longestPiece(text, settingOf(type, width, language)) - width
}

/** A text's width on one line. */
export function widthIn(text: string, type: Pick<Type, 'face' | 'size' | 'spacing'>, language: string): number {
  return lineWidth(text, settingOf(type, 0, language))
}

function settingOf(type: Pick<Type, 'face' | 'size' | 'spacing'>, width: number, language: string) {
  // Joined letters are not spaced.
  return { face: type.face, size: type.size, width, language, spacing: directionOf(language) === 'rtl' ? 0 : type.spacing }
}

/** The width of a reference behind a text. */
export function referenceWidth(label = ADDRESS): number {
  const { reference } = measures
  return reference.before + lineWidth(label, reference)
}

/** The most in any language, so that the slides are the same in all of them. */
export function mostIn(texts: Record<string, string>, of: (text: string, measures: Measures, language: string) => number): number {
  return Math.max(...Object.entries(texts).map(([language, text]) => of(text, measuresIn(language), language)))
}

export function excessLines(of: Excess['of'], height: number, room: number, leading: number): Excess | undefined {
  return height > room ? { of, lines: Math.ceil((height - room) / leading) } : undefined
}

/** A word that is broken nowhere and stands out of its column. */
export function excessCharacters(of: Excess['of'], overhang: number, size: number): Excess | undefined {
  return overhang > 0 ? { of, characters: Math.ceil(overhang / size * 2) } : undefined
}

/** Where words of Chinese stay whole, a word of another script in it that is longer than its line. */
export function excessWord(of: Excess['of'], texts: (string | undefined)[], type: Type, width: number, language: string): Excess | undefined {
  return isUnspaced(language)
    ? excessCharacters(of, Math.max(...texts.map(text => overhang(text ?? '', type, width, language))), type.size)
    : undefined
}

/** A number is not to be broken; words may. */
export function excessNumber(number: string, type: Pick<Type, 'face' | 'size' | 'spacing'>, width: number, language: string): Excess | undefined {
  return /\d/.test(number) || isUnspaced(language) ? excessCharacters('number', overhang(number, type, width, language), type.size) : undefined
}

/** Where the longest of some texts stands. */
export function longestOf(texts: string[]): number {
  return texts.reduce((longest, text, index) => text.length > texts[longest]!.length ? index : longest, 0)
}
