/** Wrong words to `export`: what there is, exit code 1, and nothing written. */
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../support/data-folder.ts'
import { runDeck } from '../../support/run-deck.ts'

describe.concurrent('export refuses', () => {
  it.for<[what: string, args: string[], says: string]>([
    ['an unknown format', ['--format', 'pfd'], 'There is no format "pfd". Did you mean "pdf"? There are pdf, handout, html, pptx, png'],
    ['one among several', ['--format', 'pdf,word'], 'There is no format "word". There are pdf, handout, html, pptx, png'],
    ['no format', ['--format', ''], 'There is no format "". There are pdf, handout, html, pptx, png'],
    ['a range outside the deck', ['--range', '3-70'], '--range 3-70: there is no slide 70; the deck has slides 1 to '],
    ['a range that is none', ['--range', 'first'], '--range takes numbers of slides such as 3-7 or 1,3,5-9, not "first".'],
    ['a part of what is always whole', ['--format', 'pdf,html', '--range', '3-7'], 'The format html is always the whole deck: leave out --range and --with-clicks'],
    ['a language that the deck is not in', ['--language', 'fr'], 'data/interview.yaml:1:1: the deck is not in "fr"\n  Its languages are en, zh.'],
  ])('%s', async ([, args, says]) => {
    await using folder = await dataFolder()
    await folder.write('out/out/deck.en.pdf', 'as it was')
    const { code, stdout, stderr } = await runDeck(['export', '--data', 'data', '--out', 'out', ...args], folder.root)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(await folder.read('out/out/deck.en.pdf')).toBe('as it was')
    expect((await folder.list()).filter(path => /\.tmp/.test(path))).toEqual([])
  })
})
