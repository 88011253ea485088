/** Slidev's own command, given slides.md where it stands. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { packageFolder } from '../../src/base/packages.ts'
import { PATIENCE } from '../support/browser/site.ts'

it('builds a site, with its fonts', async () => {
  const site = await mkdtemp(join(tmpdir(), 'built-'))
  const command = [join(packageFolder('@slidev/cli'), 'bin/slidev.mjs'), 'build', 'slides.md', '--out', site]
  await promisify(execFile)(process.execPath, command, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } })
  const assets = await readdir(join(site, 'assets'))
  expect(assets.filter(name => name.startsWith('sans-') && name.endsWith('.woff2')).length).toBeGreaterThan(0)
  await rm(site, { recursive: true })
}, PATIENCE.walk)
