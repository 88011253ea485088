/**
 * The deck's fonts, cut down to the glyphs in use.
 * In: a deck and a folder. Out: one WOFF2 for each face and script there, and the style sheet that names them, faces.css.
 *
 * Static weights from the @fontsource packages: a PDF takes them as they are, so that its text can be copied out exactly.
 */
import type { Deck } from '../slides/deck.ts'
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import subset from 'subset-font'
import { ROOT, writeIfChanged } from '../files.ts'
import { wordsOf } from '../slides/words.ts'

interface Face {
  family: 'Deck Serif' | 'Deck Sans'
  weight: 400 | 600
  latin: string
  chinese: string
}

const FACES: Face[] = [
  {
    family: 'Deck Serif',
    weight: 400,
    latin: 'source-serif-4/files/source-serif-4-latin-400-normal',
    chinese: 'noto-serif-sc/files/noto-serif-sc-chinese-simplified-500-normal',
  },
  {
    family: 'Deck Serif',
    weight: 600,
    latin: 'source-serif-4/files/source-serif-4-latin-600-normal',
    chinese: 'noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal',
  },
  {
    family: 'Deck Sans',
    weight: 400,
    latin: 'source-sans-3/files/source-sans-3-latin-400-normal',
    chinese: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal',
  },
  {
    family: 'Deck Sans',
    weight: 600,
    latin: 'source-sans-3/files/source-sans-3-latin-600-normal',
    chinese: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal',
  },
]

/** Keys of a slide's frontmatter whose texts are set in a face other than the plain sans. */
const FACES_OF_KEY: Record<string, number[]> = {
  exact: [0], gloss: [0],
  before: [1], number: [1], unit: [1], date: [1], value: [1], title: [1],
  name: [1, 3],
  headline: [1], ahead: [3], behind: [3], onTime: [3],
  kicker: [3], speaker: [3], to: [3], mark: [3], label: [3], by: [3],
}

const PRINTABLE_ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))
/** Signs that components set by themselves. */
const SIGNS = '§·–—“”‘’…'
/** East Asian scripts and their punctuation, */
const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u
/** and signs that both scripts have, each in its own width. */
const SHARED = /[—‘’“”…]/

export interface FontSizes {
  files: number
  bytes: number
}

/** Writes the faces of a deck into a folder; faces whose glyphs have not changed are left as they are. */
export async function writeDeckFonts(deck: Deck, folder: string): Promise<FontSizes> {
  const characters = charactersByFace(deck)
  const wanted = FACES.flatMap((face, index) => (['latin', 'chinese'] as const).map(script => ({
    face,
    script,
    text: sorted([...characters[index]!].filter(character => SHARED.test(character) || CHINESE.test(character) === (script === 'chinese'))),
  }))).filter(({ text }) => [...text].some(character => !SHARED.test(character)))
  const keyOf = ({ face, script, text }: typeof wanted[number]) => createHash('sha256').update(`${face[script]} ${text}`).digest('hex').slice(0, 16)
  const nameOf = (item: typeof wanted[number]) => `${item.face.family.slice(5).toLowerCase()}-${item.face.weight}-${item.script}.woff2`
  const stampPath = join(folder, 'glyphs.json')
  const before = await readJson(stampPath)

  const sizes = await Promise.all(wanted.map(async (item) => {
    const path = join(folder, nameOf(item))
    const existing = before[nameOf(item)] === keyOf(item) ? await readFile(path).catch(() => undefined) : undefined
    if (existing)
      return existing.length
    const original = await readFile(join(ROOT, 'node_modules/@fontsource', `${item.face[item.script]}.woff2`))
    const cut = await subset(original, item.text, { targetFormat: 'woff2' })
    await writeIfChanged(path, cut)
    return cut.length
  }))
  const kept = new Set(wanted.map(nameOf))
  await Promise.all(Object.keys(before).filter(name => !kept.has(name)).map(name => rm(join(folder, name), { force: true })))
  await writeIfChanged(join(folder, 'faces.css'), wanted.map(item => rule(item.face, nameOf(item), item.script)).join('\n'))
  await writeIfChanged(stampPath, `${JSON.stringify(Object.fromEntries(wanted.map(item => [nameOf(item), keyOf(item)])), null, 2)}\n`)
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  }
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
        walk(inner, Array.isArray(value) ? key : name)
      }
    }
  }
  walk(deck.headmatter.title, 'headline')
  walk(deck.headmatter.themeConfig, '')
  for (const { headline, points, links = [], frame, notes } of deck.slides) {
    add(1, headline)
    add(3, headline)
    add(2, `${headline}${points.join('')}${links.map(link => link.text).join('')}${notes}`)
    walk(frame, '')
  }
  // The handout's own words.
  const { alsoSaid, asked, evidence, handoutContents } = wordsOf(deck.language)
  add(3, `${alsoSaid}${asked}${evidence}${handoutContents}`)
  return sets
}

function rule(face: Face, file: string, script: 'latin' | 'chinese'): string {
  const range = script === 'chinese'
    ? ' unicode-range: U+2014, U+2018-2019, U+201C-201D, U+2026, U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-3FFFF;'
    : ''
  return `@font-face { font-family: '${face.family}${script === 'chinese'
    ? ' SC'
    : ''}'; font-weight: ${face.weight}; font-display: block; src: url('./${file}') format('woff2');${range} }`
}

function sorted(characters: string[]): string {
  return characters.toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('')
}

async function readJson(path: string): Promise<Record<string, string>> {
  return readFile(path, 'utf8').then(text => JSON.parse(text) as Record<string, string>).catch(() => ({}))
}
