/**
 * What is seen across the sections: the timeline, the numbers, the tensions, the predictions, and the close.
 * In: a Context. Out: their slides, those that the interview has.
 */
import type { Context } from './context.ts'
import type { Slide } from './deck.ts'
import type { Mark, PivotProps } from './props.ts'
import { mostLinesOf, roomBelow } from '../text/room.ts'
import { isCrowded, titleSize } from './crowded.ts'
import { pivotMark } from './marks.ts'
import { numberSlides } from './numbers.ts'
import { pageHeadline, pagesOf } from './pages.ts'

/** In their order in the key. */
const MARKS: Mark[] = ['stated', 'derived', 'undated', 'hoped']

export function synthesisSlides(context: Context): Slide[] {
  return [...timeline(context), ...numberSlides(context), ...tensions(context), ...predictions(context), closing(context)]
}

function timeline({ interview, words, say, notes, references }: Context): Slide[] {
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
    return {
      frame: {
        layout: 'timeline',
        kicker: parts.length > 1 ? `${words.timeline} ${index + 1}/${parts.length}` : words.timeline,
        references: references(evidence),
        timeline: {
          pivots: shown,
          dense: isCrowded.timeline({ headline: say(headline), pivots: shown }) || undefined,
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

function tensions({ interview, words, say, notes, references }: Context): Slide[] {
  if (!interview.tensions)
    return []
  const { headline, items, notes: spoken } = interview.tensions
  const evidence = items.flatMap(item => item.sides.flatMap(side => side.evidence))
  const heightOf = ({ name, sides }: typeof items[number]) => 45 + 34 * Math.max(mostLinesOf(name, 26, 220), ...sides.map(({ text }) => mostLinesOf(text, 24, 340)))
  const pages = pagesOf(items, page => page.reduce((sum, item) => sum + heightOf(item), 0) <= roomBelow(headline))
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

function predictions({ interview, words, say, notes, references }: Context): Slide[] {
  if (!interview.predictions)
    return []
  const { headline, items, notes: spoken } = interview.predictions
  const evidence = items.flatMap(item => item.evidence)
  const heightOf = ({ text, by }: typeof items[number]) => 21 + Math.max(32 * mostLinesOf(text, 24, 672), 28 * mostLinesOf(by, 20, 196))
  const pages = pagesOf(items, page => page.reduce((sum, item) => sum + heightOf(item), 0) <= roomBelow(headline))
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

function closing({ interview, words, say, notes, references }: Context): Slide {
  const { text, support, notes: spoken } = interview.closing
  const evidence = support.flatMap(item => item.evidence)
  return {
    frame: {
      layout: 'closing',
      kicker: words.closing,
      titleSize: titleSize(say(text), [64, 52, 44, 36], 1100, 250, 1.25),
      references: references(evidence),
    },
    headline: say(text),
    inClauses: true,
    points: [],
    placed: [],
    ...notes({ say: spoken, evidence }),
  }
}
