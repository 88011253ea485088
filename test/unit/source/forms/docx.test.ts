import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../../src/source/read/article.ts'
import { readPlain } from '../../../../src/source/read/forms/plain.ts'
import { readDocx } from '../../../../src/source/read/forms/word/docx.ts'
import { isDocx } from '../../../../src/source/read/forms/word/is-docx.ts'
import { positionsOf } from '../../../../src/source/text/code-points.ts'
import { collapse } from '../../../../src/source/text/normalise.ts'
import { RUNS } from '../../../support/property-runs.ts'

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const escape = (text: string) => text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)
const run = (text: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
const bold = (text: string) => run(text, '<w:b/>')
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
const styled = (style: string, ...runs: string[]) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`
const BREAK = '<w:r><w:br/></w:r>'

function parts(body: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${WORDS}"><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes xmlns:w="${WORDS}"><w:footnote w:id="1">${paragraph(run('What the editors say.'))}</w:footnote></w:footnotes>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${WORDS}"><w:body>${body}</w:body></w:document>`,
  }
}

function zipOf(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files))
    zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const docx = (...body: string[]): Promise<Uint8Array> => zipOf(parts(body.join('')))
const refusal = (bytes: Uint8Array) => readDocx(bytes).then(text => `read: ${text}`, (error: Error) => `${error.name}: ${error.message}`)

describe('readDocx', () => {
  it('reads headings, bold names, line breaks and smart quotes', async () => {
    const bytes = await docx(
      styled('H2', run('The first night')),
      paragraph(bold('Tobias Lund:'), run(' Who said “light it” before you?')),
      paragraph(bold('Ida '), bold('Maro'), run(': My '), run('aunt', '<w:i/>'), run(' did,'), BREAK, run('for nine winters – ‘at least’.')),
      paragraph(bold('Tobias Lund:'), BREAK, run('And what did it cost her?')),
      paragraph(run('Ida Maro: Two coats & one <good> knee.')),
      paragraph(),
    )
    expect(isDocx(bytes)).toBe(true)
    expect(await readDocx(bytes)).toBe([
      '## The first night',
      '**Tobias Lund:** Who said “light it” before you?',
      '**Ida Maro:** My aunt did,',
      'for nine winters – ‘at least’.',
      '**Tobias Lund:** And what did it cost her?',
      'Ida Maro: Two coats & one <good> knee.',
      '',
    ].join('\n'))
  })

  it('reads a name on a line of its own, in bold, and tables, from right to left', async () => {
    const cells = (...texts: string[]) => `<w:tr>${texts.map(text => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`
    expect(await readDocx(await docx(
      paragraph(bold('Tobias Lund')),
      paragraph(run('Who lit it?')),
      paragraph(bold('Ida Maro')),
      paragraph(run('My aunt.')),
      paragraph(bold('Tobias Lund')),
      paragraph(run('And the cost?')),
      paragraph(bold('Ida Maro')),
      paragraph(run('Two coats.')),
    ))).toBe('**Tobias Lund:** Who lit it?\n**Ida Maro:** My aunt.\n**Tobias Lund:** And the cost?\n**Ida Maro:** Two coats.\n')
    expect(await readDocx(await docx(`<w:tbl>${cells('Lund:', 'Who lit it?')}${cells('Maro:', 'My aunt.')}</w:tbl>`))).toBe('**Lund:** Who lit it?\n**Maro:** My aunt.\n')
    expect(await readDocx(await docx(paragraph(bold('\u200Fטוביה:'), run(' מי הדליק?')), paragraph(bold('עידה:'), run(' הדודה שלי.'))))).toBe('**טוביה:** מי הדליק?\n**עידה:** הדודה שלי.\n')
  })

  it('leaves out notes, pictures, and what was struck out', async () => {
    expect(await readDocx(await docx(
      paragraph(bold('Lund:'), run(' Who'), '<w:r><w:footnoteReference w:id="1"/></w:r>', run(' lit it?')),
      paragraph(bold('Maro:'), '<w:del><w:r><w:delText> Nobody.</w:delText></w:r></w:del>', '<w:ins><w:r><w:t xml:space="preserve"> My aunt.</w:t></w:r></w:ins>'),
    ))).toBe('**Lund:** Who lit it?\n**Maro:** My aunt.\n')
  })

  it('reads back any turns', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map(all => collapse(`So ${all.join(' ')}`))
    const turn = fc.record({ speaker: fc.constantFrom('Ida Maro', 'Tobias Lund'), words, style: fc.constantFrom('bold', 'behind', 'below', 'plain') })
    const speakers = [{ id: 'lund', names: ['Tobias Lund'], host: true }, { id: 'maro', names: ['Ida Maro'], host: false }]
    await fc.assert(fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 6 }), async (turns) => {
      const bytes = await docx(...turns.flatMap(({ speaker, words, style }) => ({
        bold: [paragraph(bold(`${speaker}:`), run(` ${words}`))],
        behind: [paragraph(bold(speaker), run(`: ${words}`))],
        below: [paragraph(bold(`${speaker}:`)), paragraph(run(words))],
        plain: [paragraph(run(`${speaker}: ${words}`))],
      })[style]!))
      const article = parseArticle(await readDocx(bytes), speakers)
      const { slice } = positionsOf(article.text)
      expect(article.turns.map(({ speaker, start, end }) => [speaker, slice(start, end)])).toEqual(turns.map(({ speaker, words }) => [speaker === 'Ida Maro' ? 'maro' : 'lund', words]))
    }), { numRuns: Math.ceil(RUNS / 4) })
  })
})

describe('a Word file with times', () => {
  it('is read back the same, by the same speakers, at the same times', async () => {
    const said = fc.record({ speaker: fc.constantFrom('Ida Maro', 'Tobias Lund', '김하나'), words: fc.stringMatching(/^so(?: [a-z]{1,8}){1,5}[.?]$/), wait: fc.integer({ min: 1, max: 999 }) })
    await fc.assert(fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 6 }), fc.boolean(), async (turns, isBehind) => {
      let seconds = 0
      const all = turns.map(({ speaker, words, wait }) => ({ speaker, words, seconds: seconds += wait }))
      const clock = (time: number) => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`
      const bytes = await docx(...all.map(({ speaker, words, seconds }) => isBehind
        ? paragraph(bold(`${speaker} (${clock(seconds)}):`), run(` ${words}`))
        : paragraph(run(`[${clock(seconds)}] `), bold(`${speaker}:`), run(` ${words}`))))
      const { text, times } = readPlain(await readDocx(bytes))
      const speakers = ['Ida Maro', 'Tobias Lund', '김하나'].map(name => ({ id: name, names: [name], host: name === 'Tobias Lund' }))
      const article = parseArticle(text, speakers)
      const { slice } = positionsOf(article.text)
      expect(article.turns.map(({ speaker, start, end }) => ({ speaker, words: slice(start, end), seconds: times.findLast(({ place }) => place <= slice(0, start).length)?.seconds }))).toEqual(all)
    }), { numRuns: Math.ceil(RUNS / 4) })
  })
})

describe('readDocx refuses', () => {
  const OLE = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  const compound = (stream: string) => Buffer.concat([Buffer.from(OLE), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['an old .doc', () => compound('WordDocument'), 'the file is an old Word file (.doc), expected a .docx or plain text'],
    ['an encrypted .docx', () => compound('EncryptedPackage'), 'the Word file is encrypted, and cannot be read without its password'],
    ['an old table', () => compound('Workbook'), 'the file is an old Office file'],
    ['an .odt', () => zipOf({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), 'the file is an OpenDocument text (.odt)'],
    ['a table', () => zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }), 'the file is an Excel file and no Word file'],
    ['any ZIP', () => zipOf({ 'notes.txt': 'x' }), 'the file is a ZIP and no Word file: there is no word/document.xml in it'],
    ['an empty ZIP', () => zipOf({}), 'the file is a ZIP and no Word file'],
    ['a ZIP with a password', async () => encrypted(await docx(paragraph(run('x')))), 'the file is an encrypted ZIP'],
    ['half a file', async () => (await docx(paragraph(run('x')))).slice(0, 700), 'the file is damaged: it begins as a ZIP, as Word files do, and cannot be unpacked'],
    ['what is no XML', () => zipOf({ ...parts(''), 'word/document.xml': '<w:document><w:body>' }), 'the Word file is damaged: '],
    ['a file that leads nowhere', () => zipOf({ 'word/document.xml': '<x/>' }), 'the Word file is damaged: '],
    ['a file without words', () => docx(paragraph()), 'the Word file has no words'],
    ['a file of dashes', () => docx(paragraph(run('– –'))), 'the Word file has no words'],
    ['what is too deep', () => docx('<w:sdt><w:sdtContent>'.repeat(20_000), paragraph(run('x')), '</w:sdtContent></w:sdt>'.repeat(20_000)), 'the Word file is damaged: its elements stand too deep in one another'],
  ])('%s', async (_, make, message) => {
    const bytes = await make()
    expect(isDocx(bytes)).toBe(true)
    expect(await refusal(bytes)).toContain(`SourceError: ${message}`)
  })

  const TOO_LARGE = 'SourceError: unpacked, the file has more than 16 MiB, the most that is read'

  it('a ZIP bomb, whatever it says of itself', async () => {
    const bytes = await zipOf({ ...parts(''), 'word/document.xml': new Uint8Array(17 * 1024 * 1024) })
    expect(bytes.length).toBeLessThan(100_000)
    expect(await refusal(bytes)).toBe(TOO_LARGE)
    // And where it says that it is small.
    expect(await refusal(declaring(bytes, 100))).toBe(TOO_LARGE)
  })

  it('many parts that are too large together', async () => {
    const part = new Uint8Array(3 * 1024 * 1024)
    const bytes = await zipOf({ ...parts(''), ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`word/media/${index}.png`, part])) })
    expect(await refusal(bytes)).toBe(TOO_LARGE)
  })

  it('anything else that begins as a Word file, and never in another way', async () => {
    const whole = await docx(paragraph(bold('Lund:'), run(' Who?')))
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 5), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
      const bytes = whole.slice()
      for (const [place, value] of changes)
        bytes[place + 4] = value
      expect(await refusal(bytes)).toMatch(/^(?:read|SourceError): /)
    }))
  })

  it('no text that is none of it', () => {
    expect([Buffer.from('Lund: PK'), Buffer.from(''), Buffer.from('%PDF-1.7')].map(isDocx)).toEqual([false, false, false])
  })
})

/** The places of the headers of the central directory. */
function* directory(bytes: Uint8Array): Generator<number> {
  for (let at = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = Buffer.from(bytes).indexOf('PK\x01\x02', at + 4, 'latin1'))
    yield at
}

/** The same ZIP, whose large parts say that they have this many bytes when unpacked. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes)
  for (const at of directory(bytes)) {
    if (lying.readUInt32LE(at + 24) > 1024 * 1024)
      lying.writeUInt32LE(size, at + 24)
  }
  return lying
}

/** The same ZIP, marked as encrypted. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const marked = Buffer.from(bytes)
  for (const at of directory(bytes))
    marked.writeUInt16LE(marked.readUInt16LE(at + 8) | 1, at + 8)
  return marked
}
