/** What the deck itself says, in Chinese. */
import type { DeckWords, Person } from '../deck.ts'

export const zh: DeckWords = {
  locale: 'zh',
  opening: '开场',
  synthesis: '纵观全篇',
  appendix: '附录',
  takeaways: '一分钟速览',
  whose: guest => `除另有注明外，观点出自${guest ?? '受访者'}`,
  datedBy: (publisher = '底本') => `；日期据${publisher}或由编者推算`,
  map: '各节论断',
  inBrief: '分节概要',
  toPresent: time => `讲述约${time}`,
  mapHeadline: count => count === 1 ? '整篇访谈，取其要点' : `${spelled(count)}节访谈，各取要点`,
  reading: '阅读说明',
  readingHeadline: '每条论断都能查到原文出处',
  handoutContents: '各节的论断与所在幻灯片',
  asked: '提问',
  fromAnswer: host => host === undefined ? '问' : `${host}问`,
  evidence: '依据',
  alsoSaid: '还谈到',
  timeline: '时间线',
  numbers: '数字',
  read: {
    slides: '看幻灯片',
    source: '看原文',
    ways: '其他读法',
    inWords: '用文字说',
    spoken: '讲稿',
    answers: '每个提问与回答',
    slide: number => `第${number}页`,
  },
  tensions: '编者对照',
  beside: '前后两段为编者对照',
  predictions: '编者选取，有待验证',
  closing: '结语',
  ledger: '出处表',
  ledgerHeadline: '引文和关键数字都有出处',
  quote: '引文',
  figure: '数字',
  making: '制作说明',
  makingHeadline: '摘要是编者的话，依据是原文的话',
  strip: '覆盖情况',
  stripHeadline: (touched, isTranslation) => `本稿依据的文字占${isTranslation ? '译文' : '原文'}问答的${touched}`,
  stripKey: '一条代表一节，长度与原文字数成正比；填色处为引文或依据所在，占比见右',
  stripShare: ({ touched, quoted }) => quoted === undefined ? `依据共占问答文字的${touched}` : `引文（含出处表）占问答文字的${quoted}，连同依据共占${touched}`,
  continued: (headline, page, pages) => `${headline}（${page}/${pages}）`,
  introduction: '导语',
  interview: '专访',
  people: ({ guests, hosts }) => [named(hosts), named(guests)].filter(Boolean).join('专访'),
  talkOf: minutes => `本稿讲述约${minutes}`,
  released: date => `${date}发布`,
  listSeparator: '',
  colon: '：',
  semicolon: '，',
  ourRendering: language => `据${language}另译`,
  ourRenderingShort: '另译',
  isTranslation: '（中文译文）',
  spoken: '原话',
  asSpoken: language => `${language}为原话`,
  asTranslated: (language, publisher) => `${language}为${publisher ? `${publisher}的` : ''}译文`,
  from: '从',
  to: '到',
  undated: '未提日期',
  status: {
    fact: '陈述',
    aim: '目标',
    estimate: '估计',
    prediction: '预测',
    doubt: '存疑',
  },
  sourceLine: ({ publisher = '', original, published = '', translated, sameLanguage, language, deckLanguage }) =>
    `${original ? `原访谈：${original}。` : ''}${translated
      ? `本稿据${publisher}${published}${language}译文整理。`
      : [publisher, published].filter(Boolean).join('，').replace(/.$/u, '$&。')}${sameLanguage ? '' : `${deckLanguage}由我们译写。`}`,
  basis: '底本',
  readingRows: {
    translation: ({ publisher, from, to }) => `${from ? `访谈原为${from}，` : ''}本稿依据${publisher ? `${publisher}的` : ''}${to}译文`,
    gloss: language => `不加引号的大字是我们的译文；下方的${language}为原文`,
    exactTranslation: original => `引号内文字与译文逐字一致${original ? `，并非${original}原话` : ''}`,
    spoken: (original, translation) => `引号内的${original}是说话人的原话；与之并列、不加引号的${translation}与译文逐字一致`,
    spokenOrNot: (original, translation, isRendered) => `引号内的${original}是说话人的原话；${translation}不论有无引号，均与译文逐字一致${isRendered ? '；其他不加引号的大字是我们的译文' : ''}`,
    exact: '引号内文字与原文逐字一致',
    reference: ({ section, kind, turn }) => `第${ordinal(section)}节第${ordinal(turn)}个${kind === 'answer' ? '回答' : '提问'}；点击即可跳到原文相应位置`,
    ticks: '每格代表一节，高亮者为当前节，均可点击',
    hoped: '蓝色表示受访者一方，黑色表示对手一方，灰色不属任何一方；朱红表示尚未发生，只是期望或设想；虚线表示估计、存疑或担忧',
  },
  draft: '草稿',
  evidenceWanted: '‹依据待补›',
  unwrittenHeadline: '尚待撰写',
  makingRows: ({ quotes, figures, excerpts, languages }) => [
    `访谈先整理成结构化摘要，${languages === 1 ? '' : languages === 2 ? '两种语言的' : `${spelled(languages)}种语言的`}幻灯片和讲稿都据此生成`,
    `${[quotes && `${quotes}条引文`, figures && `${figures}个数字`].filter(Boolean).join('、')}${quotes || figures ? '和' : ''}每条论断都附有原文依据，共${excerpts}处`,
    '程序逐一查找这些依据，确认各自在原文中只出现一次，并锁定位置',
    '摘要是编者自己的话，力求不把话说得比原回答更满',
  ],
}

function ordinal(place: number): string {
  return ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][place] ?? String(place)
}

function spelled(count: number): string {
  return count === 2 ? '两' : ordinal(count)
}

/** A role stands before the name. */
function named(people: Person[]): string {
  return people.map(({ name, role = '' }) => role + name).join('、')
}
