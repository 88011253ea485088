import type { Deck } from '../../../src/deck/model.ts'
import { readFile } from 'node:fs/promises'
import { parseSync } from '@slidev/parser/core'
import { describe, expect, it } from 'vitest'
import { splitValue } from '../../../src/deck/figures.ts'
import { partsOf, sectionLinks } from '../../../src/deck/parts.ts'
import { writeMarkdown } from '../../../src/deck/write.ts'
import { compose } from '../../../src/generate/generate.ts'
import { sourceLink } from '../../../src/text/fragment.ts'
import { deckWords } from '../../../src/words/deck.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { framesOf, shapeOf, slidesWith } from '../../support/deck-facts.ts'

async function sample(change: (folder: Awaited<ReturnType<typeof dataFolder>>) => Promise<unknown> = async () => {}) {
  await using folder = await dataFolder()
  await change(folder)
  return await compose({ data: folder.data, out: folder.out })
}

const layouts = ({ slides }: Pick<Deck, 'slides'>) => slides.map(({ layout }) => layout)

describe('the storyline', () => {
  it('goes from the cover over every section to the appendix', async () => {
    const { decks } = await sample()
    expect(layouts(decks[0]!)).toEqual([
      'cover',
      'timeline',
      'takeaways',
      ...['visual', 'quote'],
      ...['brief', 'quote', 'quote'],
      'tensions',
      'predictions',
      'closing',
      'divider',
      'map',
      'brief',
      'numbers',
      'reading',
      'ledger',
      'strip',
      'making',
    ])
    expect(decks[0]!.slides.map(slide => slide.frame.section)).toEqual([...Array.from({ length: 3 }), 1, 1, 2, 2, 2, ...Array.from({ length: 5 }), 1, ...Array.from({ length: 5 })])
  })

  it('is the same in every language', async () => {
    const { decks } = await sample()
    expect(decks.map(deck => deck.language)).toEqual(['en', 'zh'])
    expect(decks[1]!.slides.map(shapeOf)).toEqual(decks[0]!.slides.map(shapeOf))
  })

  it('leaves out what an interview has not', async () => {
    const { decks } = await sample(async (folder) => {
      await folder.remove('data/timeline.yaml')
      const interview = await folder.read('data/interview.yaml')
      await folder.write('data/interview.yaml', interview.replace(/\n(?:numbers|tensions|predictions):\n(?:.+\n)+/g, '\n'))
    })
    expect(layouts(decks[0]!)).not.toEqual(expect.arrayContaining([expect.stringMatching(/timeline|numbers|tensions|predictions/)]))
    expect(layouts(decks[0]!)).toContain('closing')
  })

  it('opens each section with its first slide, and has one that tells nothing in the talk in brief, answer by answer', async () => {
    const { decks } = await sample()
    const { slides } = decks[0]!
    expect(slides.flatMap(({ layout, frame: { opens, section } }) => opens ? [[section, layout]] : [])).toEqual([[1, 'visual'], [2, 'brief']])
    const [light, stairs] = slidesWith(decks[0]!, 'brief')
    expect(light).toMatchObject({ frame: { section: 2, kicker: undefined }, steps: true })
    expect(stairs).toMatchObject({ frame: { section: 1, kicker: 'In brief' }, steps: undefined })
    expect(stairs!.answers).toEqual([
      { question: 'How long has she kept the light?', points: [{ text: 'She walks the stairs twice a day', reference: { '§1 · A1': '每天走两遍' } }] },
      { question: 'Can a machine take her place?', points: [{ text: 'In fog a machine hears no ship', reference: { '§1 · A2': '海雾来的时候' } }] },
    ])
    expect(stairs!.props.figures).toMatchObject([{ labels: [{ id: 'stairs' }] }])
  })

  it('says what leads on at the end of a section’s last slide', async () => {
    const { decks } = await sample()
    expect(decks[0]!.slides.filter(({ frame }) => frame.section === 1).map(({ notes }) => notes.includes('And the light?'))).toEqual([false, true, false])
  })

  it('says once whose claims the slides make', async () => {
    const { decks } = await sample()
    expect(decks.map(({ headmatter }) => headmatter.themeConfig.whose)).toEqual([expect.stringContaining('Lindqvist'), expect.stringContaining('林德奎斯特')])
  })

  it('links each tick to its section’s first slide, and each claim to the section in brief', async () => {
    const { decks } = await sample()
    for (const deck of decks) {
      const { slides } = deck
      const first = [1, 2].map(section => slides.findIndex(slide => slide.frame.section === section) + 1)
      const briefs = [1, 2].map(section => slides.findIndex(({ layout, frame }) => layout === 'brief' && frame.section === section) + 1)
      expect(slidesWith(deck, 'map')[0]!.links?.map(link => link.slide)).toEqual(briefs)
      expect(sectionLinks(framesOf(deck)).map(({ slide }) => slide)).toEqual(first)
      expect(partsOf(framesOf(deck)).at(-1)!.slide).toBe(slides.findIndex(slide => slide.layout === 'divider') + 1)
    }
  })

  it('names every quote, figure and pivot by its id', async () => {
    const { decks } = await sample()
    for (const { slides } of decks) {
      const text = JSON.stringify(slides.map(slide => slide.props))
      for (const id of ['no-ship', 'speaks-to-the-sea', 'new-lamp', 'stairs', 'oil', 'keeper', 'lamp'])
        expect(text).toContain(`"id":"${id}"`)
    }
  })
})

describe('a quote', () => {
  it('in the source’s language stands alone, marked as a translation', async () => {
    const { decks } = await sample()
    expect(slidesWith(decks[1]!, 'quote')[0]!.props.quote).toMatchObject({
      id: 'no-ship',
      asked: '节选自对这一问的回答：机器能代替她吗？',
      lines: [{ text: '海雾来的时候，' }, { text: '机器听不见船的声音', phrase: true }],
      exact: '海雾来的时候，机器听不见船的声音',
      language: 'zh',
      gloss: undefined,
      speaker: '林德奎斯特',
      mark: '（中文译文）',
    })
  })

  it('in another language has the source’s words and a gloss, marked as ours', async () => {
    const { decks } = await sample()
    expect(slidesWith(decks[0]!, 'quote')[0]!.props.quote).toMatchObject({
      exact: '海雾来的时候，机器听不见船的声音',
      language: 'zh',
      gloss: true,
      mark: expect.stringContaining('Chinese'),
    })
    expect(slidesWith(decks[0]!, 'quote')[0]!.props.quote.lines).toEqual([{ text: 'When the fog comes a machine' }, { text: 'cannot hear', phrase: true }, { text: 'the ships.', phrase: true }])
  })
})

describe('a reference', () => {
  it('names the turn and opens the source at the words', async () => {
    const { decks } = await sample()
    const [quote] = slidesWith(decks[0]!, 'quote')
    const words = '海雾来的时候，机器听不见船的声音'
    const href = `https://example.org/lighthouse#:~:text=${encodeURIComponent(words)}`
    expect(quote!.frame.references).toEqual({ '§1 · A2': words })
    expect(sourceLink(decks[0]!.headmatter.themeConfig.source!, words)).toBe(href)
    expect(quote!.told!.evidence).toEqual([{ text: words, label: '§1 · A2', href }])
  })
})

describe('the notes', () => {
  it('give what to say, what was asked, and the words that support it with their place', async () => {
    const { decks } = await sample()
    const [picture, quote] = decks[0]!.slides.filter(({ frame }) => frame.section === 1)
    expect(picture!.notes).toBe(`[click] Two. [click] Spans.

**Asked** How long has she kept the light? Can a machine take her place?

**Evidence**

- §1 · A1 <span lang="zh">“我守了20多年”</span>
- §1 · A2 <span lang="zh">“我希望十年之后这里还有人”</span>`)
    expect(quote!.notes).toBe(`[click] She smiles.

And the light?

**Asked** Can a machine take her place?

**Evidence**

- §1 · A2 <span lang="zh">“海雾来的时候，机器听不见船的声音”</span>`)
    const brief = slidesWith(decks[0]!, 'brief').at(-1)
    expect(brief!.notes).toBe(`**Also said**

- Nobody knows the stairs better. (§1 · A1 <span lang="zh">“没有人比我更熟悉这段楼梯”</span>)

**Evidence**

- §1 · A2 <span lang="zh">“机器能代替大部分工作”</span>
- §1 · A1 <span lang="zh">“每天走两遍”</span>
- §1 · A2 <span lang="zh">“海雾来的时候”</span>
- §1 · A2 <span lang="zh">“机器听不见船的声音”</span>
- §1 · A1 <span lang="zh">“灯塔里有405级台阶”</span>`)
  })
})

describe('the Markdown', () => {
  it('is the same to the byte every time', async () => {
    const [first, second] = await Promise.all([sample(), sample()])
    expect(first.files.slice(0, 2).map(file => file.content)).toEqual(second.files.slice(0, 2).map(file => file.content).map((text, index) =>
      text.replace(/^--- # .*/, first.files[index]!.content.split('\n')[0]!)))
    const [deck] = first.decks
    expect(writeMarkdown(deck!, 'Generated')).toBe(writeMarkdown(structuredClone(deck!), 'Generated'))
  })

  it('keeps what would begin a formula in the name of a speaker and end in the words', async () => {
    const { decks: [deck] } = await sample()
    const [cover, second, ...others] = deck!.slides
    const references = { '$ §1 · A1': 'It cost $', '$': '$' }
    const written = writeMarkdown({ ...deck!, slides: [cover!, { ...second!, frame: { ...second!.frame, references } }, ...others] }, 'Generated')
    expect(parseSync(written, 'slides.md').slides[1]!.frontmatter.references).toEqual(references)
    expect(written).not.toMatch(/^[^\n\r$\u2028\u2029]*\$[^\n\r$\u2028\u2029]*\$.*(?=\n {4}|\n---)/m)
  })

  it('says in its first line that it is generated, from what and how', async () => {
    const { files } = await sample()
    for (const { content } of files.slice(0, 2))
      expect(content.split('\n')[0]).toMatch(/^--- # Generated from .*data\/ by the command "generate"\. Change the words there, not here\.$/)
  })

  it('is one slide a slide, in order, each with its layout, headline and notes', async () => {
    const { decks, files } = await sample()
    for (const [index, deck] of decks.entries()) {
      const { slides } = parseSync(files[index]!.content, 'slides.md')
      expect(slides.map(slide => slide.frontmatter.layout)).toEqual(layouts(deck))
      expect(slides.map(slide => slide.note ?? '')).toEqual(deck.slides.map(slide => slide.notes))
      expect(slides[0]!.frontmatter).toMatchObject({ lang: deck.language, htmlAttrs: { lang: deck.language }, duration: '10min' })
    }
  })

  it('ends with one line end, and has no line with space at its end', async () => {
    const { files } = await sample()
    for (const { content } of files.slice(0, 2)) {
      expect(content).toMatch(/[^\n]\n$/)
      expect(content.split('\n').filter(line => /\s$/.test(line))).toEqual([])
      expect(content).not.toContain('\r')
    }
  })

  it('reads like a deck', async () => {
    const { files } = await sample()
    expect(files[0]!.content).toContain(`
---
layout: brief
section: 2
heading: Light
references:
  §2 · A1: 晴天大约15-20海里
opens: true
minutes: 1.5
---

# The light reaches 15–20 miles

## How far does it reach?

<v-clicks>

- On clear days 15–20 nautical miles [§2 · A1](<#晴天大约15-20海里>)
- In fog only two [§2 · A1](<#雾天只有2海里>)

</v-clicks>

## What comes next?

<!--
[click] Clear. [click] Fog.
`)
  })
})

describe('a figure’s value', () => {
  it.each([
    ['6–8 months', { number: '6–8', unit: 'months' }],
    ['6～8个月', { number: '6～8', unit: '个月' }],
    ['Nearly 200M', { before: 'Nearly', number: '200M' }],
    ['$600B', { number: '$600B' }],
    ['近2亿', { before: '近', number: '2', unit: '亿' }],
    ['4050亿', { number: '4050', unit: '亿' }],
    ['400,000+', { number: '400,000+' }],
    ['not one', { number: 'not one' }],
  ])('%s is set in its parts', (value, parts) => {
    expect(splitValue(value)).toEqual({ before: undefined, unit: undefined, ...parts })
  })
})

describe('the deck’s own words', () => {
  it('are there in both languages', () => {
    expect(Object.keys(deckWords('zh'))).toEqual(Object.keys(deckWords('en')))
  })
})

it('the sample is what it says: read from the folder, not from this project’s data', async () => {
  const { files } = await sample()
  expect(files[0]!.content).not.toBe(await readFile('slides.md', 'utf8').catch(() => ''))
  expect(files[0]!.content).toContain('title: The keeper of the light · Johanna Lindqvist')
})
