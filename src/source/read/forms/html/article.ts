/**
 * Which of a page's lines are its article's.
 * In: the page and its lines. Out: the lines of the smallest element that holds what Readability takes for the article and
 * all turns of those who speak there; all lines where that finds nothing, or no talk.
 *
 * Readability leaves out what it thinks little of, short answers among it. So it only tells the place, and no line that
 * stands there is lost by it.
 */
import type { Element, Page } from './tree.ts'
import type { SpokenLine } from './turns.ts'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import { labelIn } from '../../lines.ts'
import { isElement, lineage, within } from './tree.ts'
import { speakerIn } from './turns.ts'

const MARK = 'data-line-of-talk'
/** Readability's time grows with the length, and with the square of the depth, in this DOM; deeper pages are read whole. */
const MOST_ELEMENTS = 15_000
const DEEPEST = 128
/** Readability's own charThreshold: where it finds less, it takes whatever there is. */
const LEAST_CHARACTERS = 500
/** What stands alone and in bold is a question, where nobody is named. */
const ASKS = /[?？؟]$/u

export function articleOf(page: Page, lines: SpokenLine[]): SpokenLine[] {
  const found = findArticle(page, lines)
  if (found.length === 0)
    return lines
  const root = common(found)
  const inside = lines.filter(line => isIn(root, line))
  const names = new Set(inside.flatMap(line => speakerIn(line) ?? []))
  if (names.size < 2 && lines.some(line => !isIn(root, line) && maySpeak(line)))
    return lines
  const turns = lines.filter(line => names.has(speakerIn(line) ?? ''))
  const whole = common([...found, ...turns.map(({ block }) => block)])
  return lines.filter(line => isIn(whole, line))
}

/** Taken to mean more than `speakerIn` does: a menu too many can be seen, a turn too few cannot. */
function maySpeak({ name, words, isSet }: SpokenLine): boolean {
  return name !== undefined || labelIn(words) !== undefined || (isSet && ASKS.test(words))
}

function isIn(root: Element | undefined, { block }: SpokenLine): boolean {
  return root === undefined || lineage(block).includes(root)
}

/** The innermost element that holds them all. */
function common(elements: Element[]): Element | undefined {
  const [first, ...others] = elements
  return others.reduce((shared, element) => {
    const line = new Set(lineage(element))
    return shared.filter(ancestor => line.has(ancestor))
  }, first ? lineage(first) : [])[0]
}

/** The elements of lines that Readability keeps. */
function findArticle(page: Page, lines: SpokenLine[]): Element[] {
  const blocks = [...new Set(lines.map(({ block }) => block))]
  if (isLarge(page))
    return []
  for (const [index, block] of blocks.entries())
    block.attrs.push({ name: MARK, value: String(index) })
  try {
    const { document } = parseHTML(serialize(page))
    const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, serializer: node => node as HTMLElement }).parse()
    const kept = (article?.length ?? 0) < LEAST_CHARACTERS ? [] : article?.content?.querySelectorAll(`[${MARK}]`)
    return [...kept ?? []].flatMap(element => blocks[Number(element.getAttribute(MARK))] ?? [])
  }
  catch {
    // It guesses, and may fail where it has nothing to guess from; then the whole page is read.
    return []
  }
  finally {
    for (const block of blocks)
      block.attrs.pop()
  }
}

function isLarge(page: Page): boolean {
  let elements = 0
  for (const node of within(page)) {
    if (isElement(node) && (++elements > MOST_ELEMENTS || lineage(node).length > DEEPEST))
      return true
  }
  return false
}
