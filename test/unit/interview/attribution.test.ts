/** A host's own words are no evidence of what a guest says, unless the text says whose they are. */
import type { DataFolder } from '../../support/data-folder.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProject } from '../../../src/interview/by-lock.ts'
import { verify } from '../../../src/interview/verify.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'

const STAIRS = 'data/sections/01-stairs.yaml'
const INTERVIEW = 'data/interview.yaml'
const ASKED = '机器能代替你吗'
const POINT = 'She walks the stairs twice a day, zh: 她每天走两遍楼梯'

const verified = (folder: DataFolder) => verify({ data: folder.data, out: folder.out }, folder.path('source.txt'))
/** A point that rests on what the host asks. */
async function asked(folder: DataFolder, text = POINT): Promise<void> {
  await folder.change(STAIRS, 'evidence: 每天走两遍', `evidence: ${ASKED}`)
  await folder.change(STAIRS, POINT, text)
}

describe('what only the host says', () => {
  it('is no point of the guest’s', async () => {
    await using folder = await dataFolder()
    await asked(folder)
    expect(await refusal(folder, verified(folder))).toBe(`data/sections/01-stairs.yaml:10:15: points[0].evidence: only who asks says this, Miriam Okafor in s01-q2; expected words of an answer, or a text that says whose they are
  Find it in an answer, or name Miriam Okafor in the text (en, zh), as in “…, Miriam Okafor says”.

1 problem; nothing was written.
`)
  })

  it.each([
    ['by the whole name', 'Miriam Okafor asks about machines, zh: 奥卡福问到机器'],
    ['by the family name', '"A machine might do, Okafor says", zh: 奥卡福说机器也许可以'],
  ])('may be told %s', async (_, text) => {
    await using folder = await dataFolder()
    await asked(folder, text)
    expect(await verified(folder)).toMatchObject({ todos: 0 })
  })

  it('is told in each language', async () => {
    await using folder = await dataFolder()
    await asked(folder, 'Okafor asks about machines, zh: 有人问到机器')
    expect(await refusal(folder, verified(folder))).toContain('in the text (zh), as in')
  })

  it('supports a point beside an answer', async () => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, 'evidence: 每天走两遍', `evidence: [${ASKED}, 每天走两遍]`)
    expect(await verified(folder)).toMatchObject({ todos: 0 })
  })

  it.each<[what: string, file: typeof STAIRS | typeof INTERVIEW, from: string, to: string, name: string]>([
    ['a claim', STAIRS, '听不见船 }\nevidence: 机器能代替大部分工作', `听不见船 }\nevidence: ${ASKED}`, 'evidence'],
    ['a thing to remember', INTERVIEW, '最熟悉楼梯 }\n      section: 1\n      evidence: 没有人比我更熟悉这段楼梯', `最熟悉楼梯 }\n      section: 1\n      evidence: ${ASKED}`, 'takeaways.items[0].evidence'],
    ['the close, whose text stands above its evidence', INTERVIEW, 'support:\n    - section: 2\n      evidence: 灯是我们和大海说话的方式', `support:\n    - section: 1\n      evidence: ${ASKED}`, 'closing.evidence'],
    ['one side of a tension', INTERVIEW, '希望还有人 }\n          section: 1\n          evidence: 我希望十年之后这里还有人', `希望还有人 }\n          section: 1\n          evidence: ${ASKED}`, 'tensions.items[0].sides[1].evidence'],
  ])('is not %s either', async (_, file, from, to, name) => {
    await using folder = await dataFolder()
    await folder.change(file, from, to)
    expect(await refusal(folder, verified(folder))).toContain(`${name}: only who asks says this, Miriam Okafor in s01-q2`)
  })

  it('is told by the lock, too, where the text lost the name since', async () => {
    await using folder = await dataFolder()
    await asked(folder, 'Okafor asks about machines, zh: 奥卡福问到机器')
    await folder.lock()
    await folder.change(STAIRS, 'Okafor asks about machines', 'Machines may do')
    const { mistakes } = await readProject({ data: folder.data, out: folder.out })
    expect(mistakes.map(({ code, place, message }) => [code, place.line, message])).toEqual([['wrong-speaker', 10, expect.stringContaining('only who asks says this')]])
  })

  it('is not told while the text is still to be written', async () => {
    await using folder = await dataFolder()
    await asked(folder, 'TODO a point, zh: TODO')
    expect(await verified(folder)).toMatchObject({ todos: 2 })
  })

  it('is a point of the guest’s only where the name stands in every text, wherever it stands in it', async () => {
    await using folder = await dataFolder()
    await asked(folder, 'POINT, zh: 奥卡福问到机器')
    const words = await folder.read(STAIRS)
    const around = fc.stringMatching(/^[a-z]{0,6}(?: [a-z]{1,6}){0,3}$/)
    await fc.assert(fc.asyncProperty(around, around, fc.constantFrom('Okafor', 'Miriam Okafor', 'the host'), async (before, after, name) => {
      await folder.write(STAIRS, words.replace('en: POINT', `en: "${`${before} ${name} ${after}`.trim()}"`))
      const outcome = await verified(folder).then(() => 'taken', () => 'refused')
      expect(outcome).toBe(name.includes('Okafor') ? 'taken' : 'refused')
    }), { numRuns: 10 })
  })
})
