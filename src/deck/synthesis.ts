/**
 * What is seen across the sections: the timeline, the numbers, the tensions, the predictions, and the close.
 * In: a Context. Out: their slides, those that the interview has.
 */
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import type { Mark, PivotProps } from './props.ts'
import { mostLinesOf, roomBelow } from '../text/room.ts'
import { isCrowded, titleSize } from './crowded.ts'
import { pivotMark } from './marks.ts'
import { numberSlides } from './numbers.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { plannedMinutes } from './plan.ts'
import { first } from './references.ts'

/** In their order in the key. */
const MARKS: Mark[] = ['stated', 'derived', 'undated', 'hoped']

export function synthesisSlides(context: Context): Slide[] {
  const [first, ...others] = [...timeline(context), ...numberSlides(context), ...tensions(context), ...predictions(context), closing(context)]
  return [{ ...first!, frame: { ...first!.frame, part: context.words.synthesis, minutes: plannedMinutes(context.interview).synthesis } }, ...others]
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
      layout: 'timeline',
      frame: { kicker: parts.length > 1 ? `${words.timeline} ${index + 1}/${parts.length}` : words.timeline, references: references(evidence) },
      props: {
        pivots: shown,
        dense: isCrowded.timeline({ headline: say(headline), pivots: shown }) || undefined,
        legend: Object.fromEntries(MARKS.filter(mark => shown.some(pivot => pivotMark(pivot) === mark)).map(mark => [mark, words[mark]])),
        scale: words.notToScale,
        words: { from: words.from, to: words.to },
        continued: index > 0,
        continues: index < parts.length - 1,
      },
      headline: say(headline),
      ...notes({ say: spoken, at: ['timeline', 'parts', index, 'notes'], evidence }),
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
    layout: 'tensions',
    frame: { kicker: words.tensions },
    props: {
      items: page.map(({ name, sides }) => ({
        name: say(name),
        sides: sides.map(side => ({ text: say(side.text), reference: first(references(side.evidence)) })),
      })),
    },
    headline: pageHeadline(words, say(headline), index, pages.length),
    ...index === 0 ? notes({ say: spoken, at: ['interview', 'tensions', 'notes'], evidence }) : { notes: '' },
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
    layout: 'predictions',
    frame: { kicker: words.predictions },
    props: {
      items: page.map(({ text, by, status, evidence: own }) => ({
        text: say(text),
        by: say(by),
        status,
        statusText: words.status[status],
        reference: first(references(own)),
      })),
    },
    headline: pageHeadline(words, say(headline), index, pages.length),
    ...index === 0 ? notes({ say: spoken, at: ['interview', 'predictions', 'notes'], evidence }) : { notes: '' },
  }))
}

function closing({ interview, words, say, notes, references }: Context): Slide {
  const { text, support, notes: spoken } = interview.closing
  const evidence = support.flatMap(item => item.evidence)
  return {
    layout: 'closing',
    frame: { kicker: words.closing, tone: 'accent', references: references(evidence) },
    props: { titleSize: titleSize(say(text), [64, 52, 44, 36], 1100, 250, 1.25) },
    headline: say(text),
    inClauses: true,
    ...notes({ say: spoken, at: ['interview', 'closing', 'notes'], evidence }),
  }
}
