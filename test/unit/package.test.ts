/** What goes into the package: all that any deck needs, and nothing that this interview alone needs. */
import { glob } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { pack } from '../support/pack.ts'

/** What any deck needs of the project. */
const NEEDED = ['bin/**', '{components,layouts,setup,src,styles}/**', '*.vue', 'public/favicon.svg']
/** What npm packs of every project. */
const ALWAYS = ['LICENSE', 'README.md', 'package.json']

it('has these files and no others', async () => {
  const needed: string[] = []
  for await (const entry of glob(NEEDED, { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile())
      needed.push(`${entry.parentPath}/${entry.name}`.slice(ROOT.length + 1))
  }
  const { files } = await pack('--dry-run')
  expect(files.map(({ path }) => path).toSorted()).toEqual([...ALWAYS, ...needed].toSorted())
})
