/**
 * The measures that both the style sheets and the reckoning of what fits need, in pixels of the canvas of 1280 × 720.
 * Out: one object, which src/slidev/measures-css.ts makes CSS custom properties of: `claim.point.size` is
 * `--claim-point-size`. Under `zh` stands what is otherwise in Chinese. What only a style sheet needs stands there.
 */
import type { Face } from './width.ts'

export interface Type {
  face: Face
  size: number
  leading: number
  /** Between letters, in ems. */
  spacing?: number
}

const type = <T extends object>(face: Face, size: number, leading: number, rest = {} as T) => ({ face, size, leading, ...rest })

export const measures = {
  margin: 72,
  top: 64,
  foot: 84,
  gutter: 32,
  kicker: type('sans-bold', 20, 24, { spacing: 0.02, below: 14 }),
  headline: type('serif-bold', 42, 52, { spacing: -0.01, width: 1060, zh: { spacing: 0 } }),
  longHeadline: type('serif-bold', 34, 42, { spacing: -0.01, zh: { spacing: 0 } }),
  caption: type('sans', 20, 28),
  reference: type('sans', 16, 24, { before: 4 }),
  figure: {
    face: 'serif-bold' as Face,
    spacing: -0.02,
    /** What stands before and after the number, and words in its stead: a share of its size, and the least. */
    beside: { share: 0.42, least: 24 },
    words: { share: 0.7, least: 32 },
    label: type('sans', 20, 28, { above: 10 }),
  },
  quote: {
    /** Lines that can be taken in at a glance: in ems, and no more pixels than this. */
    ems: 27,
    lines: 1060,
    zh: { ems: 17 },
    exact: { width: 900, above: 32, indent: 22, border: 2 },
    credit: type('sans', 20, 28, { above: 32 }),
  },
  cover: {
    words: 650,
    title: type('serif-bold', 78, 86, { spacing: -0.015, above: 30, zh: { size: 76, leading: 100, spacing: 0 } }),
    subtitle: type('sans', 28, 40, { width: 580, above: 32 }),
    person: type('sans', 20, 28, { above: 24 }),
    source: type('sans', 18, 26),
    bars: { width: 420, name: type('sans', 18, 24), line: 220 },
  },
  takeaways: {
    above: 76,
    gap: 48,
    item: type('sans', 30, 44, { above: 24, rule: 3 }),
    ordinal: { size: 72, below: 20 },
    dense: { above: 48, item: type('sans', 24, 34), ordinal: { size: 48 } },
  },
  map: { above: 22, gap: 64, claim: type('sans', 24, 32, { above: 14, number: 48 }) },
  reading: { above: 48, around: 17, mark: 250, text: type('sans', 24, 32, { width: 800 }) },
  claim: {
    above: 40,
    points: 620,
    gap: 76,
    point: type('sans', 26, 36, { below: 16, indent: 30, zh: { size: 28, leading: 42, below: 18 } }),
    /** With nothing beside the points. */
    wide: type('sans', 30, 44, { indent: 36 }),
    dense: type('sans', 24, 32, { above: 28, below: 10 }),
    aside: { gap: 28, indent: 36, number: 80 },
    quote: type('serif', 36, 48),
    exact: type('serif', 20, 32),
    asked: type('sans', 18, 26),
  },
  visual: { above: 40 },
  durationScale: {
    value: type('serif-bold', 40, 44, { after: 12 }),
    label: type('sans', 26, 44, { below: 12 }),
    many: { value: type('serif-bold', 30, 34), label: type('sans', 26, 34, { below: 6 }) },
    axis: 48,
    caption: 20,
  },
  fanOut: {
    drawing: 288,
    origin: { face: 'serif-bold' as Face, spacing: -0.02, width: 270 },
    text: type('sans', 22, 30),
    target: type('sans', 24, 32),
    /** More than four. */
    many: type('sans', 20, 26),
    gap: 24,
    outcome: type('serif-bold', 40, 48, { width: 760, above: 16 }),
  },
  ladder: {
    gap: 8,
    step: { above: 14, start: 22, end: 20, rule: 6 },
    cause: type('sans', 20, 26, { above: 4 }),
    caption: 18,
  },
  share: {
    whole: type('sans', 26, 44),
    number: type('serif-bold', 40, 44, { after: 8 }),
    /** The least that is left of the drawing. */
    drawing: 72,
    above: 32,
    gap: 40,
    sample: 44,
    label: type('sans', 24, 32),
    /** A part alone has its label beside its number. */
    single: type('sans', 30, 40, { number: 112, gap: 24 }),
    caption: 20,
  },
  thenAndNow: {
    circle: 164,
    title: { width: 136 },
    gap: 48,
    between: 36,
    row: type('sans', 24, 33, { above: 14, rule: 2 }),
  },
  timeline: {
    above: 40,
    between: 20,
    mark: 44,
    date: type('serif-bold', 26, 36),
    from: type('sans', 22, 30, { above: 14 }),
    to: type('sans-bold', 26, 34),
    why: type('sans', 22, 30, { above: 10 }),
    legend: type('sans', 18, 24),
    dense: { date: type('serif-bold', 22, 28), small: type('sans', 18, 24), to: type('sans-bold', 21, 27) },
    /** Dense, with more pivots than six. */
    many: { date: type('serif-bold', 18, 23), small: type('sans', 16, 20), to: type('sans-bold', 18, 23) },
  },
  numbers: {
    above: 28,
    gap: 56,
    number: 44,
    around: 12,
    label: type('sans', 18, 24, { above: 6 }),
    lead: { width: 380, number: 104, above: 18, label: type('sans', 22, 30, { above: 14 }) },
    several: 64,
  },
  tensions: { above: 36, around: 22, name: type('serif-bold', 26, 34, { width: 220 }), side: type('sans', 24, 34, { indent: 22, rule: 3 }) },
  predictions: { above: 36, around: 10, by: type('sans-bold', 20, 28, { width: 230, mark: 22, gap: 12 }), text: type('sans', 24, 32), status: type('sans', 18, 32), reference: 70 },
  closing: { title: type('serif-bold', 64, 80, { width: 1100, spacing: -0.01, zh: { spacing: 0 } }) },
  ledger: { above: 36, around: 4, after: 16, row: type('sans', 18, 24), reference: 84, kind: 70, shown: 26 },
  strip: { above: 36, below: 22, around: 3, gap: 24, row: type('sans', 20, 28), number: 34, heading: 320 },
}

type InLanguage<T> = T extends object ? { [K in keyof T as K extends 'zh' ? never : K]: InLanguage<T[K]> } : T
export type Measures = InLanguage<typeof measures>

const latin = merged(measures, false)
const chinese = merged(measures, true)

/** The measures as they are in a language. */
export function measuresIn(language: string): Measures {
  return language.startsWith('zh') ? chinese : latin
}

function merged<T extends object>(tree: T, isChinese: boolean): InLanguage<T> {
  const { zh, ...rest } = tree as T & { zh?: object }
  return Object.fromEntries(Object.entries({ ...rest, ...isChinese && zh }).map(([key, value]) =>
    [key, value && typeof value === 'object' ? merged(value as object, isChinese) : value])) as InLanguage<T>
}
