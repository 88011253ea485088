/** Lines as they are reckoned against lines as Chromium draws them, in the deck's own faces. */
import type { Face } from '../../src/text/width.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { packageFolder } from '../../src/base/packages.ts'
import { breakable } from '../../src/text/breakable.ts'
import { linesOf } from '../../src/text/lines.ts'
import { newWindow, openSite, PATIENCE } from '../support/browser/site.ts'
import { HOSTILE_PIECES } from '../support/hostile-text.ts'
import { RUNS } from '../support/property-runs.ts'

const COUNT = Math.max(4000, RUNS)
const ORIGIN = 'http://deck.test'

const FACES: Record<Face, { font: string, file: string, weight: number, chinese: string, chineseWeight: number }> = {
  'serif': { font: 'DeckSerif', file: 'source-serif-4', weight: 400, chinese: 'noto-serif-sc', chineseWeight: 500 },
  'serif-bold': { font: 'DeckSerif', file: 'source-serif-4', weight: 600, chinese: 'noto-serif-sc', chineseWeight: 700 },
  'sans': { font: 'DeckSans', file: 'source-sans-3', weight: 400, chinese: 'noto-sans-sc', chineseWeight: 400 },
  'sans-bold': { font: 'DeckSans', file: 'source-sans-3', weight: 600, chinese: 'noto-sans-sc', chineseWeight: 600 },
}

interface Sample {
  text: string
  language: string
  face: Face
  size: number
  width: number
  spacing: number
}

const WORDS = {
  en: 'Why does the harbour keep its lantern and a well-known ledger beside every window – that looks over an incomprehensible archipelago of counter-revolutionary orchards; “We want, to build (our own) platform,” he said. 5–10 years, $200M at 12.5% – AI 24/7 isn’t state-of-the-art: fi ffl Tokyo AVATAR To Wa Yo'.split(' '),
  de: 'die Donaudampfschifffahrtsgesellschaft und ihre Wasser\u00ADstraßen\u00ADinstandhaltungs\u00ADverordnung halten „am“ Leuchtturm fest an einem Tagebuch über Öl- und Gasförderung ohne Unterbrechung'.split(' '),
  fr: 'l’été où naît un phare à l’œil éteint « ça » coûte là-bas quelques-uns des cinq cents garçons entêtés ; est-ce vrai ?'.split(' '),
  ru: 'Маяк на берегу хранит фонарь и журнал у каждого окна, из-за которого виден необъяснимый архипелаг контрреволюционных садов'.split(' '),
  el: 'Ο φάρος κρατά ένα φανάρι και ένα ημερολόγιο δίπλα σε κάθε παράθυρο που βλέπει το ακατανόητο αρχιπέλαγος'.split(' '),
  zh: '我们 希望 构建 自己的 平台 ， “控制” 命运 ； AI 10–15年 里 Llama 3.1 （开源） 不 很 重要 。 ——因为 数百万 种 可能 的 6–8个月 OpenAI 《纽约时报》 … ！ 竞争'.split(' '),
}

const language = fc.constantFrom(...Object.keys(WORDS) as (keyof typeof WORDS)[])
const sample: fc.Arbitrary<Sample> = language.chain(language => fc.record({
  text: fc.array(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...WORDS[language]) }, { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_PIECES.filter(piece => !/[\p{sc=Arabic}\p{sc=Hebrew}\p{So}\p{Mn}]/u.test(piece))) }), { minLength: 1, maxLength: 40 }).map(words => words.join(language === 'zh' ? '' : ' ')),
  language: fc.constant(language),
  face: fc.constantFrom(...Object.keys(FACES) as Face[]),
  size: fc.constantFrom(16, 18, 20, 22, 24, 26, 28, 30, 34, 36, 42, 48, 64, 78),
  ems: fc.integer({ min: 7, max: 50 }),
  spacing: fc.constantFrom(0, 0, -0.01, -0.02, 0.02),
})).map(({ ems, ...sample }) => ({ ...sample, width: Math.min(1136, ems * sample.size) }))

/** A file of a package of fonts, by the package's name and its path there. */
function fontFile(path: string): string {
  const [name, ...rest] = path.split('/')
  return join(packageFolder(`@fontsource/${name}`), ...rest)
}

let drawn: (Sample & { reckoned: number, lines: number })[]

beforeAll(async () => {
  const page = await newWindow(await openSite())
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill(pathname === '/' ? { contentType: 'text/html', body: await pageOf() } : { body: await readFile(fontFile(pathname.slice(1))) })
  })
  await page.goto(ORIGIN)
  const samples = fc.sample(sample, { numRuns: COUNT, seed: 1 })
  const lines = await page.evaluate(async (samples) => {
    await Promise.all(Array.from(document.fonts, face => face.load()))
    const blocks = samples.map(({ pieces, language, face, size, width, spacing }) => {
      const block = document.createElement('p')
      block.lang = language
      block.className = `${face} ${language}`
      Object.assign(block.style, { width: `${width}px`, fontSize: `${size}px`, lineHeight: '10px', letterSpacing: `${spacing}em` })
      pieces.forEach((piece, index) => block.append(...index ? [document.createElement('wbr')] : [], piece))
      document.body.append(block)
      return block
    })
    return blocks.map(block => Math.round(block.offsetHeight / 10))
  }, samples.map(({ text, ...rest }) => ({ ...rest, pieces: breakable(text, rest.language) })))
  await page.context().close()
  drawn = samples.map((sample, index) => ({ ...sample, lines: lines[index]!, reckoned: linesOf(sample.text, sample) }))
}, PATIENCE.walk)

async function pageOf(): Promise<string> {
  const alphabets = ['latin', 'latin-ext', 'cyrillic', 'greek']
  const rules = await Promise.all(Object.values(FACES).map(async ({ font, file, weight, chinese, chineseWeight }) => {
    const ranges = JSON.parse(await readFile(fontFile(`${file}/unicode.json`), 'utf8')) as Record<string, string>
    return [
      ...alphabets.map(alphabet => `@font-face { font-family: ${font}; font-weight: ${weight}; src: url(/${file}/files/${file}-${alphabet}-${weight}-normal.woff2); unicode-range: ${ranges[alphabet]} }`),
      `@font-face { font-family: ${font}SC; font-weight: ${weight}; src: url(/${chinese}/files/${chinese}-chinese-simplified-${chineseWeight}-normal.woff2); unicode-range: U+2014, U+2018-2019, U+201C-201D, U+2026, U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF }`,
    ].join('\n')
  }))
  const faces = Object.entries(FACES).map(([face, { font, weight }]) => `.${face} { font-family: ${font}, ${font}SC; font-weight: ${weight} } .${face}:lang(zh) { font-family: ${font}SC, ${font} }`)
  return `<!doctype html><meta charset="utf-8"><style>
    ${rules.join('\n')}
    ${faces.join('\n')}
    p { margin: 0; font-feature-settings: 'lnum'; overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 18 8 8; text-spacing-trim: trim-start; text-wrap: balance }
    p:lang(zh) { line-break: strict; word-break: keep-all }
  </style>`
}

const told = ({ text, language, face, size, width, lines, reckoned }: typeof drawn[number]) => `${language} ${face} ${size}/${width}: ${lines} drawn, ${reckoned} reckoned: ${text}`

describe('the lines of any text', () => {
  it('are never more than were reckoned', () => {
    expect(drawn.filter(({ lines, reckoned }) => lines > reckoned).map(told)).toEqual([])
  })

  it('are as many as were reckoned in nearly all cases', () => {
    for (const [language, samples] of Map.groupBy(drawn, ({ language }) => language)) {
      const same = samples.filter(({ lines, reckoned }) => lines === reckoned)
      expect(same.length / samples.length, language).toBeGreaterThan(0.95)
    }
  })
})
