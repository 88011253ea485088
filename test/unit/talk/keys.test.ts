import { describe, expect, it } from 'vitest'
import { commandOf } from '../../../src/talk/keys.ts'

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
