/** Where somebody may not link to a file, as on Windows, slides are staged as a copy that follows them. */
import { readFile } from 'node:fs/promises'
import { expect, it, vi } from 'vitest'
import { generate } from '../../../src/generate/generate.ts'
import { stage } from '../../../src/slidev/stage.ts'
import { dataFolder } from '../../support/data-folder.ts'

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  return {
    ...real,
    symlink: async (target: string, path: string, type: string) => {
      if (type !== 'junction')
        throw Object.assign(new Error(`EPERM: operation not permitted, symlink '${target}'`), { code: 'EPERM' })
      return real.symlink(target, path, type)
    },
  }
})

it('the same as the slides, after a change as well', async () => {
  await using folder = await dataFolder()
  const project = { data: folder.data, out: folder.out }
  for (const change of [undefined, 'A lamp in the fog'] as const) {
    if (change)
      await folder.change('data/interview.yaml', /title: \{ en: [^,]*/.exec(await folder.read('data/interview.yaml'))![0], `title: { en: ${change}`)
    const { decks } = await generate(project)
    const { entry, slides } = await stage(project, decks, 0)
    expect(await readFile(entry, 'utf8')).toBe(await readFile(slides, 'utf8'))
    if (change)
      expect(await readFile(entry, 'utf8')).toContain(change)
  }
})
