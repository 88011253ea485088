/**
 * A made-up interview of the oddest shape: forty sections, two hosts and two guests, two languages, of which one runs from
 * right to left and is not in the table of words, not a translation, with the longest words there are and as many things
 * on each slide as the schema allows.
 * In: nothing. Out: a project in the cache, the same to the byte every time, with its data, its lock and its slides.
 */
import type { Project } from '../../src/base/project.ts'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { ROOT, writeIfChanged } from '../../src/base/files.ts'
import { loadInterview } from '../../src/interview/load.ts'
import { verify } from '../../src/interview/verify.ts'

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
let said = 0
/** Words that stand nowhere but in the notes. */
function notes() {
  said++
  return { en: `Remember to say number ${said} slowly and aloud`, ar: `تذكر أن تقول العدد ${said} ببطء وبصوت عال` }
}
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

function visual(section: number): object | undefined {
  const about = { message: texts(section, 5), caption: texts(section + 1, 6), notes: notes() }
  switch (section) {
    case 3: return {
      kind: 'duration-scale',
      ...about,
      bars: ['fact', 'aim', 'estimate', 'doubt'].map((status, index) => ({ label: texts(index, 4), from: `P${index}Y`, to: `P${index * 7 + 1}Y`, status, evidence: excerpt(section, index + 1) })),
    }
    case 4: return {
      kind: 'fan-out',
      ...about,
      origin: { ...statement(section, 1, 4), value: { en: 'Innumerable', ar: 'لا يحصى' } },
      targets: range(5).map(item => statement(section, item, 2)),
      outcome: { ...statement(section, 6, 4), value: { en: 'Hunderte von Millionen', ar: 'مئات الملايين' } },
    }
    case 5: return {
      kind: 'ladder',
      ...about,
      steps: ['fact', 'fact', 'fact', 'aim', 'estimate'].map((status, index) => ({ name: texts(index + 1, 1), cause: texts(index, 3), status, evidence: excerpt(section, index + 1) })),
    }
    case 6: return {
      kind: 'then-and-now',
      ...about,
      then: { title: texts(2, 2), rows: range(3).map(item => statement(section, item, 5)) },
      now: { title: texts(4, 2), rows: range(3).map(item => statement(section, item + 3, 5)) },
    }
  }
}

function section(number: number): object {
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
    questions: range(number % 3 + 1).map(item => texts(number + item, 6)),
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
  ...Object.fromEntries(range(SECTIONS).map(number => [`sections/${number}-part.yaml`, section(number)])),
}

const source = ['Title: The lighthouse', '', ...range(SECTIONS).flatMap(number => [
  `## Section ${number} of the lighthouse`,
  '',
  `Clara Haddad: What about section ${number}?`,
  '',
  `Anna Lindqvist: ${range(6).map(item => `There is a ${excerpt(number, item)}.`).join(' ')} It took ${number} years in part ${number}.`,
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
  await verify(project, await loadInterview(project.data), join(out, 'source.txt'), false)
  return project
}
