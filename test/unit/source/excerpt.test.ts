import type { Interview } from '../../../src/interview/schema.ts'
import type { Coverage } from '../../../src/source/lock/coverage.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDeck } from '../../../src/deck/compose.ts'
import { supporting } from '../../../src/interview/excerpts.ts'
import { Excerpt, excerptsIn, SourceLine, verified, Words } from '../../../src/source/excerpt.ts'

const address = { kind: 'answer' as const, section: 1, number: 2 }
const found = (text: string) => new Excerpt(text, { address, start: 0, end: [...text].length }, `https://example.org/#${text}`)
const find = (leaf: Words | SourceLine) => leaf.kind === 'words' ? found(leaf.text) : { line: leaf.line, address }

const tree = fc.letrec(tie => ({
  leaf: fc.oneof(fc.string().map(text => new Words(text)), fc.nat().map(line => new SourceLine(line)), fc.string(), fc.integer(), fc.constant(undefined), fc.constant(null)),
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), fc.array(tie('node')), fc.dictionary(fc.constantFrom('evidence', 'exact', 'asks', 'text', 'constructor', 'items'), tie('node'), { noNullPrototype: true })),
})).node.map(root => ({ root }))

/** Every words of a tree, in order. */
function wordsOf(value: unknown): string[] {
  if (value instanceof Words)
    return [value.text]
  return value !== null && typeof value === 'object' && !(value instanceof SourceLine) ? Object.values(value).flatMap(wordsOf) : []
}

describe('a verified tree', () => {
  it('is the same tree, with what was found in the place of what was looked for', () => {
    fc.assert(fc.property(tree, (value) => {
      const after = verified(value, find)
      expect(excerptsIn(after).map(({ excerpt }) => excerpt.text)).toEqual(wordsOf(value))
      for (const { excerpt, path } of excerptsIn(after))
        expect(path.reduce((at: any, key) => at[key], after)).toBe(excerpt)
      const plain = (tree: unknown) => JSON.stringify(tree, (_, inner) => inner instanceof Words || inner instanceof Excerpt ? inner.text : inner?.line ?? inner)
      expect(plain(after)).toBe(plain(value))
    }))
  })

  it('lists its excerpts in their order, and leaves out the questions where support is asked for', () => {
    const value = { evidence: [new Words('a'), new Words('b')], questions: [{ text: { en: '?' }, asks: new Words('q') }, { text: { en: '?' }, asks: new SourceLine(4) }], quotes: [{ exact: new Words('c') }] }
    const after = verified(value, find)
    expect(excerptsIn(after)).toEqual([
      { excerpt: found('a'), path: ['evidence', 0] },
      { excerpt: found('b'), path: ['evidence', 1] },
      { excerpt: found('q'), path: ['questions', 0, 'asks'] },
      { excerpt: found('c'), path: ['quotes', 0, 'exact'] },
    ])
    expect(supporting(after).map(({ text }) => text)).toEqual(['a', 'b', 'c'])
    expect(after.questions[1]!.asks).toEqual({ line: 4, address })
  })

  it('is the only one that a deck is made of', () => {
    // @ts-expect-error a parsed interview is not verified
    expect(() => composeDeck({} as Interview, 'en', {} as Coverage)).toThrow()
  })
})
