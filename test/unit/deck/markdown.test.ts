import type { Deck, Headmatter } from '../../../src/deck/model.ts'
import { detectFeatures, parseSync } from '@slidev/parser/core'
import fc from 'fast-check'
import MarkdownExit from 'markdown-exit'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, escapeSlideText, escapeTarget, safeNotes } from '../../../src/deck/markdown.ts'
import { writeMarkdown } from '../../../src/deck/write.ts'
import { HOSTILE_PIECES, hostileText } from '../../support/hostile-text.ts'

/** As Slidev sets them up: slides by markdown-exit, which is markdown-it rewritten; its own plugins are tested on a built deck. */
const options = { html: true, xhtmlOut: true, linkify: true }
const parsers = { 'markdown-it': new MarkdownIt(options), 'markdown-exit': new MarkdownExit(options) }
const LABEL = '§1 · A2'
/** Notes are rendered without links. */
const notesParser = new MarkdownExit({ html: true })
const renderNotes = (source: string) => notesParser.render(source)

const headmatter: Headmatter = { theme: 'default', title: 'x', lang: 'en', htmlAttrs: { lang: 'en' }, info: '', duration: '1min', themeConfig: { languages: ['en'], source: 'https://example.org/', whose: '', whoseDated: '' } }

/** Each point with a reference to the words of `value`. */
function deckOf(texts: { headline: string, points: string[], value: string, note: string }): Deck {
  const { headline, points, value, note } = texts
  return {
    language: 'en',
    headmatter: { ...headmatter, title: escapeSlideText(headline) },
    slides: [
      {
        layout: 'brief',
        frame: { kicker: value, references: { [LABEL]: value } },
        props: { figures: [{ number: value, labels: [{ id: value, text: value, status: 'fact' }] }] },
        headline,
        steps: true,
        points: points.map(text => ({ text, reference: { [LABEL]: value } })),
        notes: `- ${escapeMarkdown(note)}`,
      },
      { layout: 'quote', frame: {}, props: { quote: { id: 'a', lines: [{ text: value }], phrase: 72, around: 42, exact: value, language: 'zh', speaker: value } }, headline, notes: safeNotes(note) },
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

/** The words that the link in some HTML leads to. */
function wordsOf(html: string): string {
  const [, target] = /href="#([^"]*)"/.exec(html)!
  return decodeURIComponent(shown(target!))
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
      const [brief, quote] = slides as [typeof slides[number], typeof slides[number]]
      expect(brief.frontmatter.kicker).toBe(value)
      expect(brief.frontmatter.references).toEqual({ [LABEL]: value })
      expect(brief.frontmatter.figures).toEqual([{ number: value, labels: [{ id: value, text: value, status: 'fact' }] }])
      expect(quote.frontmatter.quote).toEqual({ id: 'a', lines: [{ text: value }], phrase: 72, around: 42, exact: value, language: 'zh', speaker: value })

      const [heading, ...rest] = brief.content.split('\n').map(line => render(line))
      expect(shown(heading!)).toBe(headline)
      expect(elements(heading!)).toEqual(['h1'])
      const items = rest.filter(line => line.startsWith('<ul>'))
      expect(items.map(shown).map(item => item.trim())).toEqual(points.map(point => `${point} ${LABEL}`))
      for (const item of items) {
        expect(elements(item)).toEqual(['ul', 'li', 'a'])
        expect(wordsOf(item)).toBe(value)
      }
      expect(shown(renderNotes(brief.note!)).trim()).toBe(note)
      expect(elements(renderNotes(brief.note!))).toEqual(['ul', 'li'])
      expect(brief.note).not.toMatch(/\[click/i)
      expect(shown(render(quote.content))).toBe(headline)
      expect(elements(render(quote.content))).toEqual(['h1'])
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
      expect(written.split('\n').filter(line => /\$.*\$/.test(line))).toEqual([])
      expect(detectFeatures(written)).toMatchObject({ katex: false, tweet: false, bluesky: false, mermaid: false })
    }))
  })

  it('begin with a line that says what they were generated from', () => {
    const written = writeMarkdown(deckOf({ headline: 'a', points: [], value: 'b', note: 'c' }), 'Generated from data/ for a test.')
    expect(written.split('\n')[0]).toBe('--- # Generated from data/ for a test.')
    expect(parseSync(written, 'slides.md').slides[0]!.frontmatter).toMatchObject({ title: 'a', layout: 'brief' })
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

describe('the words of a reference', () => {
  const written = (words: string) => `[here](<#${escapeTarget(words)}>)`

  it.each([
    ['过去10-15年里', '过去10-15年里'],
    ['a word, “so”; 100 m', 'a word, “so”; 100 m'],
    ['100%', '100%25'],
    ['<b>{{ 1 }}$5\\c', '%3Cb%3E%7B%7B 1 %7D%7D&#36;5%5Cc'],
    ['AT&T', 'AT&#38;T'],
  ])('%j are written as readably as can be', (words, target) => {
    expect(escapeTarget(words)).toBe(target)
  })

  it.each([
    'https://example.org/a?b=1&copy=2&copy;3',
    'https://example.org/<b>{{ 1 }}$5$9\\c',
    'https://example.org/a)b]c_d*e*f--g::h',
    '%41%E4%B8%AD%',
    '&amp;&#36;&lt;',
    ...HOSTILE_PIECES,
  ])('%j reach the page as they are, as one link', (words) => {
    for (const parser of Object.values(parsers)) {
      const html = parser.render(written(words))
      expect(elements(html)).toEqual(['p', 'a'])
      expect(shown(html)).toBe('here')
      expect(wordsOf(html)).toBe(words)
      expect(html).not.toContain('{{')
    }
    expect(written(words)).not.toContain('$')
  })

  it('reach the page as they are, whatever they say', () => {
    fc.assert(fc.property(hostileText(), hostileText(), (first, second) => {
      for (const parser of Object.values(parsers)) {
        const html = parser.render(`- ${escapeSlideText(first)} ${written(first)}\n- ${escapeSlideText(second)} ${written(second)}`)
        expect(elements(html)).toEqual(['ul', 'li', 'a', 'li', 'a'])
        expect([...html.matchAll(/<a .*?<\/a>/g)].map(([link]) => wordsOf(link))).toEqual([first, second])
      }
    }))
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
      const written = writeMarkdown({ language: 'en', headmatter, slides: [{ layout: 'making', frame: {}, props: {}, headline: 'x', notes: safeNotes(lines.join('\n')) }] }, 'Generated for a test')
      const { slides } = parseSync(written, 'slides.md')
      expect(slides).toHaveLength(1)
      expect(slides[0]!.note).toBe(safeNotes(lines.join('\n')))
      expect(elements(renderNotes(slides[0]!.note!)).filter(name => /^(?:script|b|style|template|tweet|img)$/i.test(name))).toEqual([])
    }))
  })
})
