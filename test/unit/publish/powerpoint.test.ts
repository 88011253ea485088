/** The deck for PowerPoint: each picture a slide, and what is told as notes that are paragraphs of text. */
import type { Deck, Headmatter, Slide } from '../../../src/deck/model.ts'
import type { TextBlock } from '../../../src/publish/powerpoint/slide-texts.ts'
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { notesText } from '../../../src/publish/powerpoint/notes-text.ts'
import { makePowerpoint, pieces } from '../../../src/publish/powerpoint/powerpoint.ts'
import { verifiedInterview } from '../../support/verified-interview.ts'

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

/** Whatever XML would take for its own, other scripts, and links. */
const TEXTS = ['One & <two> "three"', '开源AI，近2亿', 'مرحبا 🎉', 'to slide 2', 'to the web']
const HREFS: Record<string, string> = { 'to slide 2': '#2', 'to the web': 'https://example.org/?a=1&b=2' }
function blocksOf(texts: string[]): TextBlock[] {
  return texts.map((text, index) => ({
    x: 72,
    y: 40 * index,
    width: 600,
    height: 40,
    lineHeight: 40,
    align: 'left',
    rightToLeft: index === 2,
    isTitle: index === 0,
    runs: [{ text, serif: index === 0, bold: false, size: 24, color: '16191D', language: index === 1 ? 'zh' : 'en', ...HREFS[text] && { href: HREFS[text] } }],
  }))
}

let zip: JSZip

beforeAll(async () => {
  const { interview } = await verifiedInterview(OWN_PROJECT)
  const slides = [1, 1, 2].map((slide, index) => ({ slide, blocks: blocksOf(TEXTS), png: Buffer.from(`picture ${index}`), ...index && { alternative: 'A “disc” & more' } }))
  zip = await JSZip.loadAsync(await makePowerpoint(interview, deck, slides))
})

describe('a file for PowerPoint', () => {
  it('has a slide for each picture, in the shape of the deck', async () => {
    expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(3)
    const pictures = await Promise.all(zip.file(/^ppt\/media\/.*\.png$/).map(file => file.async('string')))
    expect(pictures.toSorted()).toEqual(['picture 0', 'picture 1', 'picture 2'])
    expect(await zip.file('ppt/presentation.xml')!.async('string')).toContain('<p:sldSz cx="12192000" cy="6858000"')
  })

  it('has its texts as text, character for character, the first as the title, with faces, direction and links', async () => {
    const xml = await zip.file('ppt/slides/slide1.xml')!.async('string')
    const texts = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    expect(texts.join('')).toBe(TEXTS.join(''))
    expect(xml).toMatch(/<p:ph\s[^>]*type="title"/)
    // How a paragraph is set stands before its runs, once.
    expect(xml).not.toMatch(/<\/a:r>\s*<a:pPr/)
    expect(xml).toContain('<a:latin typeface="Noto Sans SC"')
    expect(xml).toContain('rtl="1"')
    const links = await zip.file('ppt/slides/_rels/slide1.xml.rels')!.async('string')
    expect(links).toContain('Target="https://example.org/?a=1&amp;b=2"')
    // The deck's second slide is the third here.
    expect(links).toContain('slide3.xml')
  })

  it('has what is drawn as a picture with its alternative, or behind the text', async () => {
    const [behind, drawn] = await Promise.all([1, 2].map(number => zip.file(`ppt/slides/slide${number}.xml`)!.async('string')))
    expect(behind).toContain('<p:bg>')
    expect(drawn).toContain('descr="A “disc” &amp; more"')
  })

  it('cuts a text where Chinese begins and ends, and loses nothing', () => {
    expect(pieces('开源AI，近2亿')).toEqual(['开源', 'AI', '，近', '2', '亿'])
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(pieces(text).join('')).toBe(text)
    }))
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
