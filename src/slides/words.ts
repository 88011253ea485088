/**
 * The words that the deck itself says, in every language it knows.
 * In: a language tag. Out: its words; English where the language is not in the table.
 */
import type { Status } from '../interview/schema.ts'

export interface Words {
  takeaways: string
  map: (count: number) => string
  reading: string
  readingHeadline: string
  asked: string
  evidence: string
  alsoSaid: string
  timeline: string
  numbers: string
  numbersHeadline: string
  tensions: string
  predictions: string
  closing: string
  ledger: string
  ledgerHeadline: (page: number, pages: number) => string
  quote: string
  figure: string
  making: string
  strip: string
  stripHeadline: string
  stripKey: string
  stripShare: (shares: { touched: string, quoted: string }) => string
  introduction: string
  interview: string
  released: (date: string) => string
  notToScale: string
  sectionsByLength: string
  /** Between sentences, after a label, and between clauses. */
  listSeparator: string
  colon: string
  semicolon: string
  /** Marks the wording of another language than the source's. */
  translatedFrom: (sourceLanguage: string) => string
  /** Marks words that are themselves a translation of what was spoken. */
  isTranslation: string
  from: string
  to: string
  stated: string
  undated: string
  hoped: string
  status: Record<Status | 'doubt', string>
  yearsAxis: string
  /** A span of months, in years where it is long: 6–8 months, 5–10 years. */
  span: (from: number, to: number) => string
  sourceLine: (source: { publisher: string, original?: string, published: string, translated: boolean, sameLanguage: boolean, language: string }) => string
  /** Rows of "How to read this deck", each beside a sample of the mark it explains. */
  readingRows: { translation: (of: { publisher: string, from?: string, to: string }) => string, gloss: (language: string, deckLanguage: string) => string, exactTranslation: string, exact: string, reference: string, ticks: string, hoped: string }
  makingRows: (facts: { quotes: number, figures: number, excerpts: number }) => string[]
  makingHeadline: string
}

const en: Words = {
  takeaways: 'In one minute',
  map: count => `${spelled(count)} claims`,
  reading: 'How to read this deck',
  readingHeadline: 'Every line leads back to the words that support it',
  asked: 'Asked',
  evidence: 'Evidence',
  alsoSaid: 'Also said',
  timeline: 'Timeline',
  numbers: 'The numbers',
  numbersHeadline: 'The interview in numbers',
  tensions: 'Left open',
  predictions: 'To be checked',
  closing: 'To close',
  ledger: 'Ledger',
  ledgerHeadline: (page, pages) => pages > 1
    ? `Where each quote and figure stands (${page} of ${pages})`
    : 'Where each quote and figure stands',
  quote: 'Quote',
  figure: 'Figure',
  making: 'How this deck was made',
  makingHeadline: 'No excerpt, no claim: how each line was checked',
  strip: 'Coverage',
  stripHeadline: 'What was taken from the interview, and what was left out',
  stripKey: 'Each bar is a section, as long as its text; filled where a quote or a claim’s evidence was taken',
  stripShare: ({ touched, quoted }) => `${quoted} of what was said is quoted on slides; ${touched} is quoted or cited as evidence`,
  introduction: 'Intro',
  interview: 'Interview',
  released: date => `released ${date}`,
  notToScale: 'not to scale',
  sectionsByLength: 'The sections, as long as their text',
  listSeparator: ' ',
  colon: ': ',
  semicolon: '; ',
  translatedFrom: language => `translated from the ${language}`,
  isTranslation: 'in translation',
  from: 'from',
  to: 'to',
  stated: 'date said or worked out',
  undated: 'no date given',
  hoped: 'hoped for, not done',
  status: {
    fact: 'said',
    aim: 'aim',
    estimate: 'estimate',
    doubt: 'doubted',
  },
  yearsAxis: 'years',
  span: (from, to) => to >= 24 ? `${from / 12}–${to / 12} years` : `${from}–${to} months`,
  sourceLine: ({ publisher, original, published, translated, sameLanguage, language }) =>
    [
      original ? `${original}.` : '',
      translated
        ? `Read in the ${language} translation by ${publisher}, ${published}.`
        : `${publisher}, ${published}.`,
      sameLanguage ? '' : 'The English wording is ours.',
    ].filter(Boolean).join(' '),
  readingRows: {
    translation: ({ publisher, from, to }) => `${from
      ? `Spoken in ${from}; r`
      : 'R'}ead here in the ${to} translation by ${publisher}`,
    gloss: language => `Large words without quotation marks are our rendering of the ${language}, never his own words; the ${language} below is exact`,
    exactTranslation: 'Words in quotation marks stand exactly so in the published translation',
    exact: 'Words in quotation marks stand exactly so in the source',
    reference: 'Section 7, second answer: the link opens the source at the words themselves',
    ticks: 'One tick a section, the present one filled; each is a link',
    hoped: 'Vermilion, hollow or broken: hoped for, estimated or doubted, not done',
  },
  makingRows: ({ quotes, figures, excerpts }) => [
    `A structured summary of the interview is data; the slides, both languages and the notes are generated from it`,
    `${quotes} quotes, ${figures} figures and every claim carry the source’s own words: ${excerpts} excerpts in all`,
    'A tool finds each excerpt in the source, insists that it stands there once, and locks its place',
    'Summaries are in our own words; they say no more than the answer they point to',
  ],
}

const zh: Words = {
  takeaways: '一分钟速览',
  map: count => `${count === 10 ? '十' : count}个论断`,
  reading: '阅读说明',
  readingHeadline: '每句话都能查到原文出处',
  asked: '提问',
  evidence: '依据',
  alsoSaid: '还谈到',
  timeline: '时间线',
  numbers: '数字',
  numbersHeadline: '访谈里的数字',
  tensions: '悬而未决',
  predictions: '留待验证',
  closing: '结语',
  ledger: '出处表',
  ledgerHeadline: (page, pages) => pages > 1 ? `每句引文、每个数字的出处（${page}／${pages}）` : '每句引文、每个数字的出处',
  quote: '引文',
  figure: '数字',
  making: '制作说明',
  makingHeadline: '无原文，不立论：逐条核对的办法',
  strip: '覆盖情况',
  stripHeadline: '取用了访谈的哪些部分，又略去了哪些',
  stripKey: '一条代表一节，长短与原文一致；填色处为引文或依据所在',
  stripShare: ({ touched, quoted }) => `幻灯片引文占原文${quoted}，连同依据共占${touched}`,
  introduction: '导语',
  interview: '专访',
  released: date => `${date}发布`,
  notToScale: '间距不代表时间长短',
  sectionsByLength: '各节篇幅',
  listSeparator: '',
  colon: '：',
  semicolon: '，',
  translatedFrom: language => `译自${language}`,
  isTranslation: '中译',
  from: '从',
  to: '到',
  stated: '有日期，或可推算',
  undated: '未提日期',
  hoped: '期望，尚未实现',
  status: {
    fact: '陈述',
    aim: '目标',
    estimate: '估计',
    doubt: '存疑',
  },
  yearsAxis: '年',
  span: (from, to) => to >= 24 ? `${from / 12}–${to / 12}年` : `${from}–${to}个月`,
  sourceLine: ({ publisher, original, published, translated, language }) =>
    `${original ? `原访谈：${original}。` : ''}${translated
      ? `本文据${publisher}${published}${language}译文整理。`
      : `${publisher}，${published}。`}`,
  readingRows: {
    translation: ({ publisher, from, to }) => `${from ? `访谈原为${from}，` : ''}本稿依据${publisher}的${to}译文`,
    gloss: language => `不加引号的大字是我们的译文；下方的${language}为原文`,
    exactTranslation: '引号内文字与译文逐字一致，并非原话的英文',
    exact: '引号内文字与原文逐字一致',
    reference: '第七节第二个回答；点击即可跳到原文该处',
    ticks: '每格代表一节，填色者为当前一节，均可点击',
    hoped: '朱红、空心或虚线：是期望、估计或存疑，并非已成之事',
  },
  makingRows: ({ quotes, figures, excerpts }) => [
    '访谈先整理成结构化摘要，幻灯片、两种语言和讲稿都由它生成',
    `${quotes}句引文、${figures}个数字和每条论断都附原文，共${excerpts}处`,
    '程序在原文里逐一查找，确认只出现一次，并锁定位置',
    '摘要用我们自己的话写成，不说得比原回答更满',
  ],
}

const table: Record<string, Words> = { en, zh }

export function wordsOf(language: string): Words {
  return table[language] ?? table[language.split('-')[0]!] ?? en
}

function spelled(count: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'][count] ?? String(count)
}
