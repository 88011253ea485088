/** References in a slide’s Markdown, all the way through Slidev’s parser and the rule of vite.config.ts to what Vue compiles. */
import type { CompiledSlide } from '../../support/slidev-markdown.ts'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { escapeSlideText, escapeTarget } from '../../../src/deck/markdown.ts'
import { HOSTILE_PIECES, hostileText } from '../../support/hostile-text.ts'
import { attributesOf, elementsIn, openSlidev, textIn } from '../../support/slidev-markdown.ts'

let compile: (markdown: string) => Promise<CompiledSlide>

beforeAll(async () => {
  const all = await openSlidev()
  compile = async markdown => (await all(markdown))[0]!
})

const written = (words: string) => `[§7 · A2](<#${escapeTarget(words)}>)`

/** Each link: what makes it, its label, its attributes. */
function linksOf({ nodes }: CompiledSlide) {
  return elementsIn(nodes)
    .filter(({ tag }) => ['a', 'Link', 'ReferenceLink'].includes(tag))
    .map(({ tag, children, props }) => [tag, textIn(children), attributesOf(props)])
}

const reference = (words: string) => ['ReferenceLink', '§7 · A2', { words }]

describe('a reference', () => {
  it('comes to the page with its words as they are, whatever they are', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(hostileText(), hostileText()), { minLength: 1, maxLength: 4 }), async (points) => {
      const slide = await compile(`# x\n\n<v-clicks>\n\n${points.map(([text, words]) => `- ${escapeSlideText(text)} ${written(words)}`).join('\n')}\n\n</v-clicks>\n`)
      expect(linksOf(slide)).toEqual(points.map(([, words]) => reference(words)))
      expect(elementsIn(slide.nodes).filter(({ tag }) => tag === 'li').map(({ children }) => textIn(children))).toEqual(points.map(([text]) => `${text} §7 · A2`))
    }))
  })

  it.each([...HOSTILE_PIECES, '100%', '%41%E4%B8%AD', '&amp;&#36;', 'a  b', '过去10-15年里', '“老师”'])('to %j comes to the page with them', async (words) => {
    expect(linksOf(await compile(`# x\n\n- y ${written(words)}\n`))).toEqual([reference(words)])
  })

  it('may stand in a line with others, and be written by hand', async () => {
    const slide = await compile('# x\n\nOne [§1 · A1](#封闭起来), two [§1 · A2](<#a lot of words>) and [half](#50%) of it, [no text](#10%ff)\n')
    expect(linksOf(slide)).toEqual([
      ['ReferenceLink', '§1 · A1', { words: '封闭起来' }],
      ['ReferenceLink', '§1 · A2', { words: 'a lot of words' }],
      ['ReferenceLink', 'half', { words: '50%' }],
      ['ReferenceLink', 'no text', { words: '10\uFFFD' }],
    ])
  })
})

describe('a link that is none', () => {
  it('leads where it leads: to a slide, to the web', async () => {
    const [slide, web] = linksOf(await compile('# x\n\n[a slide](7) and [a page](https://example.org/#part)\n'))
    expect(slide!.slice(0, 2)).toEqual(['Link', 'a slide'])
    expect(web!.slice(0, 2)).toEqual(['a', 'a page'])
    expect(web![2]).toMatchObject({ href: 'https://example.org/#part' })
  })
})
