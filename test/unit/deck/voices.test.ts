/** Of several guests it is said who answers, of several hosts who asks; of one of each, neither. */
import type { DataFolder } from '../../support/data-folder.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voicesOf } from '../../../src/deck/voices.ts'
import { compose } from '../../../src/generate/generate.ts'
import { notesText } from '../../../src/publish/powerpoint/notes-text.ts'
import { readBody } from '../../../src/publish/site/read/page.ts'
import { addressLabel, partsOfLabel } from '../../../src/source/address.ts'
import { referenceWidth } from '../../../src/text/fit.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { verifiedInterview } from '../../support/verified-interview.ts'

const STAIRS = 'data/sections/01-stairs.yaml'

const speaker = (id: string, en: string, zh: string, host: boolean) => `  ${id}:\n    name: { en: ${en}, zh: ${zh} }\n    short: { en: ${en.split(' ')[1]}, zh: ${zh} }\n    role: { en: Pilot, zh: 引水员 }\n    host: ${host}\n`

/** A second guest, who answers the second question otherwise, and a second host, who asks it. */
async function panel(folder: DataFolder) {
  await folder.change('source.txt', '奥卡福：机器能代替你吗？', '罗梅罗：机器能代替你吗？')
  await folder.change('source.txt', '二、灯光与海\n', '哈达德：我看不行，机器不懂大海。\n二、灯光与海\n')
  await folder.change('data/interview.yaml', 'speakers:\n', `speakers:\n${speaker('haddad', 'Clara Haddad', '哈达德', false)}${speaker('romero', 'Luz Romero', '罗梅罗', true)}`)
  await folder.change(STAIRS, 'quotes:\n', 'quotes:\n  - { id: no-sea, exact: 机器不懂大海, speaker: haddad, gloss: { en: Machines do not know the sea. } }\n')
  await folder.change(STAIRS, '  - kind: quote\n', '  - { kind: quote, quote: no-sea }\n  - kind: quote\n')
  await folder.change(STAIRS, '      - 海雾来的时候\n', '      - 海雾来的时候\n      - 我看不行\n')
  await folder.change('data/interview.yaml', '          evidence: 机器能代替大部分工作\n        - text', '          evidence: 我看不行\n        - text')
  await folder.lock()
}

async function decksOf(folder: DataFolder) {
  const { decks } = await compose({ data: folder.data, out: folder.out })
  return decks
}

function slidesOf(deck: Awaited<ReturnType<typeof decksOf>>[number], layout: string, section?: number) {
  return deck.slides.filter(slide => slide.layout === layout && (section === undefined || slide.frame.section === section))
}

describe('a panel', () => {
  it('has with each point the short name of who answers it, of two who do in the order of their words, and who asked', async () => {
    await using folder = await dataFolder()
    await panel(folder)
    const [en, zh] = await decksOf(folder)
    const answers = (deck: NonNullable<typeof en>) => slidesOf(deck, 'brief', 1).flatMap(({ answers = [] }) => answers.map(({ question, points }) => [question, ...points.flatMap(({ reference }) => Object.keys(reference!))]))
    expect(answers(en!)).toEqual([
      ['Miriam Okafor: How long has she kept the light?', 'Johanna Lindqvist §1 · A1'],
      ['Romero: Can a machine take her place?', 'Johanna Lindqvist §1 · A2', 'Haddad §1 · A2.2'],
    ])
    expect(answers(zh!)).toEqual([
      ['奥卡福：她守了多久？', '林德奎斯特 §1 · A1'],
      ['罗梅罗：机器能代替她吗？', '林德奎斯特 §1 · A2', '哈达德 §1 · A2.2'],
    ])
  })

  it('says in the standing line whose claims a slide makes: one guest’s, two guests’, or those of all', async () => {
    await using folder = await dataFolder()
    await panel(folder)
    const [en, zh] = await decksOf(folder)
    const linesOf = (deck: NonNullable<typeof en>, layout: string, section?: number) => slidesOf(deck, layout, section).map(({ frame }) => frame.whose)
    expect(en!.headmatter.themeConfig.whose).toBe('Claims are the guests’ unless marked')
    expect(linesOf(en!, 'quote', 1)).toEqual(['Claims are Haddad’s unless marked', 'Claims are Johanna Lindqvist’s unless marked'])
    expect(linesOf(en!, 'tensions')).toEqual(['Claims are Haddad and Johanna Lindqvist’s unless marked'])
    expect(linesOf(zh!, 'tensions')).toEqual(['除另有注明外，观点出自哈达德和林德奎斯特'])
    expect(linesOf(en!, 'timeline')).toEqual(['Claims are Johanna Lindqvist’s unless marked'])
    expect(linesOf(en!, 'cover').concat(linesOf(en!, 'ledger'))).toEqual([undefined, undefined])
  })

  it('names both with a quote: who says it, and who asked; the same in notes, on the page to read, and in the ledger', async () => {
    await using folder = await dataFolder()
    await panel(folder)
    const [en] = await decksOf(folder)
    const [quote] = slidesOf(en!, 'quote', 1)
    expect(quote!.props).toMatchObject({ quote: { speaker: 'Clara Haddad', asked: 'From the answer to Romero: Can a machine take her place?' } })
    expect(quote!.notes).toContain('**Asked** Romero: Can a machine take her place?')
    expect(notesText(en!, quote!.told!)).toContain('– Haddad §1 · A2.2 “机器不懂大海”')
    const page = readBody(en!, { others: [], notes: false })
    for (const words of ['Romero: Can a machine take her place?', '>Haddad §1 · A2.2</a>', '>Johanna Lindqvist §1 · A2</a>'])
      expect(page).toContain(words)
    expect(slidesOf(en!, 'ledger').flatMap(({ props }) => (props as { rows: { reference: object }[] }).rows.map(({ reference }) => Object.keys(reference)[0]))).toContain('Haddad §1 · A2.2')
  })

  it('says whose the one word of an answer is', async () => {
    await using folder = await dataFolder()
    await panel(folder)
    await folder.change(STAIRS, 'tells:\n', 'tells:\n  - kind: answer\n    headline: { en: No machine takes her place, zh: 机器代替不了她 }\n    question: { en: Can a machine take her place?, zh: 机器能代替她吗？ }\n    answer: { exact: 我看不行, speaker: haddad, text: { en: No, zh: 不行 } }\n    means: [{ text: { en: It does not know the sea, zh: 它不懂大海 }, evidence: 机器不懂大海 }]\n')
    const [en] = await decksOf(folder)
    expect(slidesOf(en!, 'visual', 1)[0]!.props).toMatchObject({ visual: { answer: { credit: 'Clara Haddad' } } })
  })
})

describe('one guest and one host', () => {
  it('are named nowhere but where a quote says whose it is', async () => {
    await using folder = await dataFolder()
    const [en] = await decksOf(folder)
    expect(en!.slides.map(({ frame }) => frame.whose).filter(Boolean)).toEqual([])
    const labels = en!.slides.flatMap(({ frame, told, answers = [] }) => [...Object.keys(frame.references ?? {}), ...told?.evidence.map(({ label }) => label) ?? [], ...answers.flatMap(({ points }) => points.flatMap(({ reference }) => Object.keys(reference!)))])
    expect(labels.filter(label => !/^(?:§\d · [AQ][\d.]+|Intro|example\.org\/lighthouse)$/.test(label))).toEqual([])
    expect(en!.slides.flatMap(({ told }) => told?.asked ?? []).filter(asked => asked.includes('Okafor'))).toEqual([])
  })

  it('leave room behind a statement for the time of the recording, where it has one', async () => {
    await using folder = await dataFolder()
    let seconds = 0
    await folder.write('source.txt', (await folder.read('source.txt')).replace(/^(?:奥卡福|林德奎斯特)：/gm, label => `[00:01:${String(seconds += 5).padStart(2, '0')}] ${label}`))
    await folder.lock()
    const room = async () => {
      const { interview } = await verifiedInterview({ data: folder.data, out: folder.out })
      return voicesOf(interview).referenceRoom(interview.sections[0]!.evidence)
    }
    expect(await room()).toBe(referenceWidth())
    await folder.change('data/interview.yaml', '  published: 2019-11-11\n', '  published: 2019-11-11\n  recording: https://example.org/talk.mp3\n')
    expect(await room()).toBe(referenceWidth() + referenceWidth('1:40'))
    await folder.change('data/interview.yaml', 'https://example.org/talk.mp3', 'talk.mp3')
    await folder.write('data/talk.mp3', '')
    expect(await room()).toBe(referenceWidth() + referenceWidth('▶ 1:40'))
  })
})

it('a label is read back by its parts, whatever the name', () => {
  const turn = fc.record({ kind: fc.constantFrom('question' as const, 'answer' as const), section: fc.integer({ min: 1, max: 99 }), number: fc.integer({ min: 1, max: 99 }), part: fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined }) })
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() === text && !/[\n\r\u2028\u2029]/.test(text))
  fc.assert(fc.property(turn, name, (address, name) => {
    const place = addressLabel(address, 'Intro')
    expect(partsOfLabel(place)).toEqual({ place })
    expect(partsOfLabel(addressLabel(address, 'Intro', name))).toEqual({ name, place })
  }))
})
