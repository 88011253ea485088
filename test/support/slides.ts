/** Looking into a composed deck: the slides of a layout, and what stands on them. */
import type { Deck, FrameProps, Layout, Slide } from '../../src/deck/model.ts'
import type { QuoteProps } from '../../src/deck/props.ts'
import { valuesBelow } from '../../src/base/tree.ts'

export function slidesWith<L extends Layout>({ slides }: Pick<Deck, 'slides'>, layout: L): Extract<Slide, { layout: L }>[] {
  return slides.filter((slide): slide is Extract<Slide, { layout: L }> => slide.layout === layout)
}

/** What parts.ts reads a deck's order from. */
export const framesOf = ({ slides }: Pick<Deck, 'slides'>): FrameProps[] => slides.map(({ frame }) => frame)

export function quoteOn(slide: Slide): QuoteProps | undefined {
  return slide.layout === 'quote' || slide.layout === 'claim' ? slide.props.quote : undefined
}

/** What stands above a slide in its Markdown; nothing where it has no reference. */
export function headOf({ layout, frame: { references = {}, ...frame }, props }: Slide): object {
  return { layout, ...frame, ...Object.keys(references).length && { references }, ...props }
}

/** What a slide shows that is the same in every language: its layout, how many there are of each thing, and which they are. */
export function shapeOf({ layout, frame, props, points = [], links = [] }: Slide): object {
  return {
    layout,
    section: frame.section,
    points: points.length,
    links: links.map(({ number, slide }) => [number, slide]),
    lists: Object.entries(props).flatMap(([key, value]) => Array.isArray(value) ? [[key, value.length]] : []),
    ids: valuesBelow(props).flatMap(({ key, value }) => ['id', 'kind'].includes(key) && layout !== 'ledger' ? [value] : []),
  }
}
