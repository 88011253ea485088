/** The deck in one file with the presenter's notes, which whoever has the file can read. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { generate } from '../../src/generate/generate.ts'
import { portable } from '../../src/publish/portable/portable.ts'
import { PATIENCE } from '../support/browser/site.ts'
import { onlyInNotes } from '../support/deck-facts.ts'

it('holds them where they are asked for', async () => {
  const project = { data: join(ROOT, 'examples/night-printer/data'), out: join(ROOT, 'node_modules/.cache/portable-notes') }
  const { decks } = await generate(project)
  const [file] = await portable(project, decks, { notes: true }, () => {})
  const html = await readFile(file!.path, 'utf8')
  const sentences = onlyInNotes(...decks)
  expect(sentences.length).toBeGreaterThan(10)
  expect(sentences.filter(sentence => !html.includes(sentence))).toEqual([])
}, PATIENCE.walk)
