/** Wrong words to `dev`: told before a server is started. */
import { expect, it } from 'vitest'
import { dataFolder } from '../../support/data-folder.ts'
import { runDeck } from '../../support/run-deck.ts'

it('refuses a language that the deck is not in', async () => {
  await using folder = await dataFolder()
  const { code, stdout, stderr } = await runDeck(['dev', '--data', 'data', '--out', 'out', '--language', 'fr'], folder.root)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('data/interview.yaml:1:1: the deck is not in "fr"\n  Its languages are en, zh.\n')
})
