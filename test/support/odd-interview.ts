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

/** Words of a language, others for each seed; `count` of them. */
function phrase(language: keyof typeof WORDS, seed: number, count: number): string {
  const words = WORDS[language]
  const text = Array.from({ length: count }, (_, index) => words[(seed * 5 + index) % words.length]).join(' ')
  return text[0]!.toUpperCase() + text.slice(1)
}

/** A text in every language. */
const texts = (seed: number, count: number) => Object.fromEntries(LANGUAGES.map(language => [language, phrase(language, seed, count)]))
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

/** How many words a text has, by its key; names and the like are short in any interview. */
const LENGTHS: Record<string, number> = { name: 1, value: 1, title: 2, cause: 3, text: 3, label: 4, message: 5, caption: 6, notes: 8 }

/** As much as the schema allows, in the longest words; numbers up to `most`. */
function full(most: number): Filling {
  return {
    text: (keys) => {
      const language = LANGUAGES.find(language => language === keys.at(-1))
      const count = LENGTHS[keys.at(language ? -2 : -1)!] ?? 4
      return fc.nat(40).map(seed => phrase(language ?? 'en', seed, count))
    },
    number: (min, max) => fc.integer({ min, max: Math.min(max, most) }),
    length: (min, max = min) => ({ minLength: max, maxLength: max }),
    optional: value => value,
  }
}

/** Each kind of visual twice from the third section on, once with large numbers and once with small ones. */
function visual(section: number): object | undefined {
  const options = createSchemas({ languages: [...LANGUAGES], sourceLanguage: 'en' }).drawn.visual.options
  const option = section < 3 || section >= 3 + 2 * options.length ? undefined : options[(section - 3) % options.length]!
  const [value] = option ? fc.sample(fromSchema(option, full(section < 3 + options.length ? 400 : 60)), { numRuns: 1, seed: section }) : []
  let item = 0
  const supported = (value: any): any => Array.isArray(value) ? value.map(supported) : typeof value !== 'object' || value === null ? value : Object.fromEntries(Object.entries(value).map(([key, inner]) =>
    [key, key === 'evidence' ? value.count ? counted(section, value.count) : excerpt(section, item++ % 6 + 1) : supported(inner)]))
  return value && { ...supported(value), notes: notes() }
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
    visual: visual(number),
    notes: notes(),
    minutes: 1,
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
    subtitle: texts(3, 9),
    date: '2024-01-31',
    place: texts(5, 2),
    minutes: SECTIONS,
    speakers: Object.fromEntries(Object.entries(SPEAKERS).map(([id, speaker], index) => [id, { ...speaker, role: texts(index + 3, 3) }])),
    source: { title: 'The lighthouse', publisher: texts(2, 2), url: 'https://example.org/lighthouse', published: '2024-02-29', language: 'en', rendering: 'original' },
    takeaways: { headline: texts(2, 8), items: range(3).map(item => placed(item, 1, 10)), notes: notes() },
    numbers: { headline: texts(4, 7), lead: 'figure-3-1', notes: notes() },
    tensions: { headline: texts(6, 7), items: range(3).map(item => ({ name: texts(item, 3), sides: [placed(item, 1, 7), placed(item, 2, 7)] })), notes: notes() },
    predictions: { headline: texts(8, 7), items: range(8).map(item => ({ ...placed(item, 1, 7), by: texts(item, 2), status: STATUS[item % 2 + 1] })), notes: notes() },
    closing: { text: texts(3, 10), support: [{ section: 1, evidence: excerpt(1, 1) }], notes: notes() },
    notes: { cover: notes(), map: notes(), reading: notes() },
  },
  'timeline.yaml': {
    parts: [8, 2].map((count, part) => ({
      headline: texts(part, 5),
      pivots: range(count).map(item => ({
        id: `pivot-${part}-${item}`,
        date: item % 2 ? { en: `Ende der ${1990 + item}er Jahre`, ar: `نحو ${1990 + item}` } : texts(item, 1),
        certainty: 'stated',
        status: STATUS[item % 3],
        from: item % 2 ? texts(item, 2) : undefined,
        to: texts(item + 1, 1),
        why: part ? texts(item + 2, 3) : undefined,
        section: item,
        evidence: excerpt(item, 1),
      })),
      notes: notes(),
    })),
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
