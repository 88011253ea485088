/** Wrong words to `export`: what there is, and nothing written. */
import type { Values } from '../../../src/commands/command.ts'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/base/problem.ts'
import { UsageError } from '../../../src/commands/command.ts'
import { exportCommand } from '../../../src/commands/export.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'

describe('export refuses', () => {
  it.for<[what: string, values: Values, says: string]>([
    ['an unknown format', { format: 'pfd' }, 'There is no format "pfd". Did you mean "pdf"? There are pdf, handout, html, pptx, png'],
    ['one among several', { format: 'pdf,word' }, 'There is no format "word". There are pdf, handout, html, pptx, png'],
    ['no format', { format: '' }, 'There is no format "". There are pdf, handout, html, pptx, png'],
    ['a range outside the deck', { range: '3-70' }, '--range 3-70: there is no slide 70; the deck has slides 1 to '],
    ['a part of what is always whole', { format: 'pdf,html', range: '3-7' }, 'The format html is always the whole deck: leave out --range and --with-clicks'],
    ['a language that the deck is not in', { language: 'fr' }, 'data/interview.yaml:1:1: the deck is not in "fr"\n  Its languages are en, zh.'],
  ])('%s', async ([, values, says]) => {
    await using folder = await dataFolder()
    await folder.write('out/out/deck.en.pdf', 'as it was')
    expect(await refusal(folder, exportCommand.run({ data: folder.data, out: folder.out, ...values }), 'language' in values ? InputError : UsageError)).toContain(says)
    expect(await folder.read('out/out/deck.en.pdf')).toBe('as it was')
    expect((await folder.list()).filter(path => /\.tmp/.test(path))).toEqual([])
  })
})
