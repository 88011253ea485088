/** The deck that this window shows, as its slides tell it. */
import type { FrameProps, SlideLink, ThemeConfig } from '../deck/model.ts'
import type { Part } from '../deck/parts.ts'
import { configs, useNav } from '@slidev/client'
import { computed } from 'vue'
import { partsOf, sectionLinks } from '../deck/parts.ts'

type Frontmatter = FrameProps & { layout?: string }

/** What is around each slide. */
export const frames = computed(() => useNav().slides.value.map(({ meta }) => meta.slide.frontmatter as Frontmatter))

export const parts = computed<Part[]>(() => partsOf(frames.value))
export const sections = computed<SlideLink[]>(() => sectionLinks(frames.value))

/** The slide that says where everything stands: where references lead that do not fit at the foot. */
export const ledger = computed(() => {
  const index = frames.value.findIndex(({ layout }) => layout === 'ledger')
  return index < 0 ? undefined : { slide: index + 1, label: frames.value[index]!.kicker ?? '' }
})

/** The slide that has a section in brief, apart from the talk; none where that is the talk. */
export function briefOf(section: number | undefined): number | undefined {
  const index = section === undefined ? -1 : frames.value.findIndex(frame => frame.section === section && frame.layout === 'brief' && frame.kicker)
  return index < 0 ? undefined : index + 1
}

/** The deck's own language, BCP 47. */
export const language: string = configs.lang

export const theme = configs.themeConfig as Partial<ThemeConfig>

/** The languages that the talk can be given in, the first at its root. */
export const languages = theme.languages ?? [language]

/** Where the talk of the source can be heard, and when. */
export const recording = theme.recording

/** Whose claims the slides make; and, of a draft, that it is one. */
export const { whose, whoseDated, draft } = theme
