/** The path a site is built for, as it is typed; what is wrong is said before anything is built. */
import type { Values } from '../../../src/commands/command.ts'
import { expect, it } from 'vitest'
import { build } from '../../../src/commands/build.ts'
import { UsageError } from '../../../src/commands/command.ts'
import { unknownAddress } from '../../../src/publish/site/hosting.ts'

it.each<Values>([
  { base: 'talks' },
  { base: '/talks' },
  { base: '//talks/' },
  { base: '/../talks/' },
  { base: '/talks x/' },
  { base: 'https://talks.example/' },
  { base: '' },
  { 'with-notes': true },
])('%j is refused', async (values) => {
  const built = build.run(values)
  await expect(built).rejects.toThrow(UsageError)
  await expect(built).rejects.toThrow(/--base takes a path that begins and ends with a slash, such as \/talks\/x\/|--with-notes goes with --base/)
})

it('an unknown address becomes the page of the language it stands under', () => {
  const page = unknownAddress('/talks/x/', ['zh'])
  expect(page).toContain('["/talks/x/zh/"].find(')
  expect(page).toContain('?? "/talks/x/"')
})
