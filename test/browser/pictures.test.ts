/** The deck as pictures, and for PowerPoint. */
import type { Picture } from '../../src/publish/png/pictures.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SCALE, takePictures, writePictures } from '../../src/publish/png/pictures.ts'
import { makePowerpoint } from '../../src/publish/powerpoint/powerpoint.ts'
import { takeContents } from '../../src/publish/powerpoint/slide-texts.ts'
import { withPrintPage } from '../../src/publish/print-page.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'
import { packed } from '../support/browser/texts.ts'
import { firstWith, footReferences, pointsOf, textsOf } from '../support/deck-facts.ts'

const SLIDES = [5, 6]

const site = await openSite()
let folder: string
let pictures: Picture[]

const take = (slides: number[], withClicks: boolean) => withPrintPage(site.browser, { url: site.rootOf(site.decks.at(-1)!), count: site.decks.at(-1)!.slides.length, slides, withClicks, scale: SCALE }, takePictures)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  pictures = await take(SLIDES, false)
}, PATIENCE.walk)

afterAll(() => rm(folder, { recursive: true }))

it('are named so that they sort, and take the place of those that were there', async () => {
  const path = join(folder, 'png')
  await writePictures(await take([SLIDES[0]!], true), path)
  expect((await readdir(path)).toSorted().slice(0, 2)).toEqual(['005-01.png', '005-02.png'])
  await writePictures(pictures, path)
  expect((await readdir(path)).toSorted()).toEqual(['005.png', '006.png'])
  const header = await readFile(join(path, '005.png'))
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([2560, 1440])
  expect(await readdir(folder)).toEqual(['png'])
}, PATIENCE.page)

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&amp;', '&')
const textIn = (xml: string) => unescaped([...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join(' '))

it('make a file for PowerPoint that can be edited: its texts, titles, links, faces, alternatives and notes', async () => {
  for (const deck of site.decks) {
    const { slides } = deck
    const numbers = [1, firstWith(deck, 'timeline'), firstWith(deck, 'takeaways'), firstWith(deck, 'quote'), firstWith(deck, 'visual'), firstWith(deck, 'brief'), firstWith(deck, 'ledger')].toSorted((a, b) => a - b)
    const contents = await withPrintPage(site.browser, { url: site.rootOf(deck), count: slides.length, slides: numbers, withClicks: false }, takeContents)
    const zip = await JSZip.loadAsync(await makePowerpoint(site.interview, deck, contents))
    for (const [index, number] of numbers.entries()) {
      const slide = slides[number - 1]!
      const told = `${deck.language} ${number}`
      const xml = await zip.file(`ppt/slides/slide${index + 1}.xml`)!.async('string')
      const text = packed(textIn(xml))
      const wanted = slide.layout === 'timeline' ? slide.props.lanes.map(({ name }) => name) : textsOf(slide)
      expect([slide.headline, ...pointsOf(slide), ...wanted].filter(wanted => !text.includes(packed(wanted))), told).toEqual([])
      const title = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph\s[^>]*type="title"[\s\S]*?<\/p:sp>/.exec(xml)![0]
      expect(packed(textIn(title)), told).toBe(packed(slide.headline))
      if (slide.layout === 'visual')
        expect(/<p:cNvPr [^>]*descr="[^"]{20,}"/.test(xml), told).toBe(true)
      const links = await zip.file(`ppt/slides/_rels/slide${index + 1}.xml.rels`)!.async('string')
      const outward = footReferences(deck, slide).map(({ href }) => href)
      expect(outward.length <= 4 ? outward.filter(href => !links.includes(href.replaceAll('&', '&amp;'))) : [], told).toEqual([])
      expect(new Set([...xml.matchAll(/<a:latin typeface="([^"]+)"/g)].map(([, face]) => face!)).isSubsetOf(new Set(['Source Serif 4', 'Source Sans 3', 'Noto Serif SC', 'Noto Sans SC'])), told).toBe(true)
      expect(xml, told).toContain(deck.language === 'zh' ? 'lang="zh-CN"' : 'lang="en-US"')
    }
    const notes = await zip.file(`ppt/notesSlides/notesSlide${numbers.indexOf(firstWith(deck, 'visual')) + 1}.xml`)!.async('string')
    const { told } = slides[firstWith(deck, 'visual') - 1]!
    const paragraphs = [...notes.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => unescaped(text!))
    expect(paragraphs[0]).toBe(told!.spoken.split('\n')[0]!.replace('[click] ', '› '))
    for (const { text: words } of told!.evidence)
      expect(paragraphs.some(text => text.includes(words)), words).toBe(true)
    expect(notes).not.toMatch(/&lt;span|\*\*|\[click\]/)
  }
}, PATIENCE.walk)
