/** Files that the disk gives in another order, and more slowly, make the same slides. */
import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { generate } from '../../../src/generate/generate.ts'
import { dataFolder } from '../../support/data-folder.ts'

const disk = vi.hoisted(() => ({ shuffled: false, reads: 0 }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  return {
    ...real,
    readdir: async (...args: [string]) => disk.shuffled ? (await real.readdir(...args)).toReversed() : real.readdir(...args),
    readFile: async (...args: Parameters<typeof real.readFile>) => {
      if (disk.shuffled)
        await setTimeout([20, 0, 12, 4, 8][disk.reads++ % 5])
      return real.readFile(...args)
    },
  }
})

it('the same to the byte', async () => {
  await using folder = await dataFolder()
  const project = { data: folder.data, out: folder.out }
  // Ten more sections, so that 10 comes after 9 and not after 1; their words with the number in them, that each stands once.
  const [light, source] = await Promise.all([folder.read('data/sections/02-light.yaml'), folder.read('source.txt')])
  const [, , second] = source.split(/(?=[一二]、)|(?=来源：)/)
  const numbered = (text: string, number: string) => text.replace(/(?<=最早|后来|我的目标|灯是|晴天|雾天|灯光能照|以后)/g, number)
  const numerals = ['三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
  await folder.write('source.txt', source.replace('来源：', `${numerals.map(numeral => numbered(second!, numeral).replace('二、', `${numeral}、`)).join('')}来源：`))
  await Promise.all(numerals.map((numeral, index) => folder.write(`data/sections/${index + 3}-light.yaml`, numbered(light, numeral).replace(/id: (\S+)/g, `id: $1-${index + 3}`).replace('minutes: 6', 'minutes: 1'))))
  await folder.change('data/interview.yaml', 'minutes: 10', 'minutes: 60')
  await folder.lock()

  const first = await generate(project)
  disk.shuffled = true
  const again = await generate(project)
  expect(disk.reads).toBeGreaterThan(10)
  expect(again.files).toEqual(first.files)
  expect(again.written).toEqual([])
})
