/**
 * Which font file draws which characters.
 * In: the texts that a face has to draw, and the files there are. Out: for each file, what it is to draw; and what none can.
 */
import type { DeckFace, FontFile } from './catalog.ts'
import type { Coverage } from './coverage.ts'
import { filesOf, isShared, pathOf } from './catalog.ts'
import { readCoverage } from './coverage.ts'

/** A file in a weight, and the characters that are drawn with it. */
export interface Choice {
  face: DeckFace
  file: FontFile
  characters: Set<string>
}

export interface Choices {
  chosen: Choice[]
  /** What a reader takes for one character, of which no file has all. */
  missing: Set<string>
}

/** What is not seen and white space need no glyph. */
const NOT_DRAWN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu
/** It stands for a character that was lost, so that a glyph of it is of no use. */
const LOST = '\uFFFD'
/** A flag of a part of a country (Unicode Technical Standard 51, ED-14a), drawn black where a font does not know the part. */
const FLAG_OF_PART = /[\u{E0020}-\u{E007F}]/u
/** What Unicode recommends, which emoji fonts have: of the parts, England, Scotland and Wales. */
const RECOMMENDED = /^\p{RGI_Emoji}$/v
/** A hyphen that no line breaks at is drawn as the hyphen where a font has that alone, as HarfBuzz does it. */
const FIRM_HYPHEN = /\u2011/g
const HYPHEN = '\u2010'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const coverages = new Map<string, Promise<Coverage>>()

/**
 * A letter and the marks on it come from one file, or their places do not fit each other: so that each is looked for as a
 * whole, composed (NFC) as browsers draw it where they can, or else as it was written.
 */
export async function chooseFiles(face: DeckFace, texts: string[], languages: string[]): Promise<Choices> {
  const chosen = new Map<FontFile, Choice>()
  const missing = new Set<string>()
  const blanks: string[] = []
  const files = filesOf(face, languages)
  const take = (file: FontFile, text: string) => {
    const choice = chosen.get(file) ?? { face, file, characters: new Set() }
    chosen.set(file, choice)
    for (const character of text)
      choice.characters.add(character)
  }
  const distinct = new Set(Array.from(graphemes.segment(texts.join('\n')), ({ segment }) => segment))
  for (const text of distinct) {
    const forms = [text.normalize(), text, text.replace(FIRM_HYPHEN, HYPHEN)].map(form => form.replace(NOT_DRAWN, ''))
    if (!forms[0]) {
      blanks.push(text)
      continue
    }
    const isOther = text.includes(LOST) || (FLAG_OF_PART.test(text) && !RECOMMENDED.test(text))
    const file = isOther ? undefined : await fileFor(files, forms)
    if (file)
      take(file, text + text.normalize() + text.replace(FIRM_HYPHEN, HYPHEN))
    else
      missing.add(text)
  }
  const eastAsian = files.find(file => file.kind === 'east-asian' && chosen.has(file))
  if (eastAsian)
    take(eastAsian, [...distinct].filter(isShared).join(''))
  // Browsers refuse a font without outlines: what is blank comes from one that is there anyway.
  for (const blank of blanks) {
    const file = await fileFor(files.filter(file => chosen.has(file)), [blank])
    if (file)
      take(file, blank)
  }
  return { chosen: files.flatMap(file => chosen.get(file) ?? []), missing }
}

async function fileFor(files: FontFile[], forms: string[]): Promise<FontFile | undefined> {
  for (const file of files) {
    if (!file.mayDraw(forms[0]!))
      continue
    const coverage = await coverageOf(file)
    if (forms.some(form => Array.from(form).every(character => coverage.has(character.codePointAt(0)!))))
      return file
  }
  return undefined
}

/** The same in each weight. */
function coverageOf(file: FontFile): Promise<Coverage> {
  const path = `${pathOf(file, 400)}.woff`
  const coverage = coverages.get(path) ?? readCoverage(path)
  coverages.set(path, coverage)
  return coverage
}

/** The packages that would have it, of those that are not installed; none where no package is known to. */
export async function packagesFor(text: string, face: DeckFace, languages: string[]): Promise<string[]> {
  const files = filesOf(face, languages).filter(file => file.kind !== 'letters' && file.mayDraw(text))
  const coverages = await Promise.all(files.map(async file => ({ file, size: (await coverageOf(file)).size })))
  return [...new Set(coverages.filter(({ size }) => size === 0).map(({ file }) => `@fontsource/${file.package}`))]
}
