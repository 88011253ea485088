/**
 * A picture as SVG, for a page without Slidev.
 * In: a drawing, the language of its deck, and its text alternative. Out: an `svg` element with the classes of marks.css, all of
 * its clicks done, cut to the field below the headline.
 */
import type { Drawing, Label, Shape, Word } from '../../../../components/visuals/marks.ts'
import type { Type } from '../../../text/measures.ts'
import { sizeOf, typeOf } from '../../../../components/visuals/typesetting.ts'
import { isUnspaced } from '../../../text/breakable.ts'
import { escapeMarkup } from '../../../text/escape.ts'
import { directionOf } from '../../../text/intl.ts'
import { wrapped } from '../../../text/wrap.ts'

const WIDTH = 1280
/** Above it the headline stands, below it the foot. */
const FIELD = { top: 150, height: 512 }
/** From the middle of a line to the baseline, in ems: half of what a face's ascender is higher than its descender is deep. */
const BASELINE = { sans: 0.31, serif: 0.35, eastAsian: 0.43 }

const ANCHORS = { start: 'start', center: 'middle', end: 'end' } as const

export function pictureSvg({ marks }: Drawing, language: string, alternative: string): string {
  const isMirrored = directionOf(language) === 'rtl'
  const shapes = marks.filter(mark => mark.mark === 'shape').map(shapeSvg).join('')
  const texts = marks.map(mark => mark.mark === 'label' ? labelSvg(mark, language) : mark.mark === 'word' ? wordSvg(mark, language) : '').join('')
  return `<svg class="visual-drawing" viewBox="0 ${FIELD.top} ${WIDTH} ${FIELD.height}" role="img" aria-label="${escapeMarkup(alternative)}">`
    + `<g${isMirrored ? ` transform="translate(${WIDTH}) scale(-1 1)"` : ''}>${shapes}</g>${texts}</svg>`
}

function shapeSvg({ path, edge, look, line, thin }: Shape): string {
  const classes = [look, line && 'line', thin && 'thin'].filter(Boolean).join(' ')
  const outline = edge ? `<path d="${edge}" class="edge"/>` : ''
  return `<g class="${classes}"><path d="${path}"${edge ? ' class="open"' : ''}${line ? ` stroke-width="${line}"` : ''}/>${outline}</g>`
}

function labelSvg(mark: Label, language: string): string {
  const own = mark.language ?? language
  const type: Type = typeOf(mark, language)
  const lines = wrapped(mark.text, { ...type, width: mark.width, language: own })
  const height = lines.length * type.leading
  const top = mark.vertical === 'top' ? mark.y : mark.vertical === 'bottom' ? mark.y - height : mark.y - height / 2
  const first = top + type.leading / 2 + baselineOf(type, own) * type.size
  const x = anchorOf(mark, language)
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${round(first + index * type.leading)}">${escapeMarkup(line)}</tspan>`).join('')
  return `<text class="${classesOf(mark, `label ${mark.style}`)}" text-anchor="${ANCHORS[mark.align]}"${own === language ? '' : ` lang="${escapeMarkup(own)}"`}>${spans}</text>`
}

function wordSvg(mark: Word, language: string): string {
  const size = sizeOf(mark, language)
  return `<text class="${classesOf(mark, 'word')}" x="${anchorOf(mark, language)}" y="${mark.baseline}" font-size="${size}" text-anchor="${ANCHORS[mark.align]}">${escapeMarkup(mark.text)}</text>`
}

/** Where the script runs from right to left, a line starts at the right of its mirrored box. */
function anchorOf({ x, width, align }: Label | Word, language: string): number {
  const along = align === 'start' ? x : align === 'center' ? x + width / 2 : x + width
  return round(directionOf(language) === 'rtl' ? WIDTH - along : along)
}

function baselineOf({ face }: Type, language: string): number {
  return isUnspaced(language) || language.startsWith('ko') ? BASELINE.eastAsian : face.startsWith('serif') ? BASELINE.serif : BASELINE.sans
}

function classesOf({ on, tone }: Label | Word, own: string): string {
  return [own, on && `on-${on}`, tone && `tone-${tone}`].filter(Boolean).join(' ')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
