/** Texts in other scripts, and signs, in a PDF: each is copied out of it as it was written, by readers that are not the export's own. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { extractText } from 'unpdf'
import { expect, it } from 'vitest'
import { exportDeck } from '../../src/publish/export.ts'
import { dataFolder } from '../support/data-folder.ts'

/** In place of what the sample says on one slide. Hyphens and spaces that are not seen stand in some. */
const TEXTS: Record<string, string> = {
  'Somebody has to listen': '✓ ① 🎉 café cafe\u0301 Wasser\u00ADstraßen',
  'She knows the stairs best': 'المنارة تحفظ سجلا قديما · המגדלור שומר יומן',
  'Machines do most of the work': 'हिन्दी में पुरानी किताब · ที่นี่เก็บน้ำ',
  'The light speaks to the sea': '灯台の日本語 · 등대의 한국말 · ★ → ≤ 👩‍💻 zero\u200Bwidth',
}
const NOT_SEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const seen = (text: string) => text.normalize().replace(NOT_SEEN, '').replace(/\s+/g, ' ')

it('comes with its own faces and can be copied', async () => {
  await using folder = await dataFolder()
  for (const [before, after] of Object.entries(TEXTS))
    await folder.change('data/interview.yaml', before, after)
  const slide = 3
  await exportDeck({ data: folder.data, out: folder.out }, { language: 'en', formats: ['pdf'], slidesOf: () => [slide], withClicks: false }, () => {})
  const path = folder.path('out/out/deck.en.pdf')
  const bytes = await readFile(path)

  const fonts = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? String(object.get(PDFName.of('BaseFont'))) : [])
  expect(fonts.filter(name => !/Source|Noto|IBMPlex|BIZUD/.test(name))).toEqual([])

  const parts = Object.values(TEXTS).flatMap(text => text.split(' · ')).map(seen)
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
  // pdf.js has no words for glyphs of which several are one, and leaves a line from right to left as it is painted.
  for (const word of parts.flatMap(part => part.split(' ')).filter(word => !/[\p{Script=Deva}\p{Script=Thai}]/u.test(word)))
    expect(seen(text)).toContain(word)
  expect(text).not.toContain('\uFFFD')

  const { stdout, error } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  if (!error) {
    for (const part of parts)
      expect(seen(stdout)).toContain(part)
  }
})
