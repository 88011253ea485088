import { describe, expect, it } from 'vitest'
/** A text in a language with a region goes the whole way: outlined, filled in, found in the source, generated. */
import { parse, stringify } from 'yaml'
import { generate } from '../../../src/generate/generate.ts'
import { verify } from '../../../src/interview/verify.ts'
import { outline } from '../../../src/scaffold/outline.ts'
import { dataFolder } from '../../support/data-folder.ts'

const TEXTS: Record<string, { text: string, evidence: string, frame: string, warned: string[] }> = {
  'pt-BR': {
    text: 'Language: pt-BR\nTitle: A lanterna do cais\n\nTobias Lund: Quem acendia a lanterna antes de você?\nIda Maro: Minha tia, por nove invernos.\n',
    evidence: 'Minha tia, por nove invernos.',
    frame: 'To keep in mind',
    warned: ['The deck has no words of its own in Brazilian Portuguese: “Timeline”, “Evidence” and the like stand there in English. To add them, write src/words/deck/pt.ts in the manner of en.ts beside it, and name it in src/words/deck.ts.'],
  },
  'zh-TW': {
    text: 'Language: zh-TW\n\n主持人：誰點燈？\n馬依達：我姑媽，點了九個冬天。\n',
    evidence: '點了九個冬天',
    frame: '導讀',
    warned: [],
  },
  'zh-Hant': {
    text: '主持人：誰點燈？\n馬依達：我姑媽，點了九個冬天。\n',
    evidence: '點了九個冬天',
    frame: '導讀',
    warned: [],
  },
}

describe.each(Object.entries(TEXTS))('a text in %s', (language, { text, evidence, frame, warned }) => {
  it('becomes a deck in that language', async () => {
    await using folder = await dataFolder()
    await folder.remove('data')
    await folder.write('source.txt', text)
    const outlined = await outline(folder.path('source.txt'), folder.data, { minutes: 10 })
    expect(outlined).toMatchObject({ language, languages: [language] })
    for (const [name, file] of Object.entries(outlined.files).filter(([name]) => name.endsWith('.yaml')))
      await folder.write(`data/${name}`, filled(file, evidence))

    expect((await verify(folder, folder.path('source.txt'))).changed).toBe(true)
    const { decks, warnings } = await generate(folder)
    const [deck] = decks
    expect(decks).toHaveLength(1)
    expect(deck).toMatchObject({ language, headmatter: { htmlAttrs: { lang: language } } })
    expect(JSON.stringify(deck!.slides)).toContain(frame)
    expect(warnings.filter(warning => warning.includes('no words of its own'))).toEqual(warned)
  })
})

/** The file with what was asked for, all of it supported by the same words. */
function filled(file: string, evidence: string): string {
  const wanted: Record<string, string> = { date: '2024-01-01', published: '2024-01-01', url: 'https://example.org/', evidence, exact: evidence }
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return value.startsWith('TODO') ? wanted[key] ?? `${key} 1` : value
    if (Array.isArray(value))
      return value.map(item => fill(item, key))
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name)]))
      : value
  }
  return stringify(fill(parse(file), ''), { lineWidth: 0 })
}
