/**
 * Text as Markdown that Slidev shows exactly as it was written.
 * In: one line of plain text. Out: Markdown for one heading, list item or note, in which nothing is live:
 * no Markdown, HTML, Vue interpolation, formula, link, slot, comment or click mark.
 *
 * The rules are those of CommonMark's entities, which reach the page as text, and of Vue's `v-pre`, which is the
 * one way to show `{{` in a template.
 */
import { UNWRITTEN } from '../words/unwritten.ts'

/**
 * Live anywhere in a line. Links are told by what makes them one in any version of any parser, not by a list of known
 * domains: two slashes, an at sign, or a point before two letters, where no space stands between.
 */
const INLINE = /&(?=#|\w+;)|[<>`*_[\]$\\~{}]|:(?=:|\/\/)|(?<=:):|-(?=-)|(?<=-)-|\/(?=\/)|(?<=\/)\/|(?<=\S)@(?=\S)|(?<=\S)\.(?=\p{L}{2})/gu
/** Live at the start of a line only. */
const LINE_START = /^[-+#=:.]|^\d+(?=[.)])/
const LINE_EDGE_SPACE = /^[ \t\u00A0]+|[ \t\u00A0]+$/g
/** A number sign that ends a heading would be taken for its closing mark. */
const LINE_END = /#+$/

const entity = (text: string) => Array.from(text, character => `&#${character.codePointAt(0)};`).join('')

/**
 * Escapes a text for a heading, a list item or a note.
 * White space must have been folded before: a line break is not text.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, entity)
    .replace(LINE_START, start => entity(start))
    .replace(LINE_EDGE_SPACE, entity)
    .replace(LINE_END, entity)
}

/** The same for a slide's own Markdown, where Vue compiles the result and `{{` would be an expression; what is still to be written is told apart. */
export function escapeSlideText(text: string): string {
  const found = UNWRITTEN.exec(text)
  if (found)
    return `${text.slice(0, found.index) && escapeSlideText(text.slice(0, found.index))}<span class="unwritten">${escapeWords(found[0])}</span>${escapeSlideText(text.slice(found.index + found[0].length))}`
  return escapeWords(text)
}

function escapeWords(text: string): string {
  return text.split(/(\{{2,})/).map((part, index) => index % 2
    ? `<span v-pre>${part}</span>`
    : part && escapeMarkdown(part)).join('')
}

/** Words as a link's target between angle brackets, in which no entity, formula or interpolation is live. */
export function escapeTarget(words: string): string {
  return words.replace(/[<>\\{}%]/g, encodeURIComponent).replace(/[&$]/g, entity)
}

/**
 * Markdown that a person wrote for the presenter, made safe to stand in an HTML comment and to be rendered as HTML:
 * emphasis, lists, block quotes and click marks stay; elements, pictures, formulas and diagrams do not.
 */
export function safeNotes(markdown: string): string {
  return markdown
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\$/g, '&#36;')
    .replace(/--(?=!?>)/g, '-&#45;')
    .replace(/!(?=\[)/g, '&#33;')
    .replace(/^```(?=mermaid)/gm, '``` ')
    .trim()
}
