/**
 * What is said of each mark, set where it has room: beside its mark, else higher or lower with a line to it, smaller, or in two lines.
 * In: the marks with their places, what is drawn already, and the texts that stand. Out: the first setting in which no text is on
 * another or on what is drawn; and the first mark for which there is none. A mark itself stays at its date.
 */
import type { Label, LabelStyle, Shape, Word } from '../visuals/marks.ts'
import type { Box } from './room.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { disc, label, LEFT, line, present, RIGHT } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { AXIS, BAND, CLEAR, DAY, INSIDE, TOP } from './field.ts'
import { apart, inkOf, within } from './room.ts'

const STYLES: LabelStyle[] = ['text', 'note']
const MOST_ROWS = 4
/** Between a band and what is said above or below it. */
const OFF_BAND = 8
/** From a band to the middle of a mark ahead; half its width; and from its middle to its words. */
const RISE = 22
const HALF = 11
const BESIDE = 24
/** A text may begin or end so far from its mark without a line to it. */
const NEAR = 24
/** So many settings are tried; sixteen marks have far fewer where there is room at all. */
const MOST_TRIES = 4000

export interface Marked {
  text: string
  path: (string | number)[]
  /** The middle of its lane, and of its date on the scale; none where it has no date. */
  y: number
  middle?: number
  /** Where the band of its lane turns away. */
  next: number
  isAhead: boolean
  about?: true
  tone?: 'aim'
  click?: number
}

/** What texts may not stand on; and the area of the goal, on which they may stand whole. */
export interface Ground {
  areas: Box[]
  goal?: Box
  /** Where what is said of the future without a date ends. */
  open: number
}

interface Setting {
  label: Label
  shapes: Shape[]
  solid: Box[]
  /** A line to its mark, which may cross other lines. */
  leader?: Box
  /** On its band, where it stands on purpose. */
  isOnBand?: true
  /** Where it is drawn if it has no room, so that its place is told. */
  isRefused?: true
}

export function placeLabels(marks: Marked[], { areas, goal, open }: Ground, texts: (Label | Word)[], language: string, wide: (text: string, style: LabelStyle) => number): { placed: (Shape | Label)[][], crowded?: (string | number)[] } {
  const types = measuresIn(language).visual
  const standing = texts.map(text => inkOf(text, language))
  const settings = marks.map(mark => (mark.isAhead ? mark.middle === undefined ? undatedAhead(mark) : ahead(mark, mark.middle) : past(mark)))
  const free = settings.map(of => of.flatMap(onGround).filter(hasRoom))
  let tries = 0
  let furthest = 0
  const found = free.every(of => of.length > 0) ? solved([]) : undefined
  const chosen = found ?? settings.map(([first]) => first!)
  return {
    placed: marks.map((mark, index) => [...dots(mark), ...chosen[index]!.shapes, chosen[index]!.label]),
    crowded: found ? undefined : marks[free.findIndex(of => of.length === 0)]?.path ?? marks[furthest]!.path,
  }

  /** One setting for each mark, the earlier settings of the earlier marks first. */
  function solved(before: Setting[]): Setting[] | undefined {
    if (before.length === marks.length)
      return before
    furthest = Math.max(furthest, before.length)
    for (const setting of free[before.length]!) {
      if (tries++ > MOST_TRIES)
        return undefined
      const whole = before.every(other => areApart(setting, other)) ? solved([...before, setting]) : undefined
      if (whole)
        return whole
    }
    return undefined
  }

  function areApart(one: Setting, other: Setting): boolean {
    const isFree = (boxes: Box[], leader?: Box) => (box: Box) => boxes.every(of => apart(box, of)) && (!leader || apart(box, leader))
    return one.solid.every(isFree(other.solid, other.leader)) && (!one.leader || isFree(other.solid)(one.leader))
  }

  function hasRoom(setting: Setting): boolean {
    const { label: { text, style, width, lines }, solid: [ink], leader, isOnBand, isRefused } = setting
    const boxes = [...setting.solid, ...leader ? [leader] : []]
    return !isRefused && labelHeight({ text, style, width }, language) <= lines * types[style].leading
      && ink!.left >= LEFT - 1 && ink!.right <= RIGHT + 1 && ink!.top >= TOP && ink!.bottom <= AXIS
      && boxes.every(box => standing.every(of => apart(box, of)))
      && (isOnBand || boxes.every(box => areas.every(of => apart(box, of, 0))))
  }

  /** As it is on paper, or whole on the area of the goal. */
  function onGround(setting: Setting): Setting[] {
    if (!goal || setting.isOnBand || setting.solid.every(box => apart(box, goal, 0)))
      return [setting]
    return setting.solid.every(box => within(box, goal)) ? [{ ...setting, label: { ...setting.label, on: 'aim' } }] : []
  }

  function dots({ middle, y, isAhead, about, click }: Marked): Shape[] {
    return middle === undefined || isAhead ? [] : [disc(middle, y, 9, 'paper', about ? { line: 4, click } : { click })]
  }

  /** One line in each style, then two. */
  function forms(text: string): { style: LabelStyle, width: number, lines: number }[] {
    return [1, 2].flatMap(lines => STYLES.flatMap((style) => {
      const whole = wide(text, style)
      const widths = lines === 1 ? [whole + 2] : Array.from({ length: 8 }, (_, index) => Math.ceil(whole * (0.5 + index / 20)) + 2)
      const width = widths.find(width => labelHeight({ text, style, width }, language) <= lines * types[style].leading)
      return width === undefined ? [] : { style, width, lines }
    }))
  }

  function past({ text, path, y, middle, next, tone, click }: Marked): Setting[] {
    const end = DAY - CLEAR
    const clamp = (from: number, most: number, width: number) => Math.max(LEFT, Math.min(most - width, from))
    return forms(text).flatMap(({ style, width, lines }) => [-1, 1].flatMap(side => Array.from({ length: MOST_ROWS }, (_, row) => row).flatMap((row) => {
      const at = y + side * (BAND / 2 + OFF_BAND + row * types.text.leading)
      const centre = middle ?? Math.min(next - CLEAR, end) - width / 2
      const froms = [clamp(centre - width / 2, Math.min(next - CLEAR, end), width), clamp(centre - width / 2, end, width), clamp(centre - width + CLEAR, end, width), clamp(centre - CLEAR, end, width)]
      return [...new Set(froms)].flatMap((x): Setting[] => {
        const said = label(text, path, style, { x, width, y: at, lines, vertical: side < 0 ? 'bottom' : 'top', click, tone })
        const away = middle === undefined ? 0 : Math.max(x - middle, middle - x - width)
        if (away > (row ? 0 : NEAR))
          return []
        return [withLeader(said, [], row && middle !== undefined ? [middle, y + side * BAND / 2, at] : undefined, 'own')]
      })
    }))).concat({ ...withLeader(label(text, path, 'text', { x: LEFT, width: wide(text, 'text') + 2, y: y - BAND / 2 - OFF_BAND, vertical: 'bottom', click, tone }), [], undefined, 'own'), isRefused: true })
  }

  function ahead({ text, path, y, click }: Marked, middle: number): Setting[] {
    const whole = { style: 'text' as LabelStyle, width: RIGHT - middle - BESIDE, lines: 1 }
    return [whole, ...forms(text)].flatMap(({ style, width, lines }, form) => [-1, 1].flatMap(side => Array.from({ length: MOST_ROWS }, (_, row) => row).flatMap(row => ['start', 'end'].flatMap((align): Setting[] => {
      if (form === 0 && align === 'end')
        return []
      const high = y + side * (BAND / 2 + RISE + row * types.text.leading)
      const said = label(text, path, style, { x: align === 'start' ? middle + BESIDE : middle - BESIDE - width, width, y: high, lines, vertical: 'middle', tone: 'aim', click })
      const diamond: Shape = { mark: 'shape', path: `M${middle} ${high - HALF}l${HALF} ${HALF}-${HALF} ${HALF}-${HALF}-${HALF}z`, look: 'aim', click, thin: true }
      return [withLeader(said, [diamond], row ? [middle, y + side * BAND / 2, high - side * HALF] : undefined, 'aim', { left: middle - HALF, right: middle + HALF, top: high - HALF, bottom: high + HALF })]
    }))))
  }

  function undatedAhead({ text, path, y, click }: Marked): Setting[] {
    const x = DAY + INSIDE + OFF_BAND
    const onBand = label(text, path, 'note', { x, width: (goal ? open : RIGHT) - x, y, vertical: 'middle', on: 'aim', click })
    return [
      { ...withLeader(onBand, [], undefined, 'aim'), isOnBand: true },
      ...forms(text).flatMap(({ style, width, lines }) => [-1, 1].map(side =>
        withLeader(label(text, path, style, { x, width, y: y + side * (BAND / 2 + OFF_BAND), lines, vertical: side < 0 ? 'bottom' : 'top', tone: 'aim', click }), [], undefined, 'aim'))),
    ]
  }

  function withLeader(said: Label, shapes: Shape[], way: [x: number, from: number, to: number] | undefined, look: 'own' | 'aim', ...solid: Box[]): Setting {
    const [x, from, to] = way ?? [0, 0, 0]
    return {
      label: said,
      shapes: present([...shapes, way && line([[x, from], [x, to]], 2, look, { click: said.click })]),
      solid: [inkOf(said, language), ...solid],
      leader: way && { left: x - 1, right: x + 1, top: Math.min(from, to), bottom: Math.max(from, to) },
    }
  }
}
