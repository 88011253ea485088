/**
 * A page's content stream, as far as tagging needs it: what it paints, unit by unit, and under which mark; and the same with
 * other marks. ISO 32000-1, 7.8.2 (operators and operands), 8.5 (paths), 9.4 (text objects) and 14.6 (marked content).
 */

export type Kind = 'text' | 'image' | 'path'

/** The smallest stretch of content that a mark may enclose: a text object, a path with its painting, an image. */
export interface Unit {
  start: number
  end: number
  kind: Kind
  /** The identifier it is marked with, if any. */
  mcid?: number
}

export interface Content {
  text: string
  units: Unit[]
  /** Where the operators of the page's own marks stand. */
  marks: { start: number, end: number }[]
}

/** A literal string, a dictionary's brackets, a hexadecimal string, a name, an array's brackets, or a number or operator. */
const TOKEN = /\((?:[^()\\]|\\[\s\S])*\)|<<|>>|<[0-9A-F\s]*>|\/[^\0\s()<>[\]{}/%]*|[[\]]|[^\0\s()<>[\]{}/%]+/gi
const OPERAND = /^(?:[-+.\d(</>[\]]|true$|false$|null$)/
const PATH_START = new Set(['m', 're'])
const PATH_PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const MCID = /\/MCID\s+(\d+)/

/** Throws where marks and text objects overlap, which no PDF may have them do. */
export function readContent(text: string): Content {
  const units: Unit[] = []
  const marks: Content['marks'] = []
  let mcid: number | undefined
  /** Marks within the page's own: they stay where they are. */
  let inner = 0
  let unitStart: number | undefined
  let operandsStart: number | undefined
  let isText = false

  const end = (kind: Kind, at: number) => {
    units.push({ start: unitStart!, end: at, kind, mcid })
    unitStart = undefined
  }
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    operandsStart ??= index
    if (OPERAND.test(token))
      continue
    const start = operandsStart
    const stop = index + token.length
    operandsStart = undefined
    if (token === 'BDC' || token === 'BMC') {
      const own = MCID.exec(text.slice(start, stop))
      if (!own && (mcid !== undefined || isText)) {
        inner++
        continue
      }
      if (isText)
        throw new Error('a mark begins within a text object')
      mcid = own ? Number(own[1]) : undefined
      marks.push({ start, end: stop })
    }
    else if (token === 'EMC') {
      if (inner) {
        inner--
        continue
      }
      mcid = undefined
      marks.push({ start, end: stop })
    }
    else if (token === 'BT') {
      unitStart = start
      isText = true
    }
    else if (token === 'ET') {
      isText = false
      end('text', stop)
    }
    else if (PATH_START.has(token)) {
      unitStart ??= start
    }
    else if (PATH_PAINT.has(token)) {
      end('path', stop)
    }
    else if (token === 'n') {
      unitStart = undefined
    }
    else if (token === 'Do' || token === 'sh') {
      unitStart = start
      end(token === 'Do' ? 'image' : 'path', stop)
    }
  }
  return { text, units, marks }
}

/**
 * The same content, each unit marked as `ownerOf` says: by the operator that opens its mark, such as `/P <</MCID 3>>BDC`.
 * Units that follow each other under one owner share a mark.
 */
export function markContent({ text, units, marks }: Content, ownerOf: (unit: Unit) => string): string {
  const cuts = [...marks.map(mark => ({ at: mark.start, skip: mark.end - mark.start, insert: '' }))]
  let owner: string | undefined
  let lastEnd = 0
  const close = () => {
    if (owner)
      cuts.push({ at: lastEnd, skip: 0, insert: '\nEMC' })
  }
  for (const unit of units) {
    const next = ownerOf(unit)
    if (next !== owner) {
      close()
      cuts.push({ at: unit.start, skip: 0, insert: `${next}\n` })
      owner = next
    }
    lastEnd = unit.end
  }
  close()
  let position = 0
  let result = ''
  for (const { at, skip, insert } of cuts.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(position, at) + insert
    position = at + skip
  }
  return result + text.slice(position)
}
