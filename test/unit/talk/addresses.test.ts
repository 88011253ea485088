import { describe, expect, it } from 'vitest'
import { folderOf, talkRoot } from '../../../src/talk/addresses.ts'

describe('the folder of a language', () => {
  it('is none for the first, and one of its name for each other', () => {
    expect(['en', 'zh', 'pt-BR'].map(language => folderOf(['en', 'zh', 'pt-BR'], language))).toEqual(['', 'zh/', 'pt-BR/'])
  })
})

describe('the root of a talk', () => {
  it.each([['/', 'zh/'], ['/talks/x/', 'zh/'], ['/zh/x/', 'zh/']])('%s is the same for the decks of all languages', (root, folder) => {
    expect(talkRoot(root, '')).toBe(root)
    expect(talkRoot(root + folder, folder)).toBe(root)
  })

  it('is the path of its own deck where that has not the language’s folder at its end', () => {
    expect(talkRoot('/zh/x/', 'zh/')).toBe('/zh/x/')
  })
})
