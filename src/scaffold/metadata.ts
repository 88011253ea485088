/**
 * What a text tells of itself.
 * In: an article. Out: its title, address, publisher, place, language and dates, as far as they are told and can be read.
 */
import type { Article } from '../source/read/article.ts'
import { isInCalendar, recording } from '../fields/values.ts'
import { readMetadata } from '../source/read/lines.ts'
import { positionsOf } from '../source/text/code-points.ts'
import { readLanguage } from './language-names.ts'
import { oneLine } from './yaml.ts'

export interface TextMetadata {
  title?: string
  url?: string
  /** Where it can be heard or seen. */
  recording?: string
  publisher?: string
  place?: string
  language?: string
  /** When it was held; known only where the day of publication is told apart. */
  date?: string
  published?: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads the lines at the top, and those of the same form before the first turn. */
export function readTextMetadata(article: Article): TextMetadata {
  const { slice } = positionsOf(article.text)
  const values = new Map(article.metadata)
  for (const { kind, start, end } of article.regions) {
    const entry = kind === 'introduction' ? readMetadata(slice(start, end)) : undefined
    if (entry && !values.has(entry.key))
      values.set(entry.key, entry.value)
  }
  const value = (...keys: string[]) => keys.map(key => oneLine(values.get(key) ?? '').replace(/^(["'])(.*)\1$/, '$2')).find(text => text !== '')
  const title = value('标题', '题目', 'title') ?? (article.title && oneLine(article.title))
  const url = value('链接', '网址', 'url', 'link')
  const date = readDate(value('日期', '时间', 'date'))
  const published = readDate(value('published'))
  return {
    title,
    url: url !== undefined && /^https?:\/\/\S+$/.test(url) && URL.canParse(url) ? url : undefined,
    recording: recording.safeParse(value('recording')).data,
    publisher: value('来源', 'publisher', 'source'),
    place: value('地点', 'place'),
    language: readLanguage(value('语言', 'language') ?? ''),
    date: published && date,
    published: published ?? date,
  }
}

/** `2024-07-24`, `2024年7月24日`, `24 July 2024` or `July 24, 2024` as an ISO 8601 date. */
export function readDate(text = ''): string | undefined {
  const [, year, month, day] = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text) ?? []
  const [, dayBefore, name, dayAfter] = /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?\b([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?,?)?\s+\d{4}\b/i.exec(text) ?? []
  const parts = year
    ? [year, month!, day!]
    : [/\d{4}/.exec(text)?.[0] ?? '', String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1), dayBefore ?? dayAfter ?? '']
  const date = parts.map(part => part.padStart(2, '0')).join('-')
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isInCalendar(date) ? date : undefined
}
