import { readFileSync } from 'node:fs'
import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/source/read/article.ts'
import { readHeading, readLabel } from '../../../src/source/read/lines.ts'
import { matchSpeaker } from '../../../src/source/read/speakers.ts'
import { positionsOf } from '../../../src/source/text/code-points.ts'
import { chinese, english, speakers } from '../../support/made-up.ts'

function deckWords(source: string) {
  const article = parseArticle(source, speakers)
  const { slice } = positionsOf(article.text)
  return { article, words: article.turns.map(turn => [turn.address, turn.speaker, ...turn.paragraphs.map(({ start, end }) => slice(start, end))]), slice }
}

describe('parseArticle', () => {
  it('reads Chinese headings, labels and both spellings of a name', () => {
    const { article, words } = deckWords(chinese)
    expect(article).toMatchObject({ title: '守塔人谈灯塔', url: 'https://example.org/dengta' })
    expect(article.sections.map(({ number, heading, line }) => [number, heading, line])).toEqual([[1, '灯塔为什么还要有人守', 9], [2, '灯与海', 16]])
    expect(words).toEqual([
      ['s01-q1', 'reporter', '你守灯塔多少年了？'],
      ['s01-a1', 'keeper', '我守了20多年，灯塔里有405级台阶。', '每天我都走两遍，“一步也不少”。'],
      ['s01-q2', 'reporter', '机器能代替你吗？'],
      ['s01-a2', 'keeper', '能代替大部分，但海雾来的时候，机器听不见船的声音。'],
      ['s02-q1', 'reporter', '灯光能照多远？'],
      ['s02-a1', 'keeper', '大约15-20海里，要看天气。'],
    ])
  })

  it('keeps apart what nobody says', () => {
    const { article, slice } = deckWords(chinese)
    const regions = Object.fromEntries(article.regions.map(({ address, start, end }) => [address, slice(start, end)]))
    expect(regions).toMatchObject({
      'intro-credit-1': '海边周报编译   作者甲',
      'intro-1': '本报消息，守塔人林德奎斯特谈了她的灯塔。',
      'intro-2': '她说海雾才是最难对付的。',
      'intro-caption-1': '▲灯塔的外观（图源：海边周报）',
      's01-heading': '一、灯塔为什么还要有人守',
      's01-caption-1': '▲台阶的照片（图源：海边周报）',
      's01-q1-label': 'Miraim Okafor：',
      'end': '来源：海边周报\n某读者 2020-01-01 10:00:00',
    })
  })

  it('reads Markdown headings and bold labels', () => {
    const { article, words } = deckWords(english)
    expect(article.title).toBe('The keeper of the light')
    expect(article.sections.map(section => section.heading)).toEqual(['Stairs', 'Fog'])
    expect(words).toEqual([
      ['s01-q1', 'reporter', 'How many steps are there?'],
      ['s01-a1', 'keeper', 'Four hundred and five. I count them “every single day”.', 'It keeps me honest.'],
      ['s02-q1', 'reporter', 'And the fog?'],
      ['s02-a1', 'keeper', 'Fog is the one thing the machine – so far – cannot hear.'],
    ])
  })

  it('reads Arabic headings, Q and A, and leaves a numbered list in an answer alone', () => {
    const { article, words } = deckWords('Before.\n1. Stairs\nQ: How many?\nA: Two kinds:\n1. steep\n2. very steep\n2. Fog\n**Q: And fog?**\nA:\nLoud.')
    expect(article.sections.map(section => section.heading)).toEqual(['Stairs', 'Fog'])
    expect(words).toEqual([
      ['s01-q1', 'reporter', 'How many?'],
      ['s01-a1', 'keeper', 'Two kinds:', '1. steep', '2. very steep'],
      ['s02-q1', 'reporter', 'And fog?'],
      ['s02-a1', 'keeper', 'Loud.'],
    ])
  })

  it('makes one section of a text without headings, and numbers a second answer', () => {
    const { article, words } = deckWords('\uFEFFMIRIAM OKAFOR: One?\r\nLINDQVIST: Yes.\r\nLINDQVIST: And no.\r\nMIRIAM OKAFOR: Two?\r\n')
    expect(article.sections).toHaveLength(1)
    expect(article.sections[0]!.heading).toBeUndefined()
    expect(words.map(([address]) => address)).toEqual(['s01-q1', 's01-a1', 's01-a1-2', 's01-q2'])
  })

  it('ends where a heading of the same level has no talk below it', () => {
    const { article } = deckWords('## One\nQ: Why?\nA: So.\n## Comments\nNice one.')
    expect(article.regions.at(-1)).toMatchObject({ address: 'end', line: 4 })
  })

  it.each([
    ['no label', 'Just some prose.\nAnd more.', /^line 1: expected lines that begin with a speaker’s name and a colon, such as “Johanna Lindqvist: …”/],
    ['an unknown speaker', 'Q: Why?\nA: So.\nPeter Quist: Me too.\nQ: Ah?\nPeter Quist: Yes.\nA: No.', /^line 3: “Peter Quist” stands where a speaker’s name is expected/],
    ['an unknown bold speaker', '**Q:** Why?\n**Peter:** Me.\n**A:** So.', /^line 2: “Peter”/],
    ['a gap in the numbers', '一、甲\nQ: Why?\nA: So.\n三、乙\nQ: Why?\nA: So.', /^line 4: found a heading numbered 3, expected number 2/],
    ['a turn without words', 'Q: Why?\nA:\nQ: Well?\nA: So.', /^line 2: “A” is followed by no words/],
    ['talk before the first heading', '## Intro\nQ: Why?\nA: So.', undefined],
    ['talk before the first section', 'Q: Why?\nA: So.\n## One\nQ: Why?\nA: So.', /^line 1: “Q” speaks before the first heading/],
  ])('%s', (_, source, message) => {
    if (message)
      expect(() => parseArticle(source, speakers)).toThrow(message)
    else
      expect(parseArticle(source, speakers).turns).toHaveLength(2)
  })

  it('gives every visible character to exactly one paragraph or region', () => {
    const pieces = fc.constantFrom('Q: why 𠮷?', 'A: so', 'more words', '▲ picture', '一、heading', '## mark', '1. item', '', '***', 'Note: x', 'Source: y', 'by me', 'Title: t', '**A:** bold', '**Q: all bold**')
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), (lines) => {
      const text = ['Q: first', ...lines, 'A: last'].join('\n')
      let article
      try {
        article = parseArticle(text, speakers)
      }
      catch {
        return
      }
      const owners = new Uint8Array(article.length)
      for (const { start, end } of [...article.regions, ...article.turns.flatMap(turn => turn.paragraphs)]) {
        for (let at = start; at < end; at++)
          owners[at]!++
      }
      const points = [...article.text]
      for (const [at, count] of owners.entries()) {
        expect(count).toBeLessThanOrEqual(1)
        if (!/[\s*]/.test(points[at]!))
          expect(count).toBe(1)
      }
    }))
  })
})

describe('speakers', () => {
  it('knows a name by its parts and with two letters wrong', () => {
    expect(matchSpeaker('Mirima Okafor', speakers)?.id).toBe('reporter')
    expect(matchSpeaker('OKAFOR', speakers)?.id).toBe('reporter')
    expect(matchSpeaker('林德奎斯特', speakers)?.id).toBe('keeper')
    expect(matchSpeaker('Johanna Lindqvist（守塔人）', speakers)?.id).toBe('keeper')
    expect(matchSpeaker('问', speakers)?.id).toBe('reporter')
    expect(matchSpeaker('Peter Quist', speakers)).toBeUndefined()
    expect(matchSpeaker('A', [...speakers, { id: 'other', names: ['Other'], host: false }])).toBeUndefined()
  })

  it.each<[string, string | undefined]>([
    ['Miriam Okafro', 'reporter'],
    ['Miraim Okafor', 'reporter'],
    ['Lindqist', 'keeper'],
    ['Miraim Okaf', undefined],
    ['Lndqst', undefined],
    ['Interviewer', 'reporter'],
    ['Guest', 'keeper'],
  ])('takes %s for %s', (label, id) => {
    expect(matchSpeaker(label, speakers)?.id).toBe(id)
  })
})

describe('lines', () => {
  it('reads labels', () => {
    expect(readLabel('https://example.org')).toBeUndefined()
    expect(readLabel('10:22 he came')).toBeUndefined()
    expect(readLabel('**Name**: words')).toMatchObject({ name: 'Name', bold: true, length: 10 })
  })

  it('reads headings', () => {
    expect(['十、雾', '十二、雾', '二十一、雾', '十十、雾'].map(line => readHeading(line)?.rank)).toEqual([10, 12, 21, undefined])
    expect(readHeading('3.1 percent')).toBeUndefined()
    expect(readHeading('二、这是一个句子。')).toBeUndefined()
    expect(readHeading('**2) Fog**')).toMatchObject({ style: 'arabic', rank: 2, text: 'Fog' })
    expect(readHeading('## Fog ##')).toEqual({ style: 'markdown', rank: 2, text: 'Fog' })
    expect(readHeading('#  Fog and sea')).toEqual({ style: 'markdown', rank: 1, text: 'Fog and sea' })
  })
})

describe.skipIf(!process.env.SOURCE)('the real article', () => {
  it('has ten sections and every turn', () => {
    const article = parseArticle(readFileSync(process.env.SOURCE!, 'utf8'), [
      { id: 'zuckerberg', names: ['Mark Zuckerberg', '马克·扎克伯格'], host: false },
      { id: 'chang', names: ['Emily Chang', '张秀春'], host: true },
    ])
    expect(article.sections).toHaveLength(10)
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(number => article.turns.filter(turn => turn.section === number && turn.kind === 'answer').length)).toEqual([3, 2, 2, 2, 1, 2, 2, 2, 1, 4])
    expect(article.turns).toHaveLength(42)
    expect(article.turns.filter(turn => turn.speaker === 'chang')).toHaveLength(21)
    expect(article.turns.map(turn => turn.address)).toContain('s07-a2')
    expect(article.regions.filter(region => region.kind === 'introduction')).toHaveLength(11)
    expect(article.regions.filter(region => region.kind === 'caption')).toHaveLength(5)
  })
})
