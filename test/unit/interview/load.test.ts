import type { DataFolder } from '../../support/data-folder.ts'
import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/base/problem.ts'
import { listExcerpts } from '../../../src/interview/excerpts.ts'
import { loadInterview } from '../../../src/interview/load.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { hostileText } from '../../support/hostile-text.ts'

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
    expect(interview.timeline?.parts[0]!.pivots.map(pivot => pivot.id)).toEqual(['oil', 'keeper', 'lamp'])
  })

  it('reads one excerpt as a list of one, and no figures as none', async () => {
    await using folder = await dataFolder()
    const { interview } = await loadInterview(folder.data)
    expect(interview.sections[0]!.points.map(point => point.evidence)).toEqual([['每天走两遍'], ['海雾来的时候', '机器听不见船的声音']])
    expect(interview.sections[1]).toMatchObject({ figures: [], details: [] })
  })

  it('folds white space in a text, and leaves it in notes', async () => {
    await using folder = await dataFolder()
    await folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading:\n  en: |\n    The\n    light \n  zh: "  灯光\\t"')
    await folder.change(LIGHT, 'en: \'[click] Clear. [click] Fog.\'', 'en: "One.\\n\\nTwo."')
    const { interview } = await loadInterview(folder.data)
    expect(interview.sections[1]!.heading).toEqual({ en: 'The light', zh: '灯光' })
    expect(interview.sections[1]!.notes.en).toBe('One.\n\nTwo.')
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
    expect(at(placeOf(['timeline', 'parts', 0, 'pivots', 2, 'id']))).toBe(await folder.place(TIMELINE, 'lamp\n'))
    expect(at(placeOf([1, 'quotes', 0, 'nothing', 'such']))).toBe(await folder.place(STAIRS, 'id: no-ship'))
  })

  it('gives every excerpt with its section and the place it stands at', async () => {
    await using folder = await dataFolder()
    const { interview, placeOf } = await loadInterview(folder.data)
    const excerpts = listExcerpts(interview)
    const inFiles = (await Promise.all([INTERVIEW, STAIRS, LIGHT, TIMELINE].map(folder.read))).join('\n')
    expect(excerpts).toHaveLength(inFiles.match(/(?:evidence|exact): \S|^ {6}- (?:海雾|机器)/gm)!.length)
    for (const { exact, path } of excerpts) {
      const { file, line, column } = placeOf(path)
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
    says: ['data/sections/01-stairs.yaml:1:1: the whole file: Invalid input: expected object, received null'],
  },
  'a list instead of keys': {
    spoil: folder => folder.write(STAIRS, '- heading\n'),
    says: ['data/sections/01-stairs.yaml:1:1: the whole file: Invalid input: expected object, received array'],
  },
  'two documents in a file': {
    spoil: async folder => folder.write(STAIRS, `${await folder.read(STAIRS)}---\nheading: again\n`),
    says: ['data/sections/01-stairs.yaml:47:1: not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()'],
    hint: 'One file is one document; remove the line "---".',
  },
  'an anchor': {
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: &four 4'),
    says: ['data/sections/01-stairs.yaml:46:16: anchors and aliases are not used here'],
  },
  'an alias to nothing': {
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: *four'),
    says: ['data/sections/01-stairs.yaml:46:10: not valid YAML: Unresolved alias (the anchor must be set before the alias): four', 'data/sections/01-stairs.yaml:46:10: anchors and aliases are not used here'].slice(1),
  },
  'a merge key': {
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: 4\n<<: { minutes: 5 }'),
    says: ['data/sections/01-stairs.yaml:47:1: unknown key "<<"'],
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
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: 4\n__proto__: { minutes: 5 }'),
    says: ['data/sections/01-stairs.yaml:47:1: "__proto__" cannot be a key'],
    hint: 'Give it another name.',
  },
  'a __proto__ as a language': {
    spoil: folder => folder.change(STAIRS, 'heading: { en: Stairs, zh: 台阶 }', 'heading: { en: Stairs, zh: 台阶, __proto__: Stairs }'),
    says: ['data/sections/01-stairs.yaml:2:32: "__proto__" cannot be a key'],
  },
  'a constructor as a key': {
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: 4\nconstructor: { prototype: 5 }'),
    says: ['data/sections/01-stairs.yaml:47:1: unknown key "constructor"'],
  },
  'a number as a key': {
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: 4\n2024: 5'),
    says: ['data/sections/01-stairs.yaml:47:1: unknown key "2024"'],
    hint: 'Known here: heading, line, claim, evidence, questions, points, quotes, figures, visual, details, notes, minutes.',
  },
  'a tag of its own': {
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: !number 4'),
    says: ['data/sections/01-stairs.yaml:46:10: not valid YAML: Unresolved tag: !number'],
  },
  'a misspelt key deep in a visual': {
    spoil: folder => folder.change(STAIRS, 'from: P20Y', 'form: P20Y'),
    says: ['data/sections/01-stairs.yaml:32:7: unknown key "form" in visual.bars[0]'],
    hint: 'Did you mean "from"?',
  },
  'a misspelt list of languages, with nothing said of the languages themselves': {
    spoil: folder => folder.change(INTERVIEW, 'languages:', 'langauges:'),
    says: ['data/interview.yaml:2:1: unknown key "langauges"'],
    hint: 'Did you mean "languages"?',
  },
  'a visual without its kind': {
    spoil: folder => folder.change(LIGHT, '  kind: ladder\n', ''),
    says: ['data/sections/02-light.yaml:24:3: visual.kind is missing'],
    hint: 'Known: duration-scale, fan-out, ladder, then-and-now.',
  },
  'a language more than there are texts': {
    spoil: folder => folder.change(TIMELINE, 'to: { en: Oil, zh: 油灯 }', 'to: { en: Oil, zh: 油灯, de: Öl }'),
    says: ['data/timeline.yaml:9:32: unknown key "de" in parts[0].pivots[0].to'],
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
    says: ['data/sections/02-light.yaml:31:8: notes.zh is missing (string expected)'],
  },
  'notes without words': {
    spoil: folder => folder.change(LIGHT, 'zh: \'[click] 晴天。[click] 雾天。\' }', 'zh: "\\n" }'),
    says: ['data/sections/02-light.yaml:31:49: notes.zh: expected some text, found none'],
  },
  'a mark that turns text round in the notes': {
    spoil: folder => folder.change(LIGHT, 'en: \'[click] Clear. [click] Fog.\'', 'en: "Clear\\u2066."'),
    says: ['data/sections/02-light.yaml:31:14: notes.en: the character U+2066 cannot be shown; remove it'],
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
    says: ['data/sections/02-light.yaml:11:5: points[1].evidence is missing (string expected)'],
  },
  'evidence that is a number': {
    spoil: folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 2'),
    says: ['data/sections/02-light.yaml:12:15: points[1].evidence: Invalid input: expected string, received number'],
  },
  'one point only': {
    spoil: folder => folder.change(LIGHT, '  - text: { en: In fog only two, zh: 雾天只有两海里 }\n    evidence: 雾天只有2海里\n', ''),
    says: ['data/sections/02-light.yaml:9:3: points: Too small: expected array to have >=2 items'],
  },
  'a day that is not in the calendar': {
    spoil: folder => folder.change(INTERVIEW, 'date: 2019-11-04', 'date: 2019-02-30'),
    says: ['data/interview.yaml:7:7: date: there is no such day'],
  },
  'a month that is not in the calendar': {
    spoil: folder => folder.change(TIMELINE, '\'1999\'', '1999-13'),
    says: ['data/timeline.yaml:14:19: parts[0].pivots[1].datetime: the calendar has no such date'],
  },
  'a span that ends before it begins': {
    spoil: folder => folder.change(STAIRS, 'from: P20Y', 'from: P301M'),
    says: ['data/sections/01-stairs.yaml:33:11: visual.bars[0].to: expected a duration that is not shorter than from (P301M), nor nothing'],
  },
  'an address that is not one of the web': {
    spoil: folder => folder.change(INTERVIEW, 'url: https://example.org/lighthouse', 'url: javascript:alert(1)'),
    says: ['data/interview.yaml:22:8: source.url: Invalid URL'],
  },
  'an endless number of minutes': {
    spoil: folder => folder.change(STAIRS, 'minutes: 4', 'minutes: .inf'),
    says: ['data/sections/01-stairs.yaml:46:10: minutes: Invalid input: expected number, received Infinity'],
  },
  'an unknown speaker, while interview.yaml has a mistake of its own': {
    spoil: async (folder) => {
      await folder.change(INTERVIEW, 'minutes: 10', 'minutes: ten')
      await folder.change(STAIRS, 'speaker: lindqvist', 'speaker: okafur')
    },
    says: [
      'data/interview.yaml:9:10: minutes: Invalid input: expected number, received string',
      'data/sections/01-stairs.yaml:18:14: unknown speaker "okafur"',
    ],
  },
  'a section that there is not': {
    spoil: async (folder) => {
      await folder.change(INTERVIEW, '- section: 2\n      evidence', '- section: 3\n      evidence')
      await folder.change(TIMELINE, 'section: 1\n', 'section: 9\n')
    },
    says: ['data/interview.yaml:83:16: there is no section 3', 'data/timeline.yaml:21:18: there is no section 9'],
    hint: 'The last section is 2.',
  },
  'an id of a pivot that a figure has': {
    spoil: folder => folder.change(TIMELINE, 'id: keeper', 'id: stairs'),
    says: ['data/timeline.yaml:12:13: the id "stairs" is given twice'],
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

describe('minutes', () => {
  it.each([[0.1, 0.2, 0.3], [1.1, 2.2, 3.3], [4, 6, 10], [0.7, 0.1, 0.8]])('%d and %d are not more than %d', async (stairs, light, talk) => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, 'minutes: 4', `minutes: ${stairs}`)
    await folder.change(LIGHT, 'minutes: 6', `minutes: ${light}`)
    await folder.change(INTERVIEW, 'minutes: 10', `minutes: ${talk}`)
    expect(await problems(folder)).toEqual([])
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
      for (const { text, place } of await problems(folder)) {
        const lines = files[relative(folder.root, place.file)]?.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
        expect(lines?.length, text).toBeGreaterThanOrEqual(place.line)
        expect(lines![place.line - 1]!.length + 1, text).toBeGreaterThanOrEqual(place.column)
      }
    }))
  })
})
