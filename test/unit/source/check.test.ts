import type { Checked, Request } from '../../../src/source/find/placement.ts'
import type { ExcerptRequest } from '../../support/made-up.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress } from '../../../src/source/address.ts'
import { Words } from '../../../src/source/excerpt.ts'
import { checkExcerpts } from '../../../src/source/find/check.ts'
import { coverage, mergeSpans } from '../../../src/source/lock/coverage.ts'
import { checkAgainstLock, lockDifferences } from '../../../src/source/lock/lock-check.ts'
import { lockedText, makeLock, parseLock, serializeLock, VERIFY_HINT } from '../../../src/source/lock/lock.ts'
import { parseArticle } from '../../../src/source/read/article.ts'
import { chinese, lineRequest, request, speakers } from '../../support/made-up.ts'

const article = parseArticle(chinese, speakers)
const requests: ExcerptRequest[] = [
  request('但海雾来的时候，机器听不见船的声音', 1, { role: 'quote', speaker: 'keeper' }),
  request('灯塔里有405级台阶', 1),
  request('大约15-20海里', 2, { role: 'quote', speaker: 'keeper' }),
  request('每天我都走两遍，“一步也不少”', 1),
  request('她说海雾才是最难对付的', 'introduction'),
]
const { excerpts, problems } = checkExcerpts(article, requests)
const lock = makeLock(lockedText(article, excerpts, 'zh'))
const locked = (requests: Request[]) => checkAgainstLock(lock, requests, VERIFY_HINT)
const addressOf = ({ words }: ExcerptRequest) => formatAddress(excerpts.get(words)!.address)
const problem = (...args: Parameters<typeof request>) => checkExcerpts(article, [request(...args)]).problems[0]
const without = (...requests: ExcerptRequest[]) => new Map([...excerpts].filter(([words]) => !requests.some(request => request.words === words)))

describe('checkExcerpts', () => {
  it('finds each excerpt where it should be', () => {
    expect(problems).toEqual([])
    expect(requests.map(addressOf)).toEqual(['s01-a2', 's01-a1', 's02-a1', 's01-a1', 'intro-2'])
  })

  it.each([
    ['not found', ['灯塔里有504级台阶', 1], /stands nowhere in the source; the nearest passage is in s01-a1 \(line 11 of the source\):\n.*\[-/],
    ['nothing like it', ['nothing of the kind at all', 1], /nor anything like it/],
    ['found twice', ['灯塔', 1], /stands in \d+ places, expected exactly one: .*line 1 of the source.*line 6 of the source/],
    ['in another section', ['大约15-20海里', 1], /stands in section 2: s02-a1 \(line 18 of the source\); expected a turn of section 1/],
    ['only in the introduction', ['她说海雾才是最难对付的', 1], /stands only in the introduction.*intro-2 \(line 7/],
    ['a quote from the introduction', ['她说海雾才是最难对付的', 'introduction', { role: 'quote', speaker: 'keeper' }], /the quote stands only in the introduction/],
    ['only in a caption', ['台阶的照片', 1], /stands only in a caption.*s01-caption-1 \(line 12/],
    ['only in a heading', ['为什么还要有人守', 1], /stands only in a heading/],
    ['after the end', ['某读者', 1], /what follows the end of the article/],
    ['in the metadata', ['守塔人谈灯塔', 1], /the lines above the article/],
    ['not in the introduction', ['大约15-20海里', 'introduction'], /expected it in the introduction/],
    ['the wrong speaker', ['机器能代替你吗', 1, { role: 'quote', speaker: 'keeper' }], /said by reporter in s01-q2.*expected keeper/],
    ['over a caption', ['级台阶。 ▲台阶的照片', 1], /runs over s01-a1, s01-caption-1/],
    ['other quotation marks', ['每天我都走两遍，"一步也不少"', 1], /in other forms of the same characters:\n每天我都走两遍，\[-"-\]\{\+“\+\}一步也不少\[-"-\]\{\+”\+\}/],
    ['nothing', [' ', 1], /is empty/],
  ] as [string, Parameters<typeof request>, RegExp][])('%s', (_, args, message) => {
    const found = problem(...args)
    expect(found?.message).toMatch(message)
    expect(found?.place).toMatchObject({ file: 'data/sections/01.yaml', column: 5 })
  })

  it('fails for any one change of a character, a mark, a digit, a speaker or a section', () => {
    const foreign = fc.constantFrom('龘', 'x', '7', '！', '"', ',', '-', '—', '“', '，', '3')
    const change = fc.record({ at: fc.nat(), kind: fc.constantFrom('replace', 'insert', 'speaker', 'section'), foreign, which: fc.nat(requests.length - 1) })
    fc.assert(fc.property(change, ({ at, kind, foreign, which }) => {
      const original = requests[which]!
      const points = [...original.words.text]
      const place = at % points.length
      fc.pre(kind !== 'replace' || points[place] !== foreign)
      fc.pre(kind !== 'speaker' || original.role === 'quote')
      const changed: ExcerptRequest = kind === 'speaker'
        ? { ...original, speaker: 'reporter' }
        : kind === 'section'
          ? { ...original, section: original.section === 1 ? 2 : 1 }
          : { ...original, words: new Words(points.toSpliced(place, kind === 'replace' ? 1 : 0, foreign).join('')) }
      const all = requests.with(which, changed)
      // A mark put before or after the words may be the one that stands there.
      fc.pre(!chinese.includes(changed.words.text) || changed.words === original.words)
      for (const { problems } of [checkExcerpts(article, all), locked(all)]) {
        expect(problems).toHaveLength(1)
        expect(problems[0]!.place).toEqual(original.place)
      }
      if (kind !== 'section')
        expect(checkExcerpts(article, all).problems[0]!.message).toContain(addressOf(original))
    }))
  })
})

describe('a question', () => {
  const asked = request('机器能代替你吗', 1, { role: 'question' })
  const line = lineRequest(14, 1)
  const all = [...requests, asked, line]
  const found = checkExcerpts(article, all)
  const withQuestions = makeLock(lockedText(article, found.excerpts, 'zh'))
  const checks: [string, (requests: Request[]) => Checked][] = [
    ['by the source', requests => checkExcerpts(article, requests)],
    ['by the lock', requests => checkAgainstLock(withQuestions, requests, VERIFY_HINT)],
  ]

  it.each(checks)('is known by words of the host or by its line, %s', (_, check) => {
    const { excerpts, lines, problems } = check(all)
    expect(problems).toEqual([])
    expect(formatAddress(excerpts.get(asked.words)!.address)).toBe('s01-q2')
    expect(formatAddress(lines.get(line.words)!.address)).toBe('s01-q2')
  })

  it.each(checks)('is refused where nobody, a guest, or another section asks, %s', (_, check) => {
    const question = (words: string, section: number) => request(words, section, { role: 'question' })
    const refused: [Request, RegExp, RegExp][] = [
      [question('灯塔里有405级台阶', 1), /the question stands in an answer: s01-a1/, /words of the question itself, or name the line/],
      [question('机器能代替你吗', 2), /the question stands in section 1: s01-q2.*expected a turn of section 2 \(s02\)/, /Move it to section 1/],
      [question('她说海雾才是最难对付的', 1), /only in the introduction, which nobody says: intro-2/, /what the host says/],
      [lineRequest(11, 1), /the question stands in an answer: s01-a1, line 11 of the source/, /name the line in which it begins/],
      [lineRequest(17, 1), /the question stands in section 2: s02-q1, line 17 of the source/, /Move it to section 2/],
      [lineRequest(13, 1), /no turn begins in line 13 of the source/, /in section 1 the host begins in line 10, 14\./],
      [lineRequest(999), /no turn begins in line 999 of the source/, /Name the line in which the question begins\.$/],
    ]
    for (const [request, message, hint] of refused) {
      const { problems, lines } = check([request])
      expect(problems).toEqual([{ place: request.place, code: /no turn/.test(message.source) ? 'not-found' : 'misplaced', message: expect.stringMatching(message), hint: expect.stringMatching(hint) }])
      expect(lines.size).toBe(0)
    }
  })
})

describe('what the data does not know', () => {
  it('is not held against the words: no section, no speaker', () => {
    const unknown = [request('大约15-20海里', 1, { section: undefined }), request('大约15-20海里', 2, { role: 'quote' }), request('她说海雾才是最难对付的', 1, { section: undefined })]
    expect(checkExcerpts(article, unknown).problems).toEqual([])
    expect(locked(unknown).problems).toEqual([])
  })
})

describe('lock', () => {
  it('is the same whatever the order, and comes back from its text', () => {
    const text = serializeLock(lock)
    expect(serializeLock(makeLock(lockedText(parseArticle(chinese.replaceAll('\n', '\r\n'), speakers), new Map([...excerpts].toReversed()), 'zh')))).toBe(text)
    expect(parseLock(text, 'lock')).toEqual(lock)
    expect(text.endsWith('}\n')).toBe(true)
    expect(lock.excerpts.map(excerpt => excerpt.start)).toEqual(lock.excerpts.map(excerpt => excerpt.start).toSorted((a, b) => a - b))
    expect(lockDifferences(lock, lock)).toEqual([])
  })

  it('holds no word of the source', () => {
    const text = serializeLock(lock)
    expect(text).not.toMatch(/[^\0-\x7F]/)
    for (const word of ['Okafor', 'Lindqvist', 'example.org'])
      expect(text).not.toContain(word)
  })

  it('keeps one entry for an excerpt used twice', () => {
    expect(makeLock(lockedText(article, new Map([...excerpts, ...Array.from(excerpts, ([{ text }, place]) => [new Words(text), place] as const)])))).toMatchObject({ excerpts: { length: 5 } })
  })

  it('checks without the source', () => {
    expect(locked(requests)).toEqual({ excerpts, lines: new Map(), problems: [] })
    const [unknown] = locked([request('新的话', 1)]).problems
    expect(unknown).toMatchObject({ message: expect.stringMatching(/not in the lock/), hint: expect.stringMatching(/npm run verify -- --source FILE/) })
    const [quote] = locked([request('她说海雾才是最难对付的', 'introduction', { role: 'quote', speaker: 'keeper' })]).problems
    expect(quote!.message).toMatch(/introduction/)
  })

  it('notices any address moved to another turn', () => {
    const addresses = lock.excerpts.map(excerpt => excerpt.address)
    const all = [...lock.turns, ...lock.introduction].map(place => place.address)
    for (const [at, address] of addresses.entries()) {
      for (const other of all.filter(other => other !== address)) {
        const moved = { ...lock, excerpts: lock.excerpts.with(at, { ...lock.excerpts[at]!, address: other }) }
        expect(() => parseLock(serializeLock(moved), 'data/source.lock.json')).toThrow(new RegExp(`data/source.lock.json:1:1: the excerpt .* lies outside ${other}`))
        expect(lockDifferences(moved, lock)).toEqual([expect.stringContaining(address)])
      }
    }
  })

  it.each([
    ['no JSON', '{', /lock\.json:1:1: is not JSON/],
    ['the version before', serializeLock({ ...lock, version: 1 } as never), /lock\.json:1:1: version is another than this project reads\n {2}Run `npm run verify/],
    ['a key too many', serializeLock({ ...lock, text: 'words' } as never), /lock\.json:1:1: the lock is not what a lock has there/],
    ['a false hash', serializeLock(lock).replace(/"sha256":"../, '"sha256":"zz'), /source\.sha256 is no SHA-256/],
    ['a line that is none', serializeLock(lock).replace(/"line":\d+/, '"line":0'), /turns\[0\]\.line is not/],
    ['an address that is none', serializeLock(lock).replace('s01-a1', 's01-a01'), /turns\[1\]\.address is not the address of a turn/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseLock(text, 'lock.json')).toThrow(message)
  })

  it('says what changed', () => {
    const other = makeLock(lockedText(parseArticle(chinese.replace('20多年', '30多年'), speakers), without(requests[0]!), 'zh'))
    expect(lockDifferences(lock, other)).toEqual([
      'the source is not the text that was locked',
      expect.stringMatching(/is locked as s01-a1/),
      expect.stringMatching(/s01-a2 .* no longer in the data/),
    ])
  })
})

describe('coverage', () => {
  it('merges spans', () => {
    expect(mergeSpans([{ start: 5, end: 8 }, { start: 0, end: 3 }, { start: 2, end: 5 }, { start: 9, end: 10 }])).toEqual([{ start: 0, end: 8 }, { start: 9, end: 10 }])
  })

  it('measures sections by what is said in them', () => {
    const { sections, quotedShare, touchedShare } = coverage(lock, [...excerpts.values()], requests.filter(({ role }) => role === 'quote').map(({ words }) => excerpts.get(words)!))
    expect(sections.map(section => [section.section, section.spans.length])).toEqual([[1, 3], [2, 1]])
    expect(sections[1]!.length).toBe([...'灯光能照多远？大约15-20海里，要看天气。'].length)
    expect(sections[1]!.share).toBeCloseTo([...'大约15-20海里'].length / sections[1]!.length)
    expect(quotedShare).toBeGreaterThan(0)
    expect(quotedShare).toBeLessThan(touchedShare)
  })
})
