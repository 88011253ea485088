/** The tags that Chromium writes, and what becomes of them. */
import type { Element, Kid } from '../../../../src/publish/pdf/tags.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isElement, isMarked, meaningful } from '../../../../src/publish/pdf/tags.ts'

const tag = (type: string, ...kids: Kid[]): Element => ({ type, kids })
const text = (mcid: number): Kid => ({ page: 0, mcid })
const link = (annotation: number): Kid => ({ annotation })
const holdsText = () => 'text' as const

describe('tags', () => {
  it.each<[what: string, from: Kid[], to: Kid[]]>([
    ['boxes without a meaning go, what is in them stays', [tag('NonStruct', tag('NonStruct', tag('P', tag('NonStruct', text(1)))))], [tag('P', text(1))]],
    ['an article is a section', [tag('NonStruct', tag('Art', tag('H1', text(1)), tag('P', text(2))))], [tag('Sect', tag('H1', text(1)), tag('P', text(2)))]],
    ['an item has a body, and a label before it', [tag('L', tag('LI', tag('Lbl', text(1)), tag('NonStruct', text(2))))], [tag('L', tag('LI', tag('Lbl', text(1)), tag('LBody', text(2))))]],
    ['a line among blocks is a paragraph', [tag('Art', tag('H1', text(1)), tag('NonStruct', text(2)), text(3), tag('P', text(4)))], [tag('Sect', tag('H1', text(1)), tag('P', text(2), text(3)), tag('P', text(4)))]],
    ['a figure without words for it is what it holds', [tag('Figure', tag('P', text(1)), tag('Caption', text(2)))], [tag('P', text(1)), tag('P', text(2))]],
    ['a link that leads nowhere is text', [tag('P', text(1), tag('Link', tag('NonStruct', text(2))))], [tag('P', text(1), text(2))]],
    ['a link keeps its annotation, though it has no text', [tag('LI', tag('Link', tag('NonStruct', link(0))))], [tag('P', tag('LI', tag('LBody', tag('Link', link(0)))))]],
    ['emphasis, which PDF 1.7 does not know, is text', [tag('P', text(1), tag('Em', tag('NonStruct', text(2))), tag('Strong', text(3)))], [tag('P', text(1), text(2), text(3))]],
    ['what holds nothing goes', [tag('P'), tag('L', tag('LI', tag('NonStruct')))], []],
  ])('%s', (_, from, to) => {
    expect(meaningful(tag('Document', ...from), holdsText)).toEqual(tag('Document', ...to))
  })

  it('a part of a line in another language is a span, several blocks in it a division', () => {
    const foreign = (type: string, ...kids: Kid[]): Element => ({ type, lang: 'zh', kids })
    expect(meaningful(tag('Document', tag('P', text(1), foreign('NonStruct', text(2)))), holdsText)).toEqual(tag('Document', tag('P', text(1), foreign('Span', text(2)))))
    expect(meaningful(tag('Document', foreign('NonStruct', tag('P', text(1)), tag('P', text(2)))), holdsText)).toEqual(tag('Document', foreign('Div', tag('P', text(1)), tag('P', text(2)))))
    expect(meaningful(tag('Document', foreign('BlockQuote', text(1))), holdsText)).toEqual(tag('Document', { type: 'BlockQuote', lang: 'zh', kids: [tag('P', text(1))] }))
  })

  it('lines and areas are artifacts, but in a drawing that has words for it', () => {
    const drawing: Element = { type: 'Figure', alt: 'a scale', kids: [text(1)] }
    const holds = ({ mcid }: { mcid: number }) => mcid === 1 ? 'path' as const : 'text' as const
    expect(meaningful(tag('Document', tag('NonStruct', text(1), tag('P', text(2)))), holds)).toEqual(tag('Document', tag('P', text(2))))
    expect(meaningful(tag('Document', drawing), holds)).toEqual(tag('Document', drawing))
  })

  it('keep every text and every link that leads somewhere, once and in order', () => {
    const types = fc.constantFrom('NonStruct', 'P', 'L', 'LI', 'Link', 'Figure', 'Caption', 'Art', 'Em', 'BlockQuote', 'Aside', 'Table', 'TR', 'TD', 'H2', 'Unknown')
    const { tree } = fc.letrec<{ tree: Element, kid: Kid }>(tie => ({
      tree: fc.record({ type: types, kids: fc.array(tie('kid'), { maxLength: 4 }) }, { requiredKeys: ['type', 'kids'] }),
      kid: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant<Kid>({ page: 0, mcid: 0 }), tie('tree')),
    }))
    fc.assert(fc.property(tree, (tree) => {
      let next = 0
      const number = (kid: Kid): Kid => isElement(kid) ? { ...kid, kids: kid.kids.map(number) } : { page: 0, mcid: next++ }
      const result = meaningful({ ...number(tree) as Element, type: 'Document' }, holdsText)
      const marks = (element: Element): number[] => element.kids.flatMap(kid => isElement(kid) ? marks(kid) : isMarked(kid) ? [kid.mcid] : [])
      expect(marks(result)).toEqual(Array.from({ length: next }, (_, index) => index))
      const elements = (element: Element): Element[] => [element, ...element.kids.filter(isElement).flatMap(elements)]
      for (const { type, kids } of elements(result)) {
        expect(['Art', 'NonStruct', 'Figure', 'Caption', 'Em', 'Aside', 'Unknown']).not.toContain(type)
        if (['Document', 'Sect', 'Div', 'BlockQuote'].includes(type))
          expect(kids.every(isElement)).toBe(true)
      }
    }))
  })
})
