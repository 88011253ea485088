/** Content streams: what is painted is told unit by unit, and marked anew without a change to what is painted. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markContent, readContent } from '../../../../src/publish/pdf/content.ts'

const number = fc.integer({ min: -9999, max: 9999 }).map(value => String(value / 100))
const hex = fc.stringMatching(/^(?:[0-9a-f]{4}){1,3}$/).map(glyphs => `<${glyphs}>`)
/** Text in brackets may hold anything, an operator's name or a bracket behind a stroke. */
const literal = fc.constantFrom('(a)', '(EMC)', '(BT \\( f)', '()', '(\\))').map(text => text)

const state = fc.oneof(
  fc.tuple(number, number, number).map(colour => `${colour.join(' ')} rg`),
  fc.constantFrom('q', 'Q', '/G3 gs', '0 0 100 100 re\nW* n', '.24 0 0 -.24 0 540 cm', '[3 2] 0 d'),
)
const path = fc.tuple(number, number, fc.constantFrom('f', 'S', 'f*', 'B')).map(([x, y, paint]) => ({ kind: 'path', text: `${x} ${y} m\n10 10 l\n0 0 5 5 re\n${paint}` }))
const words = fc.tuple(fc.array(fc.oneof(hex, literal), { minLength: 1, maxLength: 3 }), fc.boolean()).map(([shown, actual]) => {
  const text = shown.map(string => `${string} Tj`).join('\n')
  return { kind: 'text', text: `BT\n/F4 20 Tf\n${actual ? `/Span <</ActualText <feff00a0> >> BDC\n${text}\nEMC` : text}\nET` }
})
const image = fc.constant({ kind: 'image', text: '/X5 Do' })
const unit = fc.oneof(path, words, image)

/** Content as Chromium writes it: state, and units with and without marks of their own, each mark another. */
const content = fc.array(fc.record({ before: fc.array(state, { maxLength: 2 }), unit, marked: fc.boolean() }), { maxLength: 12 }).map(parts => ({
  parts,
  text: parts.map(({ before, unit, marked }, index) => [...before, ...marked ? [`/NonStruct <</MCID ${index} >>BDC`, unit.text, 'EMC'] : [unit.text]].join('\n')).join('\n'),
}))

describe('a content stream', () => {
  it('tells each unit, its kind and its mark', () => {
    fc.assert(fc.property(content, ({ parts, text }) => {
      const { units } = readContent(text)
      expect(units.map(({ start, end, kind, mcid }) => ({ kind, mcid, text: text.slice(start, end) })))
        .toEqual(parts.map(({ unit: { kind, text }, marked }, mcid) => ({ kind, mcid: marked ? mcid : undefined, text })))
    }))
  })

  it('is the same but for its marks when it is marked anew', () => {
    const unmarked = (text: string) => text.replace(/\/(?:NonStruct|P) <<\/MCID \d+ ?>>BDC|\/Artifact BMC|(?<!Tj\n)\bEMC\b(?!\))/g, '').split(/\s+/).filter(Boolean)
    fc.assert(fc.property(content, fc.func(fc.boolean()), ({ text }, isArtifact) => {
      const read = readContent(text)
      const again = markContent(read, ({ mcid }) => mcid === undefined || isArtifact(mcid) ? '/Artifact BMC' : `/P <</MCID ${mcid}>>BDC`)
      expect(unmarked(again)).toEqual(unmarked(text))
      // Every unit is in a mark, and each in the one it was given.
      const units = readContent(again).units
      expect(units.map(({ mcid }) => mcid)).toEqual(read.units.map(({ mcid }) => mcid === undefined || isArtifact(mcid) ? undefined : mcid))
      const operators = again.replace(/\([^)]*\)/g, '')
      expect(operators.match(/\bB[DM]C\b/g)?.length).toBe(operators.match(/\bEMC\b/g)?.length)
    }))
  })

  it('joins what follows each other as one artifact', () => {
    const read = readContent('0 0 1 1 re f\n1 0 0 rg\n0 0 2 2 re f\nBT /F1 9 Tf <0001> Tj ET')
    expect(markContent(read, ({ kind }) => kind === 'text' ? '/P <</MCID 0>>BDC' : '/Artifact BMC'))
      .toBe('/Artifact BMC\n0 0 1 1 re f\n1 0 0 rg\n0 0 2 2 re f\nEMC\n/P <</MCID 0>>BDC\nBT /F1 9 Tf <0001> Tj ET\nEMC')
  })

  it('is refused where a mark begins within a text object', () => {
    expect(() => readContent('BT /P <</MCID 0 >>BDC <0001> Tj EMC ET')).toThrow('within a text object')
  })
})
