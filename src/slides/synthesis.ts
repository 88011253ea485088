/**
 * What is seen across the sections: the timeline, the numbers, the tensions, the predictions, and the close.
 * In: a Context. Out: their slides, those that the interview has.
 */
import type { Context } from './context.ts'
import type { PivotProps, Slide } from './deck.ts'
import { figureProps } from './figures.ts'

export function synthesisSlides(context: Context): Slide[] {
  return [...timeline(context), ...numbers(context), ...tensions(context), ...predictions(context), closing(context)]
}

function timeline({ interview, words, say, notes, references }: Context): Slide[] {
  const parts = interview.timeline?.parts ?? []
  return parts.map(({ headline, pivots, notes: spoken }, index) => {
    const evidence = pivots.flatMap(pivot => [...pivot.dated?.evidence ?? [], ...pivot.evidence])
    return {
      frame: {
        layout: 'timeline',
        kicker: parts.length > 1 ? `${words.timeline} ${index + 1}/${parts.length}` : words.timeline,
        references: references(evidence),
        timeline: {
          pivots: pivots.map((pivot): PivotProps => ({
            id: pivot.id,
            date: say(pivot.date),
            datetime: pivot.datetime,
            certainty: pivot.certainty,
            status: pivot.status,
            from: pivot.from && say(pivot.from),
            to: say(pivot.to),
            why: pivot.why && say(pivot.why),
          })),
          legend: { stated: words.stated, none: words.undated, hoped: words.hoped, scale: words.notToScale },
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

function numbers(context: Context): Slide[] {
  const { interview, words, say, notes, references } = context
  if (!interview.numbers)
    return []
  const { lead, headline, notes: spoken } = interview.numbers
  const all = interview.sections.flatMap(section => section.figures)
  const figures = figureProps(context, all).map(figure => ({ ...figure, lead: figure.id === lead || undefined }))
  const evidence = all.flatMap(figure => figure.evidence)
  return [
    {
      frame: {
        layout: 'numbers',
        kicker: words.numbers,
        references: references(evidence),
        figures: figures.toSorted((a, b) => Number(b.lead ?? false) - Number(a.lead ?? false)),
      },
      headline: say(headline),
      points: [],
      placed: [{ component: 'KeyFigure', from: 'figures', each: true }],
      ...notes({ say: spoken, evidence }),
    },
  ]
}

function tensions({ interview, words, say, notes, references }: Context): Slide[] {
  if (!interview.tensions)
    return []
  const { headline, items, notes: spoken } = interview.tensions
  const evidence = items.flatMap(item => item.sides.flatMap(side => side.evidence))
  return [
    {
      frame: {
        layout: 'tensions',
        kicker: words.tensions,
        tensions: {
          items: items.map(({ name, sides }) => ({
            name: say(name),
            sides: sides.map(side => ({
              text: say(side.text),
              reference: references(side.evidence)[0],
            })),
          })),
        },
      },
      headline: say(headline),
      points: [],
      placed: [{ component: 'TensionPairs', from: 'tensions' }],
      ...notes({ say: spoken, evidence }),
    },
  ]
}

function predictions({ interview, words, say, notes, references }: Context): Slide[] {
  if (!interview.predictions)
    return []
  const { headline, items, notes: spoken } = interview.predictions
  const evidence = items.flatMap(item => item.evidence)
  return [
    {
      frame: {
        layout: 'predictions',
        kicker: words.predictions,
        predictions: {
          items: items.map(({ text, by, status, evidence: own }) => ({
            text: say(text),
            by: say(by),
            status,
            statusText: words.status[status],
            reference: references(own)[0],
          })),
        },
      },
      headline: say(headline),
      points: [],
      placed: [{ component: 'PredictionList', from: 'predictions' }],
      ...notes({ say: spoken, evidence }),
    },
  ]
}

function closing({ interview, words, say, notes, references }: Context): Slide {
  const { text, support, notes: spoken } = interview.closing
  const evidence = support.flatMap(item => item.evidence)
  return {
    frame: {
      layout: 'closing',
      kicker: words.closing,
      references: references(evidence),
    },
    headline: say(text),
    points: [],
    placed: [],
    ...notes({ say: spoken, evidence }),
  }
}
