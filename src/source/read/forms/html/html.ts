/**
 * A page of HTML as a text of lines: `## Heading`, `**Name:** words`, `[0:03] **Name:** words`.
 * In: the HTML, whole or a piece of it. Out: the lines of its article, what the page tells of itself at the top.
 */
import type { Element, Page } from './tree.ts'
import type { SpokenLine } from './turns.ts'
import { html } from 'parse5'
import { collapse } from '../../../text/normalise.ts'
import { SourceError } from '../../../text/source-error.ts'
import { labelIn } from '../../lines.ts'
import { articleOf } from './article.ts'
import { linesOf } from './lines.ts'
import { attribute, find, parsePage, shortText } from './tree.ts'
import { readTurns, speakerIn } from './turns.ts'

const LONGEST_VALUE = 500
const AUTHOR = ['author', 'article:author', 'dc.creator', 'dcterms.creator']
const DATE = ['date', 'article:published_time', 'dc.date', 'dcterms.date', 'datepublished']

/**
 * Reads a page. A line stands where it stands in the HTML, so that what is told of a line is true there, too; where that one
 * is taken, on the next.
 *
 * @throws {SourceError} if the page has no words, or elements too deep in one another.
 */
export function readHtml(text: string): string {
  return read(text, articleOf)
}

/** Reads HTML of which all is the article, as `readHtml` does. */
export function readWholeHtml(text: string): string {
  return read(text, (_, lines) => lines)
}

function read(text: string, choose: (page: Page, lines: SpokenLine[]) => SpokenLine[]): string {
  const page = parsePage(text)
  const body = find(page, ({ tagName }) => tagName === 'body')
  const lines = body ? choose(page, readTurns(linesOf(body))) : []
  if (!lines.some(({ words }) => /[\p{L}\p{N}]/u.test(words))) {
    throw new SourceError('the page has no words, expected those of an interview', {
      line: 1,
      hint: 'A page that a script fills holds none in its file: open it in a browser, copy the words, and save them as plain text.',
    })
  }
  return layOut(metadataOf(page), lines)
}

/** What the page tells of itself, with keys that lines.ts knows. */
function metadataOf(page: Page): string[] {
  const title = find(page, ({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI === html.NS.HTML)
  const root = find(page, ({ tagName }) => tagName === 'html')
  const values = {
    Title: title && shortText(title, LONGEST_VALUE),
    Language: root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')),
    Author: metaOf(page, AUTHOR),
    Date: metaOf(page, DATE),
  }
  return Object.entries(values).flatMap(([key, value = '']) => collapse(value) === '' ? [] : `${key}: ${collapse(value)}`)
}

/** Sites name an author by an address, too, which is no name. */
function metaOf(page: Page, names: string[]): string | undefined {
  const isNamed = (element: Element) => ['name', 'property', 'itemprop'].some(key => names.includes(attribute(element, key)?.toLowerCase() ?? ''))
  const meta = find(page, element => element.tagName === 'meta' && isNamed(element) && !/^https?:/.test(attribute(element, 'content') ?? ''))
  return meta && attribute(meta, 'content')
}

function layOut(top: string[], spoken: SpokenLine[]): string {
  const lines = [...top]
  const speakers = spoken.flatMap(line => speakerIn(line) ?? [])
  const isNamed = spoken.some(({ name }) => name !== undefined) || new Set(speakers).size < speakers.length
  for (const line of spoken) {
    const text = write(line, !isNamed)
    // A paragraph stands apart from the one above it, or would be taken for the same one, broken.
    const isApart = line.goesOn || line.name !== undefined || labelIn(text) !== undefined
    while (lines.length > 0 && lines.length < line.line - 1)
      lines.push('')
    if (!isApart && lines.length > 0 && lines.at(-1) !== '')
      lines.push('')
    lines.push(text)
  }
  return `${lines.join('\n')}\n`
}

function write({ name, time, words, rank, isCaption, isSet }: SpokenLine, keepsBold: boolean): string {
  const before = `${time === undefined ? '' : `[${time}] `}${name === undefined ? '' : `**${name}:** `}`
  if (before !== '')
    return `${before}${words}`.trimEnd()
  if (rank !== undefined)
    return `${'#'.repeat(rank)} ${words}`
  if (isCaption)
    return `Caption: ${words}`
  // Where nobody is named, what is bold are the questions.
  return keepsBold && isSet ? `**${words}**` : words
}
