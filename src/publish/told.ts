/** What is told about a slide, as HTML: the presenter's words, and the words of the source with the link that opens them there. */
import type { Cited } from '../deck/model.ts'
import MarkdownIt from 'markdown-it'
import { CLICK_MARK } from '../deck/clicks.ts'
import { escapeMarkup, markupOf } from '../text/escape.ts'
import { directionWithin } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'

const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image')

/**
 * Words with their place, within a text in another language. Chromium tags no part of a line, and so loses its language, unless it is
 * marked.
 */
export function citation({ text, label, href, ...cited }: Cited, inSource: string, within: string): string {
  const language = cited.language ?? inSource
  const direction = directionWithin(within, language)
  const words = quotationMarks(language).map(markupOf).join(markupOf(text))
  return `${href ? `<a href="${escapeMarkup(href)}">${markupOf(label)}</a>` : markupOf(label)} <span role="mark" lang="${escapeMarkup(language)}"${direction ? ` dir="${direction}"` : ''}>${words}</span>`
}

/** Each step of the talk is a paragraph; the click that it begins with becomes a mark before it. */
export function spokenHtml(spoken: string): string {
  return markdown.render(spoken.replace(/\n(?=\[click)/gi, '\n\n'))
    .replace(new RegExp(`<p>${CLICK_MARK.source}\\s*`, 'gi'), '<p class="click">')
    .replace(new RegExp(`${CLICK_MARK.source}\\s*`, 'gi'), '')
}
