/**
 * The question above; the answer on a ground of its own, its word large and beside it, a row each, what it is said of. Where the
 * question asks more of the last than the answer says, that stands beside it in dashes, where the ground leaves room for it.
 */
import type { Drawing, Shape } from '../marks.ts'
import type { AnswerData } from './definition.ts'
import { quotationMarks } from '../../../src/text/quotation.ts'
import { area, FLOOR, label, LEFT, present, RIGHT, word } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const QUESTION = 172
const GROUND = { top: 236, inside: 34 }
const WORD = { size: 204, width: 344, below: 176 }
const ROWS = { x: 476, apart: 12, inside: 24, last: 96, line: 40 }
/** The corner that the ground leaves. */
const OPEN = { x: 884, gap: 14, above: 22, inside: 24 }

export function draw({ question, answer, means, open }: AnswerData, language: string): Drawing {
  const { exact, text, credit } = answer
  const last = means.length - 1
  const foot = FLOOR - GROUND.inside
  const lastTop = foot - (last ? ROWS.last : foot - GROUND.top - GROUND.inside)
  const above = open ? OPEN.gap + OPEN.above : ROWS.apart
  const height = last ? (lastTop - above + ROWS.apart - GROUND.top - GROUND.inside) / last - ROWS.apart : 0
  const rows = means.map((_, index) => {
    const end = (open && index === last ? OPEN.x : RIGHT) - GROUND.inside
    return { x: ROWS.x, width: end - ROWS.x, y: index === last ? lastTop : GROUND.top + GROUND.inside + index * (height + ROWS.apart), height: index === last ? foot - lastTop : height }
  })
  const left = { x: LEFT + GROUND.inside, width: ROWS.x - LEFT - GROUND.inside - 24, on: 'own' as const }
  const quoted = quotationMarks(exact.language).join(exact.text)
  const creditHeight = credit ? labelHeight({ text: credit, style: 'tick', width: left.width }, language) + 6 : 0
  const beyond = { x: OPEN.x + OPEN.gap, width: RIGHT - OPEN.x - OPEN.gap, y: lastTop, height: foot - lastTop }
  return {
    clicks: open ? 3 : 2,
    marks: present([
      label(question, ['question'], 'text', { x: LEFT, width: RIGHT - LEFT, y: QUESTION }),
      ground(open ? lastTop - OPEN.gap : undefined),
      word(text, ['answer', 'text'], { x: left.x - 6, baseline: GROUND.top + GROUND.inside + WORD.below, width: WORD.width, size: WORD.size, on: 'own', click: 1 }),
      label(quoted, ['answer', 'exact'], 'said', { ...left, y: foot - creditHeight, vertical: 'bottom', lines: 3, language: exact.language, click: 1 }),
      credit && label(credit, ['answer', 'credit'], 'tick', { ...left, y: foot + 4, vertical: 'bottom', lines: 2, click: 1 }),
      ...rows.map(row => area(row, 'paper', { click: 2 })),
      ...rows.map(({ x, y, width, height }, index) => label(means[index]!.text, ['means', index, 'text'], 'lead', { x: x + ROWS.inside, width: width - 2 * ROWS.inside, y: y + height / 2, vertical: 'middle', lines: height < 2 * ROWS.line ? 1 : 2, click: 2 })),
      open && area(beyond, 'doubt', { click: 3 }),
      open && label(open.text, ['open', 'text'], 'lead', { x: beyond.x + OPEN.inside, width: beyond.width - 2 * OPEN.inside, y: beyond.y + beyond.height / 2, vertical: 'middle', lines: 2, click: 3 }),
      open && label(open.note, ['open', 'note'], 'note', { x: beyond.x, width: beyond.width, y: foot + 4, click: 3 }),
    ]),
  }
}

/** It leaves a corner from a height on. */
function ground(corner = FLOOR): Shape {
  const notch = corner === FLOOR ? '' : `V${corner}H${OPEN.x}`
  return { mark: 'shape', path: `M${LEFT} ${GROUND.top}H${RIGHT}${notch}V${FLOOR}H${LEFT}Z`, look: 'own', click: 1, motion: 'slide' }
}

const saidOf = (means: AnswerData['means']) => means.map(({ text }) => text)

export const alternative = {
  en: ({ question, answer, means, open }: AnswerData) => `The question: ${question} The answer, very large: ${answer.text}. It is said of: ${saidOf(means).join('; ')}.${open ? ` Beside the last, in dashes, ${open.text}: ${open.note}.` : ''}`,
  zh: ({ question, answer, means, open }: AnswerData) => `提问：${question}回答是特大的字：${answer.text}。说的是：${saidOf(means).join('；')}。${open ? `最后一项旁边有虚线框，${open.text}：${open.note}。` : ''}`,
  ja: ({ question, answer, means, open }: AnswerData) => `問い：${question}とても大きな答え：${answer.text}。それが指すもの：${saidOf(means).join('、')}。${open ? `最後のものの横に破線の枠、${open.text}：${open.note}。` : ''}`,
}
