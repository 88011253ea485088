/**
 * What a single line of the source is, by its own looks: a speaker's label, a heading, or one of the things around an
 * interview. These conventions are all that is assumed of a text.
 */
import { chineseValue } from '../numbers/numerals.ts'

export interface Line {
  text: string
  /** Where it starts and ends in the text, in UTF-16 units, white space at its ends left out. */
  start: number
  end: number
  /** From 1. */
  number: number
}

export interface Label {
  /** The name as written, such as 张三, JANE DOE or Q. */
  name: string
  /** Whether it is set off in bold, which only a label is. */
  bold: boolean
  /** Where the words begin, in UTF-16 units from the line's start. */
  length: number
  /** How many units at the line's end close the bold. */
  trailing: number
}

const NAME = String.raw`\p{L}(?:[\p{L}\p{M}\p{N} .·・•‧\-'’״׳]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})){0,39}(?:\s?[（(][^（）()]{1,30}[）)])?`
const PLAIN_LABEL = new RegExp(String.raw`^(?<name>${NAME}?)\s?[:：](?!//)\s*`, 'u')
const BOLD_LABEL = new RegExp(String.raw`^(?<mark>\*\*|__)(?<name>${NAME}?)\s?(?:\k<mark>\s?[:：]|[:：]\s?\k<mark>)\s*`, 'u')
const BOLD_LINE = new RegExp(String.raw`^(?<mark>\*\*|__)(?<name>${NAME}?)\s?[:：](?!//)\s*`, 'u')

const METADATA = /^(?<key>标题|题目|链接|网址|作者|日期|时间|来源|语言|地点|正文|title|url|link|recording|author|date|published|publisher|source|language|place|text|body)\s*[:：](?<value>.*)$/iu
const END = /^(?:\*\*|__)?(?:(?:文章|稿件|资料|信息|本文)?来源|出处|原文链接|责任编辑|特别声明|sources?|originally published)(?:\*\*|__)?\s*[:：]|^transcri(?:bed|ption) by\b|^[（([【—\-\s]*(?:全文)?(?:完|the end|end)[）)\]】—\-\s]*$/iu
const CAPTION = /^(?:[▲△▼▽]|!\[|图\s?\d{1,3}\s?[.．、:：]|[（(]?(?:图源|图片来源|图注|摄影|photo credit|image credit|photograph|photo|image|caption)\s*[:：])/iu
const CREDIT = /编译|编辑|作者|记者|译者|撰文|责编|^文\s*[|｜丨/]|^by\s|^(?:written|edited|translated|photographs?) by\s/iu
/** What happens, or what somebody remarks on it, and nobody says: a line in brackets and nothing else. */
const ASIDE = /^(?:\*{1,3}|_{1,3})?(?:\[[^[\]]*\]|[（(][^（）()]{1,80}[)）]|【[^【】]*】)(?:\*{1,3}|_{1,3})?$/u
const SENTENCE_END = /[。！？!?；;，,：:.…]["'”’」』）)]*$/u
const RULE = /^(?:[-*_—=]\s*){3,}$/u
const LONGEST_CREDIT = 60
const LONGEST_HEADING = 60

/** Splits a text whose lines end with \n. */
export function splitLines(text: string): Line[] {
  let offset = 0
  return text.split('\n').map((raw, index) => {
    const trimmed = raw.trim()
    const start = offset + raw.indexOf(trimmed)
    offset += raw.length + 1
    return { text: trimmed, start, end: start + trimmed.length, number: index + 1 }
  })
}

/** Reads `名字：`, `NAME:`, `**Name:**`, `**Name**:` or a wholly bold line that begins with `**Q:`. */
export function readLabel(line: string): Label | undefined {
  const open = BOLD_LINE.exec(line)
  const isBoldLine = open !== null && line.length > open[0].length + 2 && line.endsWith(open.groups!.mark!)
  const bold = BOLD_LABEL.exec(line) ?? (isBoldLine ? open : null)
  const found = bold ?? PLAIN_LABEL.exec(line)
  return found
    ? { name: found.groups!.name!.trim(), bold: bold !== null, length: found[0].length, trailing: found === open ? 2 : 0 }
    : undefined
}

/** What stands before a colon at the start of a line, time and again, and is nobody's name. */
const NOT_NAMES = new Set('note,editor’s note,editor\'s note,update,correction,summary,conclusion,example,first,second,third,finally,ps,注,注意,编者按,编者注,备注,例如,比如,第一,第二,第三,首先,其次,最后,总之'.split(','))

/** What stands before a colon in a recording's transcript, and is nobody. */
const NOBODY = /^(?:(?:short |music )?break|(?:intro |outro )?music|intro|outro|links|resources|ad|ads|advertisement|sponsors?|show notes|timestamps|transcript|applause|laughter)$/i

/** Whose words are the programme's own: nobody is asked, and nobody answers. */
const NARRATION = /^(?:announcer|narrator|narration|voice-?\s?over|off-?(?:sprecher(?:in)?|stimme)|erzähler(?:in)?|narrador[ae]?|narrateur|narratrice|voix[- ]off|voz en off|voce narrante|旁白|画外音|畫外音|ナレーション|ナレーター|내레이션|내레이터|диктор|голос за кадром)$/iu

/** Whether a label is that of a programme's own voice. */
export const isNarration = (name: string): boolean => NARRATION.test(name)

/** Whether a label tells what happens instead of who speaks. */
export const isNobody = (name: string): boolean => NOBODY.test(name)

/** Whether an unknown label looks like a name rather than like the start of a sentence. */
export function looksLikeName(name: string): boolean {
  if (NOT_NAMES.has(name.toLowerCase()) || isNobody(name))
    return false
  if (/\p{Script=Han}/u.test(name))
    return name.length <= 12 && !/(?:[说道称问是]|表示|认为|如下|包括)$/u.test(name)
  const words = name.split(/\s+/)
  // A script without capitals tells names and other words apart by nothing.
  return words.length <= 4 && words.every(word => /^[\p{Lu}\p{Lo}]/u.test(word))
}

export function readMetadata(line: string): { key: string, value: string } | undefined {
  const { key, value } = METADATA.exec(line)?.groups ?? {}
  return key === undefined ? undefined : { key: key.toLowerCase(), value: value!.trim() }
}

/** Whether a metadata key announces the text itself. */
export const announcesText = (key: string): boolean => ['正文', 'text', 'body'].includes(key)

export const isEnd = (line: string): boolean => END.test(line)
/** A caption, or what is set apart as one: `[Music]`, `(laughs)`. */
export const isCaption = (line: string): boolean => CAPTION.test(line) || ASIDE.test(line)
/** Blank, or a ruled line. */
export const isBlank = (line: string): boolean => line === '' || RULE.test(line)

/** Names of those who wrote, edited or translated: short, no sentence, and said so. */
export function isCredit(line: string): boolean {
  return line.length <= LONGEST_CREDIT && CREDIT.test(line) && !SENTENCE_END.test(line)
}

/** The label with which a line of the talk begins. */
export const labelIn = (line: string): Label | undefined => isCaption(line) || isEnd(line) ? undefined : readLabel(line)

export interface HeadingMark {
  style: 'markdown' | 'chinese' | 'arabic'
  /** The level of a Markdown heading, or the number of a numbered one. */
  rank: number
  /** The heading without its mark. */
  text: string
}

/** Reads `# …`, `一、…` or `1. …`; the numbered ones only where the line is short and no sentence. */
export function readHeading(line: string): HeadingMark | undefined {
  const [, marks, heading] = /^(#{1,6})\s(.+)$/u.exec(line) ?? []
  if (marks)
    return { style: 'markdown', rank: marks.length, text: heading!.replace(/#+$/, '').trim() }
  const plain = line.replace(/^(\*\*|__)(.*)\1$/u, '$2')
  if (plain.length > LONGEST_HEADING || /[。；;，,：:]$/u.test(plain))
    return undefined
  const [, number, numbered] = /^([一二三四五六七八九十]{1,3})[、.．](.+)$/u.exec(plain)
    ?? /^(\d{1,2})[、.．)）](\D.*)$/u.exec(plain) ?? []
  if (number === undefined)
    return undefined
  const style = /\d/.test(number) ? 'arabic' : 'chinese'
  const rank = style === 'arabic' ? Number(number) : chineseValue(number)
  return Number.isNaN(rank) ? undefined : { style, rank, text: numbered!.trim() }
}
