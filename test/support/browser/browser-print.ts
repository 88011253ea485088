/**
 * What a browser's own print command made of a deck.
 * In: a PDF, and the deck. Out: where it is not every slide on a page of its size, with all its clicks, by the slide.
 */
import type { Deck } from '../../../src/deck/model.ts'
import { getDocumentProxy } from 'unpdf'
import { pointsOf, textsOf } from '../deck-facts.ts'
import { packed } from './texts.ts'

/** In points. */
const PAGE = [0, 0, 960, 540].join(' ')

export async function printFaults(bytes: Uint8Array, { language, slides }: Deck): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  if (pdf.numPages !== slides.length)
    return [`${language}: ${pdf.numPages} pages of ${slides.length} slides`]
  const faults = await Promise.all(slides.map(async (slide, index) => {
    const page = await pdf.getPage(index + 1)
    const { items } = await page.getTextContent()
    const printed = packed(items.map(item => 'str' in item ? item.str : '').join(''))
    // The list beside the timeline is not seen.
    const wanted = slide.layout === 'timeline' ? slide.props.lanes.map(({ name }) => name) : textsOf(slide)
    const size = page.view.map(Math.round).join(' ')
    return [
      ...[...pointsOf(slide), ...wanted].filter(text => !printed.includes(packed(text))).map(text => `${text} is not printed`),
      ...size === PAGE ? [] : [`the page is ${size}`],
    ].map(fault => `${language} ${index + 1}: ${fault}`)
  }))
  return faults.flat()
}
