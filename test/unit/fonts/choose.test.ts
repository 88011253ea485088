/** Which font draws what: each character has one that goes with the deck, or is named. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FACES, filesOf, pathOf } from '../../../src/fonts/catalog.ts'
import { chooseFiles } from '../../../src/fonts/choose.ts'
import { readCoverage } from '../../../src/fonts/coverage.ts'

const [serif, , sans, sansBold] = FACES
const packagesOf = async (text: string, languages = ['en'], face = sans!) => (await chooseFiles(face, [text], languages)).chosen.map(({ file }) => file.package)
const missingOf = async (text: string) => [...(await chooseFiles(sans!, [text], ['en'])).missing]

describe('a character', () => {
  it.each([
    ['é', 'source-sans-3'],
    ['cafe\u0301', 'source-sans-3'],
    ['Ж', 'source-sans-3'],
    ['✓', 'noto-sans-symbols-2'],
    ['①', 'noto-sans-symbols'],
    ['🎉', 'noto-emoji'],
    ['👩‍💻', 'noto-emoji'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'noto-emoji'],
    ['سجلا', 'ibm-plex-sans-arabic'],
    ['שָׁלוֹם', 'noto-sans-hebrew'],
    ['हिन्दी', 'noto-sans-devanagari'],
    ['ที่นี่', 'noto-sans-thai'],
    ['灯塔', 'noto-sans-sc'],
    ['한국', 'ibm-plex-sans-kr'],
    ['\u2011', 'noto-sans-math'],
    ['𝕏', 'noto-sans-math'],
  ])('%s is drawn by one file', async (text, name) => {
    expect(new Set(await packagesOf(text))).toEqual(new Set([name]))
  })

  it('of Chinese and Japanese has the form of the deck’s language', async () => {
    expect(await packagesOf('直', ['ja'])).toEqual(['biz-udgothic'])
    expect(await packagesOf('直', ['ja', 'zh'])).toEqual(['noto-sans-sc'])
  })

  it('that a script’s upright face lacks comes from its plain one', async () => {
    expect(await packagesOf('한', ['ko'], serif)).toEqual(['ibm-plex-sans-kr'])
  })

  it('that is not seen needs none', async () => {
    expect(await missingOf('a\u00ADb\u200Bc\u2060d\u00A0e\u2003f\nزنـ\u200Cـد')).toEqual([])
  })

  it.each(['\u{E000}', '\uFFFD', 'ꦄ', '한\u{302E}', 'x\u0360', '🏴󠁵󠁳󠁴󠁸󠁿'])('%j that none has is named as a reader sees it', async (text) => {
    expect(await missingOf(`a${text}b`)).toHaveLength(1)
  })
})

it('a package’s weights have the same characters', async () => {
  const files = filesOf(sansBold!, ['en']).filter(file => file.weights[1] !== 400 && file.kind !== 'letters' && existsSync(`${pathOf(file, 400)}.woff`))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files)
    expect(await readCoverage(`${pathOf(file, 600)}.woff`), file.package).toEqual(await readCoverage(`${pathOf(file, 400)}.woff`))
})
