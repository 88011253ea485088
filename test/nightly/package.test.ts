/**
 * The package in an empty folder: packed, installed as npm does it where dependencies lie beside it, and gone the newcomer's way
 * with, from a transcript to a PDF.
 *
 * The dependencies are linked, so that the test needs no network; what is for work on the project alone is not among them.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { PATIENCE } from '../support/browser/site.ts'
import { dataFolder } from '../support/data-folder.ts'
import { EXAMPLE, fillIn } from '../support/filled-example.ts'
import { pack } from '../support/pack.ts'

const run = promisify(execFile)

/** Puts what was packed into a node_modules, with the packages beside it that it needs. Returns its folder. */
async function install(tarball: string, modules: string): Promise<string> {
  const folder = join(modules, 'interview-deck')
  await mkdir(folder, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  const { packages } = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean, devOptional?: boolean, optional?: boolean }> }
  for (const [path, { dev, devOptional, optional }] of Object.entries(packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1]
    if (!name || dev || devOptional || optional)
      continue
    await mkdir(dirname(join(modules, name)), { recursive: true })
    await symlink(join(ROOT, path), join(modules, name), 'junction')
  }
  return folder
}

/** The files of a folder, but those behind links, each with what is in it. */
async function contents(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  return Promise.all(entries.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return `${relative(folder, path)} ${createHash('sha256').update(await readFile(path)).digest('hex')}`
  })).then(lines => lines.toSorted())
}

it('goes from a transcript to a PDF in an empty folder, and writes nothing where it is installed', async () => {
  await using folder = await dataFolder()
  await folder.remove('data')
  const { filename } = await pack('--pack-destination', folder.root)
  const modules = folder.path('app/node_modules')
  const own = await install(folder.path(filename), modules)
  await chmod(own, 0o555)
  const before = await contents(modules)
  await cp(join(EXAMPLE, 'transcript.md'), folder.path('talk.md'))

  const env = { ...process.env, HOME: folder.path('home'), XDG_CACHE_HOME: folder.path('home/cache'), LOCALAPPDATA: folder.path('home/cache'), INIT_CWD: folder.root }
  const deck = (...words: string[]) => run(process.execPath, [join(own, 'bin/deck.js'), ...words], { cwd: folder.root, env }).then(({ stdout, stderr }) => {
    expect(stderr, words.join(' ')).toBe('')
    return stdout
  })
  const usage = await deck()
  expect(usage).toMatch(/^ {2}npx interview-deck start {2,}generates/m)
  expect(usage).not.toMatch(/npm|nightly/)

  const told = await deck('outline', '--source', 'talk.md', '--out', 'data', '--minutes', '10')
  expect(told).toContain('npx interview-deck verify --data data --source talk.md')
  expect(await fillIn(folder)).toBe(Number(/with (\d+) TODOs/.exec(told)![1]))
  await expect(deck('generate')).rejects.toThrow('Run `npx interview-deck verify --source FILE`')
  // The data of the folder that it is called in.
  expect(await deck('verify', '--source', 'talk.md')).toContain('Written: data/source.lock.json')
  const slides = Number(/^en: (\d+) slides\nWritten: slides\.md/.exec(await deck('generate'))![1])
  expect(await deck('export')).toContain('out/deck.en.pdf')
  expect(await deck('build')).toBe('dist is up to date.\n')
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(folder.path('out/deck.en.pdf'))))
  expect(pdf.numPages).toBe(slides)

  await chmod(own, 0o755)
  expect(await contents(modules)).toEqual(before)
}, PATIENCE.walk)
