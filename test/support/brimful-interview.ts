/**
 * A made-up interview in which every text is as long as `generate` lets it be.
 * In: how many words each text has. Out: the interview in three languages, and what is taken of its source; the greatest
 * lengths that are let through. The same every time.
 */
import type { Interview } from '../../src/interview/schema.ts'
import type { Verified } from '../../src/source/excerpt.ts'
import type { Coverage } from '../../src/source/lock/coverage.ts'
import type { Files } from './any-interview.ts'
import type { Filling } from './from-schema.ts'
import fc from 'fast-check'
import { VISUALS } from '../../components/visuals/index.ts'
import { composeDeck } from '../../src/deck/compose.ts'
import { createSchemas } from '../../src/interview/schema.ts'
import { coverageOf, placed as found, interviewOf } from './any-interview.ts'
import { fromSchema } from './from-schema.ts'

export const LANGUAGES = ['en', 'de', 'zh'] as const
type Language = typeof LANGUAGES[number]

const WORDS = {
  en: 'the harbour keeps a lantern and its well-known ledger beside every window that looks over an archipelago of orchards'.split(' '),
  de: 'die Hafenverwaltung hält am Leuchtturm an ihrer Wasserstraßenverordnung fest und führt ein Tagebuch ohne Unterbrechung über Öl'.split(' '),
  zh: '港口 的 管理者 在 每一 扇 窗户 旁边 保留 着 灯笼 和 账本 ， 俯瞰 AI 与 Llama 的 群岛'.split(' '),
}
/** Such as the places of a picture have room for, where they have least. */
const SHORT_WORDS = {
  en: 'a log by the sea at six'.split(' '),
  de: 'ein Log am Meer um elf'.split(' '),
  zh: '灯 海 人 在 船 上'.split(' '),
}
const NOTES = { en: 'Say it.', de: 'Sag es.', zh: '说。' }
const SPACE = { en: ' ', de: ' ', zh: '' }
/** More words than any text may have. */
const MOST = 400
/** Sections that stand in the talk in brief; then comes one for each kind of picture. */
const BRIEFS = 6

/** How many words each text has, by its name and language. */
export type Lengths = Map<string, number>

function phrase(language: Language, seed: number, count: number, { [language]: words }: Record<Language, string[]> = WORDS): string {
  return Array.from({ length: count }, (_, index) => words[(seed * 5 + index) % words.length]).join(SPACE[language])
}

const SCHEMAS = createSchemas({ languages: [...LANGUAGES], sourceLanguage: 'en' }).drawn.visuals
const nameIn = (kind: string, keys: string[]) => `${kind} ${keys.join('.')}`

/** A picture of a kind, with as much of everything as its schema allows; `named` is told the name of each of its texts. */
function picture(kind: number, lengths: Lengths, named: (name: string) => void = () => {}): object {
  const filling: Filling = {
    text: (keys) => {
      const language = LANGUAGES.find(language => language === keys.at(-1))
      if (keys.at(-1) === 'speaker')
        return fc.constant('guest')
      if (!language)
        return fc.constant('so')
      const name = nameIn(VISUALS[kind]!.kind, keys.slice(0, -1))
      named(name)
      return fc.constant(phrase(language, keys.join().length, lengths.get(`${name} ${language}`) ?? 1, SHORT_WORDS))
    },
    number: (min, max) => fc.integer({ min, max: Math.min(max, 400) }),
    length: (min, max = min) => ({ minLength: max, maxLength: max }),
    // A chain's last thing passes nothing on.
    optional: value => fc.option(value, { nil: undefined, freq: 4 }),
  }
  return { ...fc.sample(fromSchema(SCHEMAS[kind]!, filling), { numRuns: 1, seed: kind })[0], notes: NOTES }
}

/** `only` is the one section it has, where it has not all of them. */
function filesOf(lengths: Lengths, only?: number): Files {
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
  const figures = (number: number, name: string) => times(2, index => ({
    id: `f${number}-${index}`,
    value: Object.fromEntries(LANGUAGES.map(language => [language, `${'4'.repeat(lengths.get(`${name} digits ${language}`) ?? 3)}${number} ${phrase(language, index, lengths.get(`${name} unit ${language}`) ?? 1)}`])),
    label: texts(`${name} label`),
    status: 'fact',
    evidence: 'so',
  }))
  const section = (number: number) => ({
    heading: texts(`heading ${number}`),
    claim: texts(`claim ${number}`),
    evidence: 'so',
    questions: times(number === 3 ? 4 : 1, () => ({ text: texts(`question ${number}`), asks: 1 })),
    points: times(number % 3 + 2, () => statement(`point ${number}`)),
    quotes: [{ id: `q${number}`, speaker: 'guest', exact: own(`exact ${number}`, 'en'), gloss: { de: own(`gloss ${number}`, 'de'), zh: own(`gloss ${number}`, 'zh') } }],
    figures: number === 4 || number === 5 ? figures(number, `figure ${number}`) : [],
    tells: number > BRIEFS ? [picture(number - BRIEFS - 1, lengths)] : [],
    details: [],
    notes: NOTES,
  })
  const pivot = (index: number) => ({
    id: `p${index}`,
    date: index === 3 ? texts('date') : undefined,
    when: index < 3 ? String(1980 + index * 20) : undefined,
    turn: index && index < 3 ? `lane-${index}` : undefined,
    mark: index ? undefined : 'lane-0',
    label: index < 3 ? texts('label') : undefined,
    status: 'fact',
    from: texts('from'),
    to: texts('to'),
    why: texts('why'),
    section: 1,
    evidence: 'so',
  })
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
      takeaways: { headline: texts('takeaways'), items: times(3, () => placed('takeaway')), notes: NOTES },
      tensions: { headline: texts('tensions'), items: times(3, () => ({ name: texts('tension'), sides: times(2, () => placed('side')) })), notes: NOTES },
      predictions: { headline: texts('predictions'), items: times(3, () => ({ ...placed('prediction'), by: texts('by'), status: 'aim' })), notes: NOTES },
      closing: { text: texts('closing'), support: [{ section: 1, evidence: 'so' }], notes: NOTES },
      notes: { cover: NOTES },
    },
    sections: only ? [section(only)] : times(BRIEFS + VISUALS.length, index => section(index + 1)),
    timeline: {
      headline: texts('timeline'),
      lanes: times(3, index => ({ id: `lane-${index}`, name: texts('lane'), goesOn: index > 0 })),
      pivots: times(4, pivot),
      goal: { name: Object.fromEntries(LANGUAGES.map(language => [language, phrase(language, 1, lengths.get(`goal ${language}`) ?? 1, SHORT_WORDS)])), section: 1, evidence: 'so' },
      notes: NOTES,
    },
  } as unknown as Files
}

/** The texts that grow, in this order, and the section in which they do; each has the room that those before it have left. */
function growing(): [name: string, section?: number][] {
  const pictures = VISUALS.flatMap((_, index) => {
    const names = new Set<string>()
    picture(index, new Map(), name => names.add(name))
    return [...names].filter(name => !name.endsWith('notes')).map((name): [string, number] => [name, BRIEFS + index + 1])
  })
  return [
    ...['heading 1', 'claim 2', 'claim 4', 'title', 'subtitle', 'takeaways', 'takeaway', 'tensions', 'side', 'tension', 'predictions', 'prediction', 'by', 'closing', 'remark', 'point 1', 'point 2', 'point 4', 'point 5', 'question 3', 'point 3', 'figure 4 digits', 'figure 5 unit', 'figure 5 label', 'exact 1', 'exact 2', 'gloss 2', 'gloss 3', 'exact 3', 'timeline', 'goal'].map((name): [string] => [name]),
    ...pictures,
  ]
}

export function made(lengths: Lengths, only?: number): { interview: Verified<Interview>, coverage: Coverage } {
  const interview = interviewOf(filesOf(lengths, only))
  return { interview: found(interview), coverage: coverageOf(interview) }
}

/** The greatest lengths that fit, found text by text. */
export function brimfulLengths(names = growing()): Lengths {
  const lengths: Lengths = new Map()
  for (const language of LANGUAGES) {
    for (const [name, only] of names.filter(([name]) => !name.startsWith(language === 'en' ? 'gloss' : 'exact'))) {
      const key = `${name} ${language}`
      // The source's words stand in every language.
      const shownIn = name.startsWith('exact') ? LANGUAGES : [language]
      const fits = (count: number) => {
        const { interview, coverage } = made(new Map(lengths).set(key, count), only)
        return shownIn.every(language => composeDeck(interview, language, coverage).misfits.length === 0)
      }
      let [low, high] = [1, 2]
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
