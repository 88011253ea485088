/**
 * The deck's fonts, cut down to the glyphs in use.
 * In: a deck and a folder. Out: one WOFF2 for each face and script there, and the style sheet that names them, faces.css.
 *
 * Static weights from the @fontsource packages: a PDF takes them as they are, so that its text can be copied out exactly.
 */
import type { Face, VisualProps } from '../../components/visuals/kind.ts'
import type { Deck } from '../deck/model.ts'
import type { QuoteProps } from '../deck/props.ts'
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import subset from 'subset-font'
import { textsOf } from '../../components/visuals/index.ts'
import { ROOT, writeIfChanged } from '../base/files.ts'
import { languageNameIn } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'
import { deckWords } from '../words/deck.ts'
import { talkWords } from '../words/talk.ts'

const PACKAGES = join(ROOT, 'node_modules/@fontsource')

interface DeckFace {
  name: Face
  family: 'Deck Serif' | 'Deck Sans'
  weight: 400 | 600
  /** The packages, and the weight that is taken from the second. */
  letters: string
  chinese: string
  chineseWeight: number
}

const FACES: DeckFace[] = [
  { name: 'serif', family: 'Deck Serif', weight: 400, letters: 'source-serif-4', chinese: 'noto-serif-sc', chineseWeight: 500 },
  { name: 'serif-bold', family: 'Deck Serif', weight: 600, letters: 'source-serif-4', chinese: 'noto-serif-sc', chineseWeight: 700 },
  { name: 'sans', family: 'Deck Sans', weight: 400, letters: 'source-sans-3', chinese: 'noto-sans-sc', chineseWeight: 400 },
  { name: 'sans-bold', family: 'Deck Sans', weight: 600, letters: 'source-sans-3', chinese: 'noto-sans-sc', chineseWeight: 600 },
]

/** The files that a package of letters has; each covers what its unicode.json says. Latin goes first. */
const ALPHABETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const
type Script = typeof ALPHABETS[number] | 'chinese'

/** Keys of a slide's frontmatter whose texts are set in a face other than the plain sans; a visual's definition names its own. */
const FACES_OF_KEY: Record<string, number[]> = {
  exact: [0],
  before: [1], number: [1], unit: [1], date: [1], value: [1], title: [1],
  name: [1, 3],
  question: [1],
  subtitle: [0],
  contents: [0],
  headline: [1], ahead: [3], behind: [3], onTime: [3],
  kicker: [3], heading: [1, 3], speaker: [3], to: [3], mark: [3], label: [3], by: [3],
}

const PRINTABLE_ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))
/** Signs that components set by themselves. */
const SIGNS = '§·–—“”‘’…'
/** East Asian scripts and their punctuation, */
const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u
const CHINESE_RANGE = 'U+2014, U+2018-2019, U+201C-201D, U+2026, U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-3FFFF'
/** and signs that Latin and Chinese both have, each in its own width. */
const SHARED = /[—‘’“”…]/
/** What a script is written with; arrows and the like any system has. */
const LETTER = /[\p{L}\p{M}\p{N}]/u

export interface FontSizes {
  files: number
  bytes: number
  /** Letters and digits that no face has: the system's fonts show them. */
  missing: string
}

interface Item {
  face: DeckFace
  script: Script
  text: string
  /** The file in node_modules/@fontsource. */
  original: string
  /** CSS's unicode-range; none for the first alphabet, which takes what no other claims. */
  range?: string
}

/** Writes the faces of a deck into a folder; faces whose glyphs have not changed are left as they are. */
export async function writeDeckFonts(deck: Deck, folder: string): Promise<FontSizes> {
  const found = await Promise.all(charactersByFace(deck).map((characters, index) => itemsOf(FACES[index]!, [...characters])))
  const drawn = await Promise.all(found.flatMap(({ items }) => items).map(async item => ({ item, draws: await draws(item) })))
  const wanted = drawn.flatMap(({ item, draws }) => draws ? [item] : [])
  const keyOf = ({ original, text }: Item) => createHash('sha256').update(`${original} ${text}`).digest('hex').slice(0, 16)
  const nameOf = ({ face, script }: Item) => `${face.family.slice(5).toLowerCase()}-${face.weight}-${script}.woff2`
  const stampPath = join(folder, 'glyphs.json')
  const before = await readJson(stampPath)

  const sizes = await Promise.all(wanted.map(async (item) => {
    const path = join(folder, nameOf(item))
    const existing = before[nameOf(item)] === keyOf(item) ? await readFile(path).catch(() => undefined) : undefined
    if (existing)
      return existing.length
    const original = await readFile(join(PACKAGES, item.original))
    const cut = await subset(original, item.text, { targetFormat: 'woff2' })
    await writeIfChanged(path, cut)
    return cut.length
  }))
  const kept = new Set(wanted.map(nameOf))
  await Promise.all(Object.keys(before).filter(name => !kept.has(name)).map(name => rm(join(folder, name), { force: true })))
  await writeIfChanged(join(folder, 'faces.css'), wanted.map(item => rule(item, nameOf(item))).join('\n'))
  await writeIfChanged(stampPath, `${JSON.stringify(Object.fromEntries(wanted.map(item => [nameOf(item), keyOf(item)])), null, 2)}\n`)
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    missing: sorted([...new Set([...found.flatMap(({ missing }) => missing), ...drawn.flatMap(({ item, draws }) => draws ? [] : [...item.text])])]),
  }
}

/**
 * Whether a face has anything to draw for its characters: an alphabet's range holds points that its file does not, and
 * browsers refuse a font without outlines. Latin and Chinese always have some.
 */
async function draws({ script, original, text }: Item): Promise<boolean> {
  if (script === 'latin' || script === 'chinese')
    return true
  const font = await subset(await readFile(join(PACKAGES, original)), text, { targetFormat: 'sfnt' })
  // The table directory (OpenType, "Table Directory"): 12 bytes, then for each table its tag, checksum, offset and length.
  // Without an outline HarfBuzz leaves one byte in the table of outlines.
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  return tables.some(at => font.toString('latin1', at, at + 4) === 'glyf' && font.readUInt32BE(at + 12) > 1)
}

/** The files that a face is cut from for these characters, and those that are in none of them. */
async function itemsOf(face: DeckFace, characters: string[]): Promise<{ items: Item[], missing: string[] }> {
  const ranges = await readJson(join(PACKAGES, face.letters, 'unicode.json'))
  const scriptOf = (character: string): Script | undefined => CHINESE.test(character)
    ? 'chinese'
    : ALPHABETS.find(alphabet => ranges[alphabet] !== undefined && isIn(character, ranges[alphabet]))
  const byScript = Map.groupBy(characters, scriptOf)
  const shared = characters.filter(character => SHARED.test(character))
  const item = (script: Script, original: string, range?: string): Item[] => {
    const own = byScript.get(script) ?? []
    return own.length ? [{ face, script, text: sorted([...new Set([...own, ...script === 'chinese' ? shared : []])]), original, range }] : []
  }
  return {
    items: [
      ...ALPHABETS.flatMap((alphabet, index) => item(alphabet, `${face.letters}/files/${face.letters}-${alphabet}-${face.weight}-normal.woff2`, index ? ranges[alphabet] : undefined)),
      ...item('chinese', `${face.chinese}/files/${face.chinese}-chinese-simplified-${face.chineseWeight}-normal.woff2`, CHINESE_RANGE),
    ],
    missing: (byScript.get(undefined) ?? []).filter(character => LETTER.test(character)),
  }
}

/** Whether a character is in a list such as U+0000-00FF,U+0131. */
function isIn(character: string, ranges: string): boolean {
  const point = character.codePointAt(0)!
  return ranges.split(',').some((range) => {
    const [from, to = from] = range.trim().slice(2).split('-').map(hex => Number.parseInt(hex, 16))
    return point >= from! && point <= to!
  })
}

function charactersByFace(deck: Deck): Set<string>[] {
  const sets = FACES.map(() => new Set(PRINTABLE_ASCII + SIGNS))
  const add = (face: number, text: string) => {
    for (const character of text) sets[face]!.add(character)
  }
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      add(2, value)
      for (const face of FACES_OF_KEY[key] ?? []) add(face, value)
    }
    else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) {
        if (key === 'reference' || key === 'references')
          add(2, name)
        walk(inner, Array.isArray(value) ? key : name)
        // Components set the marks of the language that they quote.
        if (name === 'language')
          FACES.forEach((_, face) => add(face, quotationMarks(String(inner)).join('')))
      }
    }
  }
  walk(deck.headmatter.title, 'headline')
  walk(talkWords(deck.language), '')
  add(2, deck.headmatter.themeConfig.whose)
  add(2, deck.headmatter.themeConfig.languages.map(tag => languageNameIn(tag, tag)).join(''))
  for (const { layout, headline, points = [], answers = [], links = [], frame, props, notes } of deck.slides) {
    add(1, headline)
    add(3, headline)
    add(2, `${headline}${[...points, ...links].map(({ text }) => text).join('')}${notes}`)
    walk(points, '')
    if (layout === 'takeaways')
      add(1, points.map(({ text }) => text).join(''))
    walk(answers, '')
    const { visual, quote, ...rest } = { ...frame, ...props } as { visual?: VisualProps, quote?: QuoteProps }
    for (const { text, phrase } of quote?.lines ?? [])
      add(phrase ? 1 : 0, text)
    walk(quote, '')
    walk(rest, '')
    for (const { text, face } of visual ? textsOf(visual, deck.language) : []) {
      add(2, text)
      add(FACES.findIndex(({ name }) => name === face), text)
    }
  }
  // The handout's own words.
  const { alsoSaid, asked, evidence, handoutContents } = deckWords(deck.language)
  add(3, `${alsoSaid}${asked}${evidence}${handoutContents}`)
  return sets
}

function rule({ face, script, range }: Item, file: string): string {
  return `@font-face { font-family: '${face.family}${script === 'chinese'
    ? ' SC'
    : ''}'; font-weight: ${face.weight}; font-display: block; src: url('./${file}') format('woff2');${range ? ` unicode-range: ${range};` : ''} }`
}

function sorted(characters: string[]): string {
  return characters.toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('')
}

async function readJson(path: string): Promise<Record<string, string>> {
  return readFile(path, 'utf8').then(text => JSON.parse(text) as Record<string, string>).catch(() => ({}))
}
