/** What is wrong with the data comes as a clear error with its place, and nothing is written. That it ends with 1 is in usage.test.ts. */
import type { DataFolder } from '../../support/data-folder.ts'
import { Buffer } from 'node:buffer'
import { mkdir, rename, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { VISUALS } from '../../../components/visuals/index.ts'
import { MachineError } from '../../../src/base/problem.ts'
import { projectOf } from '../../../src/commands/command.ts'
import { checkGenerated, generate } from '../../../src/generate/generate.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'
import { runDeck } from '../../support/run-deck.ts'

const INTERVIEW = 'data/interview.yaml'
const STAIRS = 'data/sections/01-stairs.yaml'
const LIGHT = 'data/sections/02-light.yaml'
const TIMELINE = 'data/timeline.yaml'

interface Case {
  spoil: (folder: DataFolder) => Promise<unknown>
  /** Blocks of the message, each as it stands there, in this order. */
  says: string[]
  /** How many problems there are, where YAML itself complains of more than the one. */
  atLeast?: true
}

const cases: Record<string, Case> = {
  'characters that no font of the deck has, each with its slides': {
    spoil: async (folder) => {
      await folder.change(INTERVIEW, 'She knows the stairs best', 'She knows \u{13000} best')
      await folder.change(STAIRS, '[click] She smiles.', '[click] She \uFFFD smiles.')
      await folder.change(LIGHT, 'In fog only two', 'In fog আলো only')
    },
    says: [
      `data/interview.yaml:36:19: no font that goes with the deck has “\u{13000}” (U+13000), on slide 3 in en, “Somebody has to listen”
  Write it in words, or with another sign.`,
      `data/sections/01-stairs.yaml:49:18: no font that goes with the deck has “\uFFFD” (U+FFFD), on slide 5 in en, “1 · Stairs”
  It stands for a character that was lost when the text was read or copied: look it up, and write that.`,
      `data/sections/02-light.yaml:11:17: no font that goes with the deck has “আ” (U+0986) and “লো” (U+09B2 U+09CB), on slide 6 in en, “The light reaches 15–20 miles”
  Run: npm install @fontsource/noto-sans-bengali`,
    ],
  },
  'characters that no font has, where others say the same': {
    spoil: async (folder) => {
      await folder.change(INTERVIEW, 'She knows the stairs best', 'She ﬁts ⅓ best')
    },
    says: [
      `data/interview.yaml:36:19: no font that goes with the deck has “ﬁ” (U+FB01), on slide 3 in en, “Somebody has to listen”
  Write “fi”: it says the same, and is found in the source, too.`,
      `data/interview.yaml:36:19: no font that goes with the deck has “⅓” (U+2153), on slide 3 in en, “Somebody has to listen”
  Write “1⁄3”: it says the same, and is found in the source, too.`,
    ],
  },
  'a missing file': {
    spoil: folder => folder.remove(INTERVIEW),
    says: [`data/interview.yaml:1:1: the file is missing
  Every interview has interview.yaml and a folder sections/; npm run outline makes them from its text.`],
  },
  'a misspelt key': {
    spoil: folder => folder.change(STAIRS, 'speaker: lindqvist', 'speeker: lindqvist'),
    says: [`data/sections/01-stairs.yaml:18:5: unknown key "speeker" in quotes[0]
        speeker: lindqvist
        ^
  Did you mean "speaker"?`],
  },
  'a missing language': {
    spoil: folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading: { en: Light }'),
    says: [`data/sections/02-light.yaml:2:10: heading.zh is missing (a text expected)
    heading: { en: Light }
             ^`],
  },
  'a quote that the section has not': {
    spoil: folder => folder.change(STAIRS, 'quote: no-ship', 'quote: no-sheep'),
    says: [`data/sections/01-stairs.yaml:48:12: there is no quote "no-sheep" in this section
        quote: no-sheep
               ^
  Did you mean "no-ship"?`],
  },
  'a phrase that is not in its quote': {
    spoil: folder => folder.change(STAIRS, 'cannot hear the ships., zh', 'hears no ships, zh'),
    says: [`data/sections/01-stairs.yaml:20:19: quotes[0].phrase.en: expected a part of the quote, which is “When the fog comes a machine cannot hear the ships.”
        phrase: { en: hears no ships, zh: 机器听不见船的声音 }
                      ^`],
  },
  'lines that are not the quote': {
    spoil: folder => folder.change(STAIRS, 'phrase: {', 'lines: { en: [When the fog comes, a machine hears no ships.], zh: [海雾来的时候，机器, 听不见船的声音] }\n    phrase: {'),
    says: ['quotes[0].lines.en: expected lines that together are “When the fog comes a machine cannot hear the ships.”'],
    atLeast: true,
  },
  'data of the first edition': {
    spoil: folder => folder.change(STAIRS, 'tells:\n', 'minutes: 4\ntells:\n'),
    says: [`unknown key "minutes"
    minutes: 4
    ^
  The minutes of a section follow from what its notes say now; leave them out.`],
    atLeast: true,
  },
  'a pivot before the one it follows': {
    spoil: folder => folder.change(TIMELINE, 'when: 2019/2024', 'when: 1980/1985'),
    says: [`data/timeline.yaml:32:11: pivots[3].when: expected no date before 1999~, that of the pivot before it; found 1980/1985
        when: 1980/1985
              ^`],
  },
  'a range that ends before it begins': {
    spoil: folder => folder.change(TIMELINE, 'when: 2019/2024', 'when: 2024/2019'),
    says: [`data/timeline.yaml:32:11: pivots[3].when: the range ends before it begins: 2019 is before 2024
        when: 2024/2019
              ^`],
  },
  'a turn to a lane that is not there': {
    spoil: folder => folder.change(TIMELINE, 'turn: keeper-lamp', 'turn: keeper-lump'),
    says: [`data/timeline.yaml:21:11: pivots[2].turn: there is no lane "keeper-lump"; known: oil-lamp, keeper-lamp`],
    atLeast: true,
  },
  'an unknown picture': {
    spoil: folder => folder.change(STAIRS, 'kind: durations', 'kind: duration'),
    says: [`data/sections/01-stairs.yaml:30:11: unknown kind "duration" in tells[0]
      - kind: duration
              ^
  Did you mean "durations"? Known: quote, ${VISUALS.map(({ kind }) => kind).join(', ')}.`],
  },
  'an unknown speaker': {
    spoil: folder => folder.change(STAIRS, 'speaker: lindqvist', 'speaker: lindquist'),
    says: [`data/sections/01-stairs.yaml:18:14: unknown speaker "lindquist"
        speaker: lindquist
                 ^
  Did you mean "lindqvist"? Known: lindqvist, okafor (speakers in interview.yaml).`],
  },
  'a tab': {
    spoil: folder => folder.change(STAIRS, '  - text: { en: She walks', '\t- text: { en: She walks'),
    says: [`data/sections/01-stairs.yaml:9:1: not valid YAML: Tabs are not allowed as indentation
    \t- text: { en: She walks the stairs twice a day, zh: 她每天走两遍楼梯 }
    ^
  Indent with spaces; YAML does not take tabs.`],
    atLeast: true,
  },
  'a duplicate id': {
    spoil: folder => folder.change(LIGHT, 'id: new-lamp', 'id: no-ship'),
    says: [`data/sections/02-light.yaml:18:9: the id "no-ship" is given twice
      - id: no-ship
            ^
  Give every quote, figure, lane and pivot an id of its own.`],
  },
  'a 50 MB file': {
    spoil: folder => truncate(folder.path(STAIRS), 50e6),
    says: [`data/sections/01-stairs.yaml:1:1: the file has 50 MB; 256 KiB is the most that is read
  A section's summary is some kilobytes. Is this the right file?`],
  },
  'a YAML alias bomb': {
    spoil: folder => folder.write(STAIRS, ['a: &a [x, x, x, x, x, x, x, x, x]', ...Array.from('bcdefghi', (name, index) => `${name}: &${name} [${Array.from({ length: 9 }).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)].join('\n')),
    says: [`data/sections/01-stairs.yaml:1:7: anchors and aliases are not used here
    a: &a [x, x, x, x, x, x, x, x, x]
          ^
  Write the text out where it is wanted; one that begins with & or * wants quotes.`],
  },
  'a directory where a file should be': {
    spoil: async (folder) => {
      await folder.remove(STAIRS)
      await mkdir(folder.path(STAIRS))
    },
    says: [`data/sections/01-stairs.yaml:1:1: a directory stands where a file was expected
  Remove or rename it.`],
  },
  'a file that is not UTF-8': {
    spoil: folder => folder.write(STAIRS, Buffer.from([...Buffer.from('heading: '), 0xB5, 0xC6])),
    says: [`data/sections/01-stairs.yaml:1:1: the file is not UTF-8
  Save it as UTF-8 in your editor.`],
  },
  'a key given twice': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: 10\nminutes: 5'),
    says: [`data/interview.yaml:10:1: not valid YAML: Map keys must be unique
    minutes: 5
    ^
  Keep one of the two.`],
  },
  'a __proto__ among the speakers': {
    spoil: folder => folder.change(INTERVIEW, '  okafor:\n', '  __proto__:\n'),
    says: [`data/interview.yaml:15:3: "__proto__" cannot be a key
      __proto__:
      ^
  Give it another name.`],
  },
  'an unknown YAML tag': {
    spoil: folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: !!js/function 4'),
    says: [`data/interview.yaml:9:10: not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function
    minutes: !!js/function 4
             ^`],
  },
  'a mark that turns the text round, which the message does not repeat': {
    spoil: folder => folder.change(LIGHT, 'en: Light,', 'en: a\u202Eb,'),
    says: [`data/sections/02-light.yaml:2:16: heading.en: the character U+202E cannot be shown; remove it
    heading: { en: a\uFFFDb, zh: 灯光 }
                   ^`],
  },
  'a gap in the section numbers': {
    spoil: async (folder) => {
      await folder.write('data/sections/03-light.yaml', await folder.read(LIGHT))
      await folder.remove(LIGHT)
    },
    says: [`data/sections/03-light.yaml:1:1: section 2 was expected here, not 3
  Number the sections 1, 2, 3, … without a gap or a number twice.`],
  },
  'words that are not in the lock': {
    spoil: folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 雾天只有3海里'),
    says: [`data/sections/02-light.yaml:12:15: points[1].evidence: the evidence is not in the lock, so nobody has found it in the source
  Run \`npm run verify -- --data data --source FILE\`, FILE being the source text.`],
  },
  'several mistakes in several files': {
    spoil: async (folder) => {
      await folder.change(INTERVIEW, 'date: 2019-11-04', 'date: 2019-11-31')
      await folder.change(STAIRS, 'claim:', 'clam:')
      await folder.change(LIGHT, 'speaker: lindqvist\n    gloss: { en: The light', 'speaker: keeper\n    gloss: { en: The light')
      await folder.change(LIGHT, 'id: new-lamp', 'id: speaks-to-the-sea')
      await folder.change(TIMELINE, 'when: 1999~', 'when: long ago')
    },
    says: [
      'data/interview.yaml:7:7: date: the calendar has no such date',
      'data/sections/01-stairs.yaml:3:1: unknown key "clam"',
      'data/sections/02-light.yaml:16:14: unknown speaker "keeper"',
      'data/sections/02-light.yaml:18:9: the id "speaks-to-the-sea" is given twice',
      'data/timeline.yaml:20:11: pivots[2].when: expected a date such as 2021, 2024-07, 2024-07-23, 2019~ (about) or 2009/2014 (a range)',
    ],
  },
}

describe('generate refuses', () => {
  it.for(Object.entries(cases))('%s', async ([, { spoil, says, atLeast }]) => {
    await using folder = await dataFolder()
    await folder.write('out/slides.md', 'What stood here before.\n')
    await spoil(folder)
    const before = await folder.list()
    const { mtimeMs } = await stat(folder.path('out/slides.md'))

    const told = await refusal(folder, generate({ data: folder.data, out: folder.out }))

    const blocks = told.trimEnd().split('\n\n')
    if (!atLeast) {
      expect(blocks.slice(0, -1)).toEqual(says.map(block => expect.stringContaining(block)))
      expect(blocks.at(-1)).toBe(`${says.length} ${says.length === 1 ? 'problem' : 'problems'}; nothing was written.`)
    }
    expect(told).toContain(says[0])
    expect(await folder.read('out/slides.md')).toBe('What stood here before.\n')
    expect((await stat(folder.path('out/slides.md'))).mtimeMs).toBe(mtimeMs)
    expect(await folder.list()).toEqual(before)
  })
})

describe('generate', () => {
  it('writes where it is told to from where it is called, and nothing again when nothing changed', async () => {
    await using folder = await dataFolder()
    await folder.write('out/slides.md', 'What stood here before.\n')
    const first = await runDeck(['generate', '--data', 'data', '--out', 'out'], folder.root)
    expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^en: 1\d slides\nzh: 1\d slides\n[\s\S]*Written: out\/slides\.md, out\/slides\.zh\.md/) })
    expect((await folder.list()).filter(path => path.endsWith('.tmp'))).toEqual([])
    const { mtimeMs } = await stat(folder.path('out/slides.md'))

    const project = { data: folder.data, out: folder.out }
    expect((await generate(project)).written).toEqual([])
    expect((await stat(folder.path('out/slides.md'))).mtimeMs).toBe(mtimeMs)
    await checkGenerated(project)
  })

  it('gives each deck a folder of its own, whose slides name no path and are the same wherever it stands', async () => {
    await using folder = await dataFolder()
    await using other = await dataFolder()
    await rename(other.path('data'), other.path('lighthouse'))
    await generate(projectOf({ data: folder.data }))
    await generate(projectOf({ data: other.path('lighthouse') }))
    const files = ['slides.md', 'slides.zh.md', 'public/ledger.jsonld', 'public/favicon.svg']
    expect(await folder.list()).toEqual(expect.arrayContaining(files))
    expect(await other.list()).toEqual(expect.arrayContaining(files.map(file => `lighthouse/deck/${file}`)))
    for (const file of files) {
      const [here, there] = await Promise.all([folder.read(file), other.read(`lighthouse/deck/${file}`)])
      expect(there.replace('Generated from lighthouse/', 'Generated from data/')).toBe(here)
      expect(here).not.toContain(tmpdir())
    }
    expect(await refusal(other, checkGenerated({ data: other.path('lighthouse'), out: other.path('elsewhere') }))).toContain('Run: npm run generate -- --data lighthouse --out elsewhere')
  })

  it('with --check names each stale file, and mends none', async () => {
    await using folder = await dataFolder()
    await folder.write('out/slides.md', 'What stood here before.\n')
    const told = await refusal(folder, checkGenerated({ data: folder.data, out: folder.out }))
    expect(told).toContain('out/slides.md:1:1: the file is not what the data gives\n  Run: npm run generate')
    expect(told).toContain('out/slides.zh.md:1:1: the file is not what the data gives')
    expect(await folder.read('out/slides.md')).toBe('What stood here before.\n')
    expect(await folder.list()).not.toContain('out/slides.zh.md')
  })

  it('says that the machine is at fault where the folder takes no file, and leaves no draft', async () => {
    await using folder = await dataFolder()
    await folder.write('taken', '')
    expect(await refusal(folder, generate({ data: folder.data, out: folder.path('taken') }), MachineError)).toMatch(/taken\/\S+ cannot be written \((?:ENOTDIR|EEXIST)\)\. Check the folder's rights and the free space\./)
    // What else was being written when it failed comes to its end.
    await expect.poll(async () => (await folder.list()).filter(path => path.endsWith('.tmp'))).toEqual([])
  })
})
