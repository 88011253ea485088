import { describe, expect, it } from 'vitest'
import { commandOf, latinKey } from '../../../src/talk/keys.ts'

describe('a key', () => {
  const pressed = (key: string, change = {}) => commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...change })

  it('asks for the language, the keys or the clock', () => {
    expect(['l', 'L', 'h', '?', 't', 'x', 'Enter'].map(key => pressed(key))).toEqual(['language', 'language', 'keys', 'keys', 'clock', undefined, undefined])
  })

  it.each([
    ['д', 'KeyL', 'l'],
    ['Д', 'KeyL', 'l'],
    ['λ', 'KeyL', 'l'],
    ['١', 'Digit1', '1'],
    ['l', 'KeyL', undefined],
    ['é', 'Digit2', undefined],
    ['!', 'Digit1', undefined],
    ['1', 'Digit1', undefined],
    ['ArrowRight', 'ArrowRight', undefined],
    ['Process', 'KeyL', undefined],
    ['д', 'Semicolon', undefined],
  ])('%s at the place %s is the Latin %s', (key, code, latin) => {
    expect(latinKey({ key, code })).toBe(latin)
  })

  it('is the browser’s with a modifier, and counts once when it is held', () => {
    for (const change of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      expect(pressed('l', change)).toBeUndefined()
  })
})
