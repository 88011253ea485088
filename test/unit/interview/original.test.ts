/** A talk that is read in translation, its original at hand: what was spoken is found there, locked, shown, and refused where it is wrong. */
import type { DataFolder } from '../../support/data-folder.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { composeDeck } from '../../../src/deck/compose.ts'
import { annotationPage } from '../../../src/generate/annotations.ts'
import { compose } from '../../../src/generate/generate.ts'
import { readProject } from '../../../src/interview/by-lock.ts'
import { jsonSchema } from '../../../src/interview/json-schema.ts'
import { verify } from '../../../src/interview/verify.ts'
import { notesText } from '../../../src/publish/powerpoint/notes-text.ts'
import { textsOn } from '../../../src/publish/shown.ts'
import { readBody } from '../../../src/publish/site/read/page.ts'
import { citation } from '../../../src/publish/told.ts'
import { outline } from '../../../src/scaffold/outline.ts'
import { report } from '../../../src/scaffold/report.ts'
import { formatAddress } from '../../../src/source/address.ts'
import { lockDifferences } from '../../../src/source/lock/lock-check.ts'
import { parseLock, serializeLock } from '../../../src/source/lock/lock.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'
import { verifiedInterview } from '../../support/verified-interview.ts'

const STAIRS = 'data/sections/01-stairs.yaml'
const LIGHT = 'data/sections/02-light.yaml'
const RECORDING = 'https://www.youtube.com/watch?v=light'
const SPOKEN = 'when the fog rolls in, a machine doesn\'t hear the ships'
const EXACT = '海雾来的时候，机器听不见船的声音'

const ASKED = 'Could a machine take your place?'
const ORIGINAL = `WEBVTT

00:00:02.000 --> 00:00:05.000
<v Miriam Okafor>${ASKED}

00:00:06.000 --> 00:00:08.000
<v Johanna Lindqvist>For most of it, yes. But

00:00:08.500 --> 00:00:13.000
<v Johanna Lindqvist>when the fog rolls in, a machine doesn't hear the ships. I hope, I hope.

00:00:14.000 --> 00:00:16.000
<v Miriam Okafor>And the light?

00:00:17.000 --> 00:00:20.000
<v Johanna Lindqvist>The light is how we talk to the sea.
`

/** The sample with its original, in which one quote has what was spoken. */
async function withOriginal(): Promise<DataFolder> {
  const folder = await dataFolder()
  await folder.write('talk.en.vtt', ORIGINAL)
  await folder.change('data/interview.yaml', '    publisher: { en: Radio North, zh: 北方电台 }\n    language: en\n', `    publisher: { en: Radio North, zh: 北方电台 }\n    language: en\n    title: The Light\n    url: https://example.org/the-light\n    recording: ${RECORDING}\n`)
  await folder.change(STAIRS, '    gloss: { en: When the fog comes a machine cannot hear the ships. }\n    phrase: { en: cannot hear the ships., zh: 机器听不见船的声音 }\n', `    spoken: ${SPOKEN}\n    phrase: { en: doesn't hear the ships, zh: 机器听不见船的声音 }\n`)
  return folder
}

const projectOf = ({ data, out }: DataFolder) => ({ data, out })
const both = (folder: DataFolder) => ({ source: folder.path('source.txt'), original: folder.path('talk.en.vtt') })
const lockOf = async (folder: DataFolder) => parseLock(await folder.read('data/source.lock.json'), 'source.lock.json')

async function deckIn(folder: DataFolder, language: string) {
  await verify(projectOf(folder), both(folder))
  const { interview, coverage } = await verifiedInterview(projectOf(folder))
  return composeDeck(interview, language, coverage)
}

describe.concurrent('an original at hand', () => {
  it('is locked beside the source: its hash, its turns and what was found in it, with times', async () => {
    await using folder = await withOriginal()
    expect(await verify(projectOf(folder), both(folder))).toMatchObject({ spoken: 1, changed: true })
    const { original, ...source } = await lockOf(folder)
    expect(original!.source).toMatchObject({ language: 'en' })
    expect(original!.turns.map(({ address, speaker, seconds }) => [address, speaker, seconds])).toEqual([
      ['s01-q1', 'okafor', 2],
      ['s01-a1', 'lindqvist', 6],
      ['s01-q2', 'okafor', 14],
      ['s01-a2', 'lindqvist', 17],
    ])
    expect(original!.excerpts).toMatchObject([{ address: 's01-a1', seconds: 8.5 }])
    expect(await folder.read('data/source.lock.json')).not.toContain('fog')
    expect(await verify(projectOf(folder), both(folder), true)).toMatchObject({ changed: false })

    // What is locked of the source is what it was.
    await folder.change(STAIRS, `    spoken: ${SPOKEN}\n    phrase: { en: doesn't hear the ships, zh: 机器听不见船的声音 }\n`, '    gloss: { en: When the fog comes. }\n')
    expect(await verify(projectOf(folder), folder.path('source.txt'))).not.toHaveProperty('spoken')
    expect(await folder.read('data/source.lock.json')).toBe(serializeLock(source))
  })

  it('comes back from the lock alone, with the second and where it is heard, and covers nothing of the source', async () => {
    await using folder = await withOriginal()
    await verify(projectOf(folder), both(folder))
    const { interview, coverage } = await verifiedInterview(projectOf(folder))
    const { spoken, exact } = interview.sections[0]!.quotes[0]!
    expect(spoken).toMatchObject({ text: SPOKEN, of: 'original', seconds: 8.5, href: `${RECORDING}&t=8` })
    expect([formatAddress(spoken!.address), formatAddress(exact.address)]).toEqual(['s01-a1', 's01-a2'])

    await using plain = await dataFolder()
    expect(coverage).toEqual((await verifiedInterview(projectOf(plain))).coverage)
    expect(annotationPage(interview)).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: '#no-ship', target: [expect.anything(), { source: `${RECORDING}&t=8`, selector: [{ type: 'TextQuoteSelector', exact: SPOKEN }, expect.anything()] }] })]) as unknown })
  })

  it('without times or a recording leads to its page, without either nowhere', async () => {
    await using folder = await withOriginal()
    const hrefIn = async () => {
      await verify(projectOf(folder), both(folder))
      return (await verifiedInterview(projectOf(folder))).interview.sections[0]!.quotes[0]!.spoken!.href
    }
    await folder.change('data/interview.yaml', `    recording: ${RECORDING}\n`, '')
    expect(await hrefIn()).toMatch(/^https:\/\/example\.org\/the-light#:~:text=when/)
    await folder.change('data/interview.yaml', '    url: https://example.org/the-light\n', '')
    expect(await hrefIn()).toBe('')
  })

  it.each([
    ['words that were not said', `spoken: ${SPOKEN}`, 'spoken: when the fog rolls in, a machine cannot hear the ships', `${STAIRS}:19:13: quotes[0].spoken: the quote stands nowhere in the original; the nearest passage is in s01-a1 (line 7 of the original):`],
    ['words that stand twice', `spoken: ${SPOKEN}`, 'spoken: I hope', `${STAIRS}:19:13: quotes[0].spoken: the quote stands in 2 places, expected exactly one: s01-a1 (line 7 of the original), s01-a1 (line 7 of the original)`],
    ['words of somebody else', `spoken: ${SPOKEN}`, 'spoken: Could a machine take your place', `${STAIRS}:19:13: quotes[0].spoken: the quote is said by okafor in s01-q1 (line 4 of the original); expected lindqvist\n  Choose words that lindqvist says.`],
    ['another apostrophe', `spoken: ${SPOKEN}`, 'spoken: a machine doesn’t hear the ships', `${STAIRS}:19:13: quotes[0].spoken: the quote stands in s01-a1 (line 7 of the original), but in other forms of the same characters:`],
  ])('refuses %s', async (_, from, to, says) => {
    await using folder = await withOriginal()
    await folder.change(STAIRS, from, to)
    await folder.change(STAIRS, '    phrase: { en: doesn\'t hear the ships, zh: 机器听不见船的声音 }\n', '')
    const before = await folder.read('data/source.lock.json')
    expect(await refusal(folder, verify(projectOf(folder), both(folder)))).toContain(says)
    expect(await folder.read('data/source.lock.json')).toBe(before)
  })

  it('is asked for where it is wanted, and refused where the data says nothing of it', async () => {
    await using folder = await withOriginal()
    expect(await refusal(folder, verify(projectOf(folder), folder.path('source.txt')))).toMatch(/01-stairs\.yaml:19:13: quotes\[0\]\.spoken: the words were spoken in the original, which is not given\n.*--original ORIGINAL/)
    expect(await refusal(folder, verifiedInterview(projectOf(folder)))).toMatch(/01-stairs\.yaml:19:13: quotes\[0\]\.spoken: the quote is not in the lock, so nobody has found it in the original\n.*--original ORIGINAL/)
    expect(await refusal(folder, verify(projectOf(folder), { ...both(folder), original: folder.path('none.vtt') }))).toMatch(/none\.vtt:1:1: there is no such file\n.*--original FILE/)
    expect(await refusal(folder, verify(projectOf(folder), { ...both(folder), original: folder.path('data') }))).toMatch(/data:1:1: a folder stands where the original was expected\n.*--original FILE/)

    await using plain = await dataFolder()
    await plain.write('talk.en.vtt', ORIGINAL)
    await plain.change('data/interview.yaml', '  original:\n    publisher: { en: Radio North, zh: 北方电台 }\n    language: en\n', '')
    expect(await refusal(plain, verify(projectOf(plain), both(plain)))).toMatch(/interview\.yaml:\d+:3: source\.original is missing: an original is given/)
    await folder.change('data/interview.yaml', '  rendering: translation', '  rendering: original')
    expect(await refusal(folder, verify(projectOf(folder), both(folder)))).toContain('quotes[0].spoken: expected an original in which it stands')
    await plain.change(STAIRS, '    speaker: lindqvist\n', `    speaker: lindqvist\n    spoken: ${SPOKEN}\n`)
    expect(await refusal(plain, verify(projectOf(plain), plain.path('source.txt')))).toContain('quotes[0].spoken: expected an original in which it stands')
  })

  it('is refused in the language of its translation', async () => {
    await using folder = await withOriginal()
    await folder.change('data/interview.yaml', '    language: en\n    title: The Light\n', '    language: zh\n    title: The Light\n')
    expect(await refusal(folder, verify(projectOf(folder), both(folder)))).toMatch(/interview\.yaml:\d+:15: source\.original\.language: expected another language than that of the source, which is zh too/)
    expect(await refusal(folder, outline({ source: folder.path('talk.en.vtt'), original: folder.path('talk.en.vtt') }, folder.path('new'), { minutes: 10 }))).toMatch(/talk\.en\.vtt:1:1: the original is in English, as the text is that would be its translation\n.*Is it the right file/)
    await expect(folder.read('new/interview.yaml')).rejects.toThrow(/ENOENT/)
  })

  it('wants a wording in its own language only where no words were spoken', async () => {
    await using folder = await withOriginal()
    await folder.change(LIGHT, '    gloss: { en: The light is how we speak to the sea. }\n', '')
    expect((await readProject(projectOf(folder))).mistakes.map(({ message }) => message)).toContain('quotes[0].gloss: expected the wording in en, found none')
    const quoteIn = (original?: { language: string }) => (jsonSchema({ languages: ['en', 'zh'], source: { language: 'zh', original } }) as { then: { properties: { quotes: { items: { properties: { gloss: { required?: string[] } } } } } } }).then.properties.quotes.items.properties
    expect(quoteIn().gloss.required).toEqual(['en'])
    expect(quoteIn({ language: 'en' }).gloss.required ?? []).toEqual([])
  })

  it('is told from another one by the lock', async () => {
    await using folder = await withOriginal()
    await verify(projectOf(folder), both(folder))
    const lock = await lockOf(folder)
    const { original, ...source } = lock
    expect(lockDifferences(lock, lock)).toEqual([])
    expect(lockDifferences(lock, source)).toEqual(['the lock has an original, which was not given'])
    expect(lockDifferences(source, lock)).toEqual(['the original is not in the lock'])
    expect(lockDifferences({ ...lock, original: { ...original!, excerpts: [] } }, lock)).toEqual([expect.stringMatching(/^of the original: an excerpt in s01-a1 from \d+ to \d+, said from second [\d.]+(?: to [\d.]+)? is not in the lock$/)])
    expect(() => parseLock(serializeLock({ ...lock, original: { ...original!, turns: [] } }), 'lock')).toThrow(/of the original, the excerpt/)
  })

  it('has any of its words found where they stand, and no others', async () => {
    await using folder = await withOriginal()
    await folder.change(STAIRS, '    phrase: { en: doesn\'t hear the ships, zh: 机器听不见船的声音 }\n', '')
    const answer = `For most of it, yes. But ${SPOKEN}`
    const before = await folder.read(STAIRS)
    await fc.assert(fc.asyncProperty(fc.nat(answer.length - 12), fc.integer({ min: 12, max: 40 }), fc.boolean(), async (start, length, isChanged) => {
      // Whole words: others are refused.
      const words = answer.slice(start, start + length).replace(/^\S*\s|\s\S*$/g, '').trim()
      const wanted = isChanged ? `${words.slice(0, 5)}ж${words.slice(6)}` : words
      fc.pre(/^\w/.test(words) && !words.includes(': ') && answer.split(words).length === 2 && !ASKED.includes(words))
      await folder.write(STAIRS, before.replace(SPOKEN, JSON.stringify(wanted)))
      const work = verify(projectOf(folder), both(folder))
      if (isChanged)
        expect(await refusal(folder, work)).toContain('quotes[0].spoken: the quote stands nowhere in the original')
      else
        expect(await work).toMatchObject({ spoken: 1 })
    }), { numRuns: 12 })
  })
})

describe.concurrent('a deck with what was spoken', () => {
  it('in its language shows it in quotation marks, and the translation below', async () => {
    await using folder = await withOriginal()
    const deck = await deckIn(folder, 'en')
    const slide = deck.slides.find(slide => slide.layout === 'quote')!
    expect(slide.props.quote).toMatchObject({ exact: SPOKEN, language: 'en', gloss: undefined, translation: { exact: EXACT, language: 'zh' }, mark: 'the English as spoken; the Chinese as translated by The Coast Weekly' })
    expect(slide.props.quote.lines.map(({ text }) => text).join(' ')).toBe(SPOKEN.replace('\'', '’'))
    expect(slide.frame.references).toEqual({ '§1 · A2': EXACT, '0:08': SPOKEN })
    expect(deck.headmatter.themeConfig.spoken).toEqual({ [SPOKEN]: `${RECORDING}&t=8` })
    expect(deck.headmatter.themeConfig).not.toHaveProperty('recording')
    expect(textsOn(slide)).toEqual([SPOKEN, EXACT])
    expect(deck.slides[0]!.props).toMatchObject({ sourceLine: expect.stringContaining('Radio North “The Light”.') as unknown })
  })

  it('in the translation’s language shows that without quotation marks, and what was spoken below', async () => {
    await using folder = await withOriginal()
    const { slides } = await deckIn(folder, 'zh')
    const slide = slides.find(slide => slide.layout === 'quote')!
    expect(slide.props.quote).toMatchObject({ exact: SPOKEN, language: 'en', gloss: true, translation: undefined, mark: '英语为原话；中文为海岸周报的译文' })
    expect(slide.props.quote.lines.map(({ text }) => text).join('')).toBe(EXACT)
  })

  it('in a third language shows our rendering, and what was spoken below', async () => {
    await using folder = await withOriginal()
    await verify(projectOf(folder), both(folder))
    const { interview, coverage } = await verifiedInterview(projectOf(folder))
    const inGerman = (value: unknown): unknown => {
      if (Array.isArray(value))
        return value.map(inGerman)
      if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
        return value
      return 'en' in value ? { de: value.en } : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inGerman(inner)]))
    }
    const german = { ...inGerman(interview) as typeof interview, languages: ['de'] }
    german.sections[0]!.quotes[0]!.gloss = { de: 'wenn Nebel kommt' }
    german.sections[0]!.quotes[0]!.phrase = undefined
    const slide = composeDeck(german, 'de', coverage).slides.find(slide => slide.layout === 'quote')!
    expect(slide.props.quote).toMatchObject({ exact: SPOKEN, language: 'en', gloss: true, mark: 'our rendering; the English as spoken', lines: [{ text: 'wenn Nebel kommt' }] })
  })

  it.each(['en', 'zh'])('names both in its ledger, its key and its notes, and on the page to read (%s)', async (language) => {
    await using folder = await withOriginal()
    const deck = await deckIn(folder, language)
    const rows = deck.slides.flatMap(slide => slide.layout === 'ledger' ? slide.props.rows : [])
    const shown = deck.slides.findIndex(({ layout }) => layout === 'quote') + 1
    expect(rows.slice(0, 2)).toEqual([
      { kind: language === 'en' ? 'Spoken' : '原话', text: `“${SPOKEN}”`, language: 'en', reference: { '0:08': SPOKEN }, shown },
      { kind: language === 'en' ? 'Quote' : '引文', text: `“${EXACT}”`, language: 'zh', reference: { '§1 · A2': EXACT }, shown },
    ])
    const { told, notes } = deck.slides[shown - 1]!
    expect(told!.evidence).toEqual([expect.objectContaining({ text: EXACT, label: '§1 · A2' }), { text: SPOKEN, label: '0:08', href: `${RECORDING}&t=8`, language: 'en' }])
    expect(notes).toContain(`0:08 <span lang="en">“${SPOKEN}”</span>`)
    expect(notesText(deck, told!)).toContain(`– 0:08 “${SPOKEN}”`)
    const page = readBody(deck, { others: [], notes: false })
    const marked = `“${SPOKEN.replace('\'', '’')}”`
    expect(page).toContain(language === 'en' ? `<blockquote class="large" lang="en" dir="ltr">“when` : `<blockquote class="exact" lang="en" dir="ltr">${marked}</blockquote>`)
    if (language === 'en')
      expect(page.replaceAll('<wbr>', '')).toContain(`<p class="exact" lang="zh" dir="ltr">${EXACT}</p>`)
    expect(page).toMatch(new RegExp(`<a href="${RECORDING.replace(/[?.]/g, '\\$&')}&(?:amp|#38);t=8">0:08</a> <span role="mark" lang="en">`))
    expect(deck.misfits).toEqual([])
  })

  it('has words from right to left in their direction wherever they are cited, and those of the deck without one', async () => {
    await using folder = await withOriginal()
    const hebrew = 'כשיורד הערפל, המכונה אינה שומעת את הספינות.'
    await folder.write('talk.en.vtt', `Miriam Okafor: Could a machine take your place?\n\nJohanna Lindqvist: ${hebrew}\n`)
    await folder.change('data/interview.yaml', '    language: en\n    title', '    language: he\n    title')
    await folder.change(STAIRS, `    spoken: ${SPOKEN}\n    phrase: { en: doesn't hear the ships, zh: 机器听不见船的声音 }\n`, `    spoken: ${hebrew}\n    gloss: { en: When the fog comes a machine cannot hear the ships. }\n`)
    const deck = await deckIn(folder, 'en')
    const { told, notes, props } = deck.slides.find(slide => slide.layout === 'quote')!
    expect(props.quote).toMatchObject({ exact: hebrew, language: 'he', gloss: true })
    expect(notes).toContain(`<span lang="he" dir="rtl">”${hebrew}”</span>`)
    expect(notes).toContain(`<span lang="zh">“${EXACT}”</span>`)
    const [source, spoken] = told!.evidence.map(cited => citation(cited, told!.language, 'en')) as [string, string]
    expect(spoken).toContain(`<span role="mark" lang="he" dir="rtl">”${hebrew}”</span>`)
    expect(source).toContain(`<span role="mark" lang="zh">“${EXACT}”</span>`)
    const page = readBody(deck, { others: [], notes: false })
    expect(page).toContain(`<blockquote class="exact" lang="he" dir="rtl">”`)
    expect(page).toContain(spoken)
  })

  const keyIn = async (folder: DataFolder, language: string) => {
    const { slides, misfits } = await deckIn(folder, language)
    expect(misfits, language).toEqual([])
    return slides.flatMap(slide => slide.layout === 'reading' ? slide.props.rows : [])
  }
  const TRANSLATED = ['引号内文字与译文逐字一致，并非英语原话', 'Large words without quotation marks are our rendering of the Chinese, never the speaker’s own words; the Chinese in quotation marks is exact']

  it('tells the words of the original from those of the translation in its key, however much stands beside', async () => {
    await using folder = await withOriginal()
    const told = {
      zh: { sample: 'quotation', mark: '“…”', text: '引号内的英语是说话人的原话；中文不论有无引号，均与译文逐字一致' },
      en: { sample: 'quotation', mark: '“…”', text: 'English in quotation marks is as spoken; Chinese, with or without them, is as published; other large words are our rendering' },
    }
    const expectTold = async () => {
      for (const [language, row] of Object.entries(told)) {
        const rows = await keyIn(folder, language)
        expect(rows.filter(({ text }) => text === row.text), language).toEqual([row])
        // It is told once, and nothing of it twice.
        expect(rows.filter(({ text }) => TRANSLATED.includes(text ?? '')), language).toEqual([])
      }
    }
    await expectTold()
    const remark = / {2}remark:\n {4}text: .*\n/
    await folder.write('data/interview.yaml', (await folder.read('data/interview.yaml')).replace(remark, `  remark:\n    text: { en: ${'It says that it went to see her. '.repeat(5)}, zh: 周报说曾登门走访 }\n`))
    await expectTold()
    expect((await compose(projectOf(folder))).decks).toHaveLength(2)
  })

  it('tells in its key only of the translation where no quote has it', async () => {
    await using folder = await dataFolder()
    await verify(projectOf(folder), folder.path('source.txt'))
    const { interview, coverage } = await verifiedInterview(projectOf(folder))
    const textsIn = (language: string) => composeDeck(interview, language, coverage).slides.flatMap(slide => slide.layout === 'reading' ? slide.props.rows.map(({ text }) => text ?? '') : [])
    expect(['zh', 'en'].flatMap(language => textsIn(language).filter(text => TRANSLATED.includes(text)))).toEqual(TRANSLATED)
    expect(['zh', 'en'].flatMap(textsIn).filter(text => /as spoken|原话；/.test(text))).toEqual([])
  })

  it('whose quotes all have it says nothing of other words', async () => {
    await using folder = await withOriginal()
    const light = await folder.read(LIGHT)
    await folder.write(LIGHT, light.replace(/quotes:\n(?: .*\n)+/, 'quotes: []\n'))
    for (const [language, own] of [['en', /our rendering/], ['zh', /与译文逐字一致，并非/]] as const) {
      const texts = (await keyIn(folder, language)).map(({ text = '' }) => text)
      expect(texts.some(text => /as spoken|原话；/.test(text)), language).toBe(true)
      expect(texts.some(text => own.test(text)), language).toBe(false)
    }
  })
})

const outlinedSection = (files: Record<string, string>) => `new/${Object.keys(files).find(name => name.startsWith('sections/'))}`

describe.concurrent('an outline', () => {
  it('records an original beside the text, with who speaks there, and wants what was spoken', async () => {
    await using folder = await withOriginal()
    const texts = both(folder)
    const outlined = await outline(texts, folder.path('new'), { minutes: 10, languages: ['en', 'zh', 'de'] })
    const main = parse(await folder.read('new/interview.yaml')) as { source: object, speakers: Record<string, { labels?: string[] }> }
    expect(main.source).toMatchObject({ language: 'zh', rendering: 'translation', original: { language: 'en', publisher: { en: expect.stringMatching(/^TODO/) as unknown } } })
    expect(Object.values(main.speakers).map(({ labels }) => labels)).toEqual([['Miriam Okafor'], ['Johanna Lindqvist']])
    const { quotes } = parse(await folder.read(outlinedSection(outlined.files))) as { quotes: object[] }
    expect(quotes).toMatchObject([{ spoken: expect.stringMatching(/^TODO/) as unknown, gloss: { de: expect.anything() as unknown } }])
    expect(quotes[0]).not.toHaveProperty('gloss.en')
    expect(report(outlined, texts, 'new')).toContain(`--original ${texts.original}`)
    // The folder takes both texts as it is.
    expect(await verify({ data: folder.path('new'), out: folder.out }, texts)).toMatchObject({ spoken: 0 })
  })

  it('refuses an original in which nobody speaks, and writes nothing', async () => {
    await using folder = await withOriginal()
    await folder.write('talk.en.vtt', 'No names here.\n')
    expect(await refusal(folder, outline(both(folder), folder.path('new'), { minutes: 10 }))).toContain('talk.en.vtt:1:1: no line begins with a speaker’s name and a colon')
    await expect(folder.read('new/interview.yaml')).rejects.toThrow(/ENOENT/)
  })
})
