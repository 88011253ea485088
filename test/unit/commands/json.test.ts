/** What a program is told that calls the commands: one JSON object on standard output, whatever becomes of them. */
import type { DataFolder } from '../../support/data-folder.ts'
import type { Outcome } from '../../support/run-deck.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES } from '../../../src/base/codes.ts'
import { InputError, MachineError } from '../../../src/base/problem.ts'
import { UsageError } from '../../../src/commands/command.ts'
import { failureJson } from '../../../src/commands/failure.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { runDeck } from '../../support/run-deck.ts'

const STAIRS = 'data/sections/01-stairs.yaml'
const LIGHT = 'data/sections/02-light.yaml'
const VERIFY = ['verify', '--data', 'data', '--source', 'source.txt', '--json']
const GENERATE = ['generate', '--data', 'data', '--out', 'out', '--json']

/** What makes each command fail, and the problem it tells then. */
const REFUSED: [what: string, spoil: (folder: DataFolder) => Promise<unknown>, args: string[], problem: { code: string } & Record<string, unknown>][] = [
  ['words that stand nowhere', folder => folder.change(STAIRS, 'evidence: 每天走两遍', 'evidence: 每天走三遍'), VERIFY, { file: STAIRS, line: 10, column: 15, code: 'not-found', message: expect.stringContaining('points[0].evidence: the evidence stands nowhere in the source; the nearest passage is in s01-a1'), hint: expect.stringContaining('Copy the source’s words.') }],
  ['words that stand twice', folder => folder.change(STAIRS, 'evidence: 每天走两遍', 'evidence: 灯塔'), VERIFY, { code: 'ambiguous' }],
  ['words of another section', folder => folder.change(STAIRS, 'evidence: 每天走两遍', 'evidence: 雾天只有2海里'), VERIFY, { code: 'misplaced' }],
  ['a number cut in two', folder => folder.change(STAIRS, 'evidence: 每天走两遍', 'evidence: 05级台阶，每天走两遍'), VERIFY, { code: 'cut-word' }],
  ['words of two turns', folder => folder.change(STAIRS, 'evidence: 每天走两遍', 'evidence: 这段楼梯。 奥卡福：机器'), VERIFY, { code: 'across-turns' }],
  ['words of somebody else', folder => folder.change(STAIRS, 'speaker: lindqvist', 'speaker: okafor'), VERIFY, { code: 'wrong-speaker' }],
  ['other marks', folder => folder.change(STAIRS, 'exact: 海雾来的时候，机器', 'exact: 海雾来的时候,机器'), VERIFY, { code: 'other-form' }],
  ['another number', folder => folder.change(STAIRS, 'en: 405 steps', 'en: 406 steps'), VERIFY, { code: 'number' }],
  ['no such source', folder => folder.remove('source.txt'), VERIFY, { file: 'source.txt', line: 1, column: 1, code: 'file' }],
  ['a source in which nobody speaks', folder => folder.write('source.txt', 'Once there was a tower.\n'), VERIFY, { code: 'source' }],
  ['no YAML', folder => folder.change(LIGHT, 'claim: {', 'claim: ]{'), VERIFY, { file: LIGHT, code: 'yaml' }],
  ['a misspelt key', folder => folder.change(STAIRS, 'speaker: lindqvist', 'speeker: lindqvist'), GENERATE, { code: 'unknown-key', hint: 'Did you mean "speaker"?' }],
  ['a missing text', folder => folder.change(LIGHT, 'heading: { en: Light, zh: 灯光 }', 'heading: { en: Light }'), GENERATE, { code: 'missing-key', message: 'heading.zh is missing (a text expected)' }],
  ['a speaker nobody knows', folder => folder.change(STAIRS, 'speaker: lindqvist', 'speaker: lindquist'), GENERATE, { code: 'unknown-name' }],
  ['a value of another kind', folder => folder.change('data/interview.yaml', 'minutes: 10', 'minutes: long'), GENERATE, { code: 'schema' }],
  ['an id given twice', folder => folder.change(STAIRS, 'id: stairs', 'id: no-ship'), GENERATE, { code: 'duplicate' }],
  ['a gap between the sections', async (folder) => {
    await folder.write('data/sections/04-more.yaml', await folder.read(LIGHT))
  }, GENERATE, { code: 'sections' }],
  ['too much text', folder => folder.change('data/interview.yaml', 'en: The keeper of the light', `en: ${'The keeper of the light '.repeat(18)}`), GENERATE, { code: 'too-long' }],
  ['clicks that are none', folder => folder.change('data/interview.yaml', 'Three things. [click] [click] [click]', 'Three things. [click] [click]'), GENERATE, { code: 'clicks' }],
  ['a character without a face', folder => folder.change(STAIRS, '[click] She smiles.', '[click] She \uFFFD smiles.'), GENERATE, { code: 'font' }],
  ['no lock', folder => folder.remove('data/source.lock.json'), GENERATE, { code: 'lock' }],
  ['slides of before', async () => {}, [...GENERATE, '--check'], { file: 'out/slides.md', code: 'stale' }],
  ['a folder with data in it', async () => {}, ['outline', '--source', 'source.txt', '--out', 'data', '--json'], { file: 'data', code: 'exists' }],
]

/** The one object, on one line, which is all that is said. */
function told({ stdout, stderr }: Outcome): Record<string, unknown> {
  expect(stderr).toBe('')
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  return JSON.parse(stdout) as Record<string, unknown>
}

describe.concurrent('with --json', () => {
  it('verify tells what stands in the source, and what it wrote', async () => {
    await using folder = await dataFolder()
    await folder.remove('data/source.lock.json')
    const first = await runDeck(VERIFY, folder.root)
    expect(first.code).toBe(0)
    const found = told(first)
    expect(found).toEqual({ ok: true, todos: 0, excerpts: expect.any(Number), questions: expect.any(Number), figures: expect.any(Number), written: ['data/source.lock.json'], problems: [] })
    expect([found.excerpts, found.questions, found.figures].every(count => Number(count) > 0)).toBe(true)
    expect(told(await runDeck(VERIFY, folder.root))).toEqual({ ...found, written: [] })
    expect(told(await runDeck([...VERIFY, '--check'], folder.root))).toEqual({ ...found, written: [] })
  })

  it('generate tells its slides, files and warnings', async () => {
    await using folder = await dataFolder()
    const first = await runDeck(GENERATE, folder.root)
    expect(first.code).toBe(0)
    const done = told(first)
    expect(done).toMatchObject({ ok: true, slides: { en: expect.any(Number), zh: expect.any(Number) }, warnings: expect.any(Array), problems: [] })
    expect(done.written).toEqual(expect.arrayContaining(['out/slides.md', 'out/slides.zh.md', 'out/public/ledger.jsonld']))
    expect(told(await runDeck([...GENERATE, '--check'], folder.root))).toEqual({ ...done, written: [] })
    // Quotes are more than a tenth of so short a source.
    expect(done.warnings).toEqual([expect.stringContaining('is no longer a short quotation')])
  })

  it('find tells how often words stand there, where, and who says them', async () => {
    await using folder = await dataFolder()
    const find = async (words: string) => told(await runDeck(['find', '--data', 'data', '--source', 'source.txt', '--json', words], folder.root))
    expect(await find('机器听不见船的声音')).toEqual({ ok: true, times: 1, places: [{ addresses: ['s01-a2'], section: 1, speaker: 'lindqvist', line: 10, excerpt: '机器听不见船的声音' }], problems: [] })
    expect(await find('20多年，灯塔里有405级台阶，每天走两遍。没有人比我更熟悉这段楼梯。 奥卡福')).toMatchObject({ times: 1, places: [{ addresses: ['s01-a1', 's01-q2-label'] }] })
    const often = await find('灯') as { times: number, places: object[] }
    expect(often.places).toHaveLength(10)
    expect(often.times).toBeGreaterThan(10)
    expect(await find('机器听不见大船的声音')).toEqual({ ok: true, times: 0, places: [], nearest: { addresses: ['s01-a2'], section: 1, speaker: 'lindqvist', line: 10, excerpt: '机器听不见船的声音', difference: '机器听不见[-大-]船的声音' }, problems: [] })
    expect(await find('xxxxxxxxxxxx')).toEqual({ ok: true, times: 0, places: [], problems: [] })
  })

  it('outline tells what it found and wrote, and verify the TODOs that are left', async () => {
    await using folder = await dataFolder()
    const outlined = await runDeck(['outline', '--source', 'source.txt', '--out', 'new', '--languages', 'en', '--json'], folder.root)
    expect(outlined.code).toBe(0)
    const found = told(outlined)
    expect(found).toMatchObject({ ok: true, encoding: 'UTF-8', language: 'zh', languageIsAssumed: true, languages: ['en'], sections: 2, turns: 8, problems: [] })
    expect(found.speakers).toMatchObject([{ id: expect.any(String), host: true }, { id: expect.any(String), host: false }])
    expect(found).toMatchObject({ form: 'text', inTurns: expect.any(Number), hasTimes: false, passedOver: [] })
    expect((await folder.list()).filter(path => path.startsWith('new/'))).toEqual((found.written as string[]).toSorted())
    const next = await runDeck(['verify', '--data', 'new', '--source', 'source.txt', '--json'], folder.root)
    expect(told(next)).toMatchObject({ ok: true, excerpts: 0, todos: found.todos, problems: [] })
    const draft = await runDeck(['generate', '--data', 'new', '--out', 'new-out', '--json'], folder.root)
    expect(told(draft)).toMatchObject({ ok: true, todos: found.todos })
    const final = await runDeck(['generate', '--data', 'new', '--out', 'new-out', '--final', '--json'], folder.root)
    const { ok, problems } = told(final) as { ok: boolean, problems: { code: string }[] }
    expect({ code: final.code, ok, codes: problems.map(({ code }) => code) }).toEqual({ code: 1, ok: false, codes: Array.from({ length: Number(found.todos) }).fill('todo') })
  })

  it.for(REFUSED)('tells of %s', async ([, spoil, args, problem]) => {
    await using folder = await dataFolder()
    await spoil(folder)
    const outcome = await runDeck(args, folder.root)
    const { ok, problems } = told(outcome) as { ok: boolean, problems: object[] }
    expect({ code: outcome.code, ok }).toEqual({ code: 1, ok: false })
    expect(problems).toContainEqual(expect.objectContaining(problem))
    for (const { code, ...others } of problems as { code: string }[]) {
      expect(Object.keys(CODES)).toContain(code)
      expect(others).toEqual({ file: expect.any(String), line: expect.any(Number), column: expect.any(Number), message: expect.any(String), ...'hint' in others ? { hint: expect.any(String) } : {} })
    }
  })

  it.for<[args: string[], problem: object]>([
    [['verify', '--json'], { code: 'usage', message: 'verify needs the source text: npm run verify -- --source FILE' }],
    [['generate', '--json', '--chek'], { code: 'usage', message: 'Unknown option \'--chek\'.', hint: expect.stringContaining('--check') }],
    [['outline', '--source', 'source.txt', '--out', 'new', '--minutes', '0', '--json'], { code: 'usage', message: '--minutes takes a whole number from 1 to 600, not "0".' }],
    [['verfy', '--json'], { code: 'usage', message: 'There is no command "verfy". Did you mean "verify"?', hint: expect.stringContaining('Commands:') }],
  ])('tells that %j is wrong use', async ([args, problem]) => {
    await using folder = await dataFolder()
    const outcome = await runDeck(args, folder.root)
    expect(outcome.code).toBe(1)
    expect(told(outcome)).toEqual({ ok: false, problems: [problem] })
  })

  it('tells that the machine is at fault', async () => {
    await using folder = await dataFolder()
    await folder.write('file', '')
    const outcome = await runDeck(['generate', '--data', 'data', '--out', 'file/out', '--json'], folder.root)
    expect(outcome.code).toBe(2)
    expect(told(outcome)).toEqual({ ok: false, problems: [{ code: 'machine', message: expect.stringContaining('cannot be written') }] })
  })
})

describe('the list of codes', () => {
  it('has each code that is told, and no other', () => {
    const told = REFUSED.map(([, , , { code }]) => code)
    expect([...new Set([...told, 'todo', 'usage', 'machine'])].toSorted()).toEqual(Object.keys(CODES).toSorted())
  })
})

describe('a failure as JSON', () => {
  it('has every problem in the order of the text, and nothing that acts on a terminal', () => {
    // eslint-disable-next-line no-control-regex
    const acting = /[\0-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/
    fc.assert(fc.property(fc.array(fc.record({ line: fc.integer({ min: 1, max: 9 }), message: hostileText(), hint: fc.option(hostileText(), { nil: undefined }) }), { minLength: 1, maxLength: 4 }), (faults) => {
      const error = new InputError(faults.map(({ line, ...fault }) => ({ place: { file: 'a.yaml', line, column: 1 }, code: 'schema', ...fault })))
      const json = failureJson(error)
      expect(json).not.toMatch(acting)
      expect(JSON.parse(json)).toEqual({ ok: false, problems: error.problems.map(({ place, code, message, hint }) => ({ ...place, code, message, ...hint === undefined ? {} : { hint } })) })
    }))
  })

  it('tells wrong use from what the machine cannot do, and both from a fault of the program', () => {
    const codes = [new UsageError('no'), new MachineError('full'), new TypeError('oops')].map(error => (JSON.parse(failureJson(error)) as { problems: { code: string, message: string }[] }).problems)
    expect(codes).toEqual([[{ code: 'usage', message: 'no' }], [{ code: 'machine', message: 'full' }], [{ code: 'machine', message: 'oops' }]])
  })
})
