/** A light deck: sections of a heading, a claim and two points, and nothing else that need not be there. */
import type { DataFolder } from '../../support/data-folder.ts'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { compose } from '../../../src/generate/generate.ts'
import { titlePage } from '../../../src/publish/handout/telling.ts'
import { readBody } from '../../../src/publish/site/read/page.ts'
import { searchEntries } from '../../../src/search/entries.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'

const INTERVIEW = 'data/interview.yaml'
const SECTIONS = ['data/sections/01-stairs.yaml', 'data/sections/02-light.yaml']
const NEEDED = ['heading', 'claim', 'evidence', 'points']

async function light(): Promise<DataFolder> {
  const folder = await dataFolder()
  const change = async (file: string, leaves: (key: string) => boolean) => {
    const values = parse(await folder.read(file)) as object
    await folder.write(file, stringify(Object.fromEntries(Object.entries(values).filter(([key]) => leaves(key)))))
  }
  await Promise.all(SECTIONS.map(file => change(file, key => NEEDED.includes(key))))
  await change(INTERVIEW, key => !['takeaways', 'numbers', 'tensions', 'predictions', 'closing', 'notes'].includes(key))
  await folder.remove('data/timeline.yaml')
  await folder.lock()
  return folder
}

const projectOf = ({ data, out }: DataFolder) => ({ data, out })

describe('a light deck', () => {
  it('leaves out the slides of what is not there and the claims that it has told, and lists none of them', async () => {
    await using folder = await light()
    const { decks, warnings } = await compose(projectOf(folder), { final: true })
    expect(warnings).toEqual([])
    for (const { slides } of decks)
      expect(slides.map(({ layout }) => layout)).toEqual(['cover', 'brief', 'brief', 'divider', 'reading', 'strip', 'making'])
    const [en, zh] = decks.map(({ slides }) => slides)
    expect(en![3]!.props).toEqual({ contents: ['How to read this deck', 'Coverage', 'How this deck was made'].map((text, index) => ({ text, slide: 5 + index })) })
    expect(en![6]!.points![1]!.text).toBe('Every claim carries the source’s own words: 7 excerpts in all')
    expect(zh![6]!.points![1]!.text).toBe('每条要点都附有依据，共7处')
    expect((en![5]!.props as { share: string }).share).toMatch(/^\d+% of the Q&A text is cited as evidence$/)
    expect(en![1]!.answers).toEqual([{ question: undefined, points: [expect.objectContaining({ text: 'She walks the stairs twice a day', reference: { '§1 · A1': '每天走两遍' } }), expect.anything()] }])
  })

  it('gives its sections the minutes that what they show would take', async () => {
    await using folder = await light()
    const { decks: [deck], interview } = await compose(projectOf(folder))
    const minutes = deck!.slides.flatMap(({ frame }) => frame.minutes ?? [])
    expect(minutes).toHaveLength(3)
    expect(minutes.reduce((sum, part) => sum + part, 0)).toBe(interview.minutes)
    expect(Math.min(...minutes)).toBeGreaterThan(0)
    // With twice as much to show, the second has the more of the time.
    await folder.change(SECTIONS[1]!, 'en: In fog only two', `en: ${'In fog only two '.repeat(8).trim()}`)
    const longer = (await compose(projectOf(folder))).decks[0]!.slides.flatMap(({ frame }) => frame.minutes ?? [])
    expect(longer[2]).toBeGreaterThan(minutes[2]!)
  })

  it('can be read as a page, printed and looked through', async () => {
    await using folder = await light()
    const { decks } = await compose(projectOf(folder))
    const [deck] = decks
    const page = readBody(deck!, { others: [], notes: true })
    expect(page).toContain('most of it')
    expect(page).not.toMatch(/undefined|<ul><\/ul>|<summary>What is said/)
    expect(titlePage(deck!, deck!.slides.map((_, index) => index + 1))).toContain('most of it')
    expect(searchEntries(decks, 0, true).entries.map(({ text }) => text)).toContain('In fog only two')
  })

  it('still needs two points with their evidence, and all of what is there', async () => {
    await using folder = await light()
    await folder.write(SECTIONS[0]!, stringify({ ...parse(await folder.read(SECTIONS[0]!)), points: [{ text: { en: 'One', zh: '一' } }] }))
    await folder.write(INTERVIEW, `${await folder.read(INTERVIEW)}takeaways:\n  headline: { en: Three, zh: 三 }\n  items: []\n`)
    const said = await refusal(folder, compose(projectOf(folder)))
    expect(said).toContain('takeaways.items: expected a list of 3, found 0')
    expect(said).toContain('points: expected a list of 2 to 12, found 1')
    expect(said).toContain('points[0].evidence is missing')
  })
})
