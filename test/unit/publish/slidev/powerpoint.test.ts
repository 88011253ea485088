/** What Slidev writes for PowerPoint, made here by the same library in little: sound, and with faults. */
import type { Deck, Slide } from '../../../../src/deck/model.ts'
import { Buffer } from 'node:buffer'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { notesText } from '../../../../src/publish/powerpoint/notes-text.ts'
import { faultOfPowerpoint, withPlainNotes } from '../../../../src/publish/powerpoint/powerpoint.ts'

function told(spoken: string): Slide['told'] {
  return {
    spoken,
    asked: ['How long?'],
    details: [{ text: 'It took years & <more>.', evidence: [{ exact: '二十多年', reference: { label: '§1 · A1', href: 'https://example.org/' } }] }],
    evidence: [{ exact: '台阶' }],
    language: 'zh',
  }
}
function slide(headline: string, spoken: string): Slide {
  return {
    frame: { layout: 'claim' },
    headline,
    points: [],
    placed: [],
    notes: `${spoken}\n\n**Evidence**\n\n- <span lang="zh">“台阶”</span> & more`,
    told: told(spoken),
  }
}
const deck: Deck = { language: 'en', headmatter: {}, slides: [slide('One', 'First.\n[click] Then **this**.'), slide('Two', '> Second 楼梯'), { ...slide('Three', ''), notes: '', told: undefined }] }

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

async function powerpoint({ slides = deck.slides, blank = false, notes = (slide: Slide) => slide.notes } = {}): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [index, slide] of slides.entries()) {
    zip.file(`ppt/slides/slide${index + 1}.xml`, '<p:sld/>')
    zip.file(`ppt/media/Slide-${index + 1}-image-1.png`, Buffer.from(blank ? 'white' : slide.headline))
    const text = escape(notes(slide)).replace(/\n/g, '\r\n')
    zip.file(`ppt/notesSlides/notesSlide${index + 1}.xml`, `<p:notes><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r><a:endParaRPr/></a:p></p:txBody><p:txBody><a:p><a:fld type="slidenum"><a:t>${index + 1}</a:t></a:fld></a:p></p:txBody></p:notes>`)
  }
  return zip.generateAsync({ type: 'uint8array' })
}

describe('a file for PowerPoint', () => {
  it('with every slide, its picture and its notes is sound', async () => {
    expect(await faultOfPowerpoint(await powerpoint(), deck, [1, 2, 3], false)).toBeUndefined()
  })

  it.each<[what: string, options: Parameters<typeof powerpoint>[0], slides: number[], fault: string]>([
    ['no slide at all', { slides: [] }, [1, 2, 3], 'it has 0 slides, not 3'],
    ['a slide too few', { slides: deck.slides.slice(1) }, [1, 2, 3], 'it has 2 slides, not 3'],
    ['blank slides', { blank: true }, [1, 2, 3], 'slides are blank'],
    ['no notes', { notes: () => '' }, [1, 2, 3], 'the notes of slide 1, 2 are not in it as they are in the deck'],
    ['broken characters', { notes: ({ notes }) => notes.replace('楼梯', '??') }, [1, 2, 3], 'the notes of slide 2 are not in it as they are in the deck'],
  ])('with %s is not', async (_, options, slides, fault) => {
    expect(await faultOfPowerpoint(await powerpoint(options), deck, slides, false)).toBe(fault)
  })

  it('may have more than one page a slide where each click has one', async () => {
    const [first, ...others] = deck.slides
    const bytes = await powerpoint({ slides: [first!, { ...first!, headline: 'One, clicked' }, ...others] })
    expect(await faultOfPowerpoint(bytes, deck, [1, 2, 3], true)).toBeUndefined()
    expect(await faultOfPowerpoint(bytes, deck, [1, 2, 3], false)).toBe('it has 4 slides, not 3')
  })

  it('gets notes that are paragraphs of text, and keeps the rest', async () => {
    const zip = await JSZip.loadAsync(await withPlainNotes(await powerpoint(), deck))
    const xml = await zip.file('ppt/notesSlides/notesSlide1.xml')!.async('string')
    const paragraphs = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text)
    expect(paragraphs).toEqual([
      'First.',
      '› Then this.',
      'Asked: How long?',
      'Also said',
      '– It took years &amp; &lt;more&gt;. (§1 · A1 “二十多年”)',
      'Evidence',
      '– “台阶”',
      '1',
    ])
    expect(await zip.file('ppt/media/Slide-2-image-1.png')!.async('string')).toBe('Two')
  })

  it('has notes without the signs of Markdown', () => {
    expect(notesText(deck, told('## Title\n> said *so*\n`code` and 2 * 3 * 4\n[click:2] next')!).slice(0, 4)).toEqual(['Title', 'said so', 'code and 2 * 3 * 4', '› next'])
  })
})
