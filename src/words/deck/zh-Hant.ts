/** What the deck itself says, in traditional Chinese. */
import type { DeckWords, Person } from '../deck.ts'

export const zhHant: DeckWords = {
  locale: 'zh-Hant',
  opening: '開場',
  synthesis: '縱觀全篇',
  appendix: '附錄',
  takeaways: '一分鐘速覽',
  draft: '草稿',
  evidenceWanted: '‹依據待補›',
  unwrittenHeadline: '尚待撰寫',
  whose: guest => `除另有註明外，觀點出自${guest ?? '受訪者'}`,
  datedBy: (publisher = '底本') => `；日期據${publisher}或由編者推算`,
  map: '各節論斷',
  inBrief: '分節概要',
  toPresent: time => `講述約${time}`,
  mapHeadline: count => count === 1 ? '整篇訪談，取其要點' : `${spelled(count)}節訪談，各取要點`,
  reading: '閱讀說明',
  readingHeadline: '每條論斷都能查到原文出處',
  handoutContents: '各節的論斷與所在投影片',
  asked: '提問',
  fromAnswer: host => host === undefined ? '問' : `${host}問`,
  evidence: '依據',
  alsoSaid: '還談到',
  timeline: '時間線',
  numbers: '數字',
  read: {
    slides: '看投影片',
    source: '看原文',
    ways: '其他讀法',
    inWords: '用文字說',
    spoken: '講稿',
    answers: '每個提問與回答',
    slide: number => `第${number}頁`,
  },
  tensions: '編者對照',
  beside: '前後兩段為編者對照',
  predictions: '編者選取，有待驗證',
  closing: '結語',
  ledger: '出處表',
  ledgerHeadline: '引文和關鍵數字都有出處',
  quote: '引文',
  figure: '數字',
  making: '製作說明',
  makingHeadline: '摘要是編者的話，依據是原文的話',
  strip: '覆蓋情況',
  stripHeadline: (touched, isTranslation) => `本稿依據的文字占${isTranslation ? '譯文' : '原文'}問答的${touched}`,
  stripKey: '一條代表一節，長度與原文字數成正比；填色處為引文或依據所在，占比見右',
  stripShare: ({ touched, quoted }) => `引文（含出處表）占問答文字的${quoted}，連同依據共占${touched}`,
  continued: (headline, page, pages) => `${headline}（${page}/${pages}）`,
  introduction: '導語',
  interview: '專訪',
  people: ({ guests, hosts }) => [named(hosts), named(guests)].filter(Boolean).join('專訪'),
  talkOf: minutes => `本稿講述約${minutes}`,
  released: date => `${date}發布`,
  listSeparator: '',
  colon: '：',
  semicolon: '，',
  ourRendering: language => `據${language}另譯`,
  ourRenderingShort: '另譯',
  isTranslation: '（中文譯文）',
  spoken: '原話',
  asSpoken: language => `${language}為原話`,
  asTranslated: (language, publisher) => `${language}為${publisher ? `${publisher}的` : ''}譯文`,
  from: '從',
  to: '到',
  undated: '未提日期',
  status: {
    fact: '陳述',
    aim: '目標',
    estimate: '估計',
    prediction: '預測',
    doubt: '存疑',
  },
  sourceLine: ({ publisher = '', original, published = '', translated, sameLanguage, language, deckLanguage }) =>
    `${original ? `原訪談：${original}。` : ''}${translated
      ? `本稿據${publisher}${published}${language}譯文整理。`
      : [publisher, published].filter(Boolean).join('，').replace(/.$/u, '$&。')}${sameLanguage ? '' : `${deckLanguage}由我們譯寫。`}`,
  basis: '底本',
  readingRows: {
    translation: ({ publisher, from, to }) => `${from ? `訪談原為${from}，` : ''}本稿依據${publisher ? `${publisher}的` : ''}${to}譯文`,
    gloss: language => `不加引號的大字是我們的譯文；下方的${language}為原文`,
    exactTranslation: original => `引號內文字與譯文逐字一致${original ? `，並非${original}原話` : ''}`,
    spoken: (original, translation) => `引號內的${original}是說話人的原話；與之並列、不加引號的${translation}與譯文逐字一致`,
    spokenOrNot: (original, translation, isRendered) => `引號內的${original}是說話人的原話；${translation}不論有無引號，均與譯文逐字一致${isRendered ? '；其他不加引號的大字是我們的譯文' : ''}`,
    exact: '引號內文字與原文逐字一致',
    reference: ({ section, kind, turn }) => `第${ordinal(section)}節第${ordinal(turn)}個${kind === 'answer' ? '回答' : '提問'}；點按即可跳到原文相應位置`,
    ticks: '每格代表一節，反白者為當前節，均可點按',
    hoped: '藍色表示受訪者一方，黑色表示其他現有事物；朱紅表示尚未發生，只是期望或設想；虛線表示估計或存疑，條紋表示尚無清晰定義',
  },
  makingRows: ({ quotes, figures, excerpts, languages }) => [
    `訪談先整理成結構化摘要，${languages === 1 ? '' : languages === 2 ? '兩種語言的' : `${spelled(languages)}種語言的`}投影片和講稿都據此產生`,
    `${quotes}條引文${figures ? `、${figures}個數字` : ''}和每條論斷都附有原文依據，共${excerpts}處`,
    '程式逐一查找這些依據，確認各自在原文中只出現一次，並鎖定位置',
    '摘要是編者自己的話，力求不把話說得比原回答更滿',
  ],
}

function ordinal(place: number): string {
  return ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][place] ?? String(place)
}

function spelled(count: number): string {
  return count === 2 ? '兩' : ordinal(count)
}

/** A role stands before the name. */
function named(people: Person[]): string {
  return people.map(({ name, role = '' }) => role + name).join('、')
}
