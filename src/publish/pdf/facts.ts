import type { Deck } from '../../deck/model.ts'
import type { References } from '../../deck/props.ts'
/**
 * What is known of a deck before it is printed.
 * In: an interview, its deck, and the slides and clicks on each page. Out: the document's information, its bookmarks, the
 * labels of its pages, and what each link is called.
 */
import type { Interview } from '../../interview/schema.ts'
import type { Verified } from '../../source/excerpt.ts'
import type { Bookmark, Information, Labels } from './document.ts'
import type { State } from './print-page.ts'
import { contentsOf } from '../../deck/contents.ts'
import { sourceLink } from '../../text/fragment.ts'

export function informationOf(interview: Verified<Interview>, language: string): Information {
  const say = (text: Record<string, string>) => text[language]!
  return {
    title: say(interview.title),
    authors: Object.values(interview.speakers).map(({ name }) => say(name)),
    subject: say(interview.subtitle),
    keywords: interview.sections.map(({ heading }) => say(heading)),
    language,
    date: new Date(`${interview.source.published}T00:00:00Z`),
  }
}

/** The deck's parts and, in them, its slides; those that are not in the document are left out. */
export function bookmarksOf(deck: Deck, pageOf: (slide: number) => number | undefined): Bookmark[] {
  return contentsOf(deck).flatMap(({ title, slides }) => {
    const children = slides.flatMap((slide) => {
      const page = pageOf(slide.number)
      return page === undefined ? [] : [{ title: slide.title, page, children: [] }]
    })
    return children.length ? [{ title, page: children[0]!.page, children }] : []
  })
}

/** Each page is called by its slide's number: 7; where each click has a page, 7.1, 7.2, … */
export function labelsOf(states: State[]): Labels[] {
  return states.flatMap(({ slide, clicks }, page) => {
    const before = states[page - 1]
    if (clicks === undefined)
      return before && before.slide === slide - 1 ? [] : [{ page, first: slide }]
    return before?.slide === slide ? [] : [{ page, prefix: `${slide}.`, first: 1 }]
  })
}

/** What a link is called, by its address or, within the deck, the number of its slide; else its address. */
export function linkNames(deck: Deck): (target: string) => string {
  const { source } = deck.headmatter.themeConfig
  const names = new Map<string, string>()
  const name = (href: string, label: string) => names.set(new URL(href).href, label)
  const collect = (value: unknown, key?: string) => {
    if (!value || typeof value !== 'object')
      return
    if (key === 'references' || key === 'reference')
      Object.entries(value as References).forEach(([label, words]) => name(words ? sourceLink(source, words) : source, label))
    Object.entries(value).forEach(([key, inner]) => collect(inner, key))
  }
  collect(deck.slides)
  deck.slides.flatMap(({ told }) => told ? [...told.evidence, ...told.details.flatMap(({ evidence }) => evidence)] : []).forEach(({ href, label }) => name(href, label))
  deck.slides.forEach(({ headline }, index) => names.set(String(index + 1), `${index + 1} · ${headline}`))
  return target => names.get(target) ?? target
}
