/** Sentences, what asks, what is central, and lines of a comment, in the languages that are read. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedIn } from '../../../src/scaffold/candidates/asked.ts'
import { coreOf, lexRank } from '../../../src/scaffold/candidates/core.ts'
import { strongIn } from '../../../src/scaffold/candidates/quotes.ts'
import { clausesIn, sentencesIn, wordsIn } from '../../../src/scaffold/candidates/sentences.ts'
import { weightsIn } from '../../../src/scaffold/candidates/weights.ts'
import { inColumns } from '../../../src/scaffold/columns.ts'
import { shortened } from '../../../src/scaffold/suggest.ts'
import { hostileText } from '../../support/hostile-text.ts'

const language = fc.constantFrom('en', 'zh', 'ja', 'ko', 'ar', 'he', 'hi', 'ru', 'es', 'de', 'th')
const text = fc.oneof(hostileText(), fc.constantFrom('那盏灯是谁点的？我的姑姑。', 'ใครจุดไฟ ผมอยากรู้', 'Wer? Am 3. Mai.', 'من؟ هي.'))

describe('sentences', () => {
  it('are told apart in a text that goes on and on', () => {
    for (const said of ['[a] ', 'A. ', '? " ', '1,111 ', 'ใครจุดไฟ '])
      expect(sentencesIn(said.repeat(20_000), said.startsWith('ใ') ? 'th' : 'en').join('')).toHaveLength(said.length * 20_000)
  })

  it('and clauses together are the text, whatever it says', () => {
    fc.assert(fc.property(text, language, fc.nat({ max: 40 }), (text, language, words) => {
      expect(sentencesIn(text, language).join('')).toBe(text)
      expect(clausesIn(text, words, language).join('')).toBe(text)
    }))
  })

  it.each<[language: string, sentences: string[]]>([
    ['en', ['Dr. J. K. Hill came. ', 'She said “Go!” and left. ', 'So did I. ', 'Why?']],
    ['en', ['Well. ', '\\[07:57\\] [laughs] ', 'It is [the lamp] so.']],
    ['zh', ['我的姑姑。', '她说：“不。”', '为什么？']],
    ['ja', ['叔母です。', '九年です！']],
    ['ko', ['이모였어요. ', '구 년이요.']],
    ['ar', ['كانت عمتي. ', 'لماذا؟ ', 'نعم.']],
    ['he', ['הדודה שלי. ', 'למה?']],
    ['hi', ['मेरी बुआ। ', 'क्यों?']],
    ['ru', ['Моя тётя, в 2010 г. она уехала. ', 'Почему?']],
    ['es', ['Mi tía. ', '¿Por qué? ', 'Pues sí.']],
    ['de', ['Am 3. Mai kam Dr. Hill. ', 'Sie blieb, z. B. im Winter. ', 'Ja.']],
    ['th', ['ป้าของผมจุดไฟ ', 'เราเฝ้าตะเกียง ']],
  ])('are told apart in %s', (language, sentences) => {
    expect(sentencesIn(sentences.join(''), language)).toEqual(sentences)
  })
})

describe('a host’s turn', () => {
  it.each<[language: string, said: string, asked: string]>([
    ['en', 'You grew up beside the pier, and everybody in town has a story about the winter when the sea froze. So tell me: who lit it first?', 'So tell me: who lit it first?'],
    ['en', 'Why? It is late. And who, then?” Tell me.', 'Why? … And who, then?”'],
    ['en', '\\[07:57\\] Tell me about the dot you print. [laughs]', 'Tell me about the dot you print.'],
    ['en', 'Tell me about the dot you print.', 'Tell me about the dot you print.'],
    ['zh', '你在码头边长大。那盏灯是谁点的？', '那盏灯是谁点的？'],
    ['zh', '为什么？是谁？你说。然后呢？', '为什么？是谁？… 然后呢？'],
    ['ja', '港で育ちましたね。最初に灯したのは誰ですか。教えてください。', '最初に灯したのは誰ですか。'],
    ['ko', '부두 옆에서 자랐지요. 누가 처음 불을 켰나요?', '누가 처음 불을 켰나요?'],
    ['ar', 'نشأت قرب الرصيف. من أشعلها أولا؟', 'من أشعلها أولا؟'],
    ['he', 'גדלת ליד הרציף. מי הדליק אותה ראשון?', 'מי הדליק אותה ראשון?'],
    ['hi', 'आप घाट के पास बड़े हुए। इसे पहले किसने जलाया?', 'इसे पहले किसने जलाया?'],
    ['ru', 'Вы выросли у пирса. Кто зажёг её первым?', 'Кто зажёг её первым?'],
    ['es', 'Creciste junto al muelle. ¿Quién la encendió primero?', '¿Quién la encendió primero?'],
    ['de', 'Sie wuchsen am Kai auf. Wer hat sie zuerst angezündet?', 'Wer hat sie zuerst angezündet?'],
    ['el', 'Μεγάλωσες εδώ. Ποιος την άναψε;', 'Ποιος την άναψε;'],
    ['th', 'ช่วยเล่าเรื่องจุดที่คุณพิมพ์หน่อย', 'ช่วยเล่าเรื่องจุดที่คุณพิมพ์หน่อย'],
  ])('in %s asks: %s', (language, said, asked) => {
    expect(askedIn([said], language)?.text).toBe(asked)
  })

  it.each<[language: string, ...said: string[]]>([
    ['en', 'Right.', 'Wow.', 'That’s amazing.', 'Thank you very much.', '', '[laughs]'],
    ['zh', '对。', '哇！', '好的，明白了。'],
    ['ja', 'なるほど。', 'すごいですね。', 'そうですか。'],
    ['ko', '네.', '와, 대단하네요.'],
    ['ar', 'نعم.', 'رائع!'],
    ['he', 'כן.', 'וואו.'],
    ['hi', 'ठीक है।', 'वाह!'],
    ['ru', 'Да.', 'Ничего себе.'],
    ['es', 'Claro.', 'Vaya, qué bien.'],
    ['de', 'Genau.', 'Wahnsinn!'],
    ['th', 'ครับ', 'ว้าว'],
  ])('in %s asks nothing where it is an interjection', (language, ...said) => {
    for (const words of said)
      expect(askedIn([words], language)).toBeUndefined()
  })
})

const sentencesOf = (...texts: string[]) => texts.map(text => ({ text, words: wordsIn(text, 'en') }))

describe('the core of an answer', () => {
  const weights = { weightOf: () => 1, most: 1 }
  const sentences = fc.array(fc.array(fc.constantFrom(...'abcdef'), { maxLength: 6 }), { minLength: 1, maxLength: 12 })

  it('shares one rank a sentence among them, in whatever order they are said', () => {
    fc.assert(fc.property(sentences, fc.nat(), (sentences, turn) => {
      const ranks = lexRank(sentences, weights)
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(sentences.length, 1)
      const by = turn % sentences.length
      const turned = lexRank([...sentences.slice(by), ...sentences.slice(0, by)], weights)
      ranks.forEach((rank, index) => expect(turned[(index - by + sentences.length) % sentences.length]).toBeCloseTo(rank, 2))
    }))
  })

  it('is what shares its words with the others', () => {
    const said = sentencesOf('The lamp burns oil all night.', 'My aunt had one good knee.', 'The lamp of the tower burns oil for ships.', 'Ships look for the tower at sea.', 'Cats sleep beside a warm stove.', 'Nobody bakes bread here any longer.')
    const core = coreOf({ sentences: said }, weightsIn(said), 'en')
    expect(core).toHaveLength(2)
    expect(core[0]!.text).toBe('The lamp of the tower burns oil for ships.')
  })

  it('asks nothing', () => {
    const said = sentencesOf(...Array.from({ length: 6 }, (_, index) => `Who lit the lamp of tower ${index}?`))
    expect(coreOf({ sentences: said }, weightsIn(said), 'en')).toEqual([])
  })

  it('is not taken of a short one', () => {
    const said = sentencesOf('The lamp burns oil all night.', 'The lamp burns for the ships.')
    expect(coreOf({ sentences: said }, weightsIn(said), 'en')).toEqual([])
  })
})

describe('a strong sentence', () => {
  const strong = (...texts: string[]) => {
    const said = sentencesOf(...texts)
    return strongIn(said, weightsIn(said), 'en').toSorted((a, b) => b.strength - a.strength).map(({ sentence }) => sentence.text)
  }

  it('is whole, short, and stands on its own', () => {
    expect(strong(
      'I count them every day.',
      'Yes, I count them every day.',
      'You know, I count them every day.',
      '...I count them every day.',
      'Do I count them every day?',
      'I count them.',
      'I count them and then…',
      'and I count them every day.',
      'He said “I count them all”.',
      'I [laughs] count them every day.',
      `I count ${'them and '.repeat(10)}all.`,
    )).toEqual(['I count them every day.'])
  })

  it('may have a comma in Chinese', () => {
    const said = ['我宁可被人问，也不愿被人相信。', '嗯，我每天都去数台阶。'].map(text => ({ text, words: wordsIn(text, 'zh') }))
    expect(strongIn(said, weightsIn(said), 'zh').map(({ sentence }) => sentence.text)).toEqual(['我宁可被人问，也不愿被人相信。'])
  })

  it('is stronger for a contrast, a list of three, a word said again', () => {
    const plain = ['It is near the old pier.', 'It is near the old boat.', 'It is near the old mill.']
    expect(strong(...plain, 'It is never the old road.')[0]).toBe('It is never the old road.')
    expect(strong(...plain, 'It is the bread, the salt, the road.')[0]).toBe('It is the bread, the salt, the road.')
    expect(strong(...plain, 'It is road after the road.')[0]).toBe('It is road after the road.')
  })
})

describe('lines of a comment', () => {
  it('are the text, none longer than it may be but for one word', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 30 }).map(texts => texts.join(' ')), language, (text, language) => {
      const lines = inColumns(text, language)
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      for (const line of lines.filter(line => [...line.replace(/[\p{M}\p{C}]/gu, '')].length > 100))
        expect(line).not.toMatch(/\p{sc=Latin} +\p{sc=Latin}/u)
    }))
  })

  it.each([['en', 'the lamp of the tower '], ['zh', '我的姑姑点了那盏灯，'], ['th', 'เราเฝ้าตะเกียงเพื่อเรือ']])('fill a line in %s', (language, words) => {
    const lines = inColumns(words.repeat(60), language)
    const longest = Math.max(...lines.map(line => line.length))
    expect(longest).toBeGreaterThan(40)
    expect(longest).toBeLessThan(150)
    expect(lines.length).toBeGreaterThan(4)
  })

  it('keep the start or the end of what is too long, and tell the rest', () => {
    const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
    expect(shortened(long, 'en', 2, '[…]')).toEqual([expect.stringMatching(/^word0 /), expect.stringMatching(/^word/), '[…]'])
    expect(shortened(long, 'en', 2, '[…]', 'end')).toEqual(['[…]', expect.stringMatching(/^word/), expect.stringMatching(/ word199$/)])
    expect(shortened('word', 'en', 2, '[…]')).toEqual(['word'])
  })
})
