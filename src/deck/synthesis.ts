/**
 * What is seen across the sections: the timeline, the numbers, the tensions, the predictions, and the close.
 * In: a Context. Out: their slides, those that the interview has.
 */
import type { Context } from './context.ts'
import type { Slide } from './deck.ts'
import type { Mark, PivotProps } from './props.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { predictionHeight, tensionHeight } from './fit-rows.ts'
import { excessLines, fitClosing, fitHeadline, fitTimeline, roomBelow } from './fit.ts'
import { pivotMark } from './marks.ts'
import { numberSlides } from './numbers.ts'
import { longestOf } from './overflow.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { wordsOf } from './words.ts'

/** In their order in the key. */
const MARKS: Mark[] = ['stated', 'derived', 'undated', 'hoped']

export function synthesisSlides(context: Context): Slide[] {
  return [...timeline(context), ...numberSlides(context), ...tensions(context), ...predictions(context), closing(context)]
}

function timeline({ interview, words, say, notes, references, language, check }: Context): Slide[] {
  const parts = interview.timeline?.parts ?? []
  return parts.map(({ headline, pivots, notes: spoken }, index) => {
    const evidence = pivots.flatMap(pivot => [...pivot.dated?.evidence ?? [], ...pivot.evidence])
    const shown = pivots.map((pivot): PivotProps => ({
      id: pivot.id,
      date: say(pivot.date),
      datetime: pivot.datetime,
      certainty: pivot.certainty,
      status: pivot.status,
      from: pivot.from && say(pivot.from),
      to: say(pivot.to),
      why: pivot.why && say(pivot.why),
    }))
    const kicker = parts.length > 1 ? `${words.timeline} ${index + 1}/${parts.length}` : words.timeline
    const { dense, excess } = fitTimeline({ kicker, headline: say(headline), pivots: shown }, language)
    check(['timeline', 'parts', index, 'headline', language], fitHeadline(say(headline), language).excess)
    check(['timeline', 'parts', index, 'pivots', longestOf(shown.map(({ date, from = '', to, why = '' }) => date + from + to + why)), 'to', language], excess)
    return {
      frame: {
        layout: 'timeline',
        kicker,
        references: references(evidence),
        timeline: {
          pivots: shown,
          dense,
          legend: Object.fromEntries(MARKS.filter(mark => shown.some(pivot => pivotMark(pivot) === mark)).map(mark => [mark, words[mark]])),
          scale: words.notToScale,
          words: { from: words.from, to: words.to },
          continued: index > 0,
          continues: index < parts.length - 1,
        },
      },
      headline: say(headline),
      points: [],
      placed: [{ component: 'PivotTimeline', from: 'timeline' }],
      ...notes({ say: spoken, evidence }),
    }
  })
}

function tensions({ interview, words, say, notes, references, language, check }: Context): Slide[] {
  if (!interview.tensions)
    return []
  const { headline, items, notes: spoken } = interview.tensions
  const evidence = items.flatMap(item => item.sides.flatMap(side => side.evidence))
  const heightIn = ({ name, sides }: typeof items[number], language: string) =>
    tensionHeight(name[language]!, sides.map(({ text }) => text[language]!), measuresIn(language), language)
  const heightOf = (item: typeof items[number]) => Math.max(...interview.languages.map(language => heightIn(item, language)))
  const room = (pages: number) => roomBelow(headline, measures.tensions, pages)
  const pages = pagesOf(items, (page, pages) => page.reduce((sum, item) => sum + heightOf(item), 0) <= room(pages))
  check(['interview', 'tensions', 'headline', language], fitHeadline(say(headline), language).excess)
  items.forEach((item, index) => check(['interview', 'tensions', 'items', index, 'sides', longestOf(item.sides.map(({ text }) => say(text))), 'text', language],
    excessLines('row', heightIn(item, language), room(pages.length), measures.tensions.side.leading)))
  return pages.map((page, index) => ({
    frame: {
      layout: 'tensions',
      kicker: words.tensions,
      tensions: {
        items: page.map(({ name, sides }) => ({
          name: say(name),
          sides: sides.map(side => ({
            text: say(side.text),
            reference: references(side.evidence)[0],
          })),
        })),
      },
    },
    headline: pageHeadline(words, say(headline), index, pages.length),
    points: [],
    placed: [{ component: 'TensionPairs', from: 'tensions' }],
    ...index === 0 ? notes({ say: spoken, evidence }) : { notes: '' },
  }))
}

function predictions({ interview, words, say, notes, references, language, check }: Context): Slide[] {
  if (!interview.predictions)
    return []
  const { headline, items, notes: spoken } = interview.predictions
  const evidence = items.flatMap(item => item.evidence)
  const heightIn = ({ text, by, status }: typeof items[number], language: string) =>
    predictionHeight(text[language]!, by[language]!, wordsOf(language).status[status], measuresIn(language), language)
  const heightOf = (item: typeof items[number]) => Math.max(...interview.languages.map(language => heightIn(item, language)))
  const room = (pages: number) => roomBelow(headline, measures.predictions, pages)
  const pages = pagesOf(items, (page, pages) => page.reduce((sum, item) => sum + heightOf(item), 0) <= room(pages))
  check(['interview', 'predictions', 'headline', language], fitHeadline(say(headline), language).excess)
  items.forEach((item, index) => check(['interview', 'predictions', 'items', index, 'text', language],
    excessLines('row', heightIn(item, language), room(pages.length), measures.predictions.text.leading)))
  return pages.map((page, index) => ({
    frame: {
      layout: 'predictions',
      kicker: words.predictions,
      predictions: {
        items: page.map(({ text, by, status, evidence: own }) => ({
          text: say(text),
          by: say(by),
          status,
          statusText: words.status[status],
          reference: references(own)[0],
        })),
      },
    },
    headline: pageHeadline(words, say(headline), index, pages.length),
    points: [],
    placed: [{ component: 'PredictionList', from: 'predictions' }],
    ...index === 0 ? notes({ say: spoken, evidence }) : { notes: '' },
  }))
}

function closing({ interview, words, say, notes, references, language, check }: Context): Slide {
  const { text, support, notes: spoken } = interview.closing
  const evidence = support.flatMap(item => item.evidence)
  const { titleSize, excess } = fitClosing({ kicker: words.closing, text: say(text) }, language)
  check(['interview', 'closing', 'text', language], excess)
  return {
    frame: {
      layout: 'closing',
      kicker: words.closing,
      titleSize,
      references: references(evidence),
    },
    headline: say(text),
    inClauses: true,
    points: [],
    placed: [],
    ...notes({ say: spoken, evidence }),
  }
}
