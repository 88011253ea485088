/**
 * The path a site is built for, as it is typed; what is wrong is said before anything is built.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { unknownAddress } from '../../../src/publish/site/hosting.ts'

it.each([
  ['--base', 'talks'],
  ['--base', '/talks'],
  ['--base', '//talks/'],
  ['--base', '/../talks/'],
  ['--base', '/talks x/'],
  ['--base', 'https://talks.example/'],
  ['--base', ''],
  ['--with-notes'],
])('build %s %s is refused', (...options) => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/commands/cli.ts'), 'build', ...options], { encoding: 'utf8' })
  expect(stderr).toMatch(/--base takes a path that begins and ends with a slash, such as \/talks\/x\/|--with-notes goes with --base/)
  expect(status).toBe(1)
})

it('an unknown address becomes the page of the language it stands under', () => {
  const page = unknownAddress('/talks/x/', ['zh'])
  expect(page).toContain('["/talks/x/zh/"].find(')
  expect(page).toContain('?? "/talks/x/"')
})
