/** The answer on a ground that takes the page below the question. */
import type { Drawing } from '../marks.ts'
import type { AnswerData } from './definition.ts'
import { quotationMarks } from '../../../src/text/quotation.ts'
import { area, label, LEFT, OFF_BOTTOM, RIGHT, word } from '../marks.ts'

const SEAM = 252
const NOTE = 760
/** Letters that reach below the line, where the foot is. */
const BELOW = /[gjpqyQ,;]/

export function draw({ answer, note }: AnswerData, language: string): Drawing {
  const { exact, text } = answer
  return {
    clicks: 2,
    headlineLines: 2,
    foot: { tone: 'accent', from: 1, part: 'all' },
    marks: [
      area({ x: 0, y: SEAM, width: 1280, height: OFF_BOTTOM - SEAM, open: ['left', 'right', 'bottom'] }, 'accent', { click: 1, motion: 'slide' }),
      word(text, ['answer', 'text'], { x: LEFT - 6, baseline: BELOW.test(text) ? 560 : 606, width: 620, size: language.startsWith('zh') ? 290 : 372, on: 'accent', click: 1 }),
      label(quotationMarks(exact.language).join(exact.text), ['answer', 'exact'], 'text', { x: NOTE, y: 300, width: RIGHT - NOTE, lines: 3, on: 'accent', tone: 'quiet', language: exact.language, click: 1 }),
      label(note.text, ['note', 'text'], 'lead', { x: NOTE, y: 614, width: RIGHT - NOTE, vertical: 'bottom', lines: 4, on: 'accent', click: 2 }),
    ],
  }
}

export const alternative = {
  en: ({ answer, note }: AnswerData) => `The answer, very large: ${answer.text}. ${note.text}`,
  zh: ({ answer, note }: AnswerData) => `回答占满画面：${answer.text}。${note.text}`,
}
