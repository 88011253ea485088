/** Files on a disk that does not take them: a message, and what was there stays. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeFolder, ROOT, writeFolder, writeIfChanged } from '../../../src/base/files.ts'
import { MachineError } from '../../../src/base/problem.ts'
import { dataFolder } from '../../support/data-folder.ts'

/** What a file may have, in blocks of 512 or 1024 bytes, and bytes that are more. */
const MOST_BLOCKS = 64
const TOO_MUCH = 1024 * 1024

async function failure(work: () => Promise<unknown>): Promise<Error> {
  return work().then(() => {
    throw new Error('nothing was thrown')
  }, (error: Error) => error)
}

describe('a file that cannot be written', () => {
  it('since a file stands where its folder should be', async () => {
    await using folder = await dataFolder()
    await folder.write('file', 'a file')
    for (const work of [() => writeIfChanged(folder.path('file/deck.en.pdf'), 'text'), () => writeFolder(folder.path('file/png.en'), async () => {})]) {
      const error = await failure(work)
      expect(error).toBeInstanceOf(MachineError)
      expect(error.message).toMatch(/file\/\S+ cannot be written \((?:ENOTDIR|EEXIST)\)\. Check the folder's rights and the free space\.$/)
    }
    expect(await folder.read('file')).toBe('a file')
  })

  it('since the disk makes no such folder, and says so rather than to try for ever', async ({ skip }) => {
    skip(!existsSync('/proc/self'), 'such a disk is at hand on Linux only')
    for (const work of [() => writeIfChanged('/proc/nowhere/deck.en.pdf', 'text'), () => writeFolder('/proc/nowhere/png.en', async () => {}), () => makeFolder('/proc/nowhere')])
      expect(await failure(work)).toBeInstanceOf(MachineError)
  })

  it.skipIf(process.platform === 'win32')('since the disk takes no more of it, and the one before it stays', async () => {
    await using folder = await dataFolder()
    const path = folder.path('disk/deck.en.pdf')
    await folder.write('disk/deck.en.pdf', 'as it was')
    // A limit that everyone may set themselves; the disk ends the same way, with another code.
    for (const work of ['writeIfChanged(path, bytes)', 'writeFolder(path, draft => writeFile(draft + \'/deck.en.pdf\', bytes))']) {
      const script = `
        import { writeFile } from 'node:fs/promises'
        import { writeFolder, writeIfChanged } from ${JSON.stringify(pathToFileURL(join(ROOT, 'src/base/files.ts')))}
        const [path, bytes] = [${JSON.stringify(path)}, new Uint8Array(${TOO_MUCH})]
        await ${work}.catch(error => console.log(error.name + ': ' + error.message))`
      const { stdout } = spawnSync('sh', ['-c', `ulimit -f ${MOST_BLOCKS}; exec "$@"`, 'sh', process.execPath, '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script], { encoding: 'utf8' })
      expect(stdout).toBe(`MachineError: ${path} cannot be written (EFBIG). Check the folder's rights and the free space.\n`)
      expect(await folder.read('disk/deck.en.pdf')).toBe('as it was')
    }
    expect((await folder.list()).filter(name => name.startsWith('disk/'))).toEqual(['disk/deck.en.pdf'])
  })
})

describe('a folder', () => {
  it('takes the place of what was there when it is filled, and leaves it when that fails; the error is thrown as it is', async () => {
    await using folder = await dataFolder()
    await folder.write('png.en/old.png', 'old')
    const path = folder.path('png.en')
    await writeFolder(path, draft => writeFile(join(draft, 'new.png'), 'new'))
    const error = new Error('its own')
    expect(await failure(() => writeFolder(path, async (draft) => {
      await writeFile(join(draft, 'half.png'), 'half')
      throw error
    }))).toBe(error)
    expect((await folder.list()).filter(name => name.includes('png.en'))).toEqual(['png.en/new.png'])
  })
})

it('folders that are made twice at once are there', async () => {
  await using folder = await dataFolder()
  for (let round = 0; round < 50; round++) {
    const names = Array.from({ length: 8 }, (_, index) => folder.path(`round-${round}/a/b/${index % 2}/file-${index}`))
    await Promise.all(names.map(name => writeIfChanged(name, name)))
    expect(await Promise.all(names.map(name => readFile(name, 'utf8')))).toEqual(names)
  }
})

it('a file that is written twice at once is one of the two, whole', async () => {
  await using folder = await dataFolder()
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000))
  await Promise.all(texts.map(text => writeIfChanged(folder.path('twice'), text)))
  expect(texts).toContain(await folder.read('twice'))
  expect((await folder.list()).filter(name => name.includes('twice'))).toEqual(['twice'])
})
