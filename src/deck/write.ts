/**
 * The deck as Slidev's Markdown.
 * In: a Deck. Out: one text for each language, the same to the byte for the same deck.
 *
 * What is typed data stands in the frontmatter of its slide and is bound to a component; what is prose stands as Markdown.
 */
import type { Deck, Placed, Slide } from './deck.ts'
import type { Reference } from './props.ts'
import { Document, isScalar, visit } from 'yaml'
import { clausesOf } from '../text/breakable.ts'
import { escapeAddress, escapeSlideText } from './markdown.ts'

/** What Slidev would read in a frontmatter: the end of it, a formula, a component or a code block's options. */
const LIVE_IN_FRONTMATTER = /--|[<{]|\$(?=.*\$)/
const LIVE_CHARACTERS = /-(?=-)|[<{]|\$(?=.*\$)/g

/** `generatedBy` is the comment's text, in which the source and the command are named. */
export function writeMarkdown(deck: Deck, generatedBy: string): string {
  const [first, ...others] = deck.slides
  if (!first)
    throw new Error('a deck has at least one slide')
  return `${[
    `--- # ${generatedBy}\n${frontmatter({
      ...deck.headmatter,
      ...first.frame,
    })}---\n\n${body(first)}`,
    ...others.map(slide => `---\n${frontmatter(slide.frame)}---\n\n${body(slide)}`),
  ].join('\n\n')}\n`
}

function body(slide: Slide): string {
  const points = slide.points.map((point, index) => `- ${escapeSlideText(point)}${link(slide.pointReferences?.[index])}`).join('\n')
  return [
    `# ${slide.inClauses ? clauses(slide.headline) : escapeSlideText(slide.headline)}`,
    points && `<v-clicks>\n\n${points}\n\n</v-clicks>`,
    slide.links && slide.links.map(({ number, text, slide: target }) => `${number}. [${escapeSlideText(text)}](${target})`).join('\n'),
    slide.placed.length > 0 && slide.points.length > 0 && '::aside::',
    ...slide.placed.map(tag),
    slide.notes && `<!--\n${slide.notes}\n-->`,
  ].filter(Boolean).join('\n\n')
}

function clauses(headline: string): string {
  return clausesOf(headline).map(clause => `<span>${escapeSlideText(clause)}</span>`).join('')
}

/** A reference at the end of a point. */
function link(reference: Reference | undefined): string {
  return reference?.href ? ` [${escapeSlideText(reference.label)}](<${escapeAddress(reference.href)}>)` : ''
}

function tag({ component, from, each }: Placed): string {
  return each
    ? `<${component} v-for="item in $frontmatter.${from}" :key="item.id" v-bind="item" />`
    : `<${component} v-bind="$frontmatter.${from}" />`
}

function frontmatter(values: Record<string, unknown>): string {
  const document = new Document(withoutUndefined(values))
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && LIVE_IN_FRONTMATTER.test(node.value))
        node.type = 'QUOTE_DOUBLE'
    },
    Collection(_, node) {
      if ('items' in node && node.items.length && node.items.every(item => isScalar(item) && typeof item.value === 'number'))
        node.flow = true
    },
  })
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false })
    .replace(LIVE_CHARACTERS, mark => `\\x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
