import { describe, expect, it } from 'vitest'
import { commandOf, latinKey } from '../../../src/talk/keys.ts'

describe('a key', () => {
  const pressed = (key: string, change = {}) => commandOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...change })

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
    // Dvorak: the letter counts, not its place.
    ['l', 'KeyP', undefined],
    [',', 'KeyW', undefined],
    ['\'', 'KeyQ', undefined],
    // Arabic, Thai, Korean, Hindi, Persian.
    ['لا', 'KeyB', 'b'],
    ['ظ', 'Slash', '/'],
    ['ั', 'KeyY', 'y'],
    ['ฝ', 'Slash', '/'],
    ['ㅣ', 'KeyL', 'l'],
    ['त्र', 'KeyF', 'f'],
    ['۱', 'Digit1', '1'],
    // Hebrew has a slash and an apostrophe among its letters.
    ['ך', 'KeyL', 'l'],
    ['\'', 'KeyW', 'w'],
    ['/', 'KeyQ', undefined],
    ['ｌ', 'KeyL', 'l'],
    ['／', 'Slash', '/'],
    ['Dead', 'KeyL', undefined],
    ['Unidentified', 'KeyL', undefined],
  ])('%s at the place %s is the Latin %s', (key, code, latin) => {
    expect(latinKey({ key, code })).toBe(latin)
  })

  it.each([
    ['.', 'Period'],
    ['.', 'NumpadDecimal'],
    ['.', 'KeyE'],
    [':', 'Period'],
    ['ю', 'Period'],
    ['ץ', 'Period'],
    ['v', 'Period'],
    ['。', 'Period'],
  ])('%s at the place %s, which a clicker presses, draws the black screen', (key, code) => {
    expect(pressed(key, { code })).toBe('black')
  })

  it('is what it says where a clicker’s place has another command, and a full stop’s place with Shift nothing', () => {
    expect(pressed('h', { code: 'Period' })).toBe('keys')
    expect(pressed('>', { code: 'Period', shiftKey: true })).toBeUndefined()
    expect(pressed('İ', { code: 'Quote' })).toBe('brief')
    expect(pressed('/', { code: 'NumpadDivide' })).toBe('search')
  })

  it('is the browser’s with a modifier, and counts once when it is held', () => {
    for (const change of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      expect(pressed('l', change)).toBeUndefined()
  })
})
