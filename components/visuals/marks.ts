/**
 * The marks that every picture is drawn with: areas, channels, discs, arrows, lines and dots; labels and large words.
 *
 * All places are pixels of the canvas of 1280 × 720, from its top left; where the script runs from right to left the whole
 * drawing is mirrored. A mark that leaves the page goes on, its end unknown.
 */
import type { StatusOrDoubt } from '../../src/fields/parts.ts'

/** The field of a drawing: from the margin to the margin, below the headline, above the foot. Areas may leave it at the sides. */
export const LEFT = 72
export const RIGHT = 1208
export const TOP = 196
export const FLOOR = 636
/** Outside of the page. */
export const OFF_LEFT = -20
export const OFF_RIGHT = 1300
export const OFF_BOTTOM = 740

/**
 * What a mark says by its look, the same in every picture:
 * own – said as a fact, the subject’s side and nobody else’s; given – said as a fact, the other side, which it stands on or is
 * set against; world – said as a fact, and nobody’s side: things, and people at large; aim – aimed for, planned, hoped;
 * estimate – estimated, or possible and wished for; doubt – doubted or feared; unnamed – there, but not named;
 * ink – a ground that large words stand on; past – the subject’s side, beside where it has turned to.
 */
export type Look = 'own' | 'given' | 'world' | 'aim' | 'estimate' | 'doubt' | 'unnamed' | 'past' | 'paper' | 'ink'

/** How a mark comes with its click: it appears, slides in from where it leaves the page, grows along its way, or is drawn as a pen would. */
export type Motion = 'slide' | 'grow' | 'draw'

interface Mark {
  /** The click with which it comes; none stands there from the beginning. */
  click?: number
}

export interface Shape extends Mark {
  mark: 'shape'
  /** SVG path data. */
  path: string
  look: Look
  /** Thickness, where it is a line and no area. */
  line?: number
  /** Its outline, where not all of it is drawn: sides off the page are open. */
  edge?: string
  motion?: Motion
  /** With a finer edge, where it is small or one of many. */
  thin?: true
}

export type LabelStyle = 'tick' | 'note' | 'said' | 'text' | 'strong' | 'lead' | 'title' | 'large'

export interface Label extends Mark {
  mark: 'label'
  text: string
  /** Where the text stands in the data of the picture. */
  at: (string | number)[]
  style: LabelStyle
  /** Its box: the left edge, the width in which it breaks, and where its top, its middle or its bottom stands. */
  x: number
  y: number
  width: number
  vertical: 'top' | 'middle' | 'bottom'
  align: 'start' | 'center' | 'end'
  /** It may take so many lines. */
  lines: number
  /** The look of what it stands on; none on paper. */
  on?: Look
  /** Its colour on paper or on a pale ground, where it is not ink. */
  tone?: 'own' | 'aim' | 'quiet'
  /** The language, where it is not the deck’s. */
  language?: string
}

/** A word so large that it is itself drawn: one line on its baseline. */
export interface Word extends Mark {
  mark: 'word'
  text: string
  at: (string | number)[]
  x: number
  baseline: number
  width: number
  /** The largest and the least size; it is as large as its width allows. */
  size: number
  least: number
  align: 'start' | 'center' | 'end'
  on?: Look
  tone?: 'own' | 'aim' | 'quiet'
}

/** A ground that reaches below the foot gives the foot its tone: all of it, or from the middle of the page on. */
export interface FootGround {
  tone: 'ink'
  from: number
  part: 'all' | 'end'
}

export interface Drawing {
  marks: (Shape | Label | Word)[]
  clicks: number
  foot?: FootGround
  /** The click with which the headline comes, where it would give away what comes. */
  headline?: number
}

/** The look of what is said by its status; what is a fact is the subject’s own or given. */
export function lookOf(status: StatusOrDoubt, fact: 'own' | 'given' = 'own'): Look {
  return status === 'fact' ? fact : status
}

/** Whether anything of a drawing has not come: it is pale, dashed, or in that colour. */
export function hasHopes({ marks }: Drawing): boolean {
  return marks.some(mark => mark.mark === 'shape' ? ['aim', 'estimate', 'doubt'].includes(mark.look) : mark.tone === 'aim')
}

const n = (value: number) => Math.round(value * 10) / 10

type Side = 'left' | 'right' | 'bottom'

/** A place: a rectangle. Of the sides in `open` it leaves the page, and no edge is drawn there. */
export function area({ x, y, width, height, open = [] }: { x: number, y: number, width: number, height: number, open?: Side[] }, look: Look, more: Partial<Shape> = {}): Shape {
  const inset = look === 'aim' ? 2 : look === 'estimate' || look === 'doubt' ? 3 : 0
  const left = open.includes('left') ? OFF_LEFT : n(x + inset)
  const right = open.includes('right') ? OFF_RIGHT : n(x + width - inset)
  const top = n(y + inset)
  const bottom = open.includes('bottom') ? OFF_BOTTOM : n(y + height - inset)
  return { mark: 'shape', path: `M${left} ${top}H${right}V${bottom}H${left}Z`, look, ...more }
}

/** An S between two points that leaves and arrives level. */
export function levelCurve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = n((x0 + x1) / 2)
  return `C${middle} ${n(y0)} ${middle} ${n(y1)} ${n(x1)} ${n(y1)}`
}

/** A band on the way from left to right that changes its thickness: from `from` at x over a run to `to`, then on to `end`. */
export function channel({ x, y, from, run, to, end }: { x: number, y: number, from: number, run: number, to: number, end: number }, look: Look, more: Partial<Shape> = {}): Shape {
  const upper = `M${n(x)} ${n(y - from / 2)}${levelCurve(x, y - from / 2, x + run, y - to / 2)}H${n(end)}`
  const lower = `H${n(x + run)}${levelCurve(x + run, y + to / 2, x, y + from / 2)}`
  return { mark: 'shape', path: `${upper}V${n(y + to / 2)}${lower}Z`, edge: `${upper}M${n(end)} ${n(y + to / 2)}${lower}`, look, ...more }
}

function circle(x: number, y: number, radius: number): string {
  return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0Z`
}

export function disc(x: number, y: number, radius: number, look: Look, more: Partial<Shape> = {}): Shape {
  return { mark: 'shape', path: circle(x, y, radius), look, ...more }
}

/** Many discs as one mark. */
export function dots(places: { x: number, y: number, radius: number }[], look: Look, more: Partial<Shape> = {}): Shape {
  return { mark: 'shape', path: places.map(({ x, y, radius }) => circle(x, y, radius)).join(''), look, ...more }
}

/** A line through points. */
export function line(points: readonly (readonly [x: number, y: number])[], thickness: number, look: Look, more: Partial<Shape> = {}): Shape {
  return { mark: 'shape', path: `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`, look, line: thickness, ...more }
}

/** A straight arrow whose head is as long as it is wide; its tip touches the end. */
export function arrow([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], thickness: number, look: Look, more: Partial<Shape> = {}): Shape {
  const length = Math.hypot(x1 - x0, y1 - y0)
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length]
  const head = Math.min(length, thickness * 2.6)
  const half = thickness / 2
  const point = (along: number, across: number) => `${n(x0 + ux * along - uy * across)} ${n(y0 + uy * along + ux * across)}`
  const neck = length - head
  return {
    mark: 'shape',
    path: `M${point(0, half)}L${point(neck, half)}L${point(neck, head / 2)}L${point(length, 0)}L${point(neck, -head / 2)}L${point(neck, -half)}L${point(0, -half)}Z`,
    look,
    ...more,
  }
}

type LabelPlace = Pick<Label, 'x' | 'y' | 'width'> & Partial<Omit<Label, 'mark' | 'text' | 'at' | 'style'>>

/** A text at a place of the drawing; it stands on paper, starts at its left, and has one line, unless otherwise said. */
export function label(text: string, at: Label['at'], style: LabelStyle, place: LabelPlace): Label {
  return { mark: 'label', text, at, style, vertical: 'top', align: 'start', lines: 1, ...place }
}

type WordPlace = Pick<Word, 'x' | 'baseline' | 'width' | 'size'> & Partial<Omit<Word, 'mark' | 'text' | 'at'>>

export function word(text: string, at: Word['at'], place: WordPlace): Word {
  return { mark: 'word', text, at, align: 'start', least: place.size * 0.6, ...place }
}

/** Of the marks that are there at all. */
export function present<T extends object>(marks: (T | '' | false | undefined)[]): T[] {
  return marks.filter((mark): mark is T => Boolean(mark))
}
