import type { DataFolder } from '../../support/data-folder.ts'
import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VISUALS } from '../../../components/visuals/index.ts'
import { InputError } from '../../../src/base/problem.ts'
import { requestsOf } from '../../../src/interview/excerpts.ts'
import { readInterview } from '../../../src/interview/load.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { loadInterview } from '../../support/load-interview.ts'

const INTERVIEW = 'data/interview.yaml'
const STAIRS = 'data/sections/01-stairs.yaml'
const LIGHT = 'data/sections/02-light.yaml'
const TIMELINE = 'data/timeline.yaml'

/** Every problem as `file:line:column: message`, the file as it is named from the root, and the hints. */
async function problems(folder: DataFolder) {
  try {
    await loadInterview(folder.data)
  }
  catch (error) {
    if (!(error instanceof InputError))
      throw error
    return error.problems.map(({ place, message, hint }) => ({
      text: `${relative(folder.root, place.file)}:${place.line}:${place.column}: ${message}`,
      hint,
      place,
    }))
  }
  return []
}

describe('a valid data folder', () => {
  it('gives the interview, its sections numbered by their files', async () => {
    await using folder = await dataFolder()
    const { interview } = await loadInterview(folder.data)
    expect(interview.languages).toEqual(['en', 'zh'])
    expect(interview.sections.map(({ number, heading }) => [number, heading.en])).toEqual([[1, 'Stairs'], [2, 'Light']])
    expect(interview.timeline?.pivots.map(pivot => pivot.id)).toEqual(['oil', 'electric', 'keeper', 'lamp'])
  })

  it('reads one excerpt as a list of one, and no figures as none', async () => {
    await using folder = await dataFolder()
    const { interview } = await loadInterview(folder.data)
    expect(interview.sections[0]!.points.map(point => point.evidence.map(({ text }) => text))).toEqual([['每天走两遍'], ['海雾来的时候', '机器听不见船的声音']])
    expect(interview.sections[1]).toMatchObject({ figures: [], details: [] })
  })

  it('folds white space in a text, and leaves it in notes', async () => {
    await using folder = await dataFolder()
    await folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading:\n  en: |\n    The\n    light \n  zh: "  灯光\\t"')
    await folder.change(LIGHT, 'en: \'[click] Clear. [click] Fog.\'', 'en: "One.\\n\\nTwo."')
    const { interview } = await loadInterview(folder.data)
    expect(interview.sections[1]!.heading).toEqual({ en: 'The light', zh: '灯光' })
    expect(interview.sections[1]!.notes!.en).toBe('One.\n\nTwo.')
  })

  it('needs no timeline', async () => {
    await using folder = await dataFolder()
    await folder.remove(TIMELINE)
    expect((await loadInterview(folder.data)).interview.timeline).toBeUndefined()
  })

  it.each<[string, (text: string) => string]>([
    ['Windows line ends', text => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', text => `\uFEFF${text}`],
    ['no line end at the end', text => text.trimEnd()],
    ['comments', text => text.replaceAll('\n', ' # so\n')],
  ])('may have %s', async (_, change) => {
    await using folder = await dataFolder()
    const before = (await loadInterview(folder.data)).interview
    for (const file of [INTERVIEW, STAIRS, LIGHT, TIMELINE])
      await folder.write(file, change(await folder.read(file)))
    expect((await loadInterview(folder.data)).interview).toEqual(before)
  })

  it('may have other files beside its own', async () => {
    await using folder = await dataFolder()
    await folder.write('data/sections/README.md', 'Sections.')
    await folder.write('data/sections/.#01-stairs.yaml', 'An editor’s draft.')
    await folder.write('data/sections/01-stairs.yaml~', 'An editor’s copy.')
    expect(await problems(folder)).toEqual([])
  })

  it('tells where each value stands', async () => {
    await using folder = await dataFolder()
    const { placeOf } = await loadInterview(folder.data)
    const at = (place: ReturnType<typeof placeOf>) => `${relative(folder.root, place.file)}:${place.line}:${place.column}`
    expect(at(placeOf(['interview', 'title', 'zh']))).toBe(await folder.place(INTERVIEW, '守灯塔的人 }\nsubtitle'))
    expect(at(placeOf([1, 'quotes', 0, 'exact']))).toBe(await folder.place(STAIRS, '海雾来的时候，机器'))
    expect(at(placeOf(['timeline', 'pivots', 3, 'id']))).toBe(await folder.place(TIMELINE, 'lamp\n    date'))
    expect(at(placeOf([1, 'quotes', 0, 'nothing', 'such']))).toBe(await folder.place(STAIRS, 'id: no-ship'))
  })

  it('gives every excerpt with its section and the place it stands at', async () => {
    await using folder = await dataFolder()
    const excerpts = requestsOf(await readInterview(folder.data))
    const inFiles = (await Promise.all([INTERVIEW, STAIRS, LIGHT, TIMELINE].map(folder.read))).join('\n')
    expect(excerpts).toHaveLength(inFiles.match(/(?:evidence|exact|asks): \S|^ {6}- (?:海雾|机器)/gm)!.length)
    for (const { words, place: { file, line, column } } of excerpts) {
      const exact = 'text' in words ? words.text : String(words.line)
      const text = (await folder.read(relative(folder.root, file))).split('\n')[line - 1]!
      expect(text.slice(column - 1).startsWith(exact), `${file}:${line}:${column} ${exact}`).toBe(true)
    }
  })
})

interface Case {
  spoil: (folder: DataFolder) => Promise<unknown>
  /** All the problems, without their hints. */
  says: string[]
  /** Of the first. */
  hint?: string
}

const cases: Record<string, Case> = {
  'a folder that is not there': {
    spoil: folder => folder.remove('data'),
    says: ['data/interview.yaml:1:1: the file is missing', 'data/sections:1:1: the folder is missing'],
  },
  'no section files': {
    spoil: folder => folder.remove('data/sections'),
    says: ['data/sections:1:1: the folder is missing'],
    hint: 'Put one YAML file a section there: 01-name.yaml, 02-name.yaml, …',
  },
  'an empty folder of sections': {
    spoil: async (folder) => {
      await folder.remove(STAIRS)
      await folder.remove(LIGHT)
    },
    says: ['data/sections:1:1: there is no section'],
  },
  'a file where the sections should be': {
    spoil: async (folder) => {
      await folder.remove('data/sections')
      await folder.write('data/sections', '')
    },
    says: ['data/sections:1:1: a file stands where a folder was expected'],
  },
  'a section file without a number': {
    spoil: async folder => folder.write('data/sections/light.yaml', await folder.read(LIGHT)),
    says: ['data/sections/light.yaml:1:1: the name does not begin with a section\'s number'],
    hint: 'Name it NN-name.yaml, such as 07-china.yaml.',
  },
  'a section file that ends in .yml, which would be left out': {
    spoil: async folder => folder.write('data/sections/03-light.yml', await folder.read(LIGHT)),
    says: ['data/sections/03-light.yml:1:1: the name does not end in .yaml'],
  },
  'a section number given twice': {
    spoil: async folder => folder.write('data/sections/2-lamps.yaml', await folder.read(LIGHT)),
    says: ['data/sections/2-lamps.yaml:1:1: section 3 was expected here, not 2'],
  },
  'a section 0': {
    spoil: async (folder) => {
      await folder.write('data/sections/00-stairs.yaml', await folder.read(STAIRS))
      await folder.remove(STAIRS)
    },
    says: ['data/sections/00-stairs.yaml:1:1: section 1 was expected here, not 0'],
  },
  'a pipe, from which nothing comes': {
    spoil: async (folder) => {
      await folder.remove(STAIRS)
      execFileSync('mkfifo', [folder.path(STAIRS)])
    },
    says: ['data/sections/01-stairs.yaml:1:1: a device or a pipe stands where a file was expected'],
  },
  'a link that leads round in a circle': {
    spoil: async (folder) => {
      await folder.remove(STAIRS)
      await symlink(folder.path(STAIRS), folder.path(STAIRS))
    },
    says: ['data/sections/01-stairs.yaml:1:1: the file cannot be read (ELOOP)'],
  },
  'a directory as interview.yaml': {
    spoil: async (folder) => {
      await folder.remove(INTERVIEW)
      await mkdir(folder.path(INTERVIEW))
    },
    says: ['data/interview.yaml:1:1: a directory stands where a file was expected'],
  },
  'a directory as timeline.yaml': {
    spoil: async (folder) => {
      await folder.remove(TIMELINE)
      await mkdir(folder.path(TIMELINE))
    },
    says: ['data/timeline.yaml:1:1: a directory stands where a file was expected'],
  },
  'UTF-16': {
    spoil: async folder => folder.write(STAIRS, Buffer.from(`\uFEFF${await folder.read(STAIRS)}`, 'utf16le')),
    says: ['data/sections/01-stairs.yaml:1:1: the file is not UTF-8'],
  },
  'an empty file': {
    spoil: folder => folder.write(STAIRS, ''),
    says: ['data/sections/01-stairs.yaml:1:1: the whole file: expected the keys heading, line, claim, evidence, questions, points, quotes, figures, details, tells, notes, bridge, found nothing'],
  },
  'a list instead of keys': {
    spoil: folder => folder.write(STAIRS, '- heading\n'),
    says: ['data/sections/01-stairs.yaml:1:1: the whole file: expected the keys heading, line, claim, evidence, questions, points, quotes, figures, details, tells, notes, bridge, found a list'],
  },
  'two documents in a file': {
    spoil: async folder => folder.write(STAIRS, `${await folder.read(STAIRS)}---\nheading: again\n`),
    says: ['data/sections/01-stairs.yaml:51:1: not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()'],
    hint: 'One file is one document; remove the line "---".',
  },
  'an anchor': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: &four 4'),
    says: ['data/interview.yaml:9:16: anchors and aliases are not used here'],
  },
  'an alias to nothing': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: *four'),
    says: ['data/interview.yaml:9:10: not valid YAML: Unresolved alias (the anchor must be set before the alias): four', 'data/interview.yaml:9:10: anchors and aliases are not used here'].slice(1),
  },
  'a text that begins with >': {
    spoil: folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading:\n  en: >= 10 lamps\n  zh: 灯光'),
    says: ['data/sections/02-light.yaml:3:8: after > or |, a text begins on the next line'],
    hint: 'Where the sign belongs to the text, put quotes round all of it.',
  },
  'a merge key': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: 10\n<<: { minutes: 5 }'),
    says: ['data/interview.yaml:10:1: unknown key "<<"'],
  },
  'a colon in a text without quotes': {
    spoil: folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading:\n  en: Light: far\n  zh: 灯光'),
    says: ['data/sections/02-light.yaml:3:7: not valid YAML: Nested mappings are not allowed in compact mappings'],
    hint: 'A text with ": " in it wants quotes.',
  },
  'braces without quotes': {
    spoil: folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading:\n  en: {{ light }}\n  zh: 灯光'),
    says: ['data/sections/02-light.yaml:3:8: a list or a map cannot be a key'],
    hint: 'A text that begins with { or [ wants quotes.',
  },
  'a __proto__ as a key': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: 10\n__proto__: { minutes: 5 }'),
    says: ['data/interview.yaml:10:1: "__proto__" cannot be a key'],
    hint: 'Give it another name.',
  },
  'a __proto__ as a language': {
    spoil: folder => folder.change(STAIRS, 'heading: { en: Stairs, zh: 台阶 }', 'heading: { en: Stairs, zh: 台阶, __proto__: Stairs }'),
    says: ['data/sections/01-stairs.yaml:2:32: "__proto__" cannot be a key'],
  },
  'a constructor as a key': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: 10\nconstructor: { prototype: 5 }'),
    says: ['data/interview.yaml:10:1: unknown key "constructor"'],
  },
  'a number as a key': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: 10\n2024: 5'),
    says: ['data/interview.yaml:10:1: unknown key "2024"'],
    hint: 'Known here: languages, title,',
  },
  'a tag of its own': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: !number 4'),
    says: ['data/interview.yaml:9:10: not valid YAML: Unresolved tag: !number'],
  },
  'a misspelt key deep in a picture': {
    spoil: folder => folder.change(STAIRS, 'from: P20Y', 'form: P20Y'),
    says: ['data/sections/01-stairs.yaml:36:9: unknown key "form" in tells[0].spans[0]'],
    hint: 'Did you mean "from"?',
  },
  'a misspelt list of languages, with nothing said of the languages themselves': {
    spoil: folder => folder.change(INTERVIEW, 'languages:', 'langauges:'),
    says: ['data/interview.yaml:2:1: unknown key "langauges"'],
    hint: 'Did you mean "languages"?',
  },
  'a picture without its kind': {
    spoil: folder => folder.change(STAIRS, '- kind: durations\n    headline', '- headline'),
    says: ['data/sections/01-stairs.yaml:30:5: tells[0].kind is missing'],
    hint: `Known: quote, ${VISUALS.map(({ kind }) => kind).join(', ')}.`,
  },
  'a language more than there are texts': {
    spoil: folder => folder.change(TIMELINE, 'to: { en: Oil, zh: 油灯 }', 'to: { en: Oil, zh: 油灯, de: Öl }'),
    says: ['data/timeline.yaml:9:28: unknown key "de" in pivots[0].to'],
    hint: 'Did you mean "en"?',
  },
  'a language given twice': {
    spoil: folder => folder.change(INTERVIEW, 'languages: [en, zh]', 'languages: [en, zh, en]'),
    says: ['data/interview.yaml:2:21: languages[2]: the language "en" is given twice'],
  },
  'a language that is none': {
    spoil: folder => folder.change(INTERVIEW, 'published: 2019-11-11\n  language: zh', 'published: 2019-11-11\n  language: ../zh'),
    says: ['data/interview.yaml:24:13: source.language: expected a language tag such as en, zh or pt-BR'],
  },
  'a text that is white space only': {
    spoil: folder => folder.change(LIGHT, 'zh: 灯光 }', 'zh: " \\n\\t　" }'),
    says: ['data/sections/02-light.yaml:2:27: heading.zh: expected some text, found none'],
  },
  'notes in one language only': {
    spoil: folder => folder.change(LIGHT, ', zh: \'[click] 晴天。[click] 雾天。\' }', ' }'),
    says: ['data/sections/02-light.yaml:23:8: notes.zh is missing (a text expected)'],
  },
  'notes without words': {
    spoil: folder => folder.change(LIGHT, 'zh: \'[click] 晴天。[click] 雾天。\' }', 'zh: "\\n" }'),
    says: ['data/sections/02-light.yaml:23:49: notes.zh: expected some text, found none'],
  },
  'a mark that turns text round in the notes': {
    spoil: folder => folder.change(LIGHT, 'en: \'[click] Clear. [click] Fog.\'', 'en: "Clear\\u2066."'),
    says: ['data/sections/02-light.yaml:23:14: notes.en: the character U+2066 cannot be shown; remove it'],
  },
  'half a character': {
    spoil: folder => folder.change(LIGHT, 'en: Light,', 'en: "\\uD83D",'),
    says: ['data/sections/02-light.yaml:2:16: heading.en: the character U+D83D cannot be shown; remove it'],
  },
  'a quote without its gloss': {
    spoil: folder => folder.change(STAIRS, '    gloss: { en: When the fog comes a machine cannot hear the ships. }\n', ''),
    says: ['data/sections/01-stairs.yaml:16:5: quotes[0].gloss: expected the wording in en, found none'],
  },
  'a statement without evidence': {
    spoil: folder => folder.change(LIGHT, '    evidence: 雾天只有2海里\n', ''),
    says: ['data/sections/02-light.yaml:11:5: points[1].evidence is missing (a text expected)'],
  },
  'evidence that is a number': {
    spoil: folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 2'),
    says: ['data/sections/02-light.yaml:12:15: points[1].evidence: expected a text, found the number 2'],
    hint: 'Put quotes round it: \'2\'',
  },
  'one point only': {
    spoil: folder => folder.change(LIGHT, '  - text: { en: In fog only two, zh: 雾天只有两海里 }\n    evidence: 雾天只有2海里\n', ''),
    says: ['data/sections/02-light.yaml:9:3: points: expected a list of 2 to 12, found 1'],
    hint: 'Add 1.',
  },
  'a number where a text belongs': {
    spoil: folder => folder.change(LIGHT, 'en: Light,', 'en: 2002,'),
    says: ['data/sections/02-light.yaml:2:16: heading.en: expected a text, found the number 2002'],
    hint: 'Put quotes round it: \'2002\'',
  },
  'a truth where a text belongs': {
    spoil: folder => folder.change(LIGHT, 'en: Light,', 'en: True,'),
    says: ['data/sections/02-light.yaml:2:16: heading.en: expected a text, found True'],
    hint: 'Put quotes round it: \'True\'',
  },
  'a text in brackets': {
    spoil: folder => folder.change(LIGHT, 'en: Light,', 'en: [sic],'),
    says: ['data/sections/02-light.yaml:2:16: heading.en: expected a text, found a list'],
    hint: 'A text that begins with [ or { wants quotes.',
  },
  'a text that is not there': {
    spoil: folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading:\n  en:\n  zh: 灯光'),
    says: ['data/sections/02-light.yaml:3:6: heading.en: expected a text, found nothing'],
  },
  'one text where one in each language belongs': {
    spoil: folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading: Light'),
    says: ['data/sections/02-light.yaml:2:10: heading: expected the keys en, zh, found the text "Light"'],
  },
  'a text where a list belongs': {
    spoil: folder => folder.change(LIGHT, 'figures: []', 'figures: none'),
    says: ['data/sections/02-light.yaml:22:10: figures: expected a list, found the text "none"'],
    hint: 'Write each item on a line of its own, after "- ".',
  },
  'more points than a slide has room for': {
    spoil: folder => folder.change(LIGHT, 'points:\n', `points:\n${'  - { text: { en: Far, zh: 远 }, evidence: 晴天大约15-20海里 }\n'.repeat(11)}`),
    says: ['data/sections/02-light.yaml:9:3: points: expected a list of 2 to 12, found 13'],
    hint: 'leave out 1.',
  },
  'two things to remember': {
    spoil: folder => folder.change(INTERVIEW, '    - text: { en: She knows the stairs best, zh: 她最熟悉楼梯 }\n      section: 1\n      evidence: 没有人比我更熟悉这段楼梯\n', ''),
    says: ['data/interview.yaml:36:5: takeaways.items: expected a list of 3, found 2'],
    hint: 'The slide is laid out for 3; add 1.',
  },
  'no language at all': {
    spoil: folder => folder.change(INTERVIEW, 'languages: [en, zh]', 'languages: []'),
    says: ['data/interview.yaml:2:12: languages: expected a list of 1 or more, found 0'],
  },
  'a misspelt status': {
    spoil: folder => folder.change(TIMELINE, 'status: aim', 'status: aims'),
    says: ['data/timeline.yaml:35:13: pivots[3].status: expected one of fact, aim, estimate; found the text "aims"'],
    hint: 'Did you mean "aim"?',
  },
  'a status that is missing': {
    spoil: folder => folder.change(TIMELINE, '    status: aim\n', ''),
    says: ['data/timeline.yaml:30:5: pivots[3].status is missing (one of fact, aim, estimate expected)'],
  },
  'a section in words': {
    spoil: folder => folder.change(INTERVIEW, '- section: 2\n      evidence', '- section: two\n      evidence'),
    says: ['data/interview.yaml:82:16: closing.support[0].section: expected the number of a section, or introduction, found the text "two"'],
  },
  'a section below the first': {
    spoil: folder => folder.change(INTERVIEW, '- section: 2\n      evidence', '- section: 0\n      evidence'),
    says: ['data/interview.yaml:82:16: closing.support[0].section: expected a number from 1, found the number 0'],
  },
  'a speaker’s key that is a name': {
    spoil: folder => folder.change(INTERVIEW, '  okafor:\n', '  Miriam Okafor:\n'),
    says: ['data/interview.yaml:15:3: speakers.Miriam Okafor: expected lower-case letters, digits and hyphens, such as seven-months'],
  },
  'a host in words': {
    spoil: folder => folder.change(INTERVIEW, 'host: true', 'host: yes'),
    says: ['data/interview.yaml:18:11: speakers.okafor.host: expected true or false, found the text "yes"'],
  },
  'an excerpt that begins with a quotation mark': {
    spoil: folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: "雾天"只有2海里'),
    says: ['data/sections/02-light.yaml:12:19: the text ends at its second quotation mark, and more follows'],
    hint: 'put single quotes round all of it, or write it on the next line, indented, after ">-".',
  },
  'one that begins with an apostrophe': {
    spoil: folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: \'雾天\' 只有2海里'),
    says: ['data/sections/02-light.yaml:12:20: the text ends at its second quotation mark, and more follows'],
    hint: 'put double quotes round all of it',
  },
  'an excerpt that a number sign cuts short': {
    spoil: folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 雾天 #1 只有2海里'),
    says: ['data/sections/02-light.yaml:12:15: the text ends before "#1 只有2海里", since " #" begins a comment'],
    hint: 'Put quotes round the whole text; or, if it is a comment, a space after the #.',
  },
  'a text that a number sign cuts short, with all that follows on the line': {
    spoil: folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading: { en: Light #1, zh: 灯光 }'),
    says: ['data/sections/02-light.yaml:2:16: the text ends before "#1, zh: 灯光 }", since " #" begins a comment'],
  },
  'questions as they were written before': {
    spoil: async (folder) => {
      await folder.change(STAIRS, '{ text: { en: How long has she kept the light?, zh: 她守了多久？ }, asks: 你守灯塔多少年了 }', '{ en: How long has she kept the light?, zh: 她守了多久？ }')
      await folder.change(STAIRS, '{ text: { en: Can a machine take her place?, zh: 机器能代替她吗？ }, asks: 机器能代替你吗 }', '{ en: "Can a machine: take her place?", zh: 机器能代替她吗？ }')
    },
    says: ['data/sections/01-stairs.yaml:6:5: it is not said where in the source this is asked'],
    hint: `questions:
  - text:
      en: How long has she kept the light?
      zh: 她守了多久？
    asks: a few of the source’s words that ask it, or the number of the line in which the host begins to
  - text:
      en: "Can a machine: take her place?"
      zh: 机器能代替她吗？
    asks: a few of`,
  },
  'a question that says by nothing where it is asked': {
    spoil: folder => folder.change(STAIRS, ', asks: 机器能代替你吗', ''),
    says: ['data/sections/01-stairs.yaml:7:5: questions[1].asks is missing (words of the question, or the number of the line in which it begins expected)'],
  },
  'a line that is none': {
    spoil: folder => folder.change(STAIRS, 'asks: 机器能代替你吗', 'asks: 9.5'),
    says: ['data/sections/01-stairs.yaml:7:72: questions[1].asks: expected words of the question, or the number of the line in which it begins, found the number 9.5'],
  },
  'a day that is not in the calendar': {
    spoil: folder => folder.change(INTERVIEW, 'date: 2019-11-04', 'date: 2019-02-30'),
    says: ['data/interview.yaml:7:7: date: the calendar has no such date'],
  },
  'a month that is not in the calendar': {
    spoil: folder => folder.change(TIMELINE, '1999~', '1999-13'),
    says: ['data/timeline.yaml:20:11: pivots[2].when: the calendar has no such date'],
  },
  'a span that ends before it begins': {
    spoil: folder => folder.change(STAIRS, 'from: P20Y', 'from: P301M'),
    says: ['data/sections/01-stairs.yaml:37:13: tells[0].spans[0].to: expected the most it lasts to be no less than the least, P301M; found P25Y'],
  },
  'an address that is not one of the web': {
    spoil: folder => folder.change(INTERVIEW, 'url: https://example.org/lighthouse', 'url: javascript:alert(1)'),
    says: ['data/interview.yaml:22:8: source.url: expected an address of the web such as https://example.org/interview'],
  },
  'an endless number of minutes': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: .inf'),
    says: ['data/interview.yaml:9:10: minutes: expected a number above 0, up to 600, found the number .inf'],
  },
  'an unknown speaker, while interview.yaml has a mistake of its own': {
    spoil: async (folder) => {
      await folder.change(INTERVIEW, 'minutes: 10', 'minutes: ten')
      await folder.change(STAIRS, 'speaker: lindqvist', 'speaker: okafur')
    },
    says: [
      'data/interview.yaml:9:10: minutes: expected a number above 0, up to 600, found the text "ten"',
      'data/sections/01-stairs.yaml:18:14: unknown speaker "okafur"',
    ],
  },
  'a section that there is not': {
    spoil: async (folder) => {
      await folder.change(INTERVIEW, '- section: 2\n      evidence', '- section: 3\n      evidence')
      await folder.change(TIMELINE, 'section: 1\n    evidence', 'section: 9\n    evidence')
    },
    says: ['data/interview.yaml:82:16: there is no section 3', 'data/timeline.yaml:28:14: there is no section 9'],
    hint: 'The last section is 2.',
  },
  'an id of a pivot that a figure has': {
    spoil: folder => folder.change(TIMELINE, 'id: keeper\n', 'id: stairs\n'),
    says: ['data/timeline.yaml:18:9: the id "stairs" is given twice'],
  },
  'a leading figure that there is not': {
    spoil: folder => folder.change(INTERVIEW, 'lead: stairs', 'lead: stair'),
    says: ['data/interview.yaml:49:9: there is no figure "stair"'],
    hint: 'Did you mean "stairs"?',
  },
  'YAML that is broken in every file': {
    spoil: async (folder) => {
      for (const file of [INTERVIEW, STAIRS, LIGHT, TIMELINE])
        await folder.write(file, 'heading: "unclosed\n')
    },
    says: [INTERVIEW, STAIRS, LIGHT, TIMELINE].map(file => `${file}:2:1: not valid YAML: Missing closing "quote`),
  },
}

describe('refuses', () => {
  it.each(Object.entries(cases))('%s', async (_, { spoil, says, hint }) => {
    await using folder = await dataFolder()
    await spoil(folder)
    const found = await problems(folder)
    expect(found.map(({ text }) => text)).toEqual(says)
    if (hint !== undefined)
      expect(found[0]!.hint).toContain(hint)
  })
})

describe('whatever stands in the files', () => {
  it('is an interview or an error with places that are there', async () => {
    await using folder = await dataFolder()
    const originals = Object.fromEntries(await Promise.all([INTERVIEW, STAIRS, LIGHT, TIMELINE].map(async file => [file, await folder.read(file)] as const)))
    const damage = fc.record({
      file: fc.constantFrom(INTERVIEW, STAIRS, LIGHT, TIMELINE),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 60 }),
      put: fc.oneof(hostileText(), fc.constantFrom('', '\n', '\t', ': ', '- ', '? ', '{', '}', '[', ']', '"', '\'', '|', '>', '&a ', '*a', '!!set ', '%YAML 1.1\n---\n', '...\n', '<<: ', '__proto__: ', '\0', '\u{1B}[2J', '\u202E', '~', '0x1F', '.nan', '1e400', '2019-11-04')),
    })
    await fc.assert(fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const files = { ...originals }
      for (const { file, at, cut, put } of damages) {
        const text = files[file]!
        const start = Math.floor(at * text.length)
        files[file] = text.slice(0, start) + put + text.slice(start + cut)
      }
      for (const [file, text] of Object.entries(files))
        await folder.write(file, text)
      for (const { text, hint, place } of await problems(folder)) {
        expect(`${text} ${hint ?? ''}`).not.toMatch(/Invalid|Too (?:small|big)|expected (?:string|array|object|boolean|record|nonoptional)\b|received|[<>]=|undefined|\[object/)
        const lines = files[relative(folder.root, place.file)]?.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
        expect(lines?.length, text).toBeGreaterThanOrEqual(place.line)
        expect(lines![place.line - 1]!.length + 1, text).toBeGreaterThanOrEqual(place.column)
      }
    }))
  })
})
