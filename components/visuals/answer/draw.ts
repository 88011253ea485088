/** The answer on a ground that takes the page below the question. */
import type { Drawing } from '../marks.ts'
import type { AnswerData } from './definition.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { quotationMarks } from '../../../src/text/quotation.ts'
import { area, label, LEFT, OFF_BOTTOM, present, RIGHT, word } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const SEAM = 252
const NOTE = 640
/** The middle of what stands beside the word, where that has room, and what is between two lines of it. */
const MIDDLE = 452
const BETWEEN = 14
const BELOW_QUOTED = 44
/** Letters that reach below the line, where the foot is. */
const BELOW = /[gjpqyQ,;\p{Script=Arabic}]/u

export function draw({ answer, means }: AnswerData, language: string): Drawing {
  const { exact, text, credit } = answer
  const side = { x: NOTE, width: RIGHT - NOTE, on: 'accent' as const }
  const heights = means.map(({ text }) => labelHeight({ text, style: 'strong', width: side.width }, language) + BETWEEN)
  const quoted = quotationMarks(exact.language).join(exact.text)
  const quotedHeight = labelHeight({ text: quoted, style: 'said', width: side.width }, exact.language)
  const creditHeight = credit ? 10 + labelHeight({ text: credit, style: 'note', width: side.width }, language) : 0
  const above = quotedHeight + creditHeight + BELOW_QUOTED
  const top = Math.max(SEAM + 24, MIDDLE - (above + heights.reduce((sum, height) => sum + height, -BETWEEN)) / 2)
  return {
    clicks: 2,
    headlineLines: 2,
    foot: { tone: 'accent', from: 1, part: 'all' },
    marks: present([
      area({ x: 0, y: SEAM, width: 1280, height: OFF_BOTTOM - SEAM, open: ['left', 'right', 'bottom'] }, 'accent', { click: 1, motion: 'slide' }),
      word(text, ['answer', 'text'], { x: LEFT - 6, baseline: BELOW.test(text) ? 520 : 560, width: 540, size: isUnspaced(language) ? 236 : 300, on: 'accent', click: 1 }),
      label(quoted, ['answer', 'exact'], 'said', { ...side, y: top, lines: 3, tone: 'quiet', language: exact.language, click: 1 }),
      credit && label(credit, ['answer', 'credit'], 'note', { ...side, y: top + quotedHeight + 10, tone: 'quiet', lines: 2, click: 1 }),
      ...means.map(({ text }, index) => label(text, ['means', index, 'text'], 'strong', { ...side, y: top + above + heights.slice(0, index).reduce((sum, height) => sum + height, 0), lines: 3, click: 2 })),
    ]),
  }
}

export const alternative = {
  en: ({ answer, means }: AnswerData) => `The answer, very large: ${answer.text}. ${means.map(({ text }) => text).join('. ')}`,
  zh: ({ answer, means }: AnswerData) => `回答占满画面：${answer.text}。${means.map(({ text }) => text).join('。')}`,
  ja: ({ answer, means }: AnswerData) => `画面いっぱいの答え：${answer.text}。${means.map(({ text }) => text).join('。')}`,
}
