/** A source that nobody published, or nobody knows when: a talk of one's own company. Nothing stands where it would be said. */
import { describe, expect, it } from 'vitest'
import { generate } from '../../../src/generate/generate.ts'
import { titlePage } from '../../../src/publish/handout/telling.ts'
import { informationOf } from '../../../src/publish/pdf/information.ts'
import { readBody } from '../../../src/publish/site/read/page.ts'
import { deckWords } from '../../../src/words/deck.ts'
import { dataFolder } from '../../support/data-folder.ts'

const INTERVIEW = 'data/interview.yaml'
const PUBLISHER = '  publisher: { en: The Coast Weekly, zh: 海岸周报 }\n'
const PUBLISHED = '  published: 2019-11-11\n'
const URL = '  url: https://example.org/lighthouse\n'
/** Of a text that was left out, or what stands around one. */
const LEFT = /undefined|null|Invalid|,\s*[.,]|by\s*[.,]|，。|^[.。，,]|（）|据的|依据的|、。/

const source = { translated: false, sameLanguage: true, language: 'English', deckLanguage: 'English' }

describe('the words of each language', () => {
  it.each([
    ['en', 'Coast.', '4 May.', 'Read in the Chinese translation.', 'Read in the Chinese translation, 4 May.', 'Read in the Chinese translation by Coast.', '; dates by the source and us', 'Read here in the Chinese translation'],
    ['zh', 'Coast。', '4 May。', '本稿据Chinese译文整理。', '本稿据4 MayChinese译文整理。', '本稿据CoastChinese译文整理。', '；日期据底本或由编者推算', '本稿依据Chinese译文'],
    ['zh-Hant', 'Coast。', '4 May。', '本稿據Chinese譯文整理。', '本稿據4 MayChinese譯文整理。', '本稿據CoastChinese譯文整理。', '；日期據底本或由編者推算', '本稿依據Chinese譯文'],
    ['ja', 'Coast。', '4 May。', 'Chinese訳に基づく。', 'Chinese訳（4 May）に基づく。', 'CoastによるChinese訳に基づく。', '（日付は底本と編者による）', 'この資料はChinese訳に基づく'],
  ])('%s', (language, publisher, published, neither, dated, by, dates, row) => {
    const { sourceLine, datedBy, readingRows } = deckWords(language)
    const of = { ...source, translated: true, language: 'Chinese' }
    expect([
      sourceLine(source),
      sourceLine({ ...source, publisher: 'Coast' }),
      sourceLine({ ...source, published: '4 May' }),
      sourceLine(of),
      sourceLine({ ...of, published: '4 May' }),
      sourceLine({ ...of, publisher: 'Coast' }),
      datedBy(),
      readingRows.translation({ to: 'Chinese' }),
    ]).toEqual(['', publisher, published, neither, dated, by, dates, row])
  })
})

describe.concurrent('a deck', () => {
  it.each([
    ['without a publisher', [PUBLISHER]],
    ['without a day', [PUBLISHED]],
    ['without either', [PUBLISHER, PUBLISHED]],
    ['without either or an address', [PUBLISHER, PUBLISHED, URL]],
  ])('%s reads well on its slides, on paper and as a page', async (_, left) => {
    await using folder = await dataFolder()
    for (const line of left)
      await folder.change(INTERVIEW, line, '')
    await folder.lock()
    const { decks, interview } = await generate({ data: folder.data, out: folder.out })
    for (const deck of decks) {
      const texts = [
        JSON.stringify(deck.headmatter),
        ...deck.slides.flatMap(slide => slide.layout === 'cover' ? [slide.props.sourceLine, slide.props.address] : slide.layout === 'reading' ? slide.props.rows.map(({ text = '' }) => text) : slide.frame.whose ?? []),
        ...titlePage(deck, deck.slides.map((_, index) => index + 1)).split('\n'),
        ...readBody(deck, { others: [], notes: false }).split('\n').filter(line => !line.includes('<svg')),
      ]
      expect(texts.filter(text => LEFT.test(text.replace(/<[^>]*>/g, ''))), deck.language).toEqual([])
      expect(informationOf(interview, deck.language).date).toEqual(left.includes(PUBLISHED) ? undefined : new Date('2019-11-11T00:00:00Z'))
    }
  })

  it('of one’s own talk says nothing of where it was published', async () => {
    await using folder = await dataFolder()
    for (const line of [PUBLISHER, PUBLISHED, URL])
      await folder.change(INTERVIEW, line, '')
    await folder.change(INTERVIEW, / {2}rendering: translation\n {2}original:[\s\S]*?language: en\n/.exec(await folder.read(INTERVIEW))![0], '  rendering: original\n')
    await folder.lock()
    const { decks } = await generate({ data: folder.data, out: folder.out })
    const covers = decks.map(({ slides }) => slides[0]!)
    expect(covers.map(({ props }) => props)).toMatchObject([{ sourceLine: 'The English wording is ours.', address: '' }, { sourceLine: '', address: '' }])
    expect(titlePage(decks[1]!, [1])).not.toContain('class="source"')
  })
})
