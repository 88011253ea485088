/** Texts in other scripts, and signs, in a PDF: each is copied out of it as it was written, by readers that are not the export's own. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { extractText } from 'unpdf'
import { expect, it } from 'vitest'
import { exportDeck } from '../../src/publish/export.ts'
import { PATIENCE } from '../support/browser/site.ts'
import { dataFolder } from '../support/data-folder.ts'

/** In place of what the sample says on one slide. Hyphens and spaces that are not seen stand in some. */
/** So long that it fits no column: all texts of the slide stand in lines as wide as it. */
const LONG = ' · a sentence so long that no column of a third of this slide holds it since it goes on and on until it has the better part of two lines'
const SCRIPTS: Record<string, string> = {
  'Somebody has to listen': '✓ ① 🎉 café cafe\u0301 Wasser\u00ADstraßen',
  'She knows the stairs best': 'المنارة تحفظ سجلا قديما · המגדלור שומר יומן',
  'Machines do most of the work': `हिन्दी में पुरानी किताब · ที่นี่เก็บน้ำ${LONG}`,
  'The light speaks to the sea': '灯台の日本語 · 등대의 한국말 · ★ → ≤ 👩‍💻 zero\u200Bwidth',
}
/** Characters of several, letters in parts, and what runs in two directions at once, which readers put together by the word. */
const PARTS: Record<string, string> = {
  'Somebody has to listen': '👨‍👩‍👧‍👦 👩🏽‍🚀 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣ *️⃣ ❤️ 🐦‍🔥 Ⅷ ½ №',
  'She knows the stairs best': 'Tie\u0302\u0301ng Vie\u0323\u0302t · Кири\u0306 ё · firm\u2011hyphen 𝕏',
  'Machines do most of the work': `في 2024 قال Meta إن 405 مليار · עברית עם AI${LONG}`,
  'The light speaks to the sea': 'क्षत्रिय ज्ञान · น้ำ ผู้ใหญ่ · 〒 か\u3099 \u1112\u1161\u11AB',
}
const NOT_SEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const seen = (text: string) => text.normalize('NFKC').replace(NOT_SEEN, '').replace(/\s+/g, ' ')
/** In a narrow column a line ends within words of these scripts. */
const joined = (text: string) => text.replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])/gu, '')

it.each([['in many scripts', SCRIPTS], ['in parts', PARTS]])('%s comes with its own faces and can be copied', async (_, replaced) => {
  await using folder = await dataFolder()
  for (const [before, after] of Object.entries(replaced))
    await folder.change('data/interview.yaml', before, after)
  const slide = 3
  await exportDeck({ data: folder.data, out: folder.out }, { language: 'en', formats: ['pdf'], slidesOf: () => [slide], withClicks: false }, () => {})
  const path = folder.path('out/out/deck.en.pdf')
  const bytes = await readFile(path)

  const fonts = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? String(object.get(PDFName.of('BaseFont'))) : [])
  expect(fonts.filter(name => !/Source|Noto|IBMPlex|BIZUD/.test(name))).toEqual([])

  const parts = Object.values(replaced).flatMap(text => text.split(' · ')).map(seen)
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
  // pdf.js has no words for glyphs of which several are one, passes over those whose characters end in an unseen one, and leaves a line from right to left as it is painted.
  for (const word of parts.flatMap(part => part.split(' ')).filter(word => !/[\p{Script=Deva}\p{Script=Thai}\uFE0F\u{E007F}]/u.test(word)))
    expect(joined(seen(text))).toContain(joined(word))
  expect(text).not.toContain('\uFFFD')

  const { stdout, error } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  if (!error) {
    for (const part of replaced === PARTS ? parts.flatMap(part => part.split(' ')) : parts)
      expect(joined(seen(stdout))).toContain(joined(part))
  }
}, PATIENCE.walk)
