/**
 * What the deck's own faces say of the widths of their characters.
 * In: the files of @fontsource. Out: the table that src/text/advances.json is, and every character's advance to hold it against.
 */
import type { Face } from '../../src/text/width.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as harfbuzz from 'harfbuzzjs'
import subset from 'subset-font'
import { packageFolder } from '../../src/base/packages.ts'

const FILES: Record<Face, readonly [name: string, weight: number]> = {
  'serif': ['source-serif-4', 400],
  'serif-bold': ['source-serif-4', 600],
  'sans': ['source-sans-3', 400],
  'sans-bold': ['source-sans-3', 600],
}
const ALPHABETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'greek']
/** What languages are written with; what is left out, such as phonetic letters, has an average width. */
const WRITTEN = [[0x20, 0x7E], [0xA0, 0xAC], [0xAE, 0x17F], [0x218, 0x21B], [0x391, 0x3CE], [0x400, 0x45F], [0x490, 0x491], [0x1EA0, 0x1EF9], [0x2010, 0x2026], [0x2030, 0x203A], [0x20AC, 0x20AC], [0x2116, 0x2116], [0x2122, 0x2122], [0x2212, 0x2212]] as const
const characters = WRITTEN.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))

export type Advances = Record<Face, Map<string, number>>

/** The advance of each character in thousandths of an em, with the lining figures that the deck sets. */
export async function faceAdvances(): Promise<Advances> {
  const entries = await Promise.all(Object.entries(FILES).map(async ([face, [name, weight]]) => {
    const advances = new Map<string, number>()
    for (const alphabet of ALPHABETS) {
      const file = await readFile(join(packageFolder(`@fontsource/${name}`), `files/${name}-${alphabet}-${weight}-normal.woff2`))
      const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(await subset(file, characters.join(''), { targetFormat: 'sfnt' }))))
      for (const character of characters) {
        const buffer = new harfbuzz.Buffer()
        buffer.addText(character)
        buffer.guessSegmentProperties()
        harfbuzz.shape(font, buffer, [new harfbuzz.Feature('lnum', 1)])
        const isDrawn = buffer.getGlyphInfos().every(({ codepoint }) => codepoint !== 0)
        if (isDrawn && !advances.has(character))
          advances.set(character, buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0))
      }
    }
    return [face, advances]
  }))
  return Object.fromEntries(entries) as Advances
}

/** The table: characters in all faces whose advance is not that of the letter below their accents; two digits of base 36 for each. */
export function tableOf(advances: Advances): string {
  const faces = Object.keys(FILES) as Face[]
  const base = (character: string) => [...character.normalize('NFD')][0]!
  const needed = characters.filter(character => faces.every(face => advances[face].has(character))
    && (base(character) === character || faces.some(face => Math.abs(advances[face].get(character)! - (advances[face].get(base(character)) ?? 0)) > 2)))
  return `${JSON.stringify({
    characters: needed.join(''),
    ...Object.fromEntries(faces.map(face => [face, needed.map(character => advances[face].get(character)!.toString(36).padStart(2, '0')).join('')])),
  }, null, 2)}\n`
}
