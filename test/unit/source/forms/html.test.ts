import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../../src/source/read/article.ts'
import { readHtml } from '../../../../src/source/read/forms/html/html.ts'
import { isHtml } from '../../../../src/source/read/forms/html/is-html.ts'
import { positionsOf } from '../../../../src/source/text/code-points.ts'
import { collapse } from '../../../../src/source/text/normalise.ts'

/** Without the empty lines, of which there are as many as keep the others where they stand in the page. */
const linesIn = (html: string) => readHtml(html).split('\n').filter(line => line !== '')

const PAGE = `<html><body><h2>Anfang</h2>
<div class="turn"><p class="speaker">Tobias Lund</p>
<p>
Wer hat die Lampe vor Ihnen angezündet?
</p></div>
<div class="turn"><p class="speaker">Ida Maro</p>
<p>
Klar: das war meine Tante.
</p></div>
<div class="turn"><p class="speaker">Tobias Lund</p>
<p>
Weil: sie wohnte am Pier?
</p></div>
</body></html>
`
const TAGS = `<P>LUND: Who said, &quot;light it&quot; before you?<BR>
<P>MARO: My <I>aunt</I> did, for nine winters.<BR>
<P>LUND: And what did it cost her?<BR>
<P>MARO: Two coats and one good knee.<BR>
`

describe('isHtml', () => {
  it.each<[string, boolean]>([
    [PAGE, true],
    [TAGS, true],
    ['<!DOCTYPE html>\n<title>x</title>', true],
    ['\uFEFF<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="http://www.w3.org/1999/xhtml">', true],
    ['\n <br/>x', true],
    ['<p>x</p>\n<pre>\n#nothing\n</pre>', true],
    ['Lund: Who?', false],
    ['', false],
    ['<laughs> Lund: Who?', false],
    ['<tt xmlns="http://www.w3.org/ns/ttml">', false],
    ['<v Lund>Who?', false],
    ['<3', false],
    ['<!-- a note -->\n\nLund: Who?', false],
    ['<img src="lamp.jpg">\n\n## One\n\n**Lund:** Who?', false],
    ['<p align="center">x</p>\n\n**Lund:** Who?', false],
  ])('tells %j', (text, is) => {
    expect(isHtml(text)).toBe(is)
  })
})

describe('readHtml', () => {
  it('reads names in paragraphs of their own, whatever the words begin with, each where it stands', () => {
    const lines = readHtml(PAGE).split('\n')
    expect([0, 3, 7, 11].map(index => lines[index])).toEqual([
      '## Anfang',
      '**Tobias Lund:** Wer hat die Lampe vor Ihnen angezündet?',
      '**Ida Maro:** Klar: das war meine Tante.',
      '**Tobias Lund:** Weil: sie wohnte am Pier?',
    ])
    expect(linesIn(PAGE)).toHaveLength(4)
  })

  it('reads elements that nobody closed, and leaves markup among the words out', () => {
    expect(readHtml(TAGS)).toBe('LUND: Who said, "light it" before you?\nMARO: My aunt did, for nine winters.\nLUND: And what did it cost her?\nMARO: Two coats and one good knee.\n')
  })

  it.each<[string, string, string[]]>([
    ['a class in the line', '<p><span class="speaker">Lund</span> Who?</p><p><span class="speaker-name">Ida Maro:</span> My aunt.</p>', ['**Lund:** Who?', '**Ida Maro:** My aunt.']],
    ['a class of another author', '<div><div class="transcript__speaker">Lund</div><div class="name">Maro</div><p>My aunt.</p></div>', ['**Lund:**', '**Maro:** My aunt.']],
    ['a class for the turn, with the name in it', '<div class="speaker"><span class="name">Lund</span> Who?</div><div class="speaker"><b>Maro:</b> Yes.</div>', ['**Lund:** Who?', '**Maro:** Yes.']],
    ['a class among the words', '<p>Who? <span class="speaker">Maro:</span> My aunt.</p>', ['Who?', '**Maro:** My aunt.']],
    ['a name that no label may have', '<p class="speaker">Maro, keeper</p><p>Yes.</p><p class="speaker">SPEAKER_00</p><p>No.</p><p class="speaker">1</p><p>Well.</p>', ['**Maro keeper:** Yes.', '**SPEAKER 00:** No.', '**Speaker 1:** Well.']],
    ['an attribute', '<div data-speaker="Lund"><p>Who?</p><p>And why?</p></div><div data-speaker="Maro"><p>My aunt.</p></div>', ['**Lund:** Who?', 'And why?', '**Maro:** My aunt.']],
    ['an attribute on every word', '<p><span data-speaker="Lund">Who</span> <span data-speaker="Lund">lit</span> <span data-speaker="Lund">it?</span> <span data-speaker="Maro">My</span> <span data-speaker="Maro">aunt.</span></p>', ['**Lund:** Who lit it?', '**Maro:** My aunt.']],
    ['an attribute, and the name to be seen', '<div data-speaker="spk_0"><b>Lund:</b> Who?</div><div data-speaker="Maro">Maro: My aunt.</div>', ['**Lund:** Who?', 'Maro: My aunt.']],
    ['terms', '<dl><dt>Lund</dt><dd>Who?</dd><dt>Maro<dd>My aunt.<dd>Yes.</dl>', ['**Lund:** Who?', '**Maro:** My aunt.', 'Yes.']],
    ['terms that are no names', '<dl><dt>Date</dt><dd>1967</dd><dt>Who lit it?</dt><dd>My aunt.</dd></dl>', ['Date', '1967', 'Who lit it?', 'My aunt.']],
    ['citations, as podcasts have them', '<cite>Lund:</cite>\n<time>0:03</time>\n<p>Who?</p>\n<cite>Maro :</cite>\n<time>0:09</time>\n<p>My aunt.</p>', ['[0:03] **Lund:** Who?', '[0:09] **Maro:** My aunt.']],
    ['a book', '<p><cite>The Lamp</cite> is a book.</p>', ['The Lamp is a book.']],
    ['bold, with a colon', '<p><strong>Lund</strong>: Who?<p><b>Maro:</b> My aunt.<p><b>Lund: </b><br>Why?', ['**Lund:** Who?', '**Maro:** My aunt.', '**Lund:** Why?']],
    ['italics, and a time in them', '<p><em>Lund (0:03)</em>: Who?</p><p><i>[00:09] SPEAKER_01:</i> My aunt.</p>', ['[0:03] **Lund:** Who?', '[00:09] **SPEAKER 01:** My aunt.']],
    ['bold as a whole', '<p><b>Q: Who?</b></p><p>A: My aunt.</p>', ['**Q:** Who?', 'A: My aunt.']],
    ['bold alone, which comes again', '<p><b>Lund</b><br>Who?</p><p><b>Maro</b></p><p>My aunt.</p><p><b>Lund</b> Why?</p><p><b>Maro</b><br>So.</p>', ['**Lund:** Who?', '**Maro:** My aunt.', '**Lund:** Why?', '**Maro:** So.']],
    ['bold alone, which does not', '<p>Lund: Who?</p><p><b>Stairs</b></p><p>Lund: Why?</p><p><b>But</b> I did.</p>', ['Lund: Who?', 'Stairs', 'Lund: Why?', 'But I did.']],
    ['bold questions where nobody is named', '<p><strong>Who lit it?</strong></p><p>My <b>aunt</b> did.</p>', ['**Who lit it?**', 'My aunt did.']],
    ['a table', '<table><thead><tr><th>Time<th>Who<th>Words<tbody><tr><td>0:03<td>Lund<td>Who?<tr><td>0:09<td>Maro<td>My aunt.<tr><td>0:12<td>Lund<td>Why?<tr><td>0:15<td>Maro<td>So.</table>', ['Time', 'Who', 'Words', '[0:03] **Lund:** Who?', '[0:09] **Maro:** My aunt.', '[0:12] **Lund:** Why?', '[0:15] **Maro:** So.']],
    ['times beside the words', '<p><span class="timestamp">[00:03]</span> <span class="speaker">Lund</span>: Who?</p><p><span class="speaker">Maro</span> My <span class="time-stamp">00:09</span> aunt.</p>', ['[00:03] **Lund:** Who?', '[00:09] **Maro:** My aunt.']],
    ['a time that is said', '<p>Lund: We left at <time>10:30</time>.</p><p><time datetime="2025-03-04">4 March</time></p>', ['Lund: We left at 10:30.', '4 March']],
    ['a name without words', '<p class="speaker">Lund</p><p class="speaker">Maro</p><p>Yes.</p><p class="speaker">Lund</p>', ['**Lund:**', '**Maro:** Yes.', '**Lund:**']],
    ['a picture between name and words', '<p class="speaker">Maro</p><figure><img src="x.png" alt="x"><figcaption>The pier</figcaption></figure><p>Yes.</p>', ['Caption: The pier', '**Maro:** Yes.']],
    ['right to left', '<div dir="rtl"><p><b>&rlm;טוביה:</b> מי הדליק?</p><p>&rlm;עידה: <i>הדודה</i> שלי.</p><p class="speaker">ليلى</p><p>عمتي.</p></div>', ['**טוביה:** מי הדליק?', 'עידה: הדודה שלי.', '**ليلى:** عمتي.']],
    ['entities and white space', '<p>Ida&nbsp;Maro:\n  &ldquo;Yes&rdquo; &amp; no&hellip; &#x1F600; &lt;b&gt; 1&thinsp;000 &copy</p>', ['Ida Maro: “Yes” & no… 😀 <b> 1 000 ©']],
    ['lists, lines and headings', '<h1>The <i>lamp</i><br>again</h1><h3> </h3><ul><li>one<li>two<ul><li>three</ul></ul>four<br>five<hr>six', ['# The lamp again', 'one', 'two', 'three', 'four', 'five', 'six']],
    ['text set as it is', '<pre>\nLUND: Who\nlit it?\n\nMARO: My aunt.\n</pre>', ['LUND: Who', 'lit it?', 'MARO: My aunt.']],
    ['what nobody closed, and what stands where it may not', '<b>Lund: Who<p>lit <i>it?</b></i><table>My<tr><td>aunt.</table><div><p>Yes', ['**Lund:** Who', 'lit it?My', 'aunt.', 'Yes']],
    ['scripts, styles, forms and the like', '<script>document.write("<p>Lund: No</p>")</script><style>p::before{content:"No"}</style><noscript>No</noscript><template><p>No</p></template><svg><title>No</title><text>No</text></svg><button>No</button><select><option>No</select><iframe src="https://example.org">No</iframe><!-- No --><form><p onclick="throw 1">Lund: Yes<img src=x onerror="throw 1"></p></form>', ['Lund: Yes']],
    ['notes', '<p>Lund: Who<sup><a href="#n1">1</a></sup> has 10<sup>6</sup>?</p>', ['Lund: Who has 106?']],
  ])('reads %s', (_, html, lines) => {
    expect(linesIn(html)).toEqual(lines)
  })

  it('puts what the page tells of itself at the top, and leaves menus, footers and what others said out', () => {
    const turns = Array.from({ length: 6 }, (_, index) => `<p><strong>Tobias Lund:</strong> Who lit the lamp in winter ${index}, before you came here?</p>\n<p><strong>Ida Maro:</strong> Yes.</p>`)
    const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>The lamp
      &amp; the pier</title><meta name="author" content="Per Aas"><meta property="article:published_time" content="2025-03-04"><meta property="article:author" content="https://example.org/aas"></head>
      <body><header><a href="/">Lighthouse Weekly</a></header><nav><a href="/a">Home</a></nav><ul class="top"><li><a href="/b">News</a></li><li><a href="/c">About us</a></li></ul>
      <div id="menu"><p>Log in</p></div><ol id="comments"><li><cite>Other:</cite> Nice.</li></ol><div role="navigation">Search</div>
      <main><article><h1>The lamp</h1><p>She kept it for years, and tells, at last, of the winters, the coats and the knee that it cost.</p>
      ${turns.join('\n')}
      <aside>More about lamps</aside></article></main>
      <section class="replies"><p><cite>Someone</cite></p><p>Tobias, well asked, though I would have liked to hear of the summers as well.</p></section>
      <footer>Imprint</footer></body></html>`
    expect(linesIn(page)).toEqual([
      'Title: The lamp & the pier',
      'Language: de',
      'Author: Per Aas',
      'Date: 2025-03-04',
      '# The lamp',
      'She kept it for years, and tells, at last, of the winters, the coats and the knee that it cost.',
      ...Array.from({ length: 6 }, (_, index) => [`**Tobias Lund:** Who lit the lamp in winter ${index}, before you came here?`, '**Ida Maro:** Yes.']).flat(),
    ])
  })

  it('loses no turn where one of them is much longer than the others, each in an element of its own', () => {
    const long = 'My aunt did, for nine winters, and she never let it go out, not once, in all those years. '.repeat(20).trim()
    const turns = ['Who?', long, 'Why?', 'So.'].map((words, index) => `<section class="comment"><div class="speaker">${index % 2 === 0 ? 'Lund' : 'Maro'}</div><div><div><p>${words}</p></div></div></section>`)
    expect(linesIn(`<body>${turns.join('')}</body>`)).toEqual(['**Lund:** Who?', `**Maro:** ${long}`, '**Lund:** Why?', '**Maro:** So.'])
  })

  it('reads a list of links that is the talk, and leaves out one that is a menu', () => {
    expect(linesIn('<ol><li><a href="#a">Night</a><li><a href="#b">Day</a></ol><ul><li><a href="#t=3">Lund: Who?</a><li><a href="#t=9">Maro: My aunt.</a></ul>')).toEqual(['Lund: Who?', 'Maro: My aunt.'])
  })

  it('keeps the lines of a paragraph together, and paragraphs apart', () => {
    expect(readHtml('<p>范：在您之前是谁点<br>灯？</p><p>不说</p>\n<p>也不写</p>')).toBe('范：在您之前是谁点\n灯？\n\n不说\n\n也不写\n')
  })

  it.each<[string, string]>([
    ['an empty page', '<html><head><title>The lamp</title></head><body><script>fill()</script><div id="app"></div></body></html>'],
    ['nothing', ''],
    ['marks', '<p>— … —</p>'],
    ['a menu', '<nav>Home</nav><footer>Imprint</footer>'],
  ])('refuses %s', (_, html) => {
    expect(() => readHtml(html)).toThrow('line 1: the page has no words, expected those of an interview')
  })

  it('reads what is deep, and refuses what is deeper than any browser shows', () => {
    const nested = (depth: number, tag: string) => `<p>Lund: Who?\n${`<${tag}>`.repeat(depth)}Yes${`</${tag}>`.repeat(depth)}`
    expect(linesIn(nested(100, 'div'))).toEqual(['Lund: Who?', 'Yes'])
    expect(linesIn(nested(500, 'div'))).toEqual(['Lund: Who?', 'Yes'])
    for (const tag of ['div', 'span', 'ul', 'font', 'blockquote', 'section'])
      expect(() => readHtml(nested(200_000, tag))).toThrow('line 2: the page’s elements stand more than 512 deep in one another')
  })

  it('reads a page of very many elements side by side', () => {
    expect(linesIn(`<body>${'<br>'.repeat(150_000)}<p>Lund: Who?</p></body>`)).toEqual(['Lund: Who?'])
    expect(linesIn(`<table><tr>${'<td>x'.repeat(20_000)}</table>`)).toHaveLength(20_000)
  })
})

describe('readHtml reads back', () => {
  const speakers = [{ id: 'lund', names: ['Tobias Lund'], host: true }, { id: 'maro', names: ['Ida Maro', 'عيدة'], host: false }]
  const escape = (text: string) => text.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`)
  /** What a page cannot hold is left out: https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream */
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map(all => collapse(`So ${all.join(' ')}`))
  const turn = fc.record({ name: fc.constantFrom('Ida Maro', 'Tobias Lund', 'عيدة'), words })
  interface Turn { name: string, words: string }
  const styles: Record<string, (turn: Turn) => string> = {
    'a class above': ({ name, words }) => `<div class="turn"><p class="speaker">${name}</p>\n<p>\n${escape(words)}\n</p></div>`,
    'a class beside': ({ name, words }) => `<p><span class="speaker">${name}</span> ${escape(words)}</p>`,
    'a term': ({ name, words }) => `<dl><dt>${name}<dd>${escape(words)}</dl>`,
    'a citation': ({ name, words }) => `<cite>${name}:</cite> <p>${escape(words)}</p>`,
    'bold': ({ name, words }) => `<p><strong>${name}:</strong> ${escape(words)}</p>`,
    'bold, colon behind': ({ name, words }) => `<p><b>${name}</b>: ${escape(words)}</p>`,
    'bold as a whole': ({ name, words }) => `<p><b>${name}: ${escape(words)}</b></p>`,
    'italic, words below': ({ name, words }) => `<p><i>${name}:</i><br>${escape(words)}</p>`,
    'a table': ({ name, words }) => `<table><tr><td>${name}:</td><td>${escape(words)}</td></tr></table>`,
    'plain': ({ name, words }) => `<p>${name}: ${escape(words)}<br>`,
    'markup between': ({ name, words }) => `<div>${name}: ${escape(words).split(' ').map((part, index) => index === 0 ? part : `<em>${part}</em>`).join(' ')}</div>`,
  }
  const read = (html: string) => {
    const article = parseArticle(readHtml(html), speakers)
    const { slice } = positionsOf(article.text)
    return article.turns.map(({ label, start, end }) => ({ name: label, words: slice(start, end) }))
  }

  it('any turns, in any style', () => {
    fc.assert(fc.property(fc.array(fc.tuple(turn, fc.constantFrom(...Object.keys(styles))), { minLength: 1, maxLength: 8 }), fc.boolean(), fc.boolean(), (turns, isWhole, isLong) => {
      const body = turns.map(([turn, style]) => styles[style]!(turn)).join('\n')
      expect(read(isWhole ? `<!doctype html><html lang="en"><title>x</title><nav>Home</nav><main><p>${'An introduction, as long as others are. '.repeat(isLong ? 30 : 1)}</p>${body}</main><footer>Imprint</footer></html>` : body)).toEqual(turns.map(([turn]) => turn))
    }))
  })

  it('any turns that an attribute tells', () => {
    fc.assert(fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns) => {
      const told = turns.filter(({ name }, index) => name !== turns[index - 1]?.name)
      expect(read(told.map(({ name, words }) => `<p data-speaker="${name}">${escape(words)}</p>`).join(''))).toEqual(told)
    }))
  })

  it('anything, or says why not', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom(...'<p> </p> <b> </b> <i> <br> <table> <tr> <td> </table> <dl> <dt> <dd> <ul> <li> <h2> </h2> <pre> <svg> </svg> <script> </script> <template> <select> <!-- --> &amp; &#0; <cite> <time> 0:03 Lund: <a> </a> <body> <frameset> <math> <title>'.split(' '), '<p class="speaker">', '<div data-speaker="Lund">', '<span class="timestamp">', '\n'))
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const outcome = (() => {
        try {
          return readHtml(pieces.join(''))
        }
        catch (error) {
          return (error as Error).name
        }
      })()
      expect(outcome === 'SourceError' || /[\p{L}\p{N}]/u.test(outcome)).toBe(true)
    }))
  })
})
