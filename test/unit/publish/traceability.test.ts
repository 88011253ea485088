/**
 * The real data against its lock and, where SOURCE names it, against the source text: the least change is found, and
 * the message names the right place.
 */
import type { Interview } from '../../../src/interview/schema.ts'
import type { Verified } from '../../../src/source/excerpt.ts'
import type { ExcerptRequest } from '../../support/made-up.ts'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { annotationPage } from '../../../src/generate/annotations.ts'
import { requestsOf } from '../../../src/interview/excerpts.ts'
import { readInterview } from '../../../src/interview/load.ts'
import { verify } from '../../../src/interview/verify.ts'
import { Words } from '../../../src/source/excerpt.ts'
import { checkExcerpts } from '../../../src/source/find/check.ts'
import { checkAgainstLock } from '../../../src/source/lock/lock-check.ts'
import { parseLock, VERIFY_HINT } from '../../../src/source/lock/lock.ts'
import { agrees } from '../../../src/source/numbers/magnitude.ts'
import { parseArticle } from '../../../src/source/read/article.ts'
import { verifiedInterview } from '../../support/verified-interview.ts'

let interview: Verified<Interview>
let excerpts: ExcerptRequest[]
let lock: ReturnType<typeof parseLock>
let article: ReturnType<typeof parseArticle> | undefined

beforeAll(async () => {
  interview = (await verifiedInterview(OWN_PROJECT)).interview
  excerpts = requestsOf(await readInterview(OWN_PROJECT.data)).filter((request): request is ExcerptRequest => request.words.kind === 'words')
  lock = parseLock(await readFile(`${OWN_PROJECT.data}/source.lock.json`, 'utf8'), 'source.lock.json')
  if (process.env.SOURCE) {
    const speakers = Object.entries(interview.speakers).map(([id, { name, host }]) => ({ id, names: Object.values(name), host }))
    article = parseArticle(await readFile(process.env.SOURCE, 'utf8'), speakers)
  }
})

/** Every check that can be made here: always by the lock, and by the source where it is at hand. */
function problems(excerpt: ExcerptRequest) {
  return [checkAgainstLock(lock, [excerpt], VERIFY_HINT), ...article ? [checkExcerpts(article, [excerpt])] : []].map(({ problems }) => problems)
}

const saying = (excerpt: ExcerptRequest, text: string): ExcerptRequest => ({ ...excerpt, words: new Words(text) })

function expectFound(original: ExcerptRequest, changed: ExcerptRequest) {
  for (const found of problems(changed)) {
    expect(found, `${original.words.text} → ${changed.words.text}`).not.toEqual([])
    expect(found[0]!.place).toEqual(original.place)
  }
}

const anyExcerpt = () => fc.nat().map(seed => excerpts[seed % excerpts.length]!)

function replaced(text: string, at: number, by: string) {
  const points = [...text]
  points.splice(at % points.length, 1, by)
  return points.join('')
}

describe('the real data', () => {
  it('agrees with its lock', () => {
    expect(checkAgainstLock(lock, excerpts, VERIFY_HINT).problems).toEqual([])
  })

  it('is refused with one character changed', () => {
    fc.assert(fc.property(anyExcerpt(), fc.nat(), fc.constantFrom('鱼', 'x', '，', '9'), (excerpt, at, by) => {
      const text = replaced(excerpt.words.text, at, by)
      fc.pre(!excerpts.some(({ words }) => words.text === text))
      expectFound(excerpt, saying(excerpt, text))
    }))
  })

  it('is refused with one mark changed', () => {
    const marked = () => excerpts.filter(excerpt => /[，。、“”‘’-]/.test(excerpt.words.text))
    fc.assert(fc.property(fc.nat(), (seed) => {
      const excerpt = marked()[seed % marked().length]!
      const text = excerpt.words.text.replace(/[，。、“”‘’-]/, mark => ({ '，': ',', '。': '.', '、': '，', '“': '"', '”': '"', '‘': '\'', '’': '\'', '-': '–' })[mark]!)
      expectFound(excerpt, saying(excerpt, text))
    }))
  })

  it('is refused with another speaker', () => {
    for (const excerpt of excerpts.filter(({ role }) => role === 'quote'))
      expectFound(excerpt, { ...excerpt, speaker: 'chang' })
  })

  it('is refused with one digit changed', () => {
    for (const excerpt of excerpts.filter(({ words }) => /\d/.test(words.text)))
      expectFound(excerpt, saying(excerpt, excerpt.words.text.replace(/\d/, digit => String((Number(digit) + 1) % 10))))
  })

  it('is refused in another section', () => {
    fc.assert(fc.property(anyExcerpt(), fc.integer({ min: 1, max: 10 }), (excerpt, section) => {
      fc.pre(excerpt.section !== section)
      expectFound(excerpt, { ...excerpt, section })
    }))
  })

  it('has figures whose digits are those of their evidence, and no others', () => {
    for (const { figures } of interview.sections) {
      for (const { value, evidence: excerpts } of figures) {
        const evidence = excerpts.map(({ text }) => text)
        for (const text of Object.values(value)) {
          expect(agrees(text, evidence), text).toEqual({ ok: true })
          const wrong = text.replace(/\d/, digit => String((Number(digit) + 1) % 10))
          if (wrong !== text)
            expect(agrees(wrong, evidence).ok, wrong).toBe(false)
        }
      }
    }
  })

  it.runIf(process.env.SOURCE)('stands in the source, and the lock is what the source gives', async () => {
    await verify(OWN_PROJECT, process.env.SOURCE!, true)
  })

  it('is locked without one word of the source', async () => {
    expect(await readFile(`${OWN_PROJECT.data}/source.lock.json`, 'utf8')).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('the ledger as Web Annotations', () => {
  it('has every quote and figure with its words, its place and a way to them', () => {
    const page = annotationPage(interview) as { items: { id: string, type: string, target: object | object[] }[] }
    const ids = interview.sections.flatMap(({ quotes, figures }) => [...quotes, ...figures].map(({ id }) => `#${id}`))
    expect(page.items.map(({ id }) => id)).toEqual(ids)
    for (const { type, target } of page.items) {
      expect(type).toBe('Annotation')
      for (const { selector } of [target].flat() as { selector: Record<string, unknown>[] }[]) {
        expect(selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector'])
        const [quote, position] = selector as [{ exact: string }, { start: number, end: number }]
        expect(position.end - position.start).toBe([...quote.exact].length)
      }
    }
  })

  it('says of each quote whose words it is, and of no annotation that they made it', () => {
    const page = annotationPage(interview) as { items: { id: string, body: { purpose: string, value: string }[] }[] }
    for (const { id, speaker } of interview.sections.flatMap(({ quotes }) => quotes)) {
      const { body, ...annotation } = page.items.find(item => item.id === `#${id}`)!
      expect(body.filter(({ purpose }) => purpose === 'identifying').map(({ value }) => value)).toEqual(Object.values(interview.speakers[speaker]!.name))
      expect(annotation).not.toHaveProperty('creator')
    }
  })
})
