/** The deck as pictures and for PowerPoint, in Chinese. */
import type { Picture } from '../../src/publish/png/pictures.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SCALE, takePictures, writePictures } from '../../src/publish/png/pictures.ts'
import { makePowerpoint } from '../../src/publish/powerpoint/powerpoint.ts'
import { withPrintPage } from '../../src/publish/print-page.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'

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

it('make a file for PowerPoint, with the notes of each slide', async () => {
  const deck = site.decks.at(-1)!
  const zip = await JSZip.loadAsync(await makePowerpoint(site.interview, deck, pictures))
  expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(SLIDES.length)
  for (const [index, number] of SLIDES.entries()) {
    const xml = await zip.file(`ppt/notesSlides/notesSlide${index + 1}.xml`)!.async('string')
    const paragraphs = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text!)
    const { told } = deck.slides[number - 1]!
    expect(paragraphs[0]).toBe(told!.spoken.split('\n')[0]!.replace('[click] ', '› '))
    for (const { text: words } of told!.evidence)
      expect(paragraphs.some(text => text.includes(words)), words).toBe(true)
    expect(xml).not.toMatch(/&lt;span|\*\*|\[click\]/)
  }
})
