import type { Face } from '../../../src/text/width.ts'
/** Widths of text against the faces themselves. */
import type { Advances } from '../../support/face-advances.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { widthOf } from '../../../src/text/width.ts'
import { faceAdvances, tableOf } from '../../support/face-advances.ts'

let advances: Advances

beforeAll(async () => {
  advances = await faceAdvances()
})

describe('the table of widths', () => {
  it('is what the faces say; made anew by vitest --update', async () => {
    await expect(tableOf(advances)).toMatchFileSnapshot('../../../src/text/advances.json')
  })

  it('gives every character that all faces have its advance, those with accents too', () => {
    for (const [face, known] of Object.entries(advances)) {
      for (const [character, advance] of [...known].filter(([character]) => advances.serif.has(character)))
        expect(Math.abs(widthOf(character, face as Face) * 1000 - advance), `${face} ${character}`).toBeLessThanOrEqual(2)
    }
  })
})

describe('a width', () => {
  it('is one em for a character of Chinese, Japanese or Korean, and for the marks that they share with Latin', () => {
    expect(widthOf('我们，平台。', 'sans')).toBe(6)
    expect(widthOf('平“台”', 'sans', 'zh')).toBe(4)
    expect(widthOf('本“灯”', 'sans', 'ja')).toBe(4)
    expect(widthOf('平“台”', 'sans', 'en')).toBeLessThan(3.5)
  })

  it('is nothing for what is not drawn', () => {
    expect(widthOf('\u00AD\u200B\u0301', 'serif')).toBe(0)
  })
})
