import { describe, expect, it } from 'vitest'
import { folderOf, samePlace, talkRoot } from '../../../src/talk/addresses.ts'

const languages = ['en', 'zh']

describe('the folder of a language', () => {
  it('is none for the first, and one of its name for each other', () => {
    expect(['en', 'zh', 'pt-BR'].map(language => folderOf(['en', 'zh', 'pt-BR'], language))).toEqual(['', 'zh/', 'pt-BR/'])
  })
})

describe('the address in another language', () => {
  const [en, zh] = languages.map(language => folderOf(languages, language)) as [string, string]

  it.each([
    ['/', '/7', '?clicks=2', '/zh/7?clicks=2'],
    ['/', '/presenter/7', '', '/zh/presenter/7'],
    ['/', '/', '', '/zh/'],
    ['/talks/x/', '/talks/x/12', '?clicks=1', '/talks/x/zh/12?clicks=1'],
  ])('of the deck at %s: %s%s is %s, and back', (base, pathname, search, wanted) => {
    expect(talkRoot(base, en)).toBe(base)
    expect(samePlace(base + zh, base, { pathname, search })).toBe(wanted)
    expect(talkRoot(`${base}zh/`, zh)).toBe(base)
    expect(samePlace(base + en, `${base}zh/`, { pathname: wanted.split('?')[0]!, search })).toBe(`${pathname}${search}`)
  })

  it('is the deck itself where the page is elsewhere', () => {
    expect(samePlace('/x/zh/', '/x/', { pathname: '/y', search: '?z' })).toBe('/x/zh/')
  })

  it('stands under the path of its own deck where that has not the language’s folder at its end', () => {
    expect(talkRoot('/zh/x/', 'zh/')).toBe('/zh/x/')
  })
})
