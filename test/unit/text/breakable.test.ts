/** Where lines of Chinese and Japanese may break, and that no line breaks a range of numbers, a name, or before an abbreviation. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable, breakableSentence, rangesOf, unspacedLanguageOf } from '../../../src/text/breakable.ts'
import { phrases } from '../../../src/text/phrases.ts'
import { widthOf } from '../../../src/text/width.ts'

describe('a text in Chinese', () => {
  it('has no piece of white space alone, which a template would lose at the edge of an element', () => {
    expect(breakable('Meta AI要 开放; ', 'zh').filter(piece => !piece.trim())).toEqual([])
    fc.assert(fc.property(fc.array(fc.oneof(fc.constant(' '), fc.string({ unit: 'grapheme' }))).map(parts => parts.join('')), (text) => {
      fc.pre(text.trim() !== '')
      expect(breakable(text, 'zh').filter(piece => !piece.trim())).toEqual([])
    }))
  })

  it.each([
    ['处理好对孩子尤为重要', '尤为重要'],
    ['市面上应该有数百万种', '数百万'],
    ['市面上应该有数百万种', '有数百万'],
    ['那他们可能已经掌握了', '那他们'],
    ['过去10～15年里', '15年里'],
    ['参数量，张秀春称它是最大的', '张秀春'],
    ['他怎么看萨姆·阿尔特曼的领导力', '阿尔特曼'],
    ['参数跃升到4050亿，能解锁什么？', '4050亿'],
    ['学会批判性思维，建立价值观', '批判性思维'],
    ['如何定义通用人工智能（AGI）', '通用人工智能（AGI）'],
    ['有人认为你不太像开源的拥护者，你知道原因吗？', '开源的拥护者'],
    ['我们为何要选Meta的产品，而不选ChatGPT？', 'Meta的产品'],
    ['AI可能需要10～15年才能完全实现', '完全实现'],
    ['下一代计算平台也是如此', '也是如此'],
    ['批评这么多，我们为什么要相信你的AI？', '我们为什么'],
    ['我们似乎在人类自己身上做一场巨大的实验', '自己身上'],
    ['社交媒体应负部分责任，该贴警告标签，有道理吗？', '该贴警告标签'],
    ['回头看，包括Meta在内，可能都多花了', '包括Meta在内'],
    ['在他看来，Meta总有一天会实现', 'Meta总有一天'],
    ['过度建设；不投资，未来10～15年可能落后', '未来10～15年'],
    ['世界上第一个AI生成的社交网络', '第一个'],
    ['做深、做好', '做深、做好'],
    ['手机持续不断的消息提醒', '持续不断的'],
    ['目前的研究还不能证明有必然的联系', '还不能证明'],
  ])('%s keeps %s together', (text, kept) => {
    const at = text.indexOf(kept)
    const breaks = breakable(text, 'zh').map((_, index, pieces) => pieces.slice(0, index).join('').length)
    expect(breaks.filter(place => place > at && place < at + kept.length)).toEqual([])
  })

  it.each(['公开源代码', '公开、开源'])('takes no word out of another: %s', (text) => {
    expect(breakable(text, 'zh').filter(piece => piece.startsWith('源'))).toEqual([])
  })

  it('keeps every number with its unit', () => {
    const number = fc.constantFrom('数十亿', '4050亿', '近2亿', '10～15', '6～8', '20', '数百万', '1.5万')
    const unit = fc.constantFrom('美元', '年', '个月', '种', '人', '小时', '倍')
    const around = fc.constantFrom('', '可能多花', '未来', '领先中国', '，', '目标是', '的模型', '技术上可能一直落后')
    fc.assert(fc.property(around, number, unit, around, (before, number, unit, after) => {
      const text = `${before}${number}${unit}${after}`
      const [from, to] = [before.length, before.length + number.length + unit.length]
      const breaks = breakable(text, 'zh').map((_, index, pieces) => pieces.slice(0, index).join('').length)
      expect(breaks.filter(place => place > from && place < to), text).toEqual([])
    }))
  })

  it('joins words to no more than a narrow column holds, and never across the end of a clause', () => {
    const word = fc.constantFrom('我们', '开源的', '产品', '可能', 'Meta', 'AI', '完全', '实现', '自己', '身上', '做好、', '责任，', '吗？', '数十亿', '美元', '即将', '推出的', '“想象”')
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const joined = phrases(words)
      expect(joined.join('')).toBe(words.join(''))
      for (const phrase of joined) {
        expect((words as string[]).includes(phrase) || widthOf(phrase.replace(/[，。？、”]+$/u, ''), 'serif', 'zh') <= 8, phrase).toBe(true)
        expect(phrase.slice(0, -1), phrase).not.toMatch(/[，？]/)
      }
    }))
  })

  it('as one sentence breaks between its two clauses, where each has room on a line', () => {
    expect(breakableSentence('他认为领先中国5～10年很难守住，长期领先6～8个月较合理', 'zh', 24)).toEqual(['他认为领先中国5～10年很难守住，', '长期领先6～8个月较合理'])
    expect(breakableSentence('名为OpenAI却领跑闭源，他觉得有点讽刺；开源则人人可审查', 'zh', 24)).toEqual(['名为OpenAI却领跑闭源，他觉得有点讽刺；', '开源则人人可审查'])
    expect(breakableSentence('手机频繁提醒可能也有影响，但那是另一回事', 'zh', 18)).toEqual(['手机频繁提醒可能也有影响，', '但那是另一回事'])
    // Vue would leave out a space at the start of an element.
    expect(breakableSentence('我们构建平台。 naïve', 'zh', 24)).toEqual(['我们构建平台。 ', 'naïve'])
    for (const text of ['他认为年轻人最该学会批判性思维', `${'很'.repeat(30)}，短`])
      expect(breakableSentence(text, 'zh', 24)).toEqual(breakable(text, 'zh'))
  })
})

describe('a text in Japanese', () => {
  it.each([
    ['毎日の点灯は機械に任せ、霧の警報が出た夜だけ人が立つ', '毎日の|点灯は|機械に|任せ、|霧の|警報が|出た|夜だけ|人が|立つ'],
    ['自動化の費用は四千万円で、十二年で回収できる', '自動化の|費用は|四千万円で、|十二年で|回収できる'],
    ['「海雀」の船長は40キロ先の灯りを見た', '「海雀」の|船長は|40キロ先の|灯りを|見た'],
    ['第2節の3番目の答え、合わせて40か所', '第2節の|3番目の|答え、|合わせて|40か所'],
    ['センサーが霧の濃さを測ればそれで足りる', 'センサーが|霧の|濃さを|測れば|それで|足りる'],
  ])('%s breaks between phrases', (text, pieces) => {
    expect(breakable(text, 'ja').join('|')).toBe(pieces)
  })

  it('begins no line with what may begin none, and ends none with what opens (JIS X 4051, 4.2 and 4.3)', () => {
    const character = fc.constantFrom(...'灯台霧夜人、。！？…」』）】ーっゃゅょァッヶ々「『（のがはにですますいカメラ十3 ')
    fc.assert(fc.property(fc.string({ unit: character, minLength: 1 }), (text) => {
      const pieces = breakable(text, 'ja')
      expect(pieces.slice(1).filter(piece => /^[、。！？…」』）】ーっゃゅょァッヶ々]/.test(piece))).toEqual([])
      expect(pieces.slice(0, -1).filter(piece => /[「『（]$/.test(piece))).toEqual([])
    }))
  })

  it('leaves no phrase of endings so long that no line holds it', () => {
    expect(Math.max(...breakable('わからないことがあるとすればそれはそこにあるのでしょうけれどもそうとばかりはいえないのです', 'ja').map(piece => piece.length))).toBeLessThanOrEqual(14)
  })

  it('as one sentence breaks at its one comma, where in Chinese that stands in a list', () => {
    expect(breakableSentence('人が立つのは、霧の夜だけでいい', 'ja', 24)).toEqual(['人が立つのは、', '霧の夜だけでいい'])
    expect(breakableSentence('手机、平台', 'zh', 24)).toEqual(breakable('手机、平台', 'zh'))
  })

  it('is told from Chinese by its kana', () => {
    expect(['霧の夜', '灯台', 'fog', 'ライト'].map(unspacedLanguageOf)).toEqual(['ja', 'zh', undefined, 'ja'])
  })
})

it.each([breakable, (text: string, language: string) => breakableSentence(text, language, 24), rangesOf])('pieces of any text are the text', (pieces) => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('zh', 'ja', 'en'), (text, language) => {
    expect(pieces(text, language).join('')).toBe(text)
    expect(pieces(`${text}，${text}；`, language).join('')).toBe(`${text}，${text}；`)
  }))
})

describe('what browsers break and no reader does', () => {
  it.each([
    ['a lead of 6–8 months', ['a lead of ', '6–8', ' months']],
    ['10-15', ['', '10-15', '']],
    ['领先6～8个月', ['领先', '6～8', '个月']],
    ['如何定义通用人工智能（AGI）？', ['如何定义通用人工', '智能（AGI）', '？']],
    ['萨姆·阿尔特曼', ['萨', '姆·阿', '尔特曼']],
    ['专访 · 太浩湖', ['专访 · 太浩湖']],
    ['from 1.5–2,000 to 3', ['from ', '1.5–2,000', ' to 3']],
    ['well-known 2024', ['well-known 2024']],
  ])('%s', (text, parts) => {
    expect(rangesOf(text)).toEqual(parts)
  })
})
