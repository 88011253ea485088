/**
 * TTML (W3C Timed Text Markup Language 2), as Apple Podcasts and broadcasters write it.
 * In: the file's text. Out: the words of each paragraph, with its agent and when it begins.
 */
import type { Element } from './html/tree.ts'
import type { Utterance } from './transcript.ts'
import { attribute, isElement, isText, lineage, lineOf, parsePage, within } from './html/tree.ts'
import { secondsIn } from './times.ts'

/** A prefix is the file's own choice; an HTML parser takes it as a part of the name. */
const PREFIX = /<(\/?)tt:/g
/** Empty ones end by themselves in XML alone. */
const EMPTY = /<([a-z:]+)((?:\s[^<>]*)?)\/>/gi
/** TTML2, 12.3.1, an offset: 3.2s, 320ms; Apple leaves the unit out. */
const OFFSET = /^(?<count>\d+(?:\.\d+)?)(?<unit>[hms]|ms)?$/
const UNITS: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 0.001 }

/** @throws {SourceError} if elements stand too deep in one another. */
export function readTtml(text: string): Utterance[] {
  const elements = [...within(parsePage(text.replace(PREFIX, '<$1').replace(EMPTY, '<$1$2></$1>')))].filter(isElement)
  const names = new Map(elements.filter(({ tagName }) => tagName === 'ttm:agent').map(agent => [attribute(agent, 'xml:id') ?? '', wordsOf(agent)]))
  return elements.filter(({ tagName }) => tagName === 'p').map((paragraph) => {
    const inner = [...within(paragraph)].filter(isElement)
    const first = (name: string) => [...lineage(paragraph), ...inner].map(element => attribute(element, name)).find(value => value !== undefined)
    const agent = first('ttm:agent')
    const seconds = secondsAt(attribute(paragraph, 'begin') ?? inner.map(element => attribute(element, 'begin')).find(Boolean))
    return {
      ...agent === undefined ? {} : { speaker: names.get(agent) || agent },
      words: wordsOf(paragraph),
      line: lineOf(paragraph),
      ...seconds === undefined ? {} : { seconds },
    }
  })
}

function secondsAt(time: string | undefined): number | undefined {
  const { count, unit = 's' } = OFFSET.exec(time ?? '')?.groups ?? {}
  return count === undefined ? secondsIn(time ?? '') : Number(count) * UNITS[unit]!
}

/** Words that have elements of their own may have no space between them. */
function wordsOf(element: Element): string {
  const parts = [...within(element)].map(node => isText(node) ? node.value : isElement(node) && (node.tagName === 'br' || attribute(node, 'podcasts:unit') !== undefined) ? ' ' : '')
  return parts.join('').replace(/\s+/gu, ' ').trim()
}
