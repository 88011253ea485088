/**
 * What a deck shows and says: the one place where the tests know how a deck is laid out in memory.
 * In: a slide or a deck as it was composed. Out: what its viewers read, where its links lead, what its presenter is told.
 */
import type { Deck, Slide, ThemeConfig } from '../../src/deck/deck.ts'
import type { LedgerRow, QuoteProps, Reference, TimelineProps } from '../../src/deck/props.ts'

/** Keys whose values are not read: names, addresses, numbers, and words that only choose how something looks. */
const SILENT = new Set(['layout', 'class', 'tone', 'id', 'language', 'href', 'kind', 'sample', 'status', 'certainty', 'datetime'])
/** References need not all be shown, and words for screen readers are not on every slide that has them. */
const APART = new Set(['references', 'words'])

export type OutwardReference = Reference & { href: string }

export const themeOf = (deck: Deck) => deck.headmatter.themeConfig as ThemeConfig
export const sectionsOf = (deck: Deck) => themeOf(deck).sections
export const ledgerOf = (deck: Deck) => themeOf(deck).ledger as Reference & { slide: number }

export const layoutOf = ({ frame }: Slide) => frame.layout
export const sectionOf = ({ frame }: Slide) => frame.section
/** The numbers of a deck's slides. */
export const numbersOf = ({ slides }: Deck) => slides.map((_, index) => index + 1)
/** The number of the first slide with a layout. */
export const firstWith = ({ slides }: Deck, layout: string) => slides.findIndex(slide => layoutOf(slide) === layout) + 1

/** Every text that components set on a slide, beside its headline and points. */
export const textsOf = ({ frame }: Slide) => textsIn(frame)
export const quoteOn = ({ frame }: Slide) => frame.quote as QuoteProps | undefined
export const timelineOn = ({ frame }: Slide) => frame.timeline as TimelineProps | undefined
export const ledgerRowsOn = ({ frame }: Slide) => (frame.ledger as { rows: LedgerRow[] } | undefined)?.rows ?? []
/** The people and what they talk about, on the cover. */
export function coverTexts({ slides: [cover] }: Deck) {
  const { kicker, subtitle, people } = cover!.frame as unknown as { kicker: string, subtitle: string, people: string[] }
  return [kicker, subtitle, ...people, cover!.headline]
}
/** How many drawings with words for them a slide has in its PDF. */
export const drawingsOn = (slide: Slide) => ({ FanOut: 1, DurationScale: 1, PivotTimeline: timelineOn(slide)?.pivots.length })[slide.placed[0]?.component ?? ''] ?? 0

/** References at a slide's foot. */
export const footReferences = ({ frame }: Slide) => outward(frame.references)
/** References that stand beside their words. */
export function besideReferences({ frame: { references: _, ...frame }, told: __, ...slide }: Slide): OutwardReference[] {
  return [...outward(frame), ...outward(slide)]
}
/** References of a whole deck, those of the presenter's notes too. */
export const allReferences = ({ slides }: Deck) => outward(slides)

/** The first words that the presenter says on a slide. */
export const firstSaid = ({ notes }: Slide) => notes.split('\n')[0]!.split(/\[click\]|[*&<]/)[0]!.trim()
/** How many clicks the notes of a slide mark. */
export const marksIn = ({ notes }: Slide) => [...notes.matchAll(/\[click(?::(\d+))?\]/g)].reduce((sum, [, count]) => sum + Number(count ?? 1), 0)
/** Sentences that a deck says only in its notes, as they stand in a file. */
export function onlyInNotes(...decks: Deck[]): string[] {
  const slides = decks.flatMap(deck => deck.slides)
  const elsewhere = JSON.stringify(slides.map(slide => ({ ...slide, notes: '', told: undefined })))
  return slides.flatMap(({ notes }) => notes.split(/\[click\]|[\n.。？?]/)).map(line => line.trim()).filter(line => line.length > 12 && /^[\p{L}\d ,，]+$/u.test(line) && !elsewhere.includes(line))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  if (!value || typeof value !== 'object')
    return []
  return Object.entries(value).flatMap(([key, inner]) => SILENT.has(key) || APART.has(key) ? [] : textsIn(inner))
}

/** Every reference that leads out of the deck, in the order of the data. */
function outward(value: unknown): OutwardReference[] {
  if (!value || typeof value !== 'object')
    return []
  return 'href' in value ? [value as OutwardReference] : Object.values(value).flatMap(outward)
}
