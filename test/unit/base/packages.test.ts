/** Where the project, its packages, its cache and its interview are, and how a command is typed, as a clone and as a package. */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, realpath, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { findPackage, packageFolder } from '../../../src/base/packages.ts'
import { dataFolder } from '../../support/data-folder.ts'

const FILES = ['package.json', 'src/base/files.ts', 'src/base/packages.ts', 'src/base/problem.ts', 'src/base/project.ts']
const NEEDED = ['amaro', 'env-paths', 'is-safe-filename', 'vue']

interface Places {
  root: string
  vue: string
  missing: string | null
  own: string
  cache: string
  data: string
  typed: string
}

/** As the project's own files tell it, in a copy of them that is called from elsewhere. */
function placesOf(copy: string, from: string, home: string): Places {
  const url = (name: string) => JSON.stringify(pathToFileURL(join(copy, 'src/base', name)))
  const { stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(join(packageFolder('amaro'), 'dist/register-strip.mjs')).href, '--input-type=module', '--eval', `
    const { CACHE, ROOT } = await import(${url('files.ts')})
    const { findPackage } = await import(${url('packages.ts')})
    const { asTyped, OWN_PROJECT } = await import(${url('project.ts')})
    console.log(JSON.stringify({ root: ROOT, vue: findPackage('vue'), missing: findPackage('no-such-package') ?? null, own: findPackage('of-the-caller') ?? null, cache: CACHE, data: OWN_PROJECT.data, typed: asTyped('generate', '--check') }))`], { encoding: 'utf8', cwd: from, env: { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), LOCALAPPDATA: join(home, 'cache') } })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Places
}

const isBelow = (path: string, folder: string) => !relative(folder, path).startsWith('..')

it('a clone in a folder of any name finds its packages, also where they are linked, and keeps its cache among them', async () => {
  await using folder = await dataFolder()
  const copy = folder.path('我的 talk %20')
  for (const name of [...FILES, 'package-lock.json'])
    await cp(join(ROOT, name), join(copy, name))
  const modules = dirname(packageFolder('vue'))
  await symlink(modules, join(copy, 'node_modules'))
  expect(placesOf(copy, folder.root, folder.path('home'))).toEqual({ root: await realpath(copy), vue: packageFolder('vue'), missing: null, own: null, cache: join(modules, '.cache'), data: join(await realpath(copy), 'data'), typed: 'npm run generate -- --check' })
})

it('a package finds the packages beside it and those of its caller, and keeps its cache out of all of them', async () => {
  await using folder = await dataFolder()
  const modules = folder.path('我的 talk %20/node_modules')
  const copy = join(modules, 'interview-deck')
  for (const name of FILES)
    await cp(join(ROOT, name), join(copy, name))
  for (const name of NEEDED)
    await symlink(packageFolder(name), join(modules, name))
  await folder.write('caller/node_modules/of-the-caller/package.json', '{ "name": "of-the-caller" }')
  await mkdir(folder.path('home'))
  const { cache, ...places } = placesOf(copy, folder.path('caller'), folder.path('home'))
  expect(places).toEqual({ root: await realpath(copy), vue: packageFolder('vue'), missing: null, own: await realpath(folder.path('caller/node_modules/of-the-caller')), data: folder.path('caller/data'), typed: 'npx interview-deck generate --check' })
  expect(isBelow(cache, modules)).toBe(false)
  expect(isBelow(cache, folder.path('home'))).toBe(true)
})

it('what is not installed is not found, and what must be there says so', () => {
  expect(findPackage('no-such-package')).toBeUndefined()
  expect(() => packageFolder('no-such-package')).toThrow('no-such-package')
})
