import { parseSync } from '@slidev/parser/core'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, safeNotes } from '../../../src/slides/markdown.ts'
import { writeMarkdown } from '../../../src/slides/write.ts'
import { hostileText } from '../../hostile-text.ts'

/** As Slidev sets it up; its own plugins are tested on a built deck in test/browser. */
const markdown = new MarkdownIt({ html: true, xhtmlOut: true, linkify: true })

function deckOf(texts: { headline: string, points: string[], value: string, note: string }) {
  return {
    language: 'en',
    headmatter: { title: escapeMarkdown(texts.headline), theme: 'default' },
    slides: [
      { frame: { layout: 'claim', kicker: texts.value, deep: [{ value: texts.value }] }, headline: texts.headline, points: texts.points, placed: [], notes: `- ${escapeMarkdown(texts.note)}` },
      { frame: { layout: 'quote', quote: { exact: texts.value } }, headline: texts.headline, points: [], placed: [{ component: 'QuoteCallout', from: 'quote' }], notes: safeNotes(texts.note) },
    ],
  }
}

/** The text of Markdown as the page shows it: elements give nothing, entities their characters. */
function shown(source: string): string {
  return markdown.render(source)
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .replace(/\n$/, '')
}

function elements(source: string): string[] {
  return [...markdown.render(source).matchAll(/<([a-z][\w-]*)/g)].map(match => match[1]!)
}

describe('text on its way to the slide', () => {
  it('comes back from Slidev’s parser and from Markdown as it was written', () => {
    fc.assert(fc.property(hostileText(), fc.array(hostileText(), { minLength: 2, maxLength: 4 }), hostileText(), hostileText(), (headline, points, value, note) => {
      const written = writeMarkdown(deckOf({ headline, points, value, note }), 'Generated for a test')
      const { slides } = parseSync(written, 'slides.md')
      expect(slides).toHaveLength(2)
      const [claim, quote] = slides as [typeof slides[number], typeof slides[number]]
      expect(claim.frontmatter.kicker).toBe(value)
      expect(claim.frontmatter.deep).toEqual([{ value }])
      expect(quote.frontmatter.quote).toEqual({ exact: value })

      const [heading, ...rest] = claim.content.split('\n')
      expect(shown(heading!.replace(/^# /, ''))).toBe(headline)
      expect(elements(heading!).filter(name => name !== 'span')).toEqual(['h1'])
      const items = rest.filter(line => line.startsWith('- '))
      expect(items.map(item => shown(item).replace(/^\n|\n$/g, ''))).toEqual(points)
      for (const item of items)
        expect(elements(item).filter(name => name !== 'span')).toEqual(['ul', 'li'])
      expect(shown(claim.note!).replace(/^\n|\n$/g, '')).toBe(note)
      expect(claim.note).not.toMatch(/\[click/i)
      expect(quote.content.trim().split('\n').at(-1)).toBe('<QuoteCallout v-bind="$frontmatter.quote" />')
    }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) })
  })

  it('leaves no interpolation for Vue outside v-pre, and no formula for Slidev', () => {
    fc.assert(fc.property(hostileText(), hostileText(), (headline, value) => {
      const written = writeMarkdown(deckOf({ headline, points: [headline, value], value, note: value }), 'Generated for a test')
      const { slides } = parseSync(written, 'slides.md')
      for (const { content } of slides)
        expect(markdown.render(content).replace(/<span v-pre>\{{2,}<\/span>/g, '')).not.toContain('{{')
      expect(written.split('\n').filter(line => /\$.*\$/.test(line.replaceAll('$frontmatter', '')))).toEqual([])
    }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) })
  })

  it.each([
    ['plain words, 6–8 months; “so”', 'plain words, 6–8 months; “so”'],
    ['a < b', 'a &#60; b'],
    ['see sli.dev now', 'see sli&#46;dev now'],
    ['[click] here', '&#91;click&#93; here'],
    ['1. not a list', '&#49;. not a list'],
    ['AT&T', 'AT&T'],
    ['$600B', '&#36;600B'],
  ])('writes %j as readably as can be', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })
})

describe('notes', () => {
  it('keep their Markdown and click marks but no element', () => {
    expect(safeNotes('[click] *so* <b>x</b> --> $5\n')).toBe('[click] *so* &lt;b>x&lt;/b> --&gt; &#36;5')
  })

  it('never end the comment they stand in', () => {
    fc.assert(fc.property(hostileText(), text => expect(safeNotes(text)).not.toMatch(/--!?>|<!--/)))
  })
})
