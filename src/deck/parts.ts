/**
 * The parts of a deck, read from its slides: the opening, the sections, the synthesis, the appendix.
 * Works on the slides of a composed deck and, in the browser, on the frontmatter of the slides that Slidev shows: whoever edits slides.md by hand has
 * ticks, clock and links that fit.
 */
import type { Section } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { FrameProps, SlideLink } from './model.ts'

/** A stretch of the talk that has minutes of its own. */
export interface Part {
  /** Its first slide; it ends where the next begins. */
  slide: number
  minutes: number
  /** The section it is; none for what stands around the sections. */
  section?: number
  name: string
}

type Framed = Pick<FrameProps, 'section' | 'heading' | 'part' | 'minutes'>

export function partsOf(slides: Framed[]): Part[] {
  return slides.flatMap(({ section, heading, part, minutes = 0 }, index) => {
    // A slide put between those of a section does not end it.
    const begins = section === undefined ? part !== undefined : slides.findIndex(other => other.section === section) === index
    return begins ? [{ slide: index + 1, minutes, section, name: part ?? heading ?? String(section) }] : []
  })
}

/** Each section's first slide. */
export function sectionLinks(slides: Framed[]): SlideLink[] {
  return partsOf(slides).flatMap(({ section, name, slide }) => section === undefined ? [] : [{ number: section, text: name, slide }])
}

/** The frame of a slide of a section. */
export function sectionFrame({ say }: { say: (text: Record<string, string>) => string }, { number, heading }: Verified<Section>, references: FrameProps['references']): FrameProps {
  return { section: number, heading: say(heading), references }
}

/** What stands above the headline of a slide of a section: 7 · China. */
export function sectionKicker({ section, heading }: Framed): string | undefined {
  return section === undefined ? undefined : [section, heading].filter(Boolean).join(' · ')
}

/** More sections than these are not shown as ticks at the foot. */
export const MOST_TICKS = 60
