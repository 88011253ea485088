/**
 * The measures that both the style sheets and the reckoning of what fits need, in pixels of the canvas of 1280 × 720.
 * Out: one object, which src/slidev/measures-css.ts makes CSS custom properties of: `claim.point.size` is
 * `--claim-point-size`. Under `cjk` stands what is otherwise in Chinese and Japanese. What only a style sheet needs stands there.
 */
import type { Face } from './width.ts'
import { isUnspaced } from './breakable.ts'

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
  footText: type('sans', 20, 24),
  gutter: 32,
  kicker: type('sans-bold', 20, 24, { spacing: 0.02, below: 14 }),
  /** Above the headline where a section opens. */
  opening: type('serif-bold', 30, 42),
  headline: type('serif-bold', 42, 52, { spacing: -0.01, width: 1060, cjk: { spacing: 0 } }),
  longHeadline: type('serif-bold', 34, 42, { spacing: -0.01, cjk: { spacing: 0 } }),
  caption: type('sans', 20, 28),
  reference: type('sans', 20, 28, { before: 4 }),
  figure: {
    face: 'serif-bold' as Face,
    spacing: -0.02,
    /** What stands before and after the number, and words in its stead: a share of its size, and the least. */
    beside: { share: 0.42, least: 24 },
    words: { share: 0.7, least: 32 },
    label: type('sans', 20, 28, { above: 10 }),
  },
  quote: {
    /** Of the first letters, and where all that stands on the slide ends, from the top of the page. */
    top: 204,
    bottom: 640,
    /** How high letters stand above the baseline, in ems; Chinese fills its square. */
    cap: { share: 0.67, cjk: { share: 0.85 } },
    gap: 24,
    asked: type('sans', 26, 34, { above: 6 }),
    exact: type('serif', 26, 38),
    credit: type('sans', 20, 28, { above: 8 }),
  },
  cover: {
    words: 1136,
    title: type('serif-bold', 96, 106, { spacing: -0.02, above: 20, cjk: { size: 92, leading: 106, spacing: 0 } }),
    subtitle: type('serif', 42, 52, { width: 1136, above: 14 }),
    people: type('sans', 24, 34, { above: 18 }),
    /** At the foot. */
    source: type('sans', 20, 26),
    /** Where the words end: above the block on the slabs, or above what stands at the foot. */
    bottom: { slabs: 424, plain: 630 },
  },
  /** The spans of the timeline below the words of the cover and the close. */
  slabs: {
    ground: 508,
    floor: 648,
    /** What stands on them. */
    block: { width: 104, height: 68 },
  },
  takeaways: {
    above: 36,
    /** Three doors; their leaves take the room before the words. */
    door: { gap: 28, height: 430, above: 30, below: 64, before: 62, after: 14 },
    item: type('serif-bold', 42, 52, { spacing: -0.01, cjk: { spacing: 0, size: 40, leading: 56 } }),
    /** Rows, where the words have no room in doors. */
    dense: { around: 18, rule: 1, after: 110, item: type('serif-bold', 38, 46) },
  },
  map: { above: 16, gap: 48, claim: type('sans', 24, 32, { above: 10, below: 8, number: 48 }) },
  reading: { above: 40, around: 17, mark: 250, text: type('sans', 24, 32, { width: 850 }), looks: { swatch: 42, gap: 30 } },
  brief: {
    above: 30,
    gap: 40,
    around: 16,
    question: type('serif-bold', 24, 32, { width: 300, spacing: -0.005, cjk: { spacing: 0, leading: 34 } }),
    /** One size on every page: what does not fit goes on on another. */
    point: type('sans', 24, 32, { below: 10, cjk: { leading: 34 } }),
    /** Points to which no question is told: rows over the whole width, where they have room. */
    alone: { around: 30, point: type('sans', 32, 44, { below: 24, cjk: { leading: 46 } }) },
    figures: { above: 20, gap: 40, number: 40, label: type('sans', 20, 26, { above: 4 }) },
  },
  /** The texts of a picture: notes beside it, the source’s own words, labels, what is read first, names of what is drawn; large words. */
  visual: {
    tick: type('sans', 20, 26),
    note: type('sans', 24, 31),
    said: type('serif', 26, 38),
    text: type('sans', 26, 34),
    strong: type('sans-bold', 28, 35),
    lead: type('sans-bold', 32, 40),
    title: type('serif-bold', 40, 47, { spacing: -0.01, cjk: { spacing: 0 } }),
    large: type('serif-bold', 56, 62, { spacing: -0.015, cjk: { spacing: 0 } }),
    word: { face: 'serif-bold' as Face, spacing: -0.025, cjk: { spacing: 0 } },
  },
  numbers: {
    above: 28,
    gap: 56,
    number: 40,
    around: 10,
    label: type('sans', 20, 26, { above: 6 }),
    lead: { width: 430, number: 92, above: 18, label: type('sans', 20, 26, { above: 8 }) },
    /** Of a lead that is a span of several meanings, the bar of each. */
    bar: { height: 34, above: 20 },
    several: 64,
  },
  tensions: {
    above: 30,
    /** Above and below a row. */
    around: 8,
    /** Between two sides, where an arrow links them. */
    link: 56,
    name: type('sans', 24, 30),
    /** What stands around a side's words, its edge among it. */
    side: type('serif-bold', 26, 32, { above: 6, inside: 18, within: 10 }),
    few: { name: type('sans', 28, 34), side: type('serif-bold', 32, 38) },
  },
  predictions: {
    above: 36,
    around: 10,
    by: type('sans-bold', 20, 28, { width: 190 }),
    text: type('sans', 24, 32),
    status: type('sans', 20, 32),
    reference: 70,
    few: { around: 34, by: type('serif-bold', 30, 38, { width: 230 }), text: type('sans', 32, 42), status: type('sans', 26, 42) },
  },
  closing: {
    title: type('serif-bold', 64, 76, { width: 1136, spacing: -0.01, cjk: { spacing: 0 } }),
    question: type('serif', 42, 52, { below: 10 }),
    after: type('sans', 26, 36, { above: 18 }),
  },
  ledger: { above: 32, around: 6, after: 16, row: type('sans', 20, 28), reference: 100, kind: 76, shown: 30 },
  strip: { above: 36, below: 22, around: 3, gap: 24, row: type('sans', 20, 28), number: 34, heading: 320 },
}

type InLanguage<T> = T extends object ? { [K in keyof T as K extends 'cjk' ? never : K]: InLanguage<T[K]> } : T
export type Measures = InLanguage<typeof measures>

const latin = merged(measures, false)
const unspaced = merged(measures, true)

/** The measures as they are in a language. */
export function measuresIn(language: string): Measures {
  return isUnspaced(language) ? unspaced : latin
}

function merged<T extends object>(tree: T, isSquare: boolean): InLanguage<T> {
  const { cjk, ...rest } = tree as T & { cjk?: object }
  return Object.fromEntries(Object.entries({ ...rest, ...isSquare && cjk }).map(([key, value]) =>
    [key, value && typeof value === 'object' ? merged(value as object, isSquare) : value])) as InLanguage<T>
}
