/**
 * The deck's fonts, cut down to the glyphs in use.
 * In: a deck and a folder. Out: a WOFF2 for each face and each font file that it takes characters from, and the style sheet
 * that names them, faces.css.
 */
import type { Deck } from '../deck/model.ts'
import type { FontFile } from './catalog.ts'
import type { Choice } from './choose.ts'
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import subset from 'subset-font'
import { writeIfChanged } from '../base/files.ts'
import { packageFolder } from '../base/packages.ts'
import { FACES, pathOf } from './catalog.ts'
import { chooseFiles } from './choose.ts'
import { languagesOf, ownUses, usesOf } from './uses.ts'

/** Chinese and its neighbours as a whole, so that the style sheet does not name each character; with the marks that are shared. */
const EAST_ASIAN_RANGE = 'U+1100-11FF, U+2014, U+2018-2019, U+201C-201D, U+2026, U+2E80-9FFF, U+A960-A97F, U+AC00-D7FF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-3FFFF'

export interface FontSizes {
  files: number
  bytes: number
}

interface Item extends Choice {
  text: string
  /** CSS's unicode-range; none for the first alphabet, which takes what no other claims. */
  range?: string
}

/** Writes the faces of a deck into a folder; faces whose glyphs have not changed are left as they are. */
export async function writeDeckFonts(deck: Deck, folder: string): Promise<FontSizes> {
  const items = await itemsOf(deck)
  const keyOf = ({ face, file, text }: Item) => createHash('sha256').update(`${pathOf(file, face.weight)} ${text}`).digest('hex').slice(0, 16)
  const nameOf = ({ face, file }: Item) => `${face.family.slice(5).toLowerCase()}-${face.weight}-${file.package}-${file.part}.woff2`
  const stampPath = join(folder, 'glyphs.json')
  const before = await readJson(stampPath)

  const sizes = await Promise.all(items.map(async (item) => {
    const path = join(folder, nameOf(item))
    const existing = before[nameOf(item)] === keyOf(item) ? await readFile(path).catch(() => undefined) : undefined
    if (existing)
      return existing.length
    const original = await readFile(`${pathOf(item.file, item.face.weight)}.woff2`)
    const cut = await subset(original, item.text, { targetFormat: 'woff2' })
    await writeIfChanged(path, cut)
    return cut.length
  }))
  const kept = new Set(items.map(nameOf))
  await Promise.all(Object.keys(before).filter(name => !kept.has(name)).map(name => rm(join(folder, name), { force: true })))
  await writeIfChanged(join(folder, 'faces.css'), items.map(item => rule(item, nameOf(item))).join('\n'))
  await writeIfChanged(stampPath, `${JSON.stringify(Object.fromEntries(items.map(item => [nameOf(item), keyOf(item)])), null, 2)}\n`)
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

async function itemsOf(deck: Deck): Promise<Item[]> {
  const uses = [ownUses(deck), ...deck.slides.map(slide => usesOf(slide, deck.language))]
  return (await Promise.all(FACES.map(async (face, index) => {
    const { chosen } = await chooseFiles(face, uses.flatMap(texts => texts[index]!), languagesOf(deck))
    const principal = chosen.find(({ file }) => file.kind === 'east-asian')?.file
    const items = await Promise.all(chosen.map(async (choice): Promise<Item> => {
      const text = sorted([...choice.characters])
      return { ...choice, text, range: choice.file === principal ? EAST_ASIAN_RANGE : choice.file.kind === 'letters' ? await alphabetRange(choice.file) : exactRange(text) }
    }))
    // Of rules that claim a character the last is asked first (CSS Fonts 4, 5.2): letters, then as they were chosen.
    return [...items.filter(({ file }) => file.kind !== 'letters').toReversed(), ...items.filter(({ file }) => file.kind === 'letters')]
  }))).flat()
}

/** What the package says of a part; nothing for the first. */
async function alphabetRange({ package: name, part }: FontFile): Promise<string | undefined> {
  return part === 'latin' ? undefined : (await readJson(join(packageFolder(`@fontsource/${name}`), 'unicode.json')))[part]
}

function exactRange(text: string): string {
  return Array.from(text, character => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`).join(', ')
}

function rule({ face, file, range }: Item, name: string): string {
  return `@font-face { font-family: '${face.family}${file.kind === 'east-asian'
    ? ' SC'
    : ''}'; font-weight: ${face.weight}; font-display: block; src: url('./${name}') format('woff2');${range ? ` unicode-range: ${range};` : ''}${file.share ? ` size-adjust: ${file.share}%;` : ''} }`
}

function sorted(characters: string[]): string {
  return characters.toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('')
}

async function readJson(path: string): Promise<Record<string, string>> {
  return readFile(path, 'utf8').then(text => JSON.parse(text) as Record<string, string>).catch(() => ({}))
}
