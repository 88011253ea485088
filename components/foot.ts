/**
 * The foot of a slide.
 * In: the slide's frontmatter, the deck's theme settings, the page. Out: the props of SlideFoot; none on the cover.
 */
import type { SectionMark } from '../src/deck/deck.ts'
import type { Reference } from '../src/deck/props.ts'

/** More references than these do not fit beside the ticks. */
const MOST_REFERENCES = 6

export interface Foot {
  sections: SectionMark[]
  present?: number
  references: Reference[]
  page: number
  tone?: string
}

export function footOf(frontmatter: Record<string, any>, theme: Record<string, any>, page: number): Foot | undefined {
  if (frontmatter.layout === 'cover')
    return undefined
  const references: Reference[] = frontmatter.references ?? []
  return {
    sections: theme.sections ?? [],
    present: frontmatter.section,
    references: references.length > MOST_REFERENCES ? [theme.ledger] : references,
    page,
    tone: frontmatter.layout === 'closing' ? 'accent' : frontmatter.tone,
  }
}
