/**
 * Any interview whatever, in any words, for the property tests.
 * In: its languages, the source's, and how many sections it may have. Out: its data files, the interview they hold, and
 * the same with a place for each of its excerpts.
 */
import type { Interview } from '../../src/interview/schema.ts'
import type { Verified } from '../../src/source/excerpt.ts'
import type { Coverage } from '../../src/source/lock/coverage.ts'
import type { DataFolder } from './data-folder.ts'
import type { Filling } from './from-schema.ts'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { createSchemas, originalLanguageOf } from '../../src/interview/schema.ts'
import { Excerpt, SourceLine, verified, Words } from '../../src/source/excerpt.ts'
import { fromSchema } from './from-schema.ts'
import { hostileText } from './hostile-text.ts'

const text = hostileText()
const some = <T>(item: fc.Arbitrary<T>, minLength: number, maxLength: number) => fc.array(item, { minLength, maxLength })
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined })
const evidence = fc.oneof(text, some(text, 1, 2))
const status = fc.constantFrom('fact', 'aim', 'estimate')
const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))

const FILLING: Filling = {
  text: keys => keys.at(-1) === 'speaker' ? fc.constantFrom('guest', 'host', 'other') : text,
  number: (min, max) => fc.integer({ min, max: Math.min(max, 10_000) }),
  length: (minLength, maxLength = 2) => ({ minLength, maxLength }),
  optional: maybe,
}

export interface Shape {
  languages: string[]
  source: string
  /** The most sections. */
  sections: number
}

/** The data files of any interview of a shape. */
export function filesOf({ languages, source, sections: most }: Shape) {
  const localized = fc.record(Object.fromEntries(languages.map(language => [language, text])))
  const others = languages.filter(language => language !== source)
  const gloss = others.length ? fc.record(Object.fromEntries(others.map(language => [language, text]))) : fc.constant(undefined)
  const statement = fc.record({ text: localized, evidence })
  const placed = (count: number) => fc.record({ text: localized, evidence, section: fc.oneof(fc.integer({ min: 1, max: count }), fc.constant('introduction')) })
  const placedEvidence = (count: number) => placed(count).map(({ section, evidence }) => ({ section, evidence }))

  const visual = fc.oneof(...createSchemas({ languages, sourceLanguage: source }).drawn.visuals.map(option => fromSchema(option, FILLING)))

  const section = fc.record({
    heading: localized,
    claim: localized,
    evidence,
    questions: some(fc.record({ text: localized, asks: fc.oneof(text, fc.integer({ min: 1, max: 9999 })) }), 1, 6),
    points: some(statement, 2, 12),
    quotes: some(fc.record({ exact: text, spoken: maybe(text), speaker: fc.constantFrom('guest', 'host', 'other'), gloss }), 1, 4),
    figures: some(fc.record({ value: localized, label: localized, status: maybe(status), evidence }), 0, 3),
    tells: some(visual, 0, 3),
    bridge: maybe(localized),
    details: some(statement, 0, 2),
    notes: maybe(localized),
  })

  const year = fc.integer({ min: 1000, max: 9990 })
  const span = { years: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 })).map(([least, more]) => [least, least + more]), value: localized, label: localized, status, section: fc.constant(1), evidence }
  const behind = maybe(fc.record(span))
  const ahead = maybe(fc.record({ ...span, until: localized }))
  /** Two to five lanes and a turn to each, in rising years; what is told beside them anywhere. */
  const timeline = (dated: fc.Arbitrary<object>) => fc.tuple(fc.integer({ min: 2, max: 5 }), year).chain(([lanes, from]) => fc.record({
    headline: localized,
    lanes: some(fc.record({ name: localized, note: maybe(localized), goesOn: fc.boolean() }), lanes, lanes).map(items => items.map((item, index) => ({ id: `lane-${index}`, ...item }))),
    pivots: some(fc.record({ date: maybe(localized), step: fc.integer({ min: 0, max: 9 }), status, label: localized, large: fc.boolean(), from: maybe(localized), to: localized, why: maybe(localized), section: fc.constant(1), evidence, dated: maybe(dated) }), Math.max(4, lanes), 16).map(items => items.reduce<{ year: number, pivots: object[] }>((sum, { step, ...pivot }, index) => {
      const year = Math.min(9999, sum.year + step)
      const isTurn = index > 0 && index < lanes
      return { year, pivots: [...sum.pivots, { id: `p${index}`, ...pivot, ...isTurn ? { turn: `lane-${index}`, when: String(year) } : index % 3 === 0 ? { mark: `lane-${index % lanes}`, when: String(year) } : {} }] }
    }, { year: from, pivots: [] }).pivots),
    behind,
    ahead,
    goal: maybe(fc.record({ name: localized, section: fc.constant(1), evidence })),
    notes: localized,
  }))

  return fc.integer({ min: 1, max: most }).chain(count => fc.record({
    sections: some(section, count, count).map(sections => sections.map((section, index) => ({
      ...section,
      quotes: section.quotes.map((quote, at) => ({ id: `q${index}-${at}`, ...quote })),
      figures: section.figures.map((figure, at) => ({ id: `f${index}-${at}`, ...figure })),
    }))),
    timeline: maybe(timeline(placedEvidence(1))),
    interview: fc.record({
      languages: fc.constant(languages),
      title: localized,
      subtitle: localized,
      date: day,
      place: localized,
      minutes: fc.constant(20),
      speakers: fc.record({ other: fc.record({ name: localized, role: localized, host: fc.boolean() }), guest: fc.record({ name: localized, role: localized, host: fc.constant(false) }), host: fc.record({ name: localized, role: localized, host: fc.constant(true) }) }),
      source: fc.record({
        title: text,
        publisher: maybe(localized),
        url: fc.constantFrom('https://example.org/lighthouse', 'https://example.org/$5?a={{ 1 + 1 }}&copy;=<b>$9', 'https://example.org/a)b]c--d::e_f*g*'),
        published: maybe(day),
        language: fc.constant(source),
        rendering: fc.constantFrom('original', 'translation'),
        original: maybe(fc.record({ publisher: localized, language: fc.constantFrom(...['en', 'fr', 'pt-BR'].filter(language => language !== source)), title: maybe(text), recording: maybe(fc.webUrl()) })),
        remark: maybe(statement),
      }),
      takeaways: fc.record({ headline: localized, items: some(placed(count), 3, 3), notes: localized }),
      tensions: maybe(fc.record({ headline: localized, items: some(fc.record({ name: localized, sides: some(placed(count), 2, 2) }), 1, 3), notes: localized })),
      predictions: maybe(fc.record({ headline: localized, items: some(fc.tuple(placed(count), localized, fc.constantFrom('aim', 'estimate', 'prediction')).map(([item, by, status]) => ({ ...item, by, status })), 1, 8), notes: localized })),
      closing: fc.record({ text: localized, support: some(placedEvidence(count), 1, 2), notes: localized }),
      notes: fc.record({ cover: localized }),
    }),
  })).map(files => originalLanguageOf(files.interview.source) ? files : { ...files, sections: files.sections.map(section => ({ ...section, quotes: section.quotes.map(quote => ({ ...quote, spoken: undefined })) })) })
}

export type Files = ReturnType<typeof filesOf> extends fc.Arbitrary<infer T> ? T : never

/** The interview that its files hold. */
export function interviewOf({ interview, sections, timeline }: Files): Interview {
  const schemas = createSchemas({ languages: interview.languages, sourceLanguage: interview.source.language, originalLanguage: originalLanguageOf(interview.source) })
  const main = schemas.interview.parse(interview)
  const figures = sections.flatMap(section => section.figures)
  return {
    ...main,
    ...figures[0] && { numbers: { headline: main.title, lead: figures[0].id } },
    sections: sections.map((section, index) => ({ number: index + 1, ...schemas.section.parse(section) })),
    ...timeline && { timeline: schemas.timeline.parse(timeline) },
  }
}

/** Data as YAML has it: words and lines as they are written, nothing that is undefined. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, inner: unknown) => inner instanceof Words ? inner.text : inner instanceof SourceLine ? inner.line : inner))
}

/** Writes the data as YAML. */
export async function writeData(folder: DataFolder, files: Files, defaultStringType: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'): Promise<void> {
  // Unfolded: yaml's writer may fold a line in the middle of a character above U+FFFF.
  const yaml = (value: unknown) => stringify(plain(value), { defaultStringType, lineWidth: 0 })
  await folder.remove('data')
  await folder.write('data/interview.yaml', yaml({ ...files.interview, numbers: interviewOf(files).numbers }))
  await Promise.all(files.sections.map((section, index) => folder.write(`data/sections/${index + 1}-any.yaml`, yaml(section))))
  if (files.timeline)
    await folder.write('data/timeline.yaml', yaml(files.timeline))
}

/** The interview as if every excerpt stood in the first answer of the first section, or in its question; guests take turns. */
export function placed(interview: Interview): Verified<Interview> {
  const turn = { section: 1, number: 1 }
  const [guests, hosts] = [false, true].map(isHost => Object.keys(interview.speakers).filter(id => interview.speakers[id]!.host === isHost)) as [string[], string[]]
  let said = 0
  const next = (ids: string[]) => ids[said++ % ids.length]
  return verified(interview, leaf => leaf.kind === 'line'
    ? { line: leaf.line, address: { kind: 'question', ...turn }, speaker: next(hosts) }
    : new Excerpt(leaf.text, { address: { kind: 'answer', ...turn }, start: 10, end: 20, speaker: next(guests) }, `${interview.source.url}#:~:text=${encodeURIComponent(leaf.text)}`, leaf.of))
}

export function coverageOf({ sections }: Pick<Interview, 'sections'>): Coverage {
  return {
    sections: sections.map(({ number }) => ({ section: number, start: number * 100, end: number * 100 + 90, length: 80, spans: [{ start: number * 100 + 10, end: number * 100 + 20 }], share: 0.125 })),
    quotedShare: 0.05,
    touchedShare: 0.125,
  }
}
