/** The answer on a ground that takes the page below the question. */
import type { Drawing } from '../marks.ts'
import type { AnswerData } from './definition.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { quotationMarks } from '../../../src/text/quotation.ts'
import { area, label, LEFT, OFF_BOTTOM, present, RIGHT, word } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const SEAM = 252
const NOTE = 700
/** Letters that reach below the line, where the foot is. */
const BELOW = /[gjpqyQ,;\p{Script=Arabic}]/u

export function draw({ answer, note }: AnswerData, language: string): Drawing {
  const { exact, text, credit } = answer
  const side = { x: NOTE, width: RIGHT - NOTE, on: 'accent' as const }
  const quoted = quotationMarks(exact.language).join(exact.text)
  return {
    clicks: 2,
    headlineLines: 2,
    foot: { tone: 'accent', from: 1, part: 'all' },
    marks: present([
      area({ x: 0, y: SEAM, width: 1280, height: OFF_BOTTOM - SEAM, open: ['left', 'right', 'bottom'] }, 'accent', { click: 1, motion: 'slide' }),
      word(text, ['answer', 'text'], { x: LEFT - 6, baseline: BELOW.test(text) ? 560 : 606, width: 620, size: isUnspaced(language) ? 290 : 372, on: 'accent', click: 1 }),
      label(quoted, ['answer', 'exact'], 'said', { ...side, y: 300, lines: 3, tone: 'quiet', language: exact.language, click: 1 }),
      credit && label(credit, ['answer', 'credit'], 'note', { ...side, y: 300 + labelHeight({ text: quoted, style: 'said', width: side.width }, exact.language) + 10, tone: 'quiet', lines: 2, click: 1 }),
      label(note.text, ['note', 'text'], 'lead', { ...side, y: 614, vertical: 'bottom', lines: 5, click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ answer, note }: AnswerData) => `The answer, very large: ${answer.text}. ${note.text}`,
  zh: ({ answer, note }: AnswerData) => `回答占满画面：${answer.text}。${note.text}`,
  ja: ({ answer, note }: AnswerData) => `画面いっぱいの答え：${answer.text}。${note.text}`,
}
