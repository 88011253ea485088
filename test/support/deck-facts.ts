import type { TimelineProps } from '../../components/timeline/props.ts'
/**
 * What a deck shows and says: the one place where the tests know how a deck is laid out in memory.
 * In: a slide or a deck as it was composed. Out: what its viewers read, where its links lead, what its presenter is told.
 */
import type { Deck, FrameProps, Layout, LayoutProps, Slide } from '../../src/deck/model.ts'
import type { LedgerRow, QuoteProps, References } from '../../src/deck/props.ts'
import { drawingOf } from '../../components/visuals/drawings.ts'
import { valuesBelow } from '../../src/base/tree.ts'
import { partsOf, sectionKicker, sectionLinks } from '../../src/deck/parts.ts'
import { sourceLink } from '../../src/text/fragment.ts'

type Slides = Pick<Deck, 'slides'>

/** Keys whose values are not read: names, addresses, and words that only choose how something looks. */
const SILENT = new Set(['tone', 'id', 'language', 'kind', 'sample', 'status', 'datetime', 'from', 'course', 'turn', 'mark', 'address', 'look'])
/** Spans of time, as ISO 8601 has them. */
const DURATION = /^P\d+[YM]$/

/** As a link on a page has it. */
export interface OutwardReference {
  label: string
  href: string
}

export function slidesWith<L extends Layout>({ slides }: Slides, layout: L): Extract<Slide, { layout: L }>[] {
  return slides.filter((slide): slide is Extract<Slide, { layout: L }> => slide.layout === layout)
}

/** What parts.ts reads a deck's order from. */
export const framesOf = ({ slides }: Slides): FrameProps[] => slides.map(({ frame }) => frame)
export const planOf = (deck: Slides) => partsOf(framesOf(deck))
export const sectionsOf = (deck: Slides) => sectionLinks(framesOf(deck))

/** The numbers of a deck's slides. */
export const numbersOf = ({ slides }: Slides) => slides.map((_, index) => index + 1)
/** The number of the first slide with a layout. */
export const firstWith = ({ slides }: Slides, layout: Layout) => slides.findIndex(slide => slide.layout === layout) + 1
/** The slide that references lead to which do not fit at the foot, and what it is called there. */
export function ledgerOf(deck: Slides) {
  const slide = firstWith(deck, 'ledger')
  return { slide, label: deck.slides[slide - 1]!.frame.kicker! }
}

/** What stands above a slide in its Markdown; nothing where it has no reference. */
export function headOf({ layout, frame: { references = {}, ...frame }, props }: Slide): object {
  return { layout, ...frame, ...Object.keys(references).length && { references }, ...props }
}

/** What a slide shows that is the same in every language: its layout, how many there are of each thing, and which they are. */
export function shapeOf({ layout, frame, props, points = [], answers = [], links = [] }: Slide): object {
  return {
    layout,
    section: frame.section,
    points: points.length,
    answers: answers.map(({ points }) => points.length),
    links: links.map(({ number, slide }) => [number, slide]),
    lists: Object.entries(props).flatMap(([key, value]) => Array.isArray(value) ? [[key, value.length]] : []),
    ids: valuesBelow(props).flatMap(({ key, value }) => ['id', 'kind'].includes(key) && layout !== 'ledger' ? [value] : []),
  }
}

export const pointsOf = ({ points = [], answers = [] }: Slide) => [...points, ...answers.flatMap(({ points }) => points)].map(({ text }) => text)
/** Every text that a layout sets on a slide, beside its headline and points; words for screen readers are not on every slide that has them. */
export function textsOf({ layout, frame, props }: Slide): string[] {
  const above = frame.opens ? [String(frame.section), frame.heading!] : sectionKicker(frame) ?? frame.kicker ?? []
  // A drawn scale has its references at the foot.
  const isScale = layout === 'predictions' && props.now !== undefined
  return [...[above].flat(), ...valuesBelow(props).flatMap(({ key, value, path }) =>
    typeof value !== 'string' || (isScale && path.includes('reference')) || SILENT.has(key) || DURATION.test(value) || path.includes('words') || (key === 'speaker' && path.includes('visual')) ? [] : [path.includes('reference') ? key : value])]
}
export function quoteOn(slide: Slide): QuoteProps | undefined {
  return slide.layout === 'quote' ? slide.props.quote : undefined
}
export const timelineOn = (slide: Slide): TimelineProps | undefined => slide.layout === 'timeline' ? slide.props : undefined
export const ledgerRowsOn = (slide: Slide): LedgerRow[] => slide.layout === 'ledger' ? slide.props.rows : []
/** The people and what they talk about, on the cover. */
export function coverTexts({ slides: [cover] }: Slides): string[] {
  const { subtitle, people } = cover!.props as LayoutProps['cover']
  return [cover!.frame.kicker!, subtitle, people, cover!.headline]
}

/** How many drawings with words for them a slide has in its PDF. */
export function drawingsOn(slide: Slide): number {
  return slide.layout === 'timeline' || ((slide.layout === 'cover' || slide.layout === 'closing') && slide.props.slabs !== undefined) || (slide.layout === 'predictions' && slide.props.now !== undefined) || (slide.layout === 'visual' && drawingOf(slide.props.visual, 'en').marks.some(({ mark }) => mark === 'shape')) ? 1 : 0
}

/** References at a slide's foot. */
export const footReferences = (deck: Deck, { frame }: Slide) => outward(deck, frame.references)
/** References that stand beside their words. */
export function besideReferences(deck: Deck, { props, points = [], answers = [] }: Slide): OutwardReference[] {
  return valuesBelow({ ...props, points, answers }).flatMap(({ key, value }) => key === 'reference' ? outward(deck, value as References) : [])
}
/** References of a whole deck, those of the presenter's notes too. */
export function allReferences(deck: Deck): OutwardReference[] {
  return deck.slides.flatMap(slide => [
    ...footReferences(deck, slide),
    ...besideReferences(deck, slide),
    ...slide.told ? [...slide.told.evidence, ...slide.told.details.flatMap(({ evidence }) => evidence)] : [],
  ])
}

/** The first words that the presenter says on a slide. */
export const firstSaid = ({ notes }: Slide) => notes.split('\n')[0]!.split(/\[click\]|[*&<]/)[0]!.trim()
/** Sentences that a deck says only in its notes, as they stand in a file. */
export function onlyInNotes(...decks: Deck[]): string[] {
  const slides = decks.flatMap(deck => deck.slides)
  const elsewhere = JSON.stringify(slides.map(slide => ({ ...slide, notes: '', told: undefined })))
  return slides.flatMap(({ notes }) => notes.split(/\[click\]|[\n.。？?]/)).map(line => line.trim()).filter(line => line.length > 12 && /^[\p{L}\d ,，]+$/u.test(line) && !elsewhere.includes(line))
}

function outward({ headmatter }: Deck, references: References = {}): OutwardReference[] {
  return Object.entries(references).map(([label, words]) => ({ label, href: sourceLink(headmatter.themeConfig.source!, words) }))
}
