/** What was asked stands with what was answered, whoever answers. */
import type { DataFolder } from '../../support/data-folder.ts'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/generate/generate.ts'
import { dataFolder } from '../../support/data-folder.ts'

const STAIRS = 'data/sections/01-stairs.yaml'
const QUESTIONS = `  - { text: { en: How long has she kept the light?, zh: 她守了多久？ }, asks: 你守灯塔多少年了 }
  - { text: { en: Can a machine take her place?, zh: 机器能代替她吗？ }, asks: 机器能代替你吗 }
`

/** A second guest, who answers the second question too, and has a quote. */
async function twoGuests(folder: DataFolder) {
  await folder.change('source.txt', '二、灯光与海\n', '哈达德：我看不行，机器不懂大海。\n二、灯光与海\n')
  await folder.change('data/interview.yaml', '  okafor:\n', '  haddad:\n    name: { en: Clara Haddad, zh: 哈达德 }\n    role: { en: Pilot, zh: 引水员 }\n    host: false\n  okafor:\n')
  await folder.change(STAIRS, 'quotes:\n', 'quotes:\n  - { id: no-sea, exact: 机器不懂大海, speaker: haddad, gloss: { en: Machines do not know the sea. } }\n')
  await folder.change(STAIRS, '  - kind: quote\n', '  - { kind: quote, quote: no-sea, notes: { en: Aside., zh: 旁白。 } }\n  - kind: quote\n')
  await folder.lock()
}

/** What each slide of the first section tells in the talk its presenter was asked, and the places of its evidence. */
async function told(folder: DataFolder) {
  const { decks } = await compose({ data: folder.data, out: folder.out })
  return decks[0]!.slides.filter(({ layout, frame }) => layout !== 'brief' && frame.section === 1).map(({ layout, told, frame }) => ({
    layout,
    asked: told!.asked,
    places: told!.evidence.map(({ label }) => label),
    references: Object.keys(frame.references ?? {}),
  }))
}

describe('two guests', () => {
  it('answer the same question, each under an address of its own', async () => {
    await using folder = await dataFolder()
    await twoGuests(folder)
    const slides = await told(folder)
    expect(slides.filter(({ layout }) => layout === 'quote')).toEqual([
      { layout: 'quote', asked: ['Can a machine take her place?'], places: ['Clara Haddad §1 · A2.2'], references: ['Clara Haddad §1 · A2.2'] },
      { layout: 'quote', asked: ['Can a machine take her place?'], places: ['Johanna Lindqvist §1 · A2'], references: ['Johanna Lindqvist §1 · A2'] },
    ])
  })
})

describe('a question', () => {
  it('stands with the answer to the turn that asks it, in whatever order the data has it', async () => {
    await using folder = await dataFolder()
    const before = await told(folder)
    await folder.change(STAIRS, QUESTIONS, QUESTIONS.split(/(?<=\n)/).toReversed().join(''))
    expect(await told(folder)).toEqual(before)
    expect(before.map(({ asked }) => asked)).toEqual([
      ['How long has she kept the light?', 'Can a machine take her place?'],
      ['Can a machine take her place?'],
    ])
  })

  it('stands with what the notes alone tell, too, whose evidence is not at the foot', async () => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, '  - kind: quote\n', '  - kind: quote\n    notesEvidence: 405级台阶\n')
    await folder.lock()
    const [, quote] = await told(folder)
    expect(quote).toMatchObject({ asked: ['How long has she kept the light?', 'Can a machine take her place?'], places: ['§1 · A2', '§1 · A1'], references: ['§1 · A2'] })
  })

  it('may be one of several of a turn, or none, and may be named by its line', async () => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, QUESTIONS, '  - { text: { en: A machine?, zh: 机器？ }, asks: 9 }\n  - { text: { en: Or nobody?, zh: 没人？ }, asks: 代替你吗 }\n')
    await folder.lock()
    expect((await told(folder)).map(({ asked }) => asked)).toEqual(Array.from({ length: 2 }).fill(['A machine?', 'Or nobody?']))
  })

  it('is no evidence: it covers nothing, and the ledger does not count it', async () => {
    await using folder = await dataFolder()
    const project = { data: folder.data, out: folder.out }
    const before = await compose(project)
    await folder.change('source.txt', '你守灯塔多少年了？', '你守灯塔多少年了？这是为了什么？')
    await folder.change(STAIRS, 'asks: 你守灯塔多少年了', 'asks: 这是为了什么')
    await folder.lock()
    const after = await compose(project)
    const spans = ({ coverage }: typeof before) => coverage.sections.map(({ spans }) => spans.map(({ start, end }) => end - start))
    expect(spans(after)).toEqual(spans(before))
    const making = ({ decks }: typeof before) => decks[0]!.slides.at(-1)!.points
    expect(making(after)).toEqual(making(before))
    expect(JSON.stringify(after.files)).not.toContain('这是为了什么')
  })
})
