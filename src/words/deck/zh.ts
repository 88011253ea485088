/** What the deck itself says, in Chinese. */
import type { DeckWords, Person } from '../deck.ts'

export const zh: DeckWords = {
  locale: 'zh',
  opening: '开场',
  synthesis: '纵观全篇',
  appendix: '附录',
  takeaways: '导读',
  ownQuestions: '编者的三个问题',
  whose: guest => `除另有注明外，观点出自${guest ?? '受访者'}`,
  datedBy: (publisher = '底本') => `；日期据${publisher}或由编者推算`,
  map: '各节要点',
  inBrief: '概要',
  mapHeadline: count => count === 1 ? '整篇访谈的要点' : `${spelled(count)}节访谈，一节一个要点`,
  reading: '阅读说明',
  readingHeadline: '每条要点都能查到出处',
  handoutContents: '各节要点与所在页',
  asked: '提问',
  fromAnswer: host => host === undefined ? '节选自对这一问的回答' : `节选自对${host}这一问的回答`,
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
  endOf: year => `${year}年底`,
  predictions: '编者选取',
  closing: '结语',
  ledger: '出处表',
  ledgerHeadline: '引文和关键数字都有出处',
  quote: '引文',
  figure: '数字',
  making: '制作说明',
  makingHeadline: '概要由编者写成，依据都是逐字摘录',
  strip: '覆盖情况',
  stripHeadline: (touched, isTranslation) => `${isTranslation ? '译文' : '原文'}问答中，${touched}的文字成了本稿的依据`,
  stripKey: '一条代表一节，长度与字数成正比；填色处为引文或依据所在，占比见右',
  stripShare: ({ touched, quoted }) => quoted === undefined ? `依据共占问答文字的${touched}` : `引文（含出处表）占问答文字的${quoted}，连同依据共占${touched}`,
  continued: (name, nth, of) => of > 1 ? `${name}（续${nth}）` : `${name}（续）`,
  introduction: '导语',
  interview: '专访',
  people: ({ guests, hosts, publisher }) => `${[named(hosts), named(guests)].filter(Boolean).join('专访')}${publisher ? `，${publisher}发布` : ''}`,
  released: date => `${date}发布`,
  listSeparator: '',
  colon: '：',
  semicolon: '；',
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
  looks: '颜色与虚线',
  readingRows: {
    translation: ({ publisher, from, to }) => `${from ? `访谈原为${from}，` : ''}本稿依据${publisher ? `${publisher}的` : ''}${to}译文`,
    gloss: language => `不加引号的大字由我们译写；引号内的${language}与来源逐字一致`,
    exactTranslation: original => `引号内文字与译文逐字一致${original ? `，并非${original}原话` : ''}`,
    spoken: (original, translation) => `引号内的${original}是说话人的原话；与之并列、不加引号的${translation}与译文逐字一致`,
    spokenOrNot: (original, translation, isRendered) => `引号内的${original}是说话人的原话；${translation}不论有无引号，均与译文逐字一致${isRendered ? '；其他不加引号的大字是我们的译文' : ''}`,
    exact: '引号内文字与原文逐字一致',
    reference: ({ section, kind, turn, isLink }) => `第${ordinal(section)}节第${ordinal(turn)}个${kind === 'answer' ? '回答' : '提问'}；${isLink ? '点击即可跳到来源的相应位置' : '支持它的原话就在那里'}`,
    ticks: '一格代表一节，亮起的一格是当前节，每格都可点击',
    looks: { own: '受访者一方', given: '另一方', world: '不属于任何一方', aim: '尚未实现的目标、期望或设想', doubt: '估计、存疑或担忧' },
  },
  draft: '草稿',
  evidenceWanted: '‹依据待补›',
  unwrittenHeadline: '尚待撰写',
  makingRows: ({ quotes, figures, excerpts, languages }) => [
    `访谈先整理成结构化概要，${languages === 1 ? '' : languages === 2 ? '两种语言的' : `${spelled(languages)}种语言的`}幻灯片和讲稿都据此生成`,
    `${[quotes && `${quotes}条引文`, figures && `${figures}个数字`].filter(Boolean).join('、')}${quotes || figures ? '和' : ''}每条要点都附有依据，共${excerpts}处`,
    '程序逐一查找这些依据，确认各自在来源中只出现一次，并锁定位置',
    '概要力求不比原话说得更满',
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
