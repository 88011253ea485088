import type { Slide } from '../../../src/deck/model.ts'
/** A deck of which something is still to be written: it is shown, says so, and what is there is checked. */
import type { DataFolder } from '../../support/data-folder.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { InputError } from '../../../src/base/problem.ts'
import { valuesBelow } from '../../../src/base/tree.ts'
import { compose, generate } from '../../../src/generate/generate.ts'
import { findTodos } from '../../../src/interview/todo.ts'
import { valueAt } from '../../../src/interview/validate.ts'
import { unwrittenText } from '../../../src/words/deck.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'

const INTERVIEW = 'data/interview.yaml'
const STAIRS = 'data/sections/01-stairs.yaml'
const LIGHT = 'data/sections/02-light.yaml'
const TIMELINE = 'data/timeline.yaml'

const projectOf = ({ data, out }: DataFolder) => ({ data, out })
const found = <L extends Slide['layout']>(slides: Slide[], layout: L) => slides.filter((slide): slide is Extract<Slide, { layout: L }> => slide.layout === layout)

describe('a draft', () => {
  it('says what is wanted where a text, evidence, a day or an address is, in the language of the deck', async () => {
    await using folder = await dataFolder()
    await folder.change(LIGHT, 'claim: { en: The light reaches 15–20 miles, zh: 灯光能照15–20海里 }', 'claim: { en: TODO one sentence, zh: TODO 一句话 }')
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: TODO the words')
    await folder.change(INTERVIEW, 'date: 2019-11-04', 'date: TODO the day')
    await folder.change(INTERVIEW, 'url: https://example.org/lighthouse', 'url: TODO its address')
    const { decks, todos, files } = await compose(projectOf(folder))
    expect(todos).toBe(5)
    const [en, zh] = decks.map(({ slides }) => ({ cover: found(slides, 'cover')[0]!, brief: found(slides, 'brief')[0]! }))
    expect(en!.brief.headline).toBe('‹to write: one sentence›')
    expect(zh!.brief.headline).toBe('‹待写：一句话›')
    expect(en!.brief.answers![0]!.points[0]!.reference).toEqual({ '‹evidence to come›': '' })
    expect(zh!.brief.answers![0]!.points[0]!.reference).toEqual({ '‹依据待补›': '' })
    expect(en!.cover.frame.kicker).toMatch(/^Draft · .* ‹to write: the day›/)
    expect(zh!.cover.frame.kicker).toMatch(/^草稿 · /)
    expect(en!.cover.props.address).toBe('‹to write: its address›')
    expect(decks.map(({ headmatter }) => [headmatter.themeConfig.draft, headmatter.themeConfig.source, headmatter.title])).toEqual([
      ['Draft', undefined, 'The keeper of the light · Johanna Lindqvist · Draft'],
      ['草稿', undefined, '守灯塔的人 · 林德奎斯特 · 草稿'],
    ])
    expect(files[0]!.content).toContain('# <span class="unwritten">‹to write: one sentence›</span>')
  })

  it('has a slide that says what is wanted in the stead of what cannot be drawn', async () => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, 'exact: 海雾来的时候，机器听不见船的声音', 'exact: TODO words of hers')
    await folder.change(STAIRS, 'measure: { text: { en: How long, zh: 多久 }', 'measure: { text: { en: TODO what is measured, zh: TODO 量什么 }')
    await folder.change(STAIRS, 'value: { en: 405 steps, zh: 405级 }', 'value: { en: TODO how many, zh: TODO 多少 }')
    await folder.change(TIMELINE, 'turn: keeper-lamp', 'turn: TODO the lane')
    const { decks: [deck], interview } = await compose(projectOf(folder))
    const instead = found(deck!.slides, 'unwritten').map(({ headline, points, frame }) => [frame.section, headline, points!.map(({ text }) => text)])
    expect(instead).toEqual([
      [undefined, 'Still to be written', ['‹to write: the lane›']],
      [1, 'A lamp is quicker than a keeper', ['‹to write: what is measured›', '‹to write: 量什么›']],
      [1, 'Still to be written', ['‹to write: words of hers›']],
      [1, 'Still to be written', ['‹to write: how many›', '‹to write: 多少›']],
    ])
    expect(interview.sections[0]).toMatchObject({ quotes: [], figures: [] })
    expect(found(deck!.slides, 'timeline')).toEqual([])
    expect(found(deck!.slides, 'making')).toEqual([])
  })

  it('tells at once what is false, what is no date and what is too long, in the places of the data, and nothing of what is left', async () => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, 'zh: 机器能做大部分，却听不见船', 'zh: TODO the claim')
    // The first quote is left out, and the second keeps its place in the data.
    await folder.change(LIGHT, 'exact: 灯是我们和大海说话的方式', 'exact: TODO words')
    await folder.change(LIGHT, 'gloss: { en: My aim is a new lamp within 5 years. }', `gloss: { en: '${'My aim is a new lamp within 5 years. '.repeat(20)}' }`)
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 雾天只有3海里')
    await folder.change(INTERVIEW, 'published: 2019-11-11', 'published: 2019-11-31')
    await folder.change(STAIRS, 'label: { en: she kept the light, zh: 她守灯塔 }', `label: { en: '${'she kept the light '.repeat(12)}', zh: 她守灯塔 }`)
    const said = await refusal(folder, generate(projectOf(folder)))
    expect(said.match(/^\S+:\d+:\d+: .{0,60}/gm)).toEqual([
      expect.stringMatching(`^${INTERVIEW}:23:14: source.published: the calendar has no such date`),
      expect.stringMatching(`^${STAIRS}:35:22: the text is \\d+ lines? too long for the place`),
      expect.stringMatching(`^${LIGHT}:12:15: points\\[1\\].evidence: the evidence is not in the lock`),
      expect.stringMatching(`^${LIGHT}:21:18: the quote is `),
    ])
    expect(said).toContain('4 problems; nothing was written.')
    expect(said).not.toContain('TODO')
    expect(await folder.list()).not.toContain('out/slides.md')
  })

  it('asks for what nothing can be shown without', async () => {
    await using folder = await dataFolder()
    await folder.change(INTERVIEW, 'minutes: 10', 'minutes: TODO how long')
    await folder.change(INTERVIEW, 'subtitle:\n  en: Johanna Lindqvist on stairs, fog and what a machine cannot hear', 'subtitle:\n  en: TODO one line')
    expect(await refusal(folder, compose(projectOf(folder)))).toBe(`${INTERVIEW}:9:10: TODO minutes: how long

1 place still to be filled in; nothing was written. Replace each TODO by what it asks for.
`)
  })

  it('is shown before anything was looked for in the source', async () => {
    await using folder = await dataFolder()
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: TODO the words')
    await folder.remove('data/source.lock.json')
    const { decks: [deck], warnings } = await compose(projectOf(folder))
    expect(warnings).toEqual(['No excerpt has been looked for in the source yet; `npm run verify` does.'])
    expect(deck!.slides.map(({ layout }) => layout)).not.toContain('strip')
    expect(JSON.stringify(deck)).not.toContain('§')
    expect(await refusal(folder, compose(projectOf(folder), { final: true }))).toContain(`${LIGHT}:12:15: TODO points[1].evidence: the words`)
  })

  it('is refused, with all that is left, where nothing may be', async () => {
    await using folder = await dataFolder()
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: TODO the words')
    await folder.change(INTERVIEW, 'date: 2019-11-04', 'date: TODO the day')
    expect(await refusal(folder, compose(projectOf(folder), { final: true }))).toBe(`${INTERVIEW}:7:7: TODO date: the day
${LIGHT}:12:15: TODO points[1].evidence: the words

2 places still to be filled in; nothing was written. Replace each TODO by what it asks for.
`)
  })

  it('is a deck whatever is left, or says what it is needed for: nothing that is left is a mistake', async () => {
    await using folder = await dataFolder()
    const files = await Promise.all([INTERVIEW, STAIRS, LIGHT, TIMELINE].map(async file => ({ file, values: parse(await folder.read(file)) as object })))
    const leaves = files.flatMap(({ file, values }) => valuesBelow(values).flatMap(({ value, path }) => typeof value === 'object' || path[0] === 'languages' ? [] : [{ file, path }]))
    await fc.assert(fc.asyncProperty(fc.subarray(leaves, { minLength: 1 }), fc.constantFrom('TODO', 'TODO one {{ thing }} <b> › [click]'), async (left, todo) => {
      const changed = files.map(({ file, values }) => ({ file, values: structuredClone(values) }))
      for (const { file, path } of left) {
        const values = changed.find(other => other.file === file)!.values
        Object.assign(valueAt(values, path.slice(0, -1)) as object, { [path.at(-1)!]: todo })
      }
      await Promise.all(changed.map(({ file, values }) => folder.write(file, stringify(values))))
      const outcome = await compose(projectOf(folder)).catch((error: unknown) => error as InputError)
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(InputError)
        expect(outcome.problems.filter(({ code }) => code !== 'todo')).toEqual([])
      }
      else {
        expect(outcome.todos).toBe(changed.reduce((sum, { values }) => sum + findTodos(values).length, 0))
        expect(outcome.decks[0]!.headmatter.themeConfig.draft).toBe('Draft')
        expect(findTodos(outcome.decks.map(({ slides }) => slides.map(({ told: _, ...slide }) => slide)))).toEqual([])
      }
    }), { numRuns: 100 })
  })

  it('shortens what is wanted, and keeps it in one mark', () => {
    expect(unwrittenText('en', '')).toBe('‹to write›')
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (wanted) => {
      expect(unwrittenText('en', wanted)).toMatch(/^‹to write(?:: [^‹›]{1,300})?›$/u)
    }))
  })
})
