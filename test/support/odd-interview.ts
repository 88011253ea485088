/**
 * A made-up interview of the oddest shape: forty sections, two hosts and two guests, two languages, of which one runs from
 * right to left and is not in the table of words, not a translation, with the longest words there are and as many things
 * on each slide as the schema allows.
 * In: nothing. Out: a project in the cache, the same to the byte every time, with its data, its lock and its slides.
 */
import type { Project } from '../../src/base/project.ts'
import type { Filling } from './from-schema.ts'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { ROOT, writeIfChanged } from '../../src/base/files.ts'
import { valuesBelow } from '../../src/base/tree.ts'
import { createSchemas } from '../../src/interview/schema.ts'
import { verify } from '../../src/interview/verify.ts'
import { fromSchema } from './from-schema.ts'

const SECTIONS = 40
const LANGUAGES = ['en', 'ar'] as const

const WORDS = {
  en: 'the harbour keeps a lantern and a ledger beside every Wasserstraßeninstandhaltungsverordnung that looks over an incomprehensible archipelago of counterrevolutionary Donaudampfschifffahrtsgesellschaften'.split(' '),
  ar: 'المنارة تحفظ سجلا قديما في الميناء وتضيء البحر كل ليلة للمسافرين والاستقلالية الاستراتيجية للموانئ'.split(' '),
}

/** Such as a picture has room for. */
const SHORT_WORDS = {
  en: 'light has the old log by a sea map'.split(' '),
  ar: 'نور بحر ميناء ليل سجل موج ريح'.split(' '),
}

/** Words of a language, others for each seed; `count` of them. */
function phrase(language: keyof typeof WORDS, seed: number, count: number, { [language]: words }: Record<keyof typeof WORDS, string[]> = WORDS): string {
  const text = Array.from({ length: count }, (_, index) => words[(seed * 5 + index) % words.length]).join(' ')
  return text[0]!.toUpperCase() + text.slice(1)
}

/** A text in every language. */
const texts = (seed: number, count: number) => Object.fromEntries(LANGUAGES.map(language => [language, phrase(language, seed, count)]))
const short = (seed: number, count: number) => Object.fromEntries(LANGUAGES.map(language => [language, phrase(language, seed, count, SHORT_WORDS)]))
/** Words that stand in the source once: they are numbered. */
const excerpt = (section: number, item: number) => `lantern ${section} of ledger ${item} beside the harbour window`
const statement = (section: number, item: number, count: number) => ({ text: texts(section + item, count), evidence: excerpt(section, item) })
const placed = (section: number, item: number, count: number) => ({ ...statement(section, item, count), section })
const counted = (section: number, count: number) => `a count of ${count} in part ${section}`
let said = 0
/** Words that stand nowhere but in the notes. */
function notes() {
  said++
  return { en: `Remember to say number ${said} slowly and aloud`, ar: `تذكر أن تقول العدد ${said} ببطء وبصوت عال` }
}
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** How many words a text of a picture has, by its key. */
const LENGTHS: Record<string, number> = { name: 1, value: 1, word: 1, headline: 4, notes: 8 }

/** As much as the schema allows; numbers up to `most`, texts of no more than so many words. */
function full(most: number, words: number): Filling {
  return {
    text: (keys) => {
      if (keys.at(-1) === 'speaker')
        return fc.constant('anna')
      const language = LANGUAGES.find(language => language === keys.at(-1))
      const count = Math.min(words, LENGTHS[keys.at(language ? -2 : -1)!] ?? 2)
      return fc.nat(40).map(seed => phrase(language ?? 'en', seed, count, SHORT_WORDS))
    },
    number: (min, max) => fc.integer({ min, max: Math.min(max, most) }),
    length: (min, max = min) => ({ minLength: max, maxLength: max }),
    // A chain's last thing passes nothing on.
    optional: value => fc.option(value, { nil: undefined, freq: 4 }),
  }
}

/** Kinds whose words are so large that one has room. */
const LARGE = ['answer', 'reversal']

/** Each kind of picture once, from the third section on. */
function pictures(section: number): object[] {
  const options = createSchemas({ languages: [...LANGUAGES], sourceLanguage: 'en' }).drawn.visuals
  const option = section < 3 || section >= 3 + options.length ? undefined : options[section - 3]!
  const [value] = option ? fc.sample(fromSchema(option, full(400, LARGE.includes(option.shape.kind.value) ? 1 : 8)), { numRuns: 1, seed: section }) : []
  let item = 0
  const supported = (value: any): any => Array.isArray(value) ? value.map(supported) : typeof value !== 'object' || value === null ? value : Object.fromEntries(Object.entries(value).map(([key, inner]) =>
    [key, key === 'evidence' || key === 'notesEvidence' || key === 'exact' ? value.count ? counted(section, value.count) : excerpt(section, item++ % 6 + 1) : supported(inner)]))
  return value ? [{ ...supported(value), notes: notes() }] : []
}

function section(number: number) {
  const figures = number % 3 ? [] : range(number % 2 + 1).map(item => ({
    id: `figure-${number}-${item}`,
    value: { en: `${number} years`, ar: `${number} سنة` },
    label: texts(number + item, 3),
    status: number % 2 ? 'fact' : 'estimate',
    evidence: `It took ${number} years in part ${number}`,
  }))
  return {
    heading: texts(number, 2),
    claim: texts(number, 7),
    evidence: excerpt(number, 1),
    questions: range(number % 3 + 1).map(item => ({ text: texts(number + item, 6), asks: item === 1 ? `What about section ${number}?` : number * 10 - 1 })),
    points: range(number % 3 + 2).map(item => statement(number, item, 6)),
    quotes: range(number % 10 ? 1 : 4).map(item => ({
      id: `quote-${number}-${item}`,
      exact: excerpt(number, item + 5),
      speaker: item === 1 ? 'anna' : 'boris',
      gloss: { ar: phrase('ar', number, 4 + item * 3) },
    })),
    figures,
    tells: pictures(number),
    notes: notes(),
    bridge: notes(),
  }
}

const SPEAKERS = {
  anna: { name: { en: 'Anna Lindqvist', ar: 'آنا ليندكفيست' }, host: false },
  boris: { name: { en: 'Boris Okafor', ar: 'بوريس أوكافور' }, host: false },
  clara: { name: { en: 'Clara Haddad', ar: 'كلارا حداد' }, host: true },
  david: { name: { en: 'David Arnalds', ar: 'ديفيد أرنالدس' }, host: true },
}
const STATUS = ['fact', 'aim', 'estimate']

const sections = range(SECTIONS).map(section)

const files = {
  'interview.yaml': {
    languages: LANGUAGES,
    title: { en: 'Die Donaudampfschifffahrtsgesellschaftskapitäne', ar: 'المنارة والبحر والاستقلالية' },
    subtitle: texts(3, 3),
    date: '2024-01-31',
    place: texts(5, 2),
    minutes: SECTIONS,
    speakers: Object.fromEntries(Object.entries(SPEAKERS).map(([id, speaker], index) => [id, { ...speaker, role: texts(index + 3, 3) }])),
    source: { title: 'The lighthouse', publisher: texts(2, 2), url: 'https://example.org/lighthouse', published: '2024-02-29', language: 'en', rendering: 'original' },
    takeaways: { headline: texts(2, 8), items: range(3).map(item => placed(item, 1, 6)), notes: notes() },
    numbers: { headline: texts(4, 7), lead: 'figure-3-1' },
    tensions: { headline: texts(6, 7), items: range(3).map(item => ({ name: texts(item, 3), sides: [placed(item, 1, 7), placed(item, 2, 7)] })), notes: notes() },
    predictions: { headline: texts(8, 7), items: range(8).map(item => ({ ...placed(item, 1, 7), by: texts(item, 2), status: STATUS[item % 2 + 1] })), notes: notes() },
    closing: { text: texts(3, 10), support: [{ section: 1, evidence: excerpt(1, 1) }], notes: notes() },
    notes: { cover: notes() },
  },
  'timeline.yaml': {
    headline: texts(1, 4),
    lanes: range(5).map(lane => ({ id: `lane-${lane}`, name: short(lane, 1), goesOn: lane > 2 })),
    pivots: range(16).map(item => ({
      id: `pivot-${item}`,
      date: item % 2 ? { en: `Ende der ${1990 + item}er Jahre`, ar: `نحو ${1990 + item}` } : undefined,
      when: item < 5 ? String(1990 + item * 6) : undefined,
      turn: item < 5 ? `lane-${item + 1}` : undefined,
      mark: item === 5 ? 'lane-5' : undefined,
      label: item < 6 ? short(item, 2) : undefined,
      status: item < 5 ? 'fact' : STATUS[item % 3],
      from: item % 2 ? texts(item, 2) : undefined,
      to: texts(item + 1, 1),
      why: item > 8 ? texts(item + 2, 3) : undefined,
      section: item,
      evidence: excerpt(item, 1),
    })),
    notes: notes(),
  },
  ...Object.fromEntries(sections.map((section, index) => [`sections/${index + 1}-part.yaml`, section])),
}

const countsOf = (number: number) => new Set(valuesBelow(sections[number - 1]).flatMap(({ key, value }) => key === 'count' ? [value as number] : []))

const source = ['Title: The lighthouse', '', ...range(SECTIONS).flatMap(number => [
  `## Section ${number} of the lighthouse`,
  '',
  `Clara Haddad: What about section ${number}?`,
  '',
  `Anna Lindqvist: ${range(6).map(item => `There is a ${excerpt(number, item)}.`).join(' ')} It took ${number} years in part ${number}. ${[...countsOf(number)].map(count => `There is ${counted(number, count)}.`).join(' ')}`,
  '',
  'David Arnalds: And what else?',
  '',
  `Boris Okafor: ${range(6 + number % 20).map(item => `There is a ${excerpt(number, item + 6)}.`).join(' ')}`,
  '',
])].join('\n')

/** Writes what is not there yet, with its lock. */
export async function oddProject(): Promise<Project> {
  const out = join(ROOT, 'node_modules/.cache/odd-interview')
  const project = { data: join(out, 'data'), out }
  await Promise.all(Object.entries(files).map(([name, content]) => writeIfChanged(join(project.data, name), stringify(content, { aliasDuplicateObjects: false }))))
  await writeIfChanged(join(out, 'source.txt'), source)
  await verify(project, join(out, 'source.txt'))
  return project
}
