/**
 * What the repository keeps of the source: places and hashes, not one word.
 * In: an article and the excerpts found in it. Out: the lock, as data and as text;
 * and back from text, checked.
 */
import type { Address } from '../address.ts'
import type { Location, Words } from '../excerpt.ts'
import type { Article } from '../read/article.ts'
import type { TimeMark } from '../read/forms/transcript.ts'
import type { Span } from '../text/code-points.ts'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { InputError, pathName } from '../../base/problem.ts'
import { asTyped } from '../../base/project.ts'
import { formatAddress, parseAddress, sectionOf } from '../address.ts'
import { indexOf } from '../find/find.ts'
import { countPoints, lastNotAbove } from '../text/code-points.ts'
import { collapse } from '../text/normalise.ts'

/** Code points before and after an excerpt that go into its prefix and suffix hashes. */
const CONTEXT = 32
/** What to do where the lock is not what it should be; `options` name the data, where it is not the project's own. */
export const verifyHint = (...options: string[]) => `Run \`${asTyped('verify', ...options, '--source FILE')}\`, FILE being the source text.`
export const VERIFY_HINT = verifyHint()
/** The same where it is the original that must be at hand, too. */
export const originalHint = (...options: string[]) => `Run \`${asTyped('verify', ...options, '--source FILE', '--original ORIGINAL')}\`, FILE being the source text and ORIGINAL what it was translated from.`

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in 64 lower-case hexadecimal digits')
const point = z.number().int().min(0)
/** In the recording, where the source has times. */
const seconds = z.number().min(0).optional()
const span = { start: point, end: point }
function address(isMeant: (kind: Address['kind'] | undefined) => boolean, such: string) {
  return z.string().refine(text => isMeant(parseAddress(text)?.kind), `is not the address of ${such}`)
}
const turnAddress = address(kind => kind === 'question' || kind === 'answer', 'a turn such as s07-a2')
const introductionAddress = address(kind => kind === 'introduction', 'a paragraph such as intro-1')

const textSchema = z.strictObject({
  source: z.strictObject({
    sha256: hash,
    length: point,
    language: z.string().optional(),
  }),
  sections: z.array(z.strictObject({
    section: z.number().int().min(1),
    ...span,
  })),
  introduction: z.array(z.strictObject({
    address: introductionAddress,
    ...span,
    length: point,
    sha256: hash,
  })),
  turns: z.array(z.strictObject({
    address: turnAddress,
    speaker: z.string(),
    /** In which it begins, from 1. */
    line: z.number().int().min(1),
    seconds,
    ...span,
    length: point,
    sha256: hash,
  })),
  excerpts: z.array(z.strictObject({
    sha256: hash,
    address: z.union([turnAddress, introductionAddress]),
    ...span,
    prefixSha256: hash,
    suffixSha256: hash,
    seconds,
    /** The first time after its end. */
    until: seconds,
  })),
})

const lockSchema = z.strictObject({
  version: z.literal(2, 'is another than this project reads'),
  ...textSchema.shape,
  /** The same of what the source was translated from, where that was at hand. */
  original: textSchema.optional(),
})

/** What is locked of one text; all places are in its Unicode code points (TextPositionSelector). */
export type LockedText = z.output<typeof textSchema>
export type Lock = z.output<typeof lockSchema>

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text.toWellFormed(), 'utf8').digest('hex')

/** The hash under which an excerpt stands in the lock; white space counts as YAML folds it. */
export const excerptHash = (exact: string): string => sha256(collapse(exact))

/** The lock of a source, and of what it was translated from, where that is at hand. */
export function makeLock(source: LockedText, original?: LockedText): Lock {
  return { version: 2, ...source, ...original && { original } }
}

/**
 * What a lock holds of a text. The same article and excerpts give the same lock, in whatever order
 * they come; an excerpt used twice stands once.
 *
 * `length` and `sha256` of a turn are those of its paragraphs joined by \n. `times` are those of the source, in UTF-16 units
 * of the article's text.
 */
export function lockedText(article: Article, found: ReadonlyMap<Words, Location>, language?: string, times: TimeMark[] = []): LockedText {
  const { positions } = indexOf(article)
  const marks = times.map(({ place }) => positions.toPoint(place))
  const timeAt = (start: number) => {
    const mark = times[lastNotAbove(marks, start)]
    return mark ? { seconds: mark.seconds } : {}
  }
  const spanOf = (start: number, end: number) => {
    const { seconds } = timeAt(start)
    // The mark at which what follows begins; times that run backwards tell no end.
    const until = seconds === undefined ? undefined : times[lastNotAbove(marks, end - 1) + 1]?.seconds
    return { ...timeAt(start), ...until !== undefined && until > seconds! ? { until } : {} }
  }
  const words = (paragraphs: Span[]) => {
    const text = paragraphs.map(paragraph => positions.slice(paragraph.start, paragraph.end)).join('\n')
    return {
      length: countPoints(text),
      sha256: sha256(text),
    }
  }
  const around = (start: number, end: number) => sha256(positions.slice(Math.max(0, start), Math.min(article.length, end)))
  const excerpts = new Map(Array.from(found, ([words, { address, start, end }]) => {
    const key = excerptHash(words.text)
    return [
      key,
      {
        sha256: key,
        address: formatAddress(address),
        start,
        end,
        prefixSha256: around(start - CONTEXT, start),
        suffixSha256: around(end, end + CONTEXT),
        ...spanOf(start, end),
      },
    ]
  }))
  return {
    source: {
      sha256: sha256(article.text),
      length: article.length,
      ...(language === undefined ? {} : { language }),
    },
    sections: article.sections.map(({ number, start, end }) => ({ section: number, start, end })),
    introduction: article.regions.filter(region => region.kind === 'introduction').map(({ address, start, end }) => ({
      address,
      start,
      end,
      ...words([{ start, end }]),
    })),
    turns: article.turns.map(({ address, speaker, line, start, end, paragraphs }) => ({
      address,
      speaker,
      line,
      ...timeAt(start),
      start,
      end,
      ...words(paragraphs),
    })),
    excerpts: [...excerpts.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.sha256 < b.sha256
      ? -1
      : 1)),
  }
}

/** The lock as JSON, one entry a line so that a change reads well; ends with a new line. */
export function serializeLock(lock: Lock): string {
  return `${objectIn(lock, '')}\n`
}

function objectIn(value: object, indent: string): string {
  const fields = Object.entries(value).map(([key, inner]) => {
    const written = Array.isArray(inner) && inner.length > 0
      ? `[\n${inner.map(entry => `${indent}    ${JSON.stringify(entry)}`).join(',\n')}\n${indent}  ]`
      : key === 'original' ? objectIn(inner as object, `${indent}  `) : JSON.stringify(inner)
    return `${indent}  ${JSON.stringify(key)}: ${written}`
  })
  return `{\n${fields.join(',\n')}\n${indent}}`
}

/**
 * Reads a lock.
 *
 * @throws {InputError} if it is no JSON, no lock of this version, or contradicts itself
 *   (a turn outside its section, an excerpt outside its turn); `hint` says how to make it anew.
 */
export function parseLock(text: string, file: string, hint = VERIFY_HINT): Lock {
  const fail = (message: string) => new InputError([{ place: { file, line: 1, column: 1 }, code: 'lock', message, hint }])
  let value: unknown
  try {
    value = JSON.parse(text)
  }
  catch (error) {
    throw fail(`is not JSON (${(error as Error).message})`)
  }
  const parsed = lockSchema.safeParse(value, { error: () => 'is not what a lock has there' })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw fail(`${pathName(issue.path) || 'the lock'} ${issue.message}`)
  }
  const { original } = parsed.data
  const inOriginal = original && contradiction(original)
  const wrong = contradiction(parsed.data) ?? (inOriginal && `of the original, ${inOriginal}`)
  if (wrong)
    throw fail(wrong)
  return parsed.data
}

/** What does not fit together in what is locked of a text, if anything. */
function contradiction({ source, sections, introduction, turns, excerpts }: LockedText): string | undefined {
  const sectionSpans = new Map(sections.map(section => [section.section, section]))
  const places = new Map<string, Span>([...introduction, ...turns].map(place => [place.address, place]))
  const inside = (inner: Span, outer: Span | undefined) => outer !== undefined && outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end
  if (places.size !== introduction.length + turns.length)
    return 'an address stands twice'
  for (const section of sections) {
    if (!inside(section, { start: 0, end: source.length }))
      return `section ${section.section} lies outside the source`
  }
  for (const turn of turns) {
    if (!inside(turn, sectionSpans.get(sectionOf(parseAddress(turn.address)!) as number)))
      return `the turn ${turn.address} lies outside its section`
  }
  for (const excerpt of excerpts) {
    if (!inside(excerpt, places.get(excerpt.address)))
      return `the excerpt ${excerpt.sha256.slice(0, 8)}… from ${excerpt.start} to ${excerpt.end} lies outside ${excerpt.address}`
  }
  return undefined
}
