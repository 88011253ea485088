/** Whatever text is outlined: what is offered to choose from is what verify takes, and stands in the files as YAML. */
import type { Choice, FigureCandidate } from '../../../src/scaffold/candidates/choose.ts'
import type { Candidate } from '../../../src/scaffold/candidates/once.ts'
import type { Request } from '../../../src/source/find/placement.ts'
import type { Article } from '../../../src/source/read/article.ts'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { verify } from '../../../src/interview/verify.ts'
import { choicesIn } from '../../../src/scaffold/candidates/choose.ts'
import { composeOutline } from '../../../src/scaffold/compose.ts'
import { Words } from '../../../src/source/excerpt.ts'
import { checkExcerpts } from '../../../src/source/find/check.ts'
import { agrees } from '../../../src/source/numbers/magnitude.ts'
import { parseArticle } from '../../../src/source/read/article.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { hostileText } from '../../support/hostile-text.ts'

/** The same talk in every language that is read: an answer of seven sentences, with numbers. */
const TALKS: Record<string, string> = {
  en: 'I climb the tower every night. The tower has 405 steps. Nobody climbs the tower in winter, and the lamp is never cold. I would rather be asked than believed. The lamp needs 12 percent more oil in winter. My aunt carried the oil up the tower. We keep the lamp for the ships.',
  zh: '我每天晚上都爬上灯塔。灯塔里有405级台阶。冬天没有人爬灯塔，可是灯从来不冷。我宁可被人问，也不愿被人相信。冬天灯要多用12%的油。我的姑姑把油背上灯塔。我们为船守着这盏灯。',
  ja: '私は毎晩、塔に登ります。塔には405段の階段があります。冬には誰も塔に登らないが、灯は冷えることがない。信じられるより、聞かれるほうがいい。冬は油が12%多く要ります。叔母が油を塔まで運びました。私たちは船のために灯を守ります。',
  ko: '나는 매일 밤 탑에 올라갑니다. 탑에는 계단이 405개 있습니다. 겨울에는 아무도 탑에 오르지 않지만 등은 식지 않습니다. 나는 믿음을 받기보다 질문을 받고 싶습니다. 겨울에는 기름이 12% 더 듭니다. 이모가 기름을 탑까지 날랐습니다. 우리는 배를 위해 등을 지킵니다.',
  ar: 'أصعد البرج كل ليلة. في البرج 405 درجات من الحجر. لا أحد يصعد البرج في الشتاء لكن المصباح لا يبرد. أفضل أن أُسأل بدل أن أُصدَّق. يحتاج المصباح إلى 12% من الزيت في الشتاء. حملت عمتي الزيت إلى البرج. نحن نحفظ المصباح من أجل السفن.',
  he: 'אני עולה למגדל בכל לילה. במגדל יש 405 מדרגות. אף אחד לא עולה למגדל בחורף אבל המנורה לא מתקררת. אני מעדיף שישאלו אותי ולא שיאמינו לי. בחורף המנורה צריכה 12% יותר שמן. דודתי נשאה את השמן למגדל. אנחנו שומרים על המנורה בשביל האוניות.',
  hi: 'मैं हर रात मीनार पर चढ़ता हूँ। मीनार में 405 सीढ़ियाँ हैं। सर्दी में कोई मीनार पर नहीं चढ़ता, लेकिन दीया ठंडा नहीं होता। मैं चाहता हूँ कि लोग पूछें, न कि मान लें। सर्दी में 12% ज़्यादा तेल लगता है। मेरी बुआ तेल मीनार तक ले गईं। हम जहाज़ों के लिए दीया जलाए रखते हैं।',
  ru: 'Я поднимаюсь на башню каждую ночь. В башне 405 ступеней. Зимой никто не поднимается на башню, но лампа не остывает. Пусть меня лучше спросят, чем поверят. Зимой лампе нужно на 12% больше масла. Моя тётя носила масло на башню. Мы храним лампу для кораблей.',
  es: 'Subo a la torre todas las noches. La torre tiene 405 escalones. Nadie sube a la torre en invierno, pero la lámpara nunca se enfría. Prefiero que me pregunten a que me crean. La lámpara necesita un 12 % más de aceite. Mi tía llevaba el aceite a la torre. Guardamos la lámpara para los barcos.',
  de: 'Ich steige jede Nacht auf den Turm. Der Turm hat 405 Stufen. Im Winter steigt niemand auf den Turm, aber die Lampe wird nie kalt. Ich werde lieber gefragt als geglaubt. Im Winter braucht die Lampe 12 % mehr Öl. Meine Tante trug das Öl auf den Turm. Wir hüten die Lampe für die Schiffe.',
  th: 'ผมปีนหอคอยทุกคืน ในหอคอยมีบันได 405 ขั้น ไม่มีใครปีนหอคอยในฤดูหนาวแต่ตะเกียงไม่เคยเย็น ผมอยากถูกถามมากกว่าถูกเชื่อ ตะเกียงต้องใช้น้ำมันเพิ่ม 12% ในฤดูหนาว ป้าของผมแบกน้ำมันขึ้นหอคอย เราเฝ้าตะเกียงเพื่อเรือ',
}

const SPEAKERS = [{ id: 'host', names: ['Q'], host: true }, { id: 'guest', names: ['A'], host: false }]
const LANGUAGES = Object.keys(TALKS)

/** Answers of sentences that repeat, run into one another and hold what breaks YAML, marks and numbers. */
const sentence = fc.oneof(
  fc.tuple(hostileText(), fc.constantFrom('.', '!', '。', '?', '', ':', ' #', ',')).map(parts => parts.join('')),
  fc.constantFrom(...LANGUAGES.flatMap(language => TALKS[language]!.split(/(?<=[.。।]\s*)/u)), 'It is 405.', '- 20 years', '# 7 of 9', 'so: "12"', 'TODO 30 steps', 'a\u200Eb 40 more\u2028of it', 'e\u0301 50 \uD83D\uDE00', '3\u00A0000 zu'),
)
const answers = fc.array(fc.array(sentence, { minLength: 1, maxLength: 12 }).map(sentences => `so ${sentences.join(' ')}`), { minLength: 1, maxLength: 4 })
const language = fc.constantFrom(...LANGUAGES)
const textOf = (answers: string[]) => answers.map(answer => `Q: Why is it so?\nA: ${answer}`).join('\n')

const choiceOf = (article: Article, language: string): Choice[] => article.sections.map(({ number }) => choicesIn(article, language)(number))
function candidatesOf({ figures, quotes, core }: Choice): [candidate: Candidate, role: Request['role']][] {
  return [
    ...[...figures, ...core].map((candidate): [Candidate, 'evidence'] => [candidate, 'evidence']),
    ...quotes.map((candidate): [Candidate, 'quote'] => [candidate, 'quote']),
  ]
}

/** What verify says of the candidates as the data would name them. */
function problemsOf(article: Article, choice: Choice) {
  return checkExcerpts(article, candidatesOf(choice).map(([{ exact, turn }, role]) => ({
    words: new Words(exact),
    role,
    section: turn.section,
    speaker: turn.speaker,
    place: { file: 'f', line: 1, column: 1 },
    name: exact,
  }))).problems
}

describe('candidates', () => {
  it('stand once and exactly, whatever is said', () => {
    fc.assert(fc.property(answers, language, (answers, language) => {
      const article = parseArticle(textOf(answers), SPEAKERS)
      for (const choice of choiceOf(article, language)) {
        expect(problemsOf(article, choice)).toEqual([])
        for (const [{ exact, start }] of candidatesOf(choice))
          expect([...article.text].slice(start).join('').replace(/\s+/gu, ' ').startsWith(exact)).toBe(true)
      }
    }))
  })

  it('have figures that agree with their words', () => {
    fc.assert(fc.property(answers, fc.constantFrom('en', 'zh'), (answers, language) => {
      for (const { figures } of choiceOf(parseArticle(textOf(answers), SPEAKERS), language)) {
        for (const { value, exact } of figures)
          expect(agrees(value, [exact])).toEqual({ ok: true })
      }
    }))
  })

  it.each(LANGUAGES)('are found in %s: both numbers, a strong sentence, and the core', (language) => {
    const article = parseArticle(textOf([TALKS[language]!]), SPEAKERS)
    const [choice] = choiceOf(article, language)
    const { figures, quotes, core } = choice!
    expect(figures.map(({ value }: FigureCandidate) => value.replace(/\s/g, ''))).toEqual(['405', expect.stringMatching(/^12(?:%|percent)/)])
    expect(quotes.length).toBeGreaterThan(0)
    expect(core.length).toBeGreaterThan(0)
    expect(core.length + quotes.length).toBeLessThanOrEqual(7)
    expect(problemsOf(article, choice!)).toEqual([])
  })

  it('are few, however long the section', () => {
    const text = textOf(Array.from({ length: 40 }, (_, answer) => Array.from({ length: 12 }, (_, index) => `The lamp number ${answer * 100 + index + 20} was not lit by anyone I know.`).join(' ')))
    const [{ figures, quotes, core }] = choiceOf(parseArticle(text, SPEAKERS), 'en') as [Choice]
    expect([figures.length, quotes.length, core.length]).toEqual([6, 6, 8])
  })

  it('leave out what is said twice, and take in more words where few would stand twice', () => {
    const [{ figures, quotes }] = choiceOf(parseArticle(textOf(['It has about 405 steps, says she. It has about 405 steps, says he. We count them every day. We count them every day.']), SPEAKERS), 'en') as [Choice]
    expect(figures.map(({ exact }) => exact)).toEqual(['It has about 405 steps, says she.'])
    expect(quotes.map(({ exact }) => exact)).toEqual(['It has about 405 steps, says she.', 'It has about 405 steps, says he.'])
  })

  it('are not looked for without end where one number is said again and again', () => {
    const article = parseArticle(textOf(['1,111 '.repeat(4000)]), SPEAKERS)
    expect(candidatesOf(choiceOf(article, 'en')[0]!)).toEqual([])
  })

  it('offer the words of an answer across the lines that an editor wrapped', () => {
    const [{ quotes }] = choiceOf(parseArticle('Q: Why?\nA: I would rather be asked\nthan believed.', SPEAKERS), 'en') as [Choice]
    expect(quotes.map(({ exact }) => exact)).toEqual(['I would rather be asked than believed.'])
  })

  it('hold no time of the recording, nor what is only heard', () => {
    const [{ figures, quotes }] = choiceOf(parseArticle('Q: Why?\nA: \\[07:57\\] I would rather be asked than believed. \\[laughter\\] At 10:30 we lit all 63 lamps.', SPEAKERS), 'en') as [Choice]
    expect(quotes.map(({ exact }) => exact)).toEqual(['I would rather be asked than believed.', 'At 10:30 we lit all 63 lamps.'])
    expect(figures.map(({ value }) => value)).toEqual(['63'])
  })

  it('offer no words of the host', () => {
    const [choice] = choiceOf(parseArticle('Q: I would rather be asked than believed. It has 405 steps. Why?\nA: So.', SPEAKERS), 'en')
    expect(candidatesOf(choice!)).toEqual([])
  })
})

/** A file with the `# ` taken away before every candidate. */
function uncommented(file: string): string {
  let isCandidate = false
  return file.split('\n').map((line) => {
    if (!/^\s*#/.test(line))
      isCandidate = false
    const taken = isCandidate ? line.replace('# ', '') : line
    if (/take away the “# ” before/.test(line))
      isCandidate = true
    return taken
  }).join('\n')
}

const sectionsIn = (files: Record<string, string>) => Object.entries(files).filter(([name]) => name.startsWith('sections/'))

describe('an outlined section', () => {
  it('is YAML with its comments, and with every candidate in its place', () => {
    fc.assert(fc.property(answers, language, fc.constantFrom<string[]>(['en'], ['fr', 'en']), (answers, language, languages) => {
      const text = `Language: ${language}\n\n${textOf(answers)}`
      const { files, article } = composeOutline(text, { languages, minutes: 20 })
      const choices = choiceOf(article, language)
      for (const [index, [, file]] of sectionsIn(files).entries()) {
        expect([...parseDocument(file).errors, ...parseDocument(file).warnings]).toEqual([])
        const value = parse(uncommented(file)) as { points: { evidence: string }[], quotes: { exact: string }[], figures?: { evidence: string }[] }
        const { points, quotes, figures = [] } = value
        const written = (words: string[]) => words.filter(text => !text.startsWith('TODO'))
        expect(written(points.map(({ evidence }) => evidence))).toEqual(choices[index]!.core.map(({ exact }) => exact))
        expect(written(quotes.map(({ exact }) => exact))).toEqual(choices[index]!.quotes.map(({ exact }) => exact))
        if (choices[index]!.figures.length)
          expect(figures.map(({ evidence }) => evidence)).toEqual(choices[index]!.figures.map(({ exact }) => exact))
      }
    }))
  })

  it('shows each answer beside the points, a long one shortened', () => {
    const long = Array.from({ length: 90 }, (_, index) => `Step ${index} is worn down by my feet.`).join(' ')
    const { files } = composeOutline(`Q: Why?\nA: ${long}\nQ: Well?\nA: So it is.`, { minutes: 2 })
    const [[, file]] = sectionsIn(files) as [[string, string]]
    const shown = file.slice(file.indexOf('# Two to twelve'), file.indexOf('\npoints:'))
    const lines = shown.split('\n')
    expect(lines).toHaveLength(13)
    expect(lines[1]).toBe('# s01-a1, line 2:')
    expect(lines[2]).toMatch(/^# {3}Step 0 is worn down by my feet\. Step 1 is/)
    expect(lines[10]).toBe('#   [… the rest of s01-a1 stands in the source from line 2]')
    expect(lines.slice(11)).toEqual(['# s01-a2, line 4:', '#   So it is.'])
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(125)
  })

  it('shows an answer as it stands in the source', () => {
    const { files } = composeOutline(`Q: 为什么？\nA: ${TALKS.zh!.slice(0, 40)}`, { minutes: 2 })
    expect(sectionsIn(files)[0]![1]).toContain(`#   ${TALKS.zh!.slice(0, 40)}\n`)
  })

  it('gives excerpts that verify finds once the rest is filled in', async () => {
    await using folder = await dataFolder()
    const source = readFileSync('examples/night-printer/transcript.md', 'utf8')
    const { files } = composeOutline(source, { languages: ['en', 'fr'], minutes: 10 })
    const chosen = new Map(sectionsIn(files).map(([name, file]) => [name, withCandidates(file)]))
    const first = [...chosen.values()].map(({ points }) => points[0]!.evidence)
    const interview = parse(files['interview.yaml']!) as Interview
    for (const supported of [...interview.takeaways.items, ...interview.closing.support])
      supported.evidence = first[supported.section - 1]!
    await folder.remove('data')
    await folder.write('source.txt', source)
    for (const [name, value] of [['interview.yaml', interview] as const, ...chosen])
      await folder.write(`data/${name}`, filledIn(value))
    const offered = [...chosen.values()].flatMap(({ points, quotes, figures }) => [...points, ...figures].map(({ evidence }) => evidence).concat(quotes.map(({ exact }) => exact)))
    expect(offered.length).toBeGreaterThan(30)
    expect(await verify({ data: folder.data, out: folder.out }, folder.path('source.txt'))).toMatchObject({ excerpts: new Set(offered).size, figures: [...chosen.values()].flatMap(({ figures }) => figures).length })
  })
})

interface Interview {
  takeaways: { items: { section: number, evidence: string }[] }
  closing: { support: { section: number, evidence: string }[] }
}

interface Section {
  points: { evidence: string }[]
  quotes: { exact: string }[]
  figures: { evidence: string }[]
  evidence: string
}

/** A section in which the candidates are chosen, as many as it takes. */
function withCandidates(file: string): Section {
  const section = parse(uncommented(file)) as Section
  const [points, quotes] = [section.points.filter(({ evidence }) => !evidence.startsWith('TODO')), section.quotes.filter(({ exact }) => !exact.startsWith('TODO'))]
  return { ...section, points, quotes: quotes.slice(0, 4), evidence: points[0]!.evidence }
}

const WANTED: Record<string, string> = { date: '2024-01-01', published: '2024-01-01', url: 'https://example.org/' }

/** With something in the place of each TODO. A figure's number in another language is that of its words. */
function filledIn(whole: object): string {
  const fill = (at: any, key: string): any => {
    if (typeof at === 'string')
      return at.startsWith('TODO') ? WANTED[key] ?? 'words' : at
    if (typeof at !== 'object' || at === null)
      return at
    const value = key === 'value' ? { en: at.en, fr: at.en } : at
    return Array.isArray(value) ? value.map(item => fill(item, key)) : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, key)]))
  }
  return stringify(fill(whole, ''), { lineWidth: 0 })
}
