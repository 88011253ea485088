import { detectFeatures, parseSync } from '@slidev/parser/core'
import fc from 'fast-check'
import MarkdownExit from 'markdown-exit'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeAddress, escapeMarkdown, escapeSlideText, safeNotes } from '../../../src/deck/markdown.ts'
import { writeMarkdown } from '../../../src/deck/write.ts'
import { HOSTILE_PIECES, hostileText } from '../../support/hostile-text.ts'

/** As Slidev sets them up: slides by markdown-exit, which is markdown-it rewritten; its own plugins are tested on a built deck. */
const options = { html: true, xhtmlOut: true, linkify: true }
const parsers = { 'markdown-it': new MarkdownIt(options), 'markdown-exit': new MarkdownExit(options) }
/** Notes are rendered without links. */
const notesParser = new MarkdownExit({ html: true })
const renderNotes = (source: string) => notesParser.render(source)

function deckOf(texts: { headline: string, points: string[], value: string, note: string }) {
  return {
    language: 'en',
    headmatter: { title: escapeSlideText(texts.headline), theme: 'default' },
    slides: [
      { frame: { layout: 'claim', kicker: texts.value, deep: [{ value: texts.value }] }, headline: texts.headline, points: texts.points, placed: [], notes: `- ${escapeMarkdown(texts.note)}` },
      { frame: { layout: 'quote', quote: { exact: texts.value } }, headline: texts.headline, points: [], placed: [{ component: 'QuoteCallout', from: 'quote' }], notes: safeNotes(texts.note) },
    ],
  }
}

/** The text of HTML as the page shows it: elements give nothing, entities their characters. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .replace(/^\n|\n$/g, '')
}

/** The elements of HTML but for the spans that keep Vue from reading `{{`. */
function elements(html: string): string[] {
  return [...html.replaceAll('<span v-pre>', '').matchAll(/<([a-z][\w-]*)/gi)].map(match => match[1]!)
}

describe.each(Object.entries(parsers))('text on its way to the slide, by %s', (_, parser) => {
  const render = (source: string) => parser.render(source)

  it('comes back as it was written', () => {
    fc.assert(fc.property(hostileText(), fc.array(hostileText(), { minLength: 2, maxLength: 4 }), hostileText(), hostileText(), (headline, points, value, note) => {
      const written = writeMarkdown(deckOf({ headline, points, value, note }), 'Generated for a test')
      const { slides } = parseSync(written, 'slides.md')
      expect(slides).toHaveLength(2)
      const [claim, quote] = slides as [typeof slides[number], typeof slides[number]]
      expect(claim.frontmatter.kicker).toBe(value)
      expect(claim.frontmatter.deep).toEqual([{ value }])
      expect(quote.frontmatter.quote).toEqual({ exact: value })

      const [heading, ...rest] = claim.content.split('\n').map(line => render(line))
      expect(shown(heading!)).toBe(headline)
      expect(elements(heading!)).toEqual(['h1'])
      const items = rest.filter(line => line.startsWith('<ul>'))
      expect(items.map(shown).map(item => item.trim())).toEqual(points)
      for (const item of items)
        expect(elements(item)).toEqual(['ul', 'li'])
      expect(shown(renderNotes(claim.note!)).trim()).toBe(note)
      expect(elements(renderNotes(claim.note!))).toEqual(['ul', 'li'])
      expect(claim.note).not.toMatch(/\[click/i)
      expect(quote.content.trim().split('\n').at(-1)).toBe('<QuoteCallout v-bind="$frontmatter.quote" />')
    }))
  })

  it('is the same where many lines stand together', () => {
    fc.assert(fc.property(fc.array(hostileText(), { minLength: 2, maxLength: 6 }), (points) => {
      const html = render(points.map(point => `- ${escapeSlideText(point)}`).join('\n'))
      expect(elements(html)).toEqual(['ul', ...points.map(() => 'li')])
      expect([...html.matchAll(/<li>(.*)<\/li>/g)].map(match => shown(match[1]!))).toEqual(points)
    }))
  })

  it('leaves no interpolation for Vue outside v-pre, in headlines, points and the title', () => {
    fc.assert(fc.property(hostileText(), hostileText(), (headline, value) => {
      const { slides } = parseSync(writeMarkdown(deckOf({ headline, points: [headline, value], value, note: value }), 'Generated for a test'), 'slides.md')
      for (const { content, title } of slides)
        expect(render(`${content}\n\n${title}`).replace(/<span v-pre>\{{2,}<\/span>/g, '')).not.toContain('{{')
    }))
  })

  it.each(HOSTILE_PIECES)('shows %j', (piece) => {
    const html = render(`# ${escapeSlideText(piece)}`)
    expect(shown(html)).toBe(piece)
    expect(elements(html)).toEqual(['h1'])
  })

  it.each([
    '//localhost',
    '¼https://example.com/a_b_c',
    'mailto:someone@example.com',
    'www.example.org',
    'example.com/path',
    'a.рф',
    '例子.com',
    'http://localhost:3030',
    'ftp://example.org',
  ])('makes no link of %s', (text) => {
    expect(elements(render(escapeMarkdown(text)))).toEqual(['p'])
    expect(shown(render(escapeMarkdown(text)))).toBe(text)
  })
})

describe('the slides', () => {
  it('turn on none of Slidev’s features, whatever the text', () => {
    fc.assert(fc.property(hostileText(), (text) => {
      const written = writeMarkdown(deckOf({ headline: text, points: [text], value: text, note: text }), 'Generated for a test')
      expect(written.split('\n').filter(line => /\$.*\$/.test(line.replaceAll('$frontmatter', '')))).toEqual([])
      expect(detectFeatures(written)).toMatchObject({ katex: false, tweet: false, bluesky: false, mermaid: false })
    }))
  })

  it('begin with a line that says what they were generated from', () => {
    const written = writeMarkdown(deckOf({ headline: 'a', points: [], value: 'b', note: 'c' }), 'Generated from data/ for a test.')
    expect(written.split('\n')[0]).toBe('--- # Generated from data/ for a test.')
    expect(parseSync(written, 'slides.md').slides[0]!.frontmatter).toMatchObject({ title: 'a', layout: 'claim' })
  })
})

describe('escaping', () => {
  it.each([
    ['plain words, 6–8 months; “so”', 'plain words, 6–8 months; “so”'],
    ['Llama 3.1, 1.5 and 10-15', 'Llama 3.1, 1.5 and 10-15'],
    ['The end. And on…', 'The end. And on…'],
    ['a < b', 'a &#60; b'],
    ['see sli.dev now', 'see sli&#46;dev now'],
    ['a@b and @c', 'a&#64;b and @c'],
    ['[click] here', '&#91;click&#93; here'],
    ['1. not a list', '&#49;. not a list'],
    ['AT&T, R&D &', 'AT&T, R&D &'],
    ['AT&amp;T', 'AT&#38;amp;T'],
    ['$600B', '&#36;600B'],
    ['and/or', 'and/or'],
  ])('writes %j as readably as can be', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })

  it('keeps what Vue would compute from Vue', () => {
    expect(escapeSlideText('a {{ b }}')).toBe('a&#32;<span v-pre>{{</span>&#32;b &#125;&#125;')
  })
})

describe('addresses', () => {
  it.each([
    'https://example.org/a?b=1&copy=2&copy;3',
    'https://example.org/<b>{{ 1 }}$5$9\\c',
    'https://example.org/a)b]c_d*e*f--g::h',
  ])('%s reaches the page as one link to the same place', (href) => {
    for (const parser of Object.values(parsers)) {
      const html = parser.render(`[here](<${escapeAddress(href)}>)`)
      expect(elements(html)).toEqual(['p', 'a'])
      const [, target] = /href="([^"]*)"/.exec(html)!
      expect(new URL(target!.replaceAll('&amp;', '&')).href).toBe(new URL(href.replaceAll('\\', '%5C').replace(/[{}\]]/g, encodeURIComponent)).href)
      expect(html).not.toContain('{{')
    }
    expect(escapeAddress(href)).not.toMatch(/\$/)
  })
})

describe('notes', () => {
  it('keep their Markdown and click marks but no element', () => {
    expect(safeNotes('[click] *so* <b>x</b> --> $5 ![x](y.png)\n')).toBe('[click] *so* &lt;b>x&lt;/b> -&#45;> &#36;5 &#33;[x](y.png)')
  })

  it('bring no diagram', () => {
    expect(detectFeatures(safeNotes('```mermaid\ngraph\n```')).mermaid).toBe(false)
  })

  it('never end the comment they stand in', () => {
    fc.assert(fc.property(hostileText(), (text) => {
      expect(safeNotes(text)).not.toMatch(/--!?>|<!--/)
    }))
  })

  it('come to the presenter whole, and never as an element that a text brought', () => {
    fc.assert(fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 3 }), (lines) => {
      const written = writeMarkdown({ language: 'en', headmatter: {}, slides: [{ frame: { layout: 'x' }, headline: 'x', points: [], placed: [], notes: safeNotes(lines.join('\n')) }] }, 'Generated for a test')
      const { slides } = parseSync(written, 'slides.md')
      expect(slides).toHaveLength(1)
      expect(slides[0]!.note).toBe(safeNotes(lines.join('\n')))
      expect(elements(renderNotes(slides[0]!.note!)).filter(name => /^(?:script|b|style|template|tweet|img)$/i.test(name))).toEqual([])
    }))
  })
})
