/**
 * How the texts of a drawing are set, and whether they fit.
 * In: labels and words with their boxes. Out: their type and size; the first that is too long, and by how much.
 */
import type { Excess } from '../../src/text/fit.ts'
import type { Type } from '../../src/text/measures.ts'
import type { Drawing, Label, Word } from './marks.ts'
import { isUnspaced } from '../../src/text/breakable.ts'
import { excessCharacters, excessLines, heightIn, overhang, widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'

/** Where in the picture's data the text stands that does not fit; its language follows. */
export interface VisualExcess extends Excess {
  at: (string | number)[]
}

/** Beside the headline; more is not read while somebody speaks. A quotation is not counted: it is there for the eye, in the source’s language. */
export const MOST_WORDS = 35
export const MOST_CHARACTERS = 70

/** Above and below these a picture sets no label: the headline and the foot of the slide are there. */
export const FIELD = { top: 150, bottom: 655 }

export function typeOf(mark: Label | Word, language: string): Type {
  const { visual } = measuresIn(language)
  if (mark.mark === 'label')
    return visual[mark.style]
  const size = sizeOf(mark, language)
  return { ...visual.word, size, leading: size }
}

/** Scripts whose letters reach further above and below the line than the words that a picture’s places are made for. */
const TALL = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const TALL_SHARE = 0.55

/** The size of a large word: the largest, or the one in which it has its width. */
export function sizeOf({ text, width, size: most }: Word, language: string): number {
  const { word } = measuresIn(language).visual
  const size = TALL.test(text) ? Math.floor(most * TALL_SHARE) : most
  const drawn = widthIn(text, { ...word, size }, language)
  return drawn <= width ? size : Math.floor(size * width / drawn)
}

/** The height of a label's lines. */
export function labelHeight(label: Pick<Label, 'text' | 'style' | 'width' | 'language'>, language: string): number {
  return heightIn(label.text, measuresIn(language).visual[label.style], label.width, label.language ?? language)
}

export function fitDrawing({ marks }: Drawing, language: string): VisualExcess | undefined {
  const texts = marks.flatMap(mark => mark.mark === 'shape' || (mark.mark === 'label' && mark.style === 'said') ? [] : mark)
  const [of, most, count] = isUnspaced(language)
    ? ['characters', MOST_CHARACTERS, texts.reduce((sum, { text }) => sum + charactersIn(text), 0)] as const
    : ['words', MOST_WORDS, texts.reduce((sum, { text }) => sum + wordsIn(text), 0)] as const
  return fitTexts(marks, language) ?? beyondField(marks, language) ?? (count > most ? { of: 'picture', [of]: count - most, at: [] } : undefined)
}

/** The first label that leaves the picture’s field, though it has its own lines: what stands above it took more room. */
function beyondField(marks: Drawing['marks'], language: string): VisualExcess | undefined {
  for (const mark of marks) {
    if (mark.mark !== 'label')
      continue
    const height = labelHeight(mark, language)
    const top = mark.y - { top: 0, middle: height / 2, bottom: height }[mark.vertical]
    const over = Math.max(FIELD.top - top, top + height - FIELD.bottom)
    if (over > 0)
      return { ...excessLines('label', over, 0, typeOf(mark, language).leading)!, at: mark.at }
  }
  return undefined
}

/** The first text that has not the room it needs. */
export function fitTexts(marks: Drawing['marks'], language: string): VisualExcess | undefined {
  for (const mark of marks) {
    const excess = mark.mark === 'label' ? fitLabel(mark, language) : mark.mark === 'word' ? fitWord(mark, language) : undefined
    if (excess && mark.mark !== 'shape')
      return { ...excess, at: mark.at }
  }
  return undefined
}

/** A word in Latin letters or a number is read at a glance, as two characters are. */
function charactersIn(text: string): number {
  return Array.from(text.replace(/\s/g, '').replace(/[\p{Script=Latin}\p{Nd}]+(?:[/～–.,-][\p{Script=Latin}\p{Nd}]+)*/gu, 'AI')).length
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

function fitLabel(label: Label, language: string): Excess | undefined {
  const type = typeOf(label, language)
  return excessLines('label', labelHeight(label, language), label.lines * type.leading, type.leading)
    ?? excessCharacters('label', overhang(label.text, type, label.width, label.language ?? language), type.size)
}

function fitWord(word: Word, language: string): Excess | undefined {
  const size = sizeOf(word, language)
  const { word: type } = measuresIn(language).visual
  return size < word.least ? excessCharacters('label', widthIn(word.text, { ...type, size: word.least }, language) - word.width, word.least) : undefined
}
