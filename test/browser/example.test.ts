/** The newcomer's way as a whole: from the example's transcript, outlined and filled in, to a checked PDF of its deck. */
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, it } from 'vitest'
import { compose } from '../../src/generate/generate.ts'
import { PATIENCE } from '../support/browser/site.ts'
import { packed } from '../support/browser/texts.ts'
import { dataFolder } from '../support/data-folder.ts'
import { pointsOf, textsOf } from '../support/deck-facts.ts'
import { EXAMPLE, fillIn } from '../support/filled-example.ts'
import { runDeck } from '../support/run-deck.ts'
import { verifiedInterview } from '../support/verified-interview.ts'

it('goes from its transcript to a PDF of its deck', async () => {
  await using folder = await dataFolder()
  await folder.remove('data')
  await cp(join(EXAMPLE, 'transcript.md'), folder.path('transcript.md'))
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await runDeck(args, folder.root, {}, PATIENCE.walk)
    expect({ code, stderr }, args.join(' ')).toEqual({ code: 0, stderr: '' })
    return stdout
  }

  const told = await run('outline', '--source', 'transcript.md', '--out', 'data', '--minutes', '10')
  expect(await fillIn(folder)).toBe(Number(/with (\d+) TODOs/.exec(told)![1]))
  expect(await run('verify', '--data', 'data', '--source', 'transcript.md')).toMatch(/^\d+ excerpts stand in the source, each once; 12 questions are asked there; 3 figures agree with their evidence\.\nWritten: data\/source\.lock\.json\n$/)
  expect(await run('generate', '--data', 'data', '--out', 'out')).toContain('Written: out/slides.md')
  expect(await run('export', '--data', 'data', '--out', 'out')).toContain('out/out/deck.en.pdf')

  const { decks: [deck], interview } = await compose({ data: folder.data, out: folder.out })
  const { interview: model } = await verifiedInterview({ data: join(EXAMPLE, 'data'), out: EXAMPLE })
  expect(interview.sections.map(({ claim, tells, figures }) => ({ claim, tells, figures }))).toEqual(model.sections.map(({ claim, tells, figures }) => ({ claim, tells, figures })))

  const pdf = await getDocumentProxy(new Uint8Array(await readFile(folder.path('out/out/deck.en.pdf'))))
  const [{ text }, { info }] = await Promise.all([extractText(pdf, { mergePages: false }), getMeta(pdf)])
  const pages = text.map(packed)
  expect(pages).toHaveLength(deck!.slides.length)
  expect(info).toMatchObject({ Title: 'The printer of missing pages', Language: 'en' })
  for (const [index, slide] of deck!.slides.entries()) {
    // What a timeline tells beside its picture is the picture's alternative on paper.
    for (const wanted of [slide.headline, ...pointsOf(slide), ...slide.layout === 'timeline' ? [] : textsOf(slide)])
      expect(pages[index], `page ${index + 1}`).toContain(packed(wanted))
  }
  for (const { exact } of interview.sections.flatMap(({ quotes }) => quotes))
    expect(pages.some(page => page.includes(packed(`“${exact.text}”`))), exact.text).toBe(true)
}, PATIENCE.walk)
