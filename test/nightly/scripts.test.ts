/** Whole decks in other scripts: the example, letter by letter in another alphabet, from its transcript to its PDFs, which the export checks. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { ROOT } from '../../src/base/files.ts'
import { exportDeck } from '../../src/publish/export.ts'
import { runDeck } from '../support/run-deck.ts'

/** What stands for each letter from a to z; where words grow too wide by it, what is left out of them. */
const ALPHABETS: Record<string, { letters: string, without?: RegExp }> = {
  ar: { letters: 'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه' },
  he: { letters: 'א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת ך ם ן ף' },
  hi: { letters: 'क खा गि घी च छु ज झे ट ठ डा ढ ण ता थि दी ध नु प फे ब भ मा य रि क्ष' },
  th: { letters: 'ก ขา คิ งี จ ฉุ ช ซู เด ต ถ ทา ธิ นี่ บ ปุ ผ พู ฟ้ ม ย รา ลิ วี ส ห' },
  ja: { letters: 'あ い う え お か き く け こ 印 刷 頁 本 骨 直 夜 の 灯 機 紙 図 書 館 者 角', without: /(?<=[a-z])[aeiou](?=[a-z])| (?=[a-z])/g },
  ko: { letters: '가 나 다 라 마 바 사 아 자 차 카 타 파 하 글 밤 책 쪽 한 국 인 쇄 기 계 빛 등', without: /(?<=[a-z])[aeiou](?=[a-z])/g },
}
const SOURCE_KEYS = ['exact', 'evidence', 'asks']
/** Keys of texts that fill their place in English, and how much of them stays. */
const CUT: Record<string, number> = { headline: 38, title: 38, claim: 38, heading: 38, to: 38, label: 24 }

function written(text: string, language: string): string {
  const { letters, without = '' } = ALPHABETS[language]!
  const alphabet = letters.split(' ')
  return text.split(/(\[click\])/).map(part => part === '[click]'
    ? part
    : part.replace(without, '').replace(/[a-z]/gi, letter => alphabet[letter.toLowerCase().charCodeAt(0) - 97]!)).join('')
}

function rewritten(value: unknown, language: string, key = '', kind = ''): unknown {
  if (typeof value === 'string')
    return key === 'en' ? written(value, language).slice(0, Math.ceil((CUT[kind] ?? Infinity) * (ALPHABETS[language]!.without ? 0.6 : 1))).trim() : SOURCE_KEYS.includes(key) ? written(value, language) : key === 'language' ? language : value
  if (Array.isArray(value))
    return key === 'languages' ? [language] : value.map(inner => rewritten(inner, language, key, kind))
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name === 'en' ? language : name, rewritten(inner, language, name, name === 'en' ? key : name)]))
    : value
}

it.each(Object.keys(ALPHABETS))('%s', async (language) => {
  const root = await mkdtemp(join(tmpdir(), 'scripts-'))
  const data = join(root, 'data')
  try {
    await cp(join(ROOT, 'examples/night-printer'), root, { recursive: true })
    await Promise.all(['source.lock.json', 'interview.schema.json'].map(name => rm(join(data, name))))
    for (const name of ['interview.yaml', 'timeline.yaml', ...(await readdir(join(data, 'sections'))).map(name => `sections/${name}`)])
      await writeFile(join(data, name), stringify(rewritten(parse(await readFile(join(data, name), 'utf8')), language), { lineWidth: 0 }))
    const transcript = (await readFile(join(root, 'transcript.md'), 'utf8')).replace(/^(?![A-Z]\w*: )(.*)$/gm, line => written(line, language))
    await writeFile(join(root, 'transcript.md'), transcript)
    expect(await runDeck(['verify', '--data', 'data', '--source', 'transcript.md'], root)).toMatchObject({ code: 0, stderr: '' })
    const said: string[] = []
    await exportDeck({ data, out: join(root, 'out') }, { formats: ['pdf', 'handout'], slidesOf: count => Array.from({ length: count }, (_, index) => index + 1), withClicks: false }, line => said.push(line))
    expect(said.filter(line => /pages, \d+ KB$/.test(line))).toHaveLength(2)
  }
  finally {
    await rm(root, { recursive: true, force: true })
  }
}, 120_000)
