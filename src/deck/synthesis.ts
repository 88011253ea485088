/**
 * What is seen across the sections: the tensions, the predictions, and the close.
 * In: a Context. Out: their slides, those that the interview has.
 */
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import type { Prediction } from './props.ts'
import { drawPredictions } from '../../components/predictions/draw.ts'
import { fitTexts } from '../../components/visuals/typesetting.ts'
import { dateSpan, lastDay } from '../fields/edtf.ts'
import { wantedBy } from '../interview/todo.ts'
import { excessLines, longestOf } from '../text/fit.ts'
import { dateIn } from '../text/intl.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { deckWords } from '../words/deck.ts'
import { areFew, predictionHeight, tensionHeight } from './fit-rows.ts'
import { fitClosing, fitHeadline, roomBelow } from './fit.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { slabsOf } from './timeline.ts'
import { unwrittenSlides } from './unwritten.ts'

export function synthesisSlides(context: Context, minutes: number): Slide[] {
  const [first, ...others] = [
    ...tensions(context),
    ...predictions(context),
    ...unwrittenSlides(context, {}, context.interview.unwritten?.synthesis),
    ...closing(context),
  ]
  return first ? [{ ...first, frame: { ...first.frame, part: context.words.synthesis, minutes } } as Slide, ...others] : []
}

function tensions({ interview, words, say, notes, supports, voices, whose, language, check }: Context): Slide[] {
  if (!interview.tensions)
    return []
  const { headline, items, notes: spoken } = interview.tensions
  const evidence = items.flatMap(({ sides }) => sides.flatMap(side => side.evidence))
  const heightIn = (item: typeof items[number], language: string, few?: boolean) =>
    tensionHeight(item.name[language]!, item.sides.map(({ text, evidence }) => ({ text: text[language]!, after: voices.referenceRoom(evidence) })), measuresIn(language), language, few)
  const heightOf = (item: typeof items[number], few?: boolean) => Math.max(...interview.languages.map(language => heightIn(item, language, few)))
  const room = roomBelow(headline, measures.tensions)
  const few = areFew(items.map(item => heightOf(item, true)), room)
  const pages = pagesOf(items, page => page.reduce((sum, item) => sum + heightOf(item, few), 0) <= room)
  check(['interview', 'tensions', 'headline', language], fitHeadline(say(headline), language).excess)
  items.forEach((item, index) => check(['interview', 'tensions', 'items', index, 'sides', longestOf(item.sides.map(({ text }) => say(text))), 'text', language],
    excessLines('row', heightIn(item, language, few), room, measures.tensions.side.leading)))
  return pages.map((page, index) => ({
    layout: 'tensions',
    frame: { kicker: words.tensions, whose: whose(page.flatMap(({ sides }) => sides.flatMap(side => side.evidence))) },
    props: {
      few,
      items: page.map(item => ({
        name: say(item.name),
        sides: item.sides.map(side => ({ text: say(side.text), status: side.status, reference: supports(voices.foremost(side.evidence)) })),
      })),
    },
    headline: pageHeadline(words, say(headline), words.tensions, index, pages.length),
    ...index === 0 ? notes({ say: spoken, at: ['interview', 'tensions', 'notes'], evidence }) : { notes: '' },
  }))
}

function predictions(context: Context): Slide[] {
  const { interview, words, say, notes, supports, voices, whose, language, locale, check } = context
  if (!interview.predictions)
    return []
  const { headline, items, notes: spoken } = interview.predictions
  const evidence = items.flatMap(item => item.evidence)
  const heightIn = ({ text, by, status, evidence }: typeof items[number], language: string, few?: boolean) =>
    predictionHeight({ text: text[language]!, after: voices.referenceRoom(evidence) }, by[language]!, deckWords(language).status[status], measuresIn(language), language, few)
  const heightOf = (item: typeof items[number], few?: boolean) => Math.max(...interview.languages.map(language => heightIn(item, language, few)))
  const room = roomBelow(headline, measures.predictions)
  const few = areFew(items.map(item => heightOf(item, true)), room)
  const pages = pagesOf(items, page => page.reduce((sum, item) => sum + heightOf(item, few), 0) <= room)
  check(['interview', 'predictions', 'headline', language], fitHeadline(say(headline), language).excess)
  items.forEach((item, index) => check(['interview', 'predictions', 'items', index, 'text', language],
    excessLines('row', heightIn(item, language, few), room, measures.predictions.text.leading)))
  const isDated = [interview.date, ...items.map(({ when }) => when)].every(date => wantedBy(date) === undefined)
  const now = isDated ? { at: lastDay(interview.date), label: dateIn(locale, interview.date) } : undefined
  const told = (language: string, say: Context['say']) => items.map(({ text, by, status, when, evidence: own }): Prediction => {
    const at = when === undefined || !isDated ? undefined : dateSpan(when)
    // Of a year that ends within the next, its number alone would say another time.
    const isNear = at && now && at.to > now.at && at.to - now.at <= 1 && Number.isInteger(at.to)
    return { text: say(text), by: say(by), at: at && [at.from, at.to], end: isNear ? deckWords(language).endOf(String(at.to - 1)) : undefined, status, statusText: deckWords(language).status[status], reference: supports(voices.foremost(own)) }
  })
  // On a scale where each has its time, and all its words have room on it in every language.
  const isDrawn = now !== undefined && items.every(({ when }) => when !== undefined)
    && interview.languages.every(each => !fitTexts(drawPredictions({ now, items: told(each, text => text[each]!) }, each).marks, each))
  const shown = isDrawn ? [items] : pages
  return shown.map((page, index) => ({
    layout: 'predictions',
    frame: { kicker: words.predictions, references: isDrawn ? supports(evidence) : undefined, whose: whose(page.flatMap(item => item.evidence)) },
    props: {
      few,
      now: isDrawn ? now : undefined,
      items: told(language, say).filter((_, at) => page.includes(items[at]!)),
    },
    headline: pageHeadline(words, say(headline), words.predictions, index, shown.length),
    ...index === 0 ? notes({ say: spoken, at: ['interview', 'predictions', 'notes'], evidence }) : { notes: '' },
  }))
}

function closing(context: Context): Slide[] {
  const { interview, words, say, notes, supports, whose, language, check } = context
  if (!interview.closing)
    return []
  const { text, support, notes: spoken } = interview.closing
  const [question, after] = [interview.closing.question, interview.closing.after].map(text => text && say(text))
  const evidence = support.flatMap(item => item.evidence)
  const texts = { kicker: words.closing, question, text: say(text), after }
  const drawn = slabsOf(context, { reached: true })
  const slabs = drawn && !fitClosing(texts, language, true).excess ? drawn : undefined
  const { titleSize, clauses, excess } = fitClosing(texts, language, slabs !== undefined)
  check(['interview', 'closing', 'text', language], excess)
  return [{
    layout: 'closing',
    frame: { kicker: slabs ? `${words.closing} · ${words.beside}` : words.closing, tone: slabs ? undefined : 'accent', references: supports(evidence), whose: whose(evidence) },
    props: { titleSize, question, after, slabs },
    headline: say(text),
    clauses,
    ...notes({ say: spoken, at: ['interview', 'closing', 'notes'], evidence }),
  }]
}
