import { rangesOf } from './breakable.ts'

/** A text as it stands in HTML and XML, between tags and in attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

/** A text between the tags of a page, whose ranges of numbers are elements that its style keeps on one line. */
export function markupOf(text: string): string {
  return rangesOf(text).map((part, index) => index % 2 ? `<span class="range">${escapeMarkup(part)}</span>` : escapeMarkup(part)).join('')
}
