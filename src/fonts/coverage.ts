/**
 * Which characters a font has, by its own table of them.
 * In: a WOFF file. Out: the code points.
 *
 * Each @fontsource file is there as WOFF2 and as WOFF, whose tables are compressed one by one, so that this one can be read
 * without the outlines. WOFF 1.0 (W3C), sections 3 and 4; OpenType, "cmap", formats 4 and 12, which every such font has.
 */
import type { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'

export type Coverage = ReadonlySet<number>

const WINDOWS = 3
const UNICODE = 0
const HEADER = 44
const ENTRY = 20

/** Nothing where there is no such file: the package that it belongs to may not be installed. */
export async function readCoverage(path: string): Promise<Coverage> {
  const file = await readFile(path).catch(() => undefined)
  return new Set(file && pointsIn(tableIn(file, 'cmap')))
}

function tableIn(woff: Buffer, tag: string): Buffer {
  for (let at = HEADER; at < HEADER + woff.readUInt16BE(12) * ENTRY; at += ENTRY) {
    if (woff.toString('latin1', at, at + 4) === tag) {
      const [offset, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(at + field)) as [number, number, number]
      const bytes = woff.subarray(offset, offset + packed)
      return packed < length ? inflateSync(bytes) : bytes
    }
  }
  throw new Error(`a font without the table ${tag}`)
}

function pointsIn(cmap: Buffer): number[] {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + index * 8)
    .filter(at => [UNICODE, WINDOWS].includes(cmap.readUInt16BE(at)))
    .map(at => cmap.subarray(cmap.readUInt32BE(at + 4)))
  const readers: Record<number, (table: Buffer) => number[]> = { 4: segments, 12: groups }
  return tables.flatMap(table => readers[table.readUInt16BE()]?.(table) ?? [])
}

/** Format 4: the ends of the segments, two bytes, their starts, their deltas, and offsets to glyphs. */
function segments(table: Buffer): number[] {
  const size = table.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + size * 2, 16 + size * 3] as const
  const points: number[] = []
  for (let at = 0; at < size; at += 2) {
    const start = table.readUInt16BE(starts + at)
    const offset = table.readUInt16BE(offsets + at)
    for (let point = start; point <= table.readUInt16BE(ends + at) && point < 0xFFFF; point++) {
      const glyph = offset ? table.readUInt16BE(offsets + at + offset + (point - start) * 2) : (point + table.readUInt16BE(deltas + at)) & 0xFFFF
      if (glyph)
        points.push(point)
    }
  }
  return points
}

/** Format 12: groups of a first and a last character, and the first's glyph. */
function groups(table: Buffer): number[] {
  const points: number[] = []
  for (let at = 16; at < 16 + table.readUInt32BE(12) * 12; at += 12) {
    for (let point = table.readUInt32BE(at); point <= table.readUInt32BE(at + 4); point++)
      points.push(point)
  }
  return points
}
