/** The title page of the handout: the parts of the talk, their claims and minutes. */
import type { Deck } from '../../../src/deck/model.ts'
import { describe, expect, it } from 'vitest'
import { titlePage } from '../../../src/publish/handout/telling.ts'

function deck(language: string, claim: string) {
  return ({
    language,
    slides: [
      { layout: 'cover', headline: '自己的路', frame: { kicker: '专访', part: '开场', minutes: 1.5 }, props: { subtitle: '为什么', people: '', sourceLine: '', address: '' } },
      { layout: 'visual', headline: '路', frame: { section: 1, heading: '路', minutes: 2 }, props: {} },
      { layout: 'map', headline: '论断', frame: { part: '附录' }, props: {}, links: [{ number: 1, text: claim, slide: 2 }] },
    ],
  }) as unknown as Deck
}

const cells = (html: string, kind: string) => Array.from(html.matchAll(new RegExp(`<span class="${kind}[^"]*">(.*?)</span>`, 'g')), ([, text]) => text)

describe('the title page', () => {
  it('has all that is planned, so that the minutes add up, and nothing that has no minutes', () => {
    const page = titlePage(deck('zh', '把路全部封闭起来是错误的'), [1, 2, 3])
    expect(cells(page, 'minutes')).toEqual(['1分钟30秒', '2分钟'])
    expect(cells(page, 'heading').map(text => text!.replaceAll('<wbr>', ''))).toEqual(['开场', '路'])
  })

  it('breaks a Chinese claim between its clauses only, and another language’s anywhere', () => {
    expect(cells(titlePage(deck('zh', '把技术全部封闭起来是完全错误的，成功的背后是开放的创新'), [1, 2]), 'claim')[1]).toBe('把技术全部封闭起来是完全错误的，<wbr>成功的背后是开放的创新')
    expect(cells(titlePage(deck('en', 'It is wrong, and known to be'), [1, 2]), 'claim')[1]).toBe('It is wrong, and known to be')
  })

  it('breaks a Chinese title and what stands below it between words', () => {
    const banned = deck('zh', '路')
    Object.assign(banned.slides[0]!.props, { subtitle: '产品可能被对手禁止或限制', people: '专访马克·扎克伯格' })
    banned.slides[0]!.headline = '掌控自己的平台'
    const [title, ...below] = Array.from(titlePage(banned, [1]).matchAll(/<(?:h1|p) class="[^"]*phrased-text">(.*?)<\/(?:h1|p)>/g), ([, text]) => text!)
    expect(title).toContain('<wbr>')
    expect(below).toHaveLength(2)
    expect(below[0]).toContain('<wbr>')
    expect(below[0]!.split('<wbr>').every(piece => !piece.startsWith('止') && !piece.endsWith('禁'))).toBe(true)
  })

  it('leaves out what is not printed', () => {
    expect(cells(titlePage(deck('zh', '路'), [1]), 'slide')).toEqual(['1'])
  })
})
