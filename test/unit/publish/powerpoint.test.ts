/** The deck for PowerPoint: each picture a slide, and what is told as notes that are paragraphs of text. */
import type { Deck, Headmatter, Slide } from '../../../src/deck/model.ts'
import { Buffer } from 'node:buffer'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { verifiedInterview } from '../../../src/interview/verify.ts'
import { notesText } from '../../../src/publish/powerpoint/notes-text.ts'
import { makePowerpoint } from '../../../src/publish/powerpoint/powerpoint.ts'

const told: Slide['told'] = {
  spoken: 'First.\n[click] Then **this**.',
  asked: ['How long?'],
  details: [{ text: 'It took years & <more>.', evidence: [{ text: '二十多年', label: '§1 · A1', href: 'https://example.org/' }] }],
  evidence: [{ text: '台阶', label: 'Intro', href: 'https://example.org/' }],
  language: 'zh',
}
const slide = (headline: string, told?: Slide['told']): Slide => ({ layout: 'brief', frame: {}, props: {}, headline, notes: '', told })
const headmatter: Headmatter = { theme: 'default', title: 'x', lang: 'en', htmlAttrs: { lang: 'en' }, info: '', duration: '1min', themeConfig: { languages: ['en'], source: 'https://example.org/', whose: '', whoseDated: '' } }
const deck: Deck = { language: 'en', headmatter, slides: [slide('One', told), slide('Two')] }

let zip: JSZip

beforeAll(async () => {
  const { interview } = await verifiedInterview(OWN_PROJECT)
  const pictures = [1, 1, 2].map((slide, index) => ({ slide, name: '', png: Buffer.from(`picture ${index}`) }))
  zip = await JSZip.loadAsync(await makePowerpoint(interview, deck, pictures))
})

describe('a file for PowerPoint', () => {
  it('has a slide for each picture, in the shape of the deck', async () => {
    expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(3)
    const pictures = await Promise.all(zip.file(/^ppt\/media\/.*\.png$/).map(file => file.async('string')))
    expect(pictures.toSorted()).toEqual(['picture 0', 'picture 1', 'picture 2'])
    expect(await zip.file('ppt/presentation.xml')!.async('string')).toContain('<p:sldSz cx="12192000" cy="6858000"')
  })

  it('has notes that are paragraphs of text', async () => {
    const paragraphs = await Promise.all([1, 2, 3].map(async (number) => {
      const xml = await zip.file(`ppt/notesSlides/notesSlide${number}.xml`)!.async('string')
      return [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text)
    }))
    const notes = ['First.', '› Then this.', 'Asked: How long?', 'Also said', '– It took years &amp; &lt;more&gt;. (§1 · A1 “二十多年”)', 'Evidence', '– Intro “台阶”']
    expect(paragraphs).toEqual([[...notes, '1'], [...notes, '2'], ['', '3']])
  })

  it('has notes without the signs of Markdown', () => {
    const spoken = '## Title\n> said *so*\n`code` and 2 * 3 * 4\n[click:2] next'
    expect(notesText(deck, { ...told!, spoken }).slice(0, 4)).toEqual(['Title', 'said so', 'code and 2 * 3 * 4', '› next'])
  })
})
