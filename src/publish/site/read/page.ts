/**
 * The talk as one page to read: a deck's slides in their order, each section with its pictures, its quotes and every question
 * with its answer.
 * In: a deck, the other languages of its talk, and whether the presenter's notes go with it. Out: what stands in the body of
 * the page, as HTML that needs no script. Nothing of the data is live in it but the Markdown of the notes.
 */
import type { VisualProps } from '../../../../components/visuals/kind.ts'
import type { Answer, Deck, Layout, Point, Slide } from '../../../deck/model.ts'
import type { FigureProps, QuoteProps, References } from '../../../deck/props.ts'
import type { DeckWords } from '../../../words/deck.ts'
import { drawTimeline } from '../../../../components/timeline/draw.ts'
import { alternativeOf, drawingOf } from '../../../../components/visuals/drawings.ts'
import { claimsOf } from '../../../deck/claims.ts'
import { leadsTo } from '../../../deck/references.ts'
import { breakable, isUnspaced } from '../../../text/breakable.ts'
import { escapeMarkup, markupOf } from '../../../text/escape.ts'
import { directionOf, languageNameIn } from '../../../text/intl.ts'
import { quotationMarks } from '../../../text/quotation.ts'
import { displayed } from '../../../text/quote-lines.ts'
import { deckWords } from '../../../words/deck.ts'
import { talkWords } from '../../../words/talk.ts'
import { isUnwritten } from '../../../words/unwritten.ts'
import { citation, spokenHtml } from '../../told.ts'
import { pictureSvg } from './picture.ts'

export interface ReadOptions {
  /** The same talk to read in other languages, by their tags. */
  others: { language: string, address: string }[]
  /** With what its presenter says. */
  notes: boolean
  /** Where the page finds what can be looked up, if it can be. */
  entries?: string
}

/** Of the deck, from the folder of its page. */
const DECK = '../'

export function readBody(deck: Deck, { others, notes, entries }: ReadOptions): string {
  const { language, slides, headmatter } = deck
  const { source } = headmatter.themeConfig
  const words = deckWords(language)
  const numbered = slides.map((slide, index) => ({ slide, number: index + 1 }))
  const page = writerOf(deck, words)
  const cover = only(slides, 'cover')!
  const claims = claimsOf(deck)
  const ofLayouts = (...layouts: Layout[]) => layouts.flatMap(layout => numbered.filter(({ slide }) => slide.layout === layout))

  const nav = [
    `<a href="${DECK}">${markupOf(words.read.slides)}</a>`,
    ...others.map(other => `<a href="${other.address}" hreflang="${other.language}" lang="${other.language}">${markupOf(languageNameIn(other.language, other.language))}</a>`),
    ...source ? [`<a href="${escapeMarkup(source)}">${markupOf(words.read.source)}</a>`] : [],
  ]
  // The timeline comes once more in the talk.
  const apart = ofLayouts('unwritten').filter(({ slide }) => slide.frame.section === undefined)
  const opening = [...ofLayouts('timeline').slice(0, 1), ...ofLayouts('takeaways'), ...apart]
  const sections = claims.map(({ number, text }) => page.section(numbered.filter(({ slide }) => slide.frame.section === number), number, text, notes))
  const closing = ofLayouts('tensions', 'predictions', 'numbers', 'closing')
  return `<header>
<p class="kicker">${markupOf(cover.frame.kicker!)}</p>
<h1>${page.phrased(cover.headline)}</h1>
<p class="subtitle">${page.phrased(cover.props.subtitle)}</p>
<p>${markupOf(cover.props.people)}</p>
<p class="source">${markupOf(cover.props.sourceLine)} ${markupOf(headmatter.themeConfig.whose)}</p>
<nav aria-label="${escapeMarkup(words.read.ways)}">${nav.join(' ')}</nav>
</header>
${entries === undefined ? '' : page.ask(entries)}
<main>
${notes ? page.spoken(cover) : ''}
${opening.map(slide => page.whole(slide, notes)).join('\n')}
<nav class="contents" aria-label="${escapeMarkup(words.map)}"><h2>${markupOf(words.map)}</h2><ol>${claims.map(({ number, text }) => `<li><a href="#section-${number}">${page.phrased(text)}</a></li>`).join('')}</ol></nav>
${sections.join('\n')}
${closing.map(slide => page.whole(slide, notes)).join('\n')}
</main>
<footer>
<h2>${markupOf(words.reading)}</h2>
<ul>${slides.flatMap(slide => slide.layout === 'reading' ? slide.props.rows : []).filter(({ sample }) => ['text', 'quotation', 'reference', 'looks'].includes(sample)).map(({ text, looks = [] }) => `<li>${text === undefined ? looks.map(({ look, text }) => `<span class="look ${look}">${markupOf(text)}</span>`).join(' ') : markupOf(text)}</li>`).join('')}</ul>
${only(slides, 'making') ? `<h2>${markupOf(words.making)}</h2>
<ul>${slides.flatMap(slide => slide.layout === 'making' ? slide.points ?? [] : []).map(({ text }) => `<li>${markupOf(text)}</li>`).join('')}</ul>
` : ''}</footer>
`
}

function only<L extends Layout>(slides: Slide[], layout: L): Extract<Slide, { layout: L }> | undefined {
  return slides.find((slide): slide is Extract<Slide, { layout: L }> => slide.layout === layout)
}

/** The id of what a slide says. */
export const placeOf = (number: number) => `slide-${number}`

/** What writes the parts of one deck's page. */
function writerOf({ language, headmatter, slides }: Deck, words: DeckWords) {
  const { recording, languages } = headmatter.themeConfig
  const site = language === languages[0] ? DECK : `${DECK}../`
  const cited = slides.find(({ told }) => told)?.told?.language ?? language

  const unwritten = (text: string, html: string) => isUnwritten(text) ? `<span class="unwritten">${html}</span>` : html
  /** Lines of Chinese break between words. */
  const attributesIn = (of: string) => `lang="${escapeMarkup(of)}" dir="${directionOf(of)}"`
  const phrased = (text: string, of = language) => unwritten(text, breakable(text, of).map(markupOf).join('<wbr>'))
  const heard = (text: string) => {
    const said = recording?.[text]
    return said ? `&nbsp;<a class="place" href="${escapeMarkup(said.until === undefined ? said.href : site + said.href)}"><time>${said.time}</time></a>` : ''
  }
  const places = (references: References = {}) => Object.entries(references)
    .map(([label, text]) => {
      const href = text && leadsTo(headmatter.themeConfig, text)
      return (href ? `&nbsp;<a class="place" href="${escapeMarkup(href)}" title="${escapeMarkup(quotationMarks(cited).join(text))}">${markupOf(label)}</a>` : `&nbsp;<span class="place">${markupOf(label)}</span>`) + heard(text)
    })
    .join('')
  const point = ({ text, reference }: Point) => `<li>${unwritten(text, markupOf(text))}${places(reference)}</li>`
  const spoken = ({ told }: Slide) => told?.spoken ? `<details class="spoken"><summary>${markupOf(words.read.spoken)}</summary>${spokenHtml(told.spoken)}</details>` : ''
  const shown = (number: number) => `<a class="slide" href="${DECK}${number}">${markupOf(words.read.slide(number))}</a>`

  function picture(slide: Extract<Slide, { layout: 'visual' | 'timeline' }>): string {
    const [drawing, alternative] = slide.layout === 'visual'
      ? [drawingOf(slide.props.visual as VisualProps, language), alternativeOf(slide.props.visual, language)]
      : [drawTimeline(slide.props, language), slide.headline]
    // A small screen shows it larger than itself: whoever uses keys moves it by them.
    return `<div class="picture" role="group" tabindex="0" aria-label="${escapeMarkup(slide.headline)}">${pictureSvg(drawing, language, alternative)}</div>`
  }

  function quote({ asked, lines, exact, language: own, gloss, translation, speaker, mark }: QuoteProps): string {
    const [open, close] = quotationMarks(own)
    const large = lines.map(({ text, phrase }) => phrase ? `<strong>${phrased(text, gloss ? language : own)}</strong>` : phrased(text, gloss ? language : own)).join(isUnspaced(gloss ? language : own) ? '' : ' ')
    const marked = `${markupOf(open)}${phrased(displayed(exact, own), own)}${markupOf(close)}`
    const attributes = attributesIn(own)
    return [
      '<figure class="quote">',
      asked && `<p class="asked">${markupOf(asked)}</p>`,
      gloss ? `<p class="large">${large}</p><blockquote class="exact" ${attributes}>${marked}</blockquote>` : `<blockquote class="large" ${attributes}>${markupOf(open)}${large}${markupOf(close)}</blockquote>`,
      translation && `<p class="exact" ${attributesIn(translation.language)}>${phrased(displayed(translation.exact), translation.language)}</p>`,
      `<figcaption>${markupOf(speaker)}${mark ? ` <span class="mark">${markupOf(mark)}</span>` : ''}</figcaption>`,
      '</figure>',
    ].filter(Boolean).join('')
  }

  const figure = ({ before = '', number, unit = '', labels }: FigureProps) =>
    `<div><dt>${markupOf([before, number].filter(Boolean).join(' '))}${unit ? ` <span class="unit">${markupOf(unit)}</span>` : ''}</dt>${labels.map(({ text, reference }) => `<dd>${markupOf(text)}${places(reference)}</dd>`).join('')}</div>`
  const figures = (all: FigureProps[] = []) => all.length ? `<dl class="figures">${all.map(figure).join('')}</dl>` : ''
  const answer = ({ question, points }: Answer) => `${question ? `<h4>${phrased(question)}</h4>` : ''}<ul>${points.map(point).join('')}</ul>`

  function pivots(slide: Extract<Slide, { layout: 'timeline' }>): string {
    const { from: start, to: end } = slide.props.words
    const told = slide.props.pivots.map(({ date, datetime, statusText, from, to, why }) =>
      `<li>${datetime ? `<time datetime="${escapeMarkup(datetime)}">${markupOf(date)}</time>` : markupOf(date)} (${markupOf(statusText)})${markupOf(words.colon)}${markupOf(from ? `${start} ${from} ${end} ${to}` : to)}${why ? `; ${markupOf(why)}` : ''}</li>`)
    return `<details><summary>${markupOf(words.read.inWords)}</summary><ol>${told.join('')}</ol></details>`
  }

  /** What stands below the headline of a slide. */
  function content(slide: Slide): string {
    switch (slide.layout) {
      case 'visual': return picture(slide)
      case 'timeline': return picture(slide) + pivots(slide)
      case 'quote': return quote(slide.props.quote)
      case 'takeaways': return `<ol class="takeaways">${slide.points!.map(point).join('')}</ol>`
      case 'unwritten': return `<ul>${slide.points!.map(point).join('')}</ul>`
      case 'numbers': return figures(slide.props.figures)
      case 'brief': return `${(slide.answers ?? []).map(each => answer(slide.props.headed ? { ...each, question: slide.headline } : each)).join('')}${figures(slide.props.figures)}`
      case 'tensions': return slide.props.items.map(({ name, sides }) => `<h3>${phrased(name)}</h3><ul class="sides">${sides.map(point).join('')}</ul>`).join('')
      case 'predictions': return `<dl class="predictions">${slide.props.items.map(({ text, by, statusText, reference }) => `<div><dt>${markupOf(by)}</dt><dd>${markupOf(text)} <span class="status">${markupOf(statusText)}</span>${places(reference)}</dd></div>`).join('')}</dl>`
      default: return ''
    }
  }

  /** Words of the source that support a stretch of the talk, each once. */
  function evidence(all: Slide[]): string {
    const found = new Map(all.flatMap(({ told }) => told?.evidence ?? []).map(cited => [cited.text, cited]))
    return found.size ? `<details class="evidence"><summary>${markupOf(words.evidence)} (${found.size})</summary><ul>${[...found.values()].map(item => `<li>${citation(item, cited, language)}</li>`).join('')}</ul></details>` : ''
  }

  return {
    phrased,
    spoken,
    /** Shown by the script that answers. */
    ask(entries: string): string {
      const { title, hint, found, none } = talkWords(language).search
      return `<search class="ask" hidden data-entries="${escapeMarkup(entries)}" data-found="${escapeMarkup(found)}" data-none="${escapeMarkup(none)}"><input type="search" autocomplete="off" spellcheck="false" maxlength="200" placeholder="${escapeMarkup(hint)}" aria-label="${escapeMarkup(title)}"><p role="status"></p><ol></ol></search>`
    },
    whole({ slide, number }: { slide: Slide, number: number }, notes: boolean): string {
      return `<section class="${slide.layout}" id="${placeOf(number)}"><p class="kicker">${markupOf(slide.frame.kicker ?? '')} ${shown(number)}</p><h2>${phrased(slide.headline)}${slide.layout === 'closing' ? places(slide.frame.references) : ''}</h2>${content(slide)}${evidence([slide])}${notes ? spoken(slide) : ''}</section>`
    },
    section(all: { slide: Slide, number: number }[], section: number, claim: string, notes: boolean): string {
      const told = all.filter(({ slide }) => slide.layout !== 'brief')
      const brief = all.filter(({ slide }) => slide.layout === 'brief')
      const heading = all[0]!.slide.frame.heading ?? String(section)
      return [
        `<section id="section-${section}"><p class="kicker">${section} · ${markupOf(heading)}</p><h2>${phrased(claim)}${places(brief[0]?.slide.frame.references)}</h2>`,
        ...told.map(({ slide, number }) => `<article id="${placeOf(number)}">${slide.layout === 'quote' ? '' : `<h3>${phrased(slide.headline)} ${shown(number)}</h3>`}${content(slide)}${notes ? spoken(slide) : ''}</article>`),
        `<h3>${markupOf(words.read.answers)}</h3>`,
        ...brief.map(({ slide, number }) => `<div id="${placeOf(number)}">${content(slide)}</div>`),
        evidence(all.map(({ slide }) => slide)),
        '</section>',
      ].join('\n')
    },
  }
}
