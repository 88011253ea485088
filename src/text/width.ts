/**
 * How wide a text is, by the advances of the deck's own faces.
 * In: a text, the face it is set in, and its language. Out: its width in ems of its own size; nothing is kerned.
 */
import advances from './advances.json' with { type: 'json' }

/** Source Serif 4 and Source Sans 3 at 400 and 600. */
export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold'

/** Characters as wide as they are high. */
const SQUARE = /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]/u
/** Marks that Latin shares with Chinese and Japanese: these take them from their own faces. */
const SHARED = /[—‘’“”…]/
const NOT_DRAWN = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u
const PICTURE = /\p{Extended_Pictographic}/u
/** Arrows, stars, and numbers in circles. */
const SYMBOL = /[\p{S}\p{No}]/u
/** What the faces of other scripts draw, rather too wide than too narrow: letters, symbols such as arrows, and pictures. */
const ELSEWHERE = { letter: 0.62, symbol: 1, picture: 1.4 }

const tables = new Map<Face, Map<string, number>>()

export function widthOf(text: string, face: Face, language = ''): number {
  let width = 0
  for (const character of text)
    width += widthOfCharacter(character, face, language)
  return width
}

function widthOfCharacter(character: string, face: Face, language: string): number {
  if (/^(?:zh|ja)\b/.test(language) && SHARED.test(character))
    return 1
  const table = tableOf(face)
  let width = table.get(character)
  if (width === undefined) {
    width = NOT_DRAWN.test(character) ? 0 : SQUARE.test(character) ? 1 : otherWidth(character, table)
    table.set(character, width)
  }
  return width
}

/** é is as wide as e. */
function otherWidth(character: string, table: Map<string, number>): number {
  return table.get([...character.normalize('NFD')][0]!)
    ?? (PICTURE.test(character) ? ELSEWHERE.picture : SYMBOL.test(character) ? ELSEWHERE.symbol : ELSEWHERE.letter)
}

function tableOf(face: Face): Map<string, number> {
  let table = tables.get(face)
  if (!table) {
    table = new Map([...advances.characters].map((character, index) => [character, Number.parseInt(advances[face].slice(index * 2, index * 2 + 2), 36) / 1000]))
    tables.set(face, table)
  }
  return table
}
