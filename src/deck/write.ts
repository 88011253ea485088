/**
 * The deck as Slidev's Markdown, the same to the byte for the same deck.
 * What a layout shows stands in the frontmatter of its slide; what is prose stands as Markdown.
 */
import type { Deck, Point, Slide } from './model.ts'
import type { References } from './props.ts'
import { Document, isScalar, visit } from 'yaml'
import { escapeSlideText, escapeTarget } from './markdown.ts'

/** What Slidev would read in a frontmatter: the end of it, a formula, which may begin in a key and end in its value, a component or a code block's options. */
const LIVE_IN_FRONTMATTER = /--|[<{$]/
const LIVE_CHARACTERS = /-(?=-)|[<{]|\$(?=.*\$)/g

/** `generatedBy` is the comment's text, in which the source and the command are named. */
export function writeMarkdown(deck: Deck, generatedBy: string): string {
  return `${deck.slides.map((slide, index) => {
    const [comment, settings] = index ? ['', {}] : [` # ${generatedBy}`, deck.headmatter]
    return `---${comment}\n${frontmatter({ ...settings, ...frontmatterOf(slide) })}---\n\n${body(slide)}`
  }).join('\n\n')}\n`
}

/** What stands above a slide, without the deck's own settings. */
function frontmatterOf({ layout, frame, props }: Slide): Record<string, unknown> {
  return { layout, ...frame, ...props }
}

function body({ headline, clauses, points = [], answers = [], steps, links = [], notes, layout }: Slide): string {
  return [
    `# ${clauses?.map(clause => `<span>${escapeSlideText(clause.trimEnd())}</span>${/\s$/.test(clause) ? ' ' : ''}`).join('') ?? escapeSlideText(headline)}`,
    points.length > 0 && list(points, !['making', 'unwritten'].includes(layout)),
    ...answers.map(({ question, points }) => [question && `## ${escapeSlideText(question)}`, points.length > 0 && list(points, steps)].filter(Boolean).join('\n\n')),
    links.map(({ number, text, slide }) => `${number}. [${escapeSlideText(text)}](${slide})`).join('\n'),
    notes && `<!--\n${notes}\n-->`,
  ].filter(Boolean).join('\n\n')
}

function list(points: Point[], inSteps = false): string {
  const items = points.map(({ text, reference }) => `- ${escapeSlideText(text)}${link(reference)}`).join('\n')
  return inSteps ? `<v-clicks>\n\n${items}\n\n</v-clicks>` : items
}

/** A reference at the end of a point; vite.config.ts makes a link to the source of it. */
function link(reference: References = {}): string {
  return Object.entries(reference).map(([label, words]) => ` [${escapeSlideText(label)}](<#${escapeTarget(words)}>)`).join('')
}

function frontmatter(values: Record<string, unknown>): string {
  const document = new Document(withoutEmpty(values))
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

/** Nor with an empty map, whose braces stand in no quotation in which they could be escaped. */
function withoutEmpty<T>(value: T): T {
  const isEmpty = (inner: unknown) => typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !Object.keys(inner).length
  return JSON.parse(JSON.stringify(value, (_, inner) => isEmpty(inner) ? undefined : inner)) as T
}
