/**
 * The fonts that go with a deck: which file of which package draws what, in each face.
 *
 * Static weights from the @fontsource packages: a PDF takes them as they are, so that its text can be copied out exactly. A
 * package that is not installed has no characters; what lacks it is told to install it.
 */
import type { Face } from '../../components/visuals/kind.ts'
import { join } from 'node:path'
import { ROOT } from '../base/files.ts'
import { findPackage } from '../base/packages.ts'

export interface DeckFace {
  name: Face
  family: 'Deck Serif' | 'Deck Sans'
  weight: 400 | 600
}

export const FACES: DeckFace[] = [
  { name: 'serif', family: 'Deck Serif', weight: 400 },
  { name: 'serif-bold', family: 'Deck Serif', weight: 600 },
  { name: 'sans', family: 'Deck Sans', weight: 400 },
  { name: 'sans-bold', family: 'Deck Sans', weight: 600 },
]

/** One of the files that a package has for each weight. */
export interface FontFile {
  package: string
  /** The part of the package's characters that it has. */
  part: string
  /** The weights that are taken for 400 and 600. */
  weights: readonly [regular: number, bold: number]
  kind: 'letters' | 'east-asian' | 'other'
  /** The size that it is drawn in beside the deck's own, in percent, where it reaches further below the line. */
  share?: number
  /** Whether it is asked for a character at all: most need not be read. */
  mayDraw: (text: string) => boolean
}

/** The path of a file in a weight, without its ending; of a package that is not installed, where it would be. */
export function pathOf({ package: name, part, weights }: FontFile, weight: 400 | 600): string {
  return join(findPackage(`@fontsource/${name}`) ?? join(ROOT, 'node_modules/@fontsource', name), `files/${name}-${part}-${weights[weight === 400 ? 0 : 1]}-normal`)
}

/** East Asian scripts and their punctuation; a letter of one of them. */
const EAST_ASIAN = /[\u1100-\u11FF\u2E80-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u
const HANGUL = /\p{Script_Extensions=Hangul}/u
/** Signs that Latin and Chinese both have, each in its own width. */
const SHARED = /[—‘’“”…]/

const isEastAsian = (text: string) => EAST_ASIAN.test(text)
export const isShared = (text: string) => SHARED.test(text)

/** The parts of a package of letters, Latin first. */
const ALPHABETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext']

const letters = (name: string) => ALPHABETS.map((part): FontFile => ({ package: name, part, weights: [400, 600], kind: 'letters', mayDraw: text => !isEastAsian(text) }))
const eastAsian = (name: string, part: string, weights: FontFile['weights'], script = EAST_ASIAN): FontFile => ({ package: name, part, weights, kind: 'east-asian', mayDraw: text => script.test(text) })

const KOREAN = eastAsian('ibm-plex-sans-kr', 'korean', [400, 600], HANGUL)
const JAPANESE = eastAsian('biz-udgothic', 'japanese', [400, 700])
const CHINESE = { serif: eastAsian('noto-serif-sc', 'chinese-simplified', [500, 700]), sans: eastAsian('noto-sans-sc', 'chinese-simplified', [400, 600]) }
const TRADITIONAL = { serif: eastAsian('noto-serif-tc', 'chinese-traditional', [500, 700]), sans: eastAsian('noto-sans-tc', 'chinese-traditional', [400, 600]) }

/** Scripts by their names in Unicode, whose packages are noto-sans-… and noto-serif-…. */
const WITH_SERIF = ['Hebrew', 'Devanagari', 'Thai']
const SCRIPTS = [...WITH_SERIF, 'Arabic', 'Armenian', 'Bengali', 'Ethiopic', 'Georgian', 'Gujarati', 'Gurmukhi', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar', 'Sinhala', 'Tamil', 'Telugu', 'Thaana']

function ofScript(name: string, family: string): FontFile {
  const part = name.toLowerCase()
  const script = new RegExp(`\\p{Script_Extensions=${name}}`, 'u')
  return { package: `${family}-${part}`, part, weights: [400, 600], kind: 'other', mayDraw: text => script.test(text) }
}

/** Noto's letters have their dots apart, at which readers of a PDF break the words. */
const ARABIC: FontFile = { ...ofScript('Arabic', 'ibm-plex-sans'), share: 86 }

/** Signs, and letters that are used as such: ℝ, 𝑥. */
const SIGN = /[\p{S}\p{N}\p{P}\u2102-\u214E\u{1D400}-\u{1D7CB}]/u

const sign = (name: string, part: string, bold: 400 | 600): FontFile => ({ package: name, part, weights: [400, bold], kind: 'other', mayDraw: text => SIGN.test(text) })
const SIGNS = [
  sign('noto-sans-symbols', 'symbols', 600),
  sign('noto-sans-symbols-2', 'symbols', 400),
  sign('noto-sans-math', 'latin', 400),
  ...Array.from({ length: 11 }, (_, index) => sign('noto-emoji', String(index), 600)),
]

/** The files of a face, in the order in which they are asked for a character; `languages` are the deck's and the source's. */
export function filesOf({ family }: DeckFace, languages: string[]): FontFile[] {
  const styles = family === 'Deck Serif' ? ['serif', 'sans'] as const : ['sans'] as const
  const speaks = (pattern: RegExp) => languages.some(language => pattern.test(language))
  const chinese = styles.map(style => CHINESE[style])
  const traditional = styles.map(style => TRADITIONAL[style])
  return [...new Set([
    ...styles.flatMap(style => letters(`source-${style === 'serif' ? 'serif-4' : 'sans-3'}`)),
    KOREAN,
    // Each language writes the same character in its own form.
    ...speaks(/^ja\b/) && !speaks(/^zh\b/) ? [JAPANESE] : [],
    ...speaks(/^zh-(?:Hant|TW|HK|MO)\b/) ? [...traditional, ...chinese] : [...chinese, ...traditional],
    JAPANESE,
    ARABIC,
    ...styles.flatMap(style => (style === 'serif' ? WITH_SERIF : SCRIPTS).map(name => ofScript(name, `noto-${style}`))),
    ...SIGNS,
  ])]
}
