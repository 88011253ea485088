/**
 * A made-up interview in which every text is as long as `generate` lets it be.
 * In: how many words each text has. Out: the interview in three languages, and what is taken of its source; the greatest
 * lengths that are let through. The same every time.
 */
import type { Interview } from '../../src/interview/schema.ts'
import type { Verified } from '../../src/source/excerpt.ts'
import type { Coverage } from '../../src/source/lock/coverage.ts'
import type { Files } from './any-interview.ts'
import { composeDeck } from '../../src/deck/compose.ts'
import { coverageOf, placed as found, interviewOf } from './any-interview.ts'

export const LANGUAGES = ['en', 'de', 'zh'] as const
type Language = typeof LANGUAGES[number]

const WORDS = {
  en: 'the harbour keeps a lantern and its well-known ledger beside every window that looks over an archipelago of orchards'.split(' '),
  de: 'die Hafenverwaltung hält am Leuchtturm an ihrer Wasserstraßenverordnung fest und führt ein Tagebuch ohne Unterbrechung über Öl'.split(' '),
  zh: '港口 的 管理者 在 每一 扇 窗户 旁边 保留 着 灯笼 和 账本 ， 俯瞰 AI 与 Llama 的 群岛'.split(' '),
}
const SPACE = { en: ' ', de: ' ', zh: '' }
/** More words than any text may have. */
const MOST = 400
/** A section for each kind of slide that a section may have. */
const SECTIONS = 12

/** How many words each text has, by its name and language. */
export type Lengths = Map<string, number>

function phrase(language: Language, seed: number, count: number): string {
  const words = WORDS[language]
  return Array.from({ length: count }, (_, index) => words[(seed * 5 + index) % words.length]).join(SPACE[language])
}

function filesOf(lengths: Lengths): Files {
  let seed = 0
  /** A text whose length is asked for by its name; of others it has two words. */
  const texts = (name = '') => {
    const own = seed++
    return Object.fromEntries(LANGUAGES.map(language => [language, phrase(language, own, lengths.get(`${name} ${language}`) ?? 2)]))
  }
  const own = (name: string, language: Language) => phrase(language, seed++, lengths.get(`${name} ${language}`) ?? 2)
  const times = <T>(count: number, of: (index: number) => T) => Array.from({ length: count }, (_, index) => of(index))
  const statement = (name = '') => ({ text: texts(name), evidence: 'so' })
  const placed = (name = '') => ({ ...statement(name), section: 1 })
  const notes = { en: 'Say it.', de: 'Sag es.', zh: '说。' }
  const about = (name: string) => ({ message: texts(`${name} message`), caption: texts(`${name} caption`), notes })
  const figures = (number: number, name: string) => times(2, index => ({
    id: `f${number}-${index}`,
    value: Object.fromEntries(LANGUAGES.map(language => [language, `${'4'.repeat(lengths.get(`${name} digits ${language}`) ?? 3)}${number} ${phrase(language, index, lengths.get(`${name} unit ${language}`) ?? 1)}`])),
    label: texts(`${name} label`),
    status: 'fact',
    evidence: 'so',
  }))
  const visual = (number: number): object | undefined => {
    const name = `visual ${number}`
    switch (number) {
      case 6: return { kind: 'duration-scale', ...about(name), bars: times(4, index => ({ label: texts(`${name} bar`), from: `P${index}Y`, to: `P${index * 7 + 1}Y`, status: 'doubt', evidence: 'so' })) }
      case 7: return { kind: 'fan-out', ...about(name), origin: { ...statement(`${name} origin`), value: texts(`${name} value`) }, targets: times(5, () => statement(`${name} target`)), outcome: { ...statement(`${name} outcome`), value: texts() } }
      case 8: return { kind: 'fan-out', ...about(name), origin: { ...statement(), value: texts() }, targets: times(3, () => statement(`${name} target`)), outcome: { ...statement(), value: texts(`${name} outcome`) } }
      case 9: return { kind: 'ladder', ...about(name), steps: times(5, () => ({ name: texts(`${name} name`), cause: texts(`${name} cause`), status: 'aim', evidence: 'so' })) }
      case 10: return { kind: 'then-and-now', ...about(name), then: { title: texts(`${name} title`), rows: times(3, () => statement(`${name} row`)) }, now: { title: texts(), rows: times(1, () => statement(`${name} row`)) } }
    }
  }
  const section = (number: number) => ({
    heading: texts(`heading ${number}`),
    claim: texts(`claim ${number}`),
    evidence: 'so',
    questions: times(number === 3 ? 4 : 1, () => ({ text: texts(`question ${number}`), asks: 1 })),
    points: times(number % 3 + 2, () => statement(`point ${number}`)),
    quotes: [
      { id: `q${number}`, speaker: 'guest', exact: own(`exact ${number}`, 'en'), gloss: { de: own(`gloss ${number}`, 'de'), zh: own(`gloss ${number}`, 'zh') } },
      ...number === 5 ? [{ id: `q${number}-2`, speaker: 'guest', exact: own('', 'en'), gloss: { de: own('', 'de'), zh: own('', 'zh') } }] : [],
    ],
    figures: number === 4 || number === 11 ? figures(number, `figure ${number}`) : [],
    visual: visual(number),
    details: [],
    notes,
    minutes: 1,
  })
  const pivots = (part: number, count: number) => times(count, index => ({
    id: `p${part}-${index}`,
    date: texts(`date ${part}`),
    certainty: 'stated',
    status: 'fact',
    from: texts(`from ${part}`),
    to: texts(`to ${part}`),
    why: texts(`why ${part}`),
    section: 1,
    evidence: 'so',
  }))
  return {
    interview: {
      languages: [...LANGUAGES],
      title: texts('title'),
      subtitle: texts('subtitle'),
      date: '2024-01-31',
      place: texts(),
      minutes: 20,
      speakers: Object.fromEntries(['guest', 'other', 'host'].map(id => [id, { name: texts(), role: texts(), host: id === 'host' }])),
      source: { title: 'so', publisher: texts(), url: 'https://example.org/lighthouse', published: '2024-02-29', language: 'en', rendering: 'translation', remark: statement('remark'), original: undefined },
      takeaways: { headline: texts('takeaways'), items: times(3, () => placed('takeaway')), notes },
      tensions: { headline: texts('tensions'), items: times(3, () => ({ name: texts('tension'), sides: times(2, () => placed('side')) })), notes },
      predictions: { headline: texts('predictions'), items: times(3, () => ({ ...placed('prediction'), by: texts('by'), status: 'aim' })), notes },
      closing: { text: texts('closing'), support: [{ section: 1, evidence: 'so' }], notes },
      notes: { cover: notes, map: notes, reading: notes },
    },
    sections: times(SECTIONS, index => section(index + 1)),
    timeline: { parts: [3, 5, 8].map((count, part) => ({ headline: texts(`part ${part}`), pivots: pivots(part, count), notes })) },
  } as unknown as Files
}

/** The texts that grow, in this order; each has the room that those before it have left. */
const GROWING = [
  'heading 1', 'claim 2', 'claim 4', 'title', 'subtitle', 'takeaways', 'takeaway', 'tensions', 'side', 'tension', 'predictions', 'prediction', 'by', 'closing', 'remark',
  'point 1', 'point 2', 'point 4', 'point 5', 'question 3', 'point 3', 'figure 4 digits', 'figure 11 unit', 'figure 11 label', 'exact 1', 'exact 2', 'gloss 2', 'gloss 3', 'exact 3',
  ...[6, 7, 8, 9, 10].flatMap(number => [`visual ${number} message`]),
  'visual 6 bar', 'visual 6 caption', 'visual 7 origin', 'visual 7 target', 'visual 7 value', 'visual 7 outcome', 'visual 8 target', 'visual 8 outcome', 'visual 9 name', 'visual 9 cause', 'visual 10 title', 'visual 10 row', 'visual 10 caption',
  'part 0', ...[0, 1, 2].flatMap(part => [`to ${part}`, `date ${part}`, `why ${part}`, `from ${part}`]),
]

export function made(lengths: Lengths): { interview: Verified<Interview>, coverage: Coverage } {
  const interview = interviewOf(filesOf(lengths))
  return { interview: found(interview), coverage: coverageOf(interview) }
}

/** The greatest lengths that fit, found text by text. */
export function brimfulLengths(names = GROWING): Lengths {
  const lengths: Lengths = new Map()
  for (const language of LANGUAGES) {
    for (const name of names.filter(name => !name.startsWith(language === 'en' ? 'gloss' : 'exact'))) {
      const key = `${name} ${language}`
      const fits = (count: number) => {
        const { interview, coverage } = made(new Map(lengths).set(key, count))
        return composeDeck(interview, language, coverage).misfits.length === 0
      }
      let [low, high] = [1, 4]
      while (fits(high) && high < MOST)
        [low, high] = [high, high * 2]
      // To within a word of twenty.
      while (high - low > Math.max(1, low / 20)) {
        const middle = Math.floor((low + high) / 2)
        if (fits(middle))
          low = middle
        else
          high = middle
      }
      lengths.set(key, low)
    }
  }
  return lengths
}
