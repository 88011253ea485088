import { describe, expect, it } from 'vitest'
import { inLanguage, talkRoot } from '../../../src/talk/addresses.ts'
import { commandOf } from '../../../src/talk/keys.ts'

const en = { tag: 'en', endonym: 'English', folder: '' }
const zh = { tag: 'zh', endonym: '中文', folder: 'zh/' }

describe('the address in another language', () => {
  it.each([
    ['/', '/7', '?clicks=2', '/zh/7?clicks=2'],
    ['/', '/presenter/7', '', '/zh/presenter/7'],
    ['/', '/', '', '/zh/'],
    ['/talks/x/', '/talks/x/12', '?clicks=1', '/talks/x/zh/12?clicks=1'],
  ])('of the deck at %s: %s%s is %s, and back', (base, pathname, search, wanted) => {
    expect(talkRoot(base, en)).toBe(base)
    expect(inLanguage(zh, base, base, { pathname, search })).toBe(wanted)
    expect(talkRoot(`${base}zh/`, zh)).toBe(base)
    expect(inLanguage(en, base, `${base}zh/`, { pathname: wanted.split('?')[0]!, search })).toBe(`${pathname}${search}`)
  })

  it('is the deck itself where the page is elsewhere', () => {
    expect(inLanguage(zh, '/x/', '/x/', { pathname: '/y', search: '?z' })).toBe('/x/zh/')
  })
})

describe('a key', () => {
  const pressed = (key: string, change = {}) => commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...change })

  it('asks for the language, the keys or the clock', () => {
    expect(['l', 'L', 'h', '?', 't', 'x', 'Enter'].map(key => pressed(key))).toEqual(['language', 'language', 'keys', 'keys', 'clock', undefined, undefined])
  })

  it('is the browser’s with a modifier, and counts once when it is held', () => {
    for (const change of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      expect(pressed('l', change)).toBeUndefined()
  })
})
