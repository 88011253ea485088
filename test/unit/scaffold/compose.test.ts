/** Whatever interview is outlined: what comes out is what the parser finds again, once a person has filled it in. */
import type { Article } from '../../../src/source/read/article.ts'
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { InputError } from '../../../src/base/problem.ts'
import { describeSource } from '../../../src/interview/describe-source.ts'
import { readInterview } from '../../../src/interview/load.ts'
import { findTodos } from '../../../src/interview/todo.ts'
import { composeOutline } from '../../../src/scaffold/compose.ts'
import { parseArticle } from '../../../src/source/read/article.ts'
import { decode } from '../../../src/source/read/decode.ts'
import { positionsOf } from '../../../src/source/text/code-points.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { encodeGb18030 } from '../../support/gb18030.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { loadInterview } from '../../support/load-interview.ts'
import { chinese } from '../../support/made-up.ts'

/** Two who speak, as a text may name them; the first asks. */
const PEOPLE = [['Miriam Okafor', 'Johanna Lindqvist'], ['OKAFOR', 'LINDQVIST'], ['米里亚姆', '林德奎斯特'], ['主持人', '嘉宾'], ['Speaker 1', 'Speaker 2'], ['MO', 'JL'], ['Interviewer', 'Johanna'], ['Q', 'A'], ['问', '答']] as const
const LABELS: ((name: string) => string)[] = [name => `${name}: `, name => `${name}：`, name => `**${name}:** `, name => `**${name}**: `, name => `${name}:\n`]
const HEADINGS: Record<string, (heading: string, number: number) => string> = {
  chinese: (heading, number) => `${'一二三四五六七'[number - 1]}、${heading}`,
  arabic: (heading, number) => `${number}. ${heading}`,
  markdown: heading => `## ${heading}`,
}
/** Words that begin as no heading, label or caption does. */
const paragraph = hostileText().map(text => `so ${text}`)
const turns = fc.array(fc.tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.array(paragraph, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 5 })
const text = fc.record({
  people: fc.constantFrom(...PEOPLE),
  label: fc.constantFrom(...LABELS),
  headings: fc.constantFrom('chinese', 'arabic', 'markdown', 'none'),
  sections: fc.array(fc.record({ heading: fc.constantFrom('Stairs', '台阶与灯', 'Fog, and Why'), turns }), { minLength: 1, maxLength: 7 }),
  metadata: fc.constantFrom('', 'Title: On stairs\nDate: 3 July 2021\n\n', '标题: 台阶\n链接: https://example.org/\n来源: 海岸周报\n\n正文:\n', '# On stairs\n\nMade up.\n\n'),
})

type Text = typeof text extends fc.Arbitrary<infer T> ? T : never
type Said = [host: boolean, words: string[]]

/** The text as written, and what is said in each of its sections. */
function write({ people, label, headings, sections, metadata }: Text): { source: string, said: Said[][] } {
  const said = sections.map(section => section.turns.flatMap(([question, answer]): Said[] => [[true, question.map((line, index) => index === question.length - 1 ? `${line} why?` : line)], [false, answer.map(line => `${line} thus.`)]]))
  const blocks = said.flatMap((turns, index) => [
    ...headings === 'none' ? [] : [HEADINGS[headings]!(sections[index]!.heading, index + 1)],
    ...turns.map(([host, words]) => `${label(people[host ? 0 : 1])}${words.join('\n\n')}`),
  ])
  return { source: `${metadata}${blocks.join('\n\n')}\n`, said }
}

/** What each section of an article holds. */
function saidIn({ sections, turns, text }: Article): Said[][] {
  const { slice } = positionsOf(text)
  return sections.map(({ number }) => turns.filter(turn => turn.section === number).map(({ kind, paragraphs }): Said => [kind === 'question', paragraphs.map(({ start, end }) => slice(start, end))]))
}

const WANTED: Record<string, string> = { date: '2024-01-01', published: '2024-01-01', url: 'https://example.org/' }

/** The file with something in the place of each TODO, as a person would have it. */
function filled(file: string): string {
  const value = parse(file) as unknown
  const fill = (at: any, key: string): any => {
    if (typeof at === 'string')
      return at.startsWith('TODO') ? WANTED[key] ?? 'words' : at
    if (typeof at !== 'object')
      return at
    return Array.isArray(at) ? at.map(item => fill(item, key)) : Object.fromEntries(Object.entries(at).map(([key, inner]) => [key, fill(inner, key)]))
  }
  return stringify(fill(value, ''), { lineWidth: 0 })
}

const yamlOf = (files: Record<string, string>) => Object.entries(files).filter(([name]) => name.endsWith('.yaml'))

describe('a text that is outlined', () => {
  it('has the sections and turns that the parser finds again once it is filled in', async () => {
    await using folder = await dataFolder()
    await fc.assert(fc.asyncProperty(text, fc.constantFrom<string[] | undefined>(undefined, ['en'], ['zh', 'en']), fc.integer({ min: 7, max: 60 }), async (text, languages, minutes) => {
      const { source, said } = write(text)
      const { files, article, todos } = composeOutline(source, { languages, minutes })
      const found = saidIn(article)
      // One heading alone divides nothing: the text is cut at its questions.
      const isCut = text.headings === 'none' || said.length === 1
      expect(isCut ? [found.flat()] : found).toEqual(isCut ? [said.flat()] : said)

      await folder.remove('data')
      for (const [name, file] of yamlOf(files)) {
        expect(parseDocument(file, { strict: true }).errors).toEqual([])
        await folder.write(`data/${name}`, file)
      }
      const refused = await loadInterview(folder.data).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(InputError)
      expect((refused as InputError).problems.map(({ code }) => code)).toEqual(Array.from({ length: todos }).fill('todo'))

      for (const [name, file] of yamlOf(files))
        await folder.write(`data/${name}`, filled(file))
      const { interview } = await loadInterview(folder.data)
      const { speakers, openings } = describeSource(await readInterview(folder.data))!
      expect(saidIn(parseArticle(source, speakers, openings))).toEqual(found)
      expect(interview.minutes).toBe(minutes)
    }))
  })

  it('leaves no words of it in the data but title and names; all else are comments', () => {
    fc.assert(fc.property(text, (text) => {
      const { source, said } = write(text)
      const files = yamlOf(composeOutline(source, { minutes: 20 }).files)
      for (const [, file] of files) {
        const values = JSON.stringify(parse(file))
        for (const [, words] of said.flat()) {
          for (const line of words.filter(line => line.length > 12))
            expect(values).not.toContain(JSON.stringify(line).slice(1, -1))
        }
      }
    }))
  })

  it('is outlined, or refused with its line, whatever it says', () => {
    const line = fc.oneof(
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom('Q: ', 'A: ', 'Anna: ', 'Ben：', '**Anna:** ', 'Title: ', '日期：', '# ', '## ', '一、', '2. ', '▲', '---', ''), hostileText()).map(parts => parts.join('')) },
      // Not fc.string's own of all characters, which takes seconds to set up.
      fc.array(fc.nat({ max: 0x10FFFF }), { maxLength: 20 }).map(points => String.fromCodePoint(...points).toWellFormed()),
    )
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const source = lines.join('\n')
      let outline
      try {
        outline = composeOutline(source, { minutes: 20 })
      }
      catch (error) {
        expect((error as Error).name).toBe('SourceError')
        return
      }
      const { files, speakers, article } = outline
      for (const [, file] of yamlOf(files))
        expect([...parseDocument(file).errors, ...parseDocument(file).warnings]).toEqual([])
      const openings = article.sections[0]!.heading === undefined ? article.sections.map(({ line }) => line) : []
      expect(parseArticle(source, speakers, openings).turns).toEqual(article.turns)
    }))
  })

  it('says what is asked beside the place for it, whole, and leaves out what asks nothing', () => {
    const long = 'why '.repeat(60).trim()
    const { files } = composeOutline(`Q: It is late. One\n\nmore of\u202E it?\nA: Yes.\nQ: Wow.\nA: And so.\nQ: So ${long}?\nA: No.`, { minutes: 2 })
    const [, section] = Object.entries(files).find(([name]) => name.startsWith('sections/'))!
    expect(section).toContain(`questions:
  # Line 1, in the source’s words: “One more of it?”
  - text:
      en: TODO what was asked, in your own words
    asks: 1
  # Line 7, in the source’s words: “So why why`)
    expect(section.replace(/\n *# */g, ' ')).toContain(`“So ${long}?”`)
    expect((parse(section) as { questions: unknown[] }).questions).toHaveLength(2)
  })

  it('takes thanks at the end for no question, and for one what asks there without an answer', () => {
    const questionsAt = (end: string) => {
      const { files } = composeOutline(`Q: Who lit the lamp before you?\nA: My aunt did.\nQ: ${end}`, { minutes: 2 })
      const [, section] = Object.entries(files).find(([name]) => name.startsWith('sections/'))!
      return (parse(section) as { questions: { asks: number }[] }).questions.map(({ asks }) => asks)
    }
    expect(questionsAt('Thank you both very much for coming here.')).toEqual([1])
    expect(questionsAt('And what will happen to the lamp now?')).toEqual([1, 3])
  })

  it('keeps six questions and tells the others', () => {
    const { files } = composeOutline(Array.from({ length: 8 }, (_, index) => `Q: What is ${index}?\nA: It is so.`).join('\n'), { minutes: 2 })
    const [, section] = Object.entries(files).find(([name]) => name.startsWith('sections/'))!
    expect((parse(section) as { questions: unknown[] }).questions).toHaveLength(6)
    expect(section).toContain('# 8 questions are asked here; 6 are the most that are shown. The others:\n# Line 13, in the source’s words: “What is 6?”\n# Line 15')
    expect(section).toContain('s01-a8, line 16:\n#   It is so.')
  })

  it('keeps rather what has a question mark', () => {
    const { files } = composeOutline(Array.from({ length: 8 }, (_, index) => `Q: ${index === 7 ? 'Why so?' : 'You told me of the lamp.'}\nA: It is so.`).join('\n'), { minutes: 2 })
    const [, section] = Object.entries(files).find(([name]) => name.startsWith('sections/'))!
    expect((parse(section) as { questions: { asks: number }[] }).questions.map(({ asks }) => asks)).toEqual([1, 3, 5, 7, 9, 15])
  })

  it('is the same in every encoding', () => {
    const expected = composeOutline(chinese, { minutes: 20 }).files
    for (const bytes of [Buffer.from(chinese), Buffer.from(`\uFEFF${chinese}`), Buffer.from(`\uFEFF${chinese}`, 'utf16le'), encodeGb18030(chinese), Buffer.from(chinese.replaceAll('\n', '\r\n'))])
      expect(composeOutline(decode(bytes).text, { minutes: 20 }).files).toEqual(expected)
  })

  it('fills in what the text tells of itself', () => {
    const { files } = composeOutline('---\ntitle: "On stairs: a talk"\nurl: https://example.org/stairs\npublisher: The Coast Weekly\nplace: North Head\ndate: 3 July 2021\npublished: 2021-07-11\n---\n\nAnna Hill: Why?\nBen: So.', { minutes: 10 })
    expect(parse(files['interview.yaml']!)).toMatchObject({
      languages: ['en'],
      date: '2021-07-03',
      place: { en: 'North Head' },
      minutes: 10,
      speakers: { hill: { name: { en: 'Anna Hill' }, host: true }, ben: { name: { en: 'Ben' }, host: false } },
      source: { title: 'On stairs: a talk', publisher: { en: 'The Coast Weekly' }, url: 'https://example.org/stairs', published: '2021-07-11', language: 'en', rendering: 'original' },
    })
  })

  it('asks for what the text’s own lines do not tell', () => {
    const { files } = composeOutline('Title: TODO\nurl: javascript:alert(1)\ndate: some day in 2021\nlanguage: the usual\n\nQ: Why?\nA: So.', { languages: ['fr', 'en'], minutes: 10 })
    const value = parse(files['interview.yaml']!) as { source: Record<string, unknown>, speakers: unknown }
    expect(value.source).toMatchObject({ language: 'en', url: 'TODO its address on the web, https://…; without one, leave the line out', published: 'TODO the day it was published, such as 2024-07-24; if it was not, leave the line out' })
    expect(value.speakers).toMatchObject({ host: { name: { fr: 'TODO the name, in French', en: 'TODO the name, in English' }, labels: ['Q'] } })
    expect(findTodos(value).length).toBeGreaterThan(20)
  })

  it('keeps a name that no language of the deck shows among the labels', () => {
    const { files } = composeOutline(chinese, { languages: ['en'], minutes: 10 })
    expect(parse(files['interview.yaml']!)).toMatchObject({ speakers: { guest: { name: { en: 'TODO the name' }, labels: ['林德奎斯特'] } }, source: { language: 'zh' } })
  })

  it.each<[string, string, number, string]>([
    ['talk before the first heading', 'Q: Why?\nA: So.\n## One\nQ: Why?\nA: So.', 20, 'line 1: “Q” speaks before the first heading'],
    ['a turn without words', 'Q: Why?\nA:\nQ: Well?\nA: So.', 20, 'line 2: “A” is followed by no words'],
    ['a gap in the numbers', '一、甲\nQ: Why?\nA: So.\n三、乙\nQ: Why?\nA: So.', 20, 'line 4: found a heading numbered 3'],
  ])('is refused for %s', (_, source, minutes, message) => {
    expect(() => composeOutline(source, { minutes })).toThrow(message)
  })
})
