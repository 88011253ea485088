/** What the deck itself says, in traditional Chinese. */
import type { DeckWords, Person } from '../deck.ts'

export const zhHant: DeckWords = {
  locale: 'zh-Hant',
  opening: '開場',
  synthesis: '縱觀全篇',
  appendix: '附錄',
  takeaways: '導讀',
  ownQuestions: '編者的三個問題',
  draft: '草稿',
  evidenceWanted: '‹依據待補›',
  unwrittenHeadline: '尚待撰寫',
  whose: guest => `除另有註明外，觀點出自${guest ?? '受訪者'}`,
  datedBy: (publisher = '底本') => `；日期據${publisher}或由編者推算`,
  map: '各節要點',
  inBrief: '概要',
  mapHeadline: count => count === 1 ? '整篇訪談的要點' : `${spelled(count)}節訪談，一節一個要點`,
  reading: '閱讀說明',
  readingHeadline: '每條要點都能查到出處',
  handoutContents: '各節要點與所在頁',
  asked: '提問',
  fromAnswer: host => host === undefined ? '摘自對此問的回答' : `摘自對${host}此問的回答`,
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
  endOf: year => `${year}年底`,
  predictions: '編者選取',
  closing: '結語',
  ledger: '出處表',
  ledgerHeadline: '引文和關鍵數字都有出處',
  quote: '引文',
  figure: '數字',
  making: '製作說明',
  makingHeadline: '概要出自編者，依據逐字摘錄',
  strip: '覆蓋情況',
  stripHeadline: (touched, isTranslation) => `${isTranslation ? '譯文' : '原文'}問答中，有${touched}的文字是本稿的依據`,
  stripKey: '一條代表一節，長度與字數成正比；填色處為引文或依據所在，占比見右。',
  stripShare: ({ touched, quoted }) => quoted === undefined ? `依據共占問答文字的${touched}` : `引文（含出處表）占問答文字的${quoted}，連同依據共占${touched}`,
  continued: (name, nth, of) => of > 1 ? `${name}（續${nth}）` : `${name}（續）`,
  introduction: '導語',
  interview: '專訪',
  people: ({ guests, hosts, publisher }) => `${[named(hosts), named(guests)].filter(Boolean).join('專訪')}${publisher ? `，${publisher}發布` : ''}`,
  released: date => `${date}發布`,
  listSeparator: '',
  colon: '：',
  semicolon: '；',
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
  looks: '顏色與虛線',
  readingRows: {
    translation: ({ publisher, from, to }) => `${from ? `訪談原為${from}，` : ''}本稿依據${publisher ? `${publisher}的` : ''}${to}譯文`,
    gloss: language => `不加引號的大字由我們譯寫；引號內的${language}與來源逐字一致`,
    exactTranslation: original => `引號內文字與譯文逐字一致${original ? `，並非${original}原話` : ''}`,
    spoken: (original, translation) => `引號內的${original}是說話人的原話；與之並列、不加引號的${translation}與譯文逐字一致`,
    spokenOrNot: (original, translation, isRendered) => `引號內的${original}是說話人的原話；${translation}不論有無引號，均與譯文逐字一致${isRendered ? '；其他不加引號的大字是我們的譯文' : ''}`,
    exact: '引號內文字與原文逐字一致',
    reference: ({ section, kind, turn, isLink }) => `第${ordinal(section)}節第${ordinal(turn)}個${kind === 'answer' ? '回答' : '提問'}；${isLink ? '點按即可跳到來源相應位置' : '支持它的原話就在那裡'}`,
    ticks: '一格代表一節，亮起的一格是當前節，每格都可點按',
    looks: { own: '受訪者一方', given: '另一方', world: '不屬任何一方', aim: '尚未實現的目標、期望或設想', doubt: '估計、存疑或擔憂' },
  },
  makingRows: ({ quotes, figures, excerpts, languages }) => [
    `訪談先整理成結構化概要，${languages === 1 ? '' : languages === 2 ? '兩種語言的' : `${spelled(languages)}種語言的`}投影片和講稿都據此產生`,
    `${[quotes && `${quotes}條引文`, figures && `${figures}個數字`].filter(Boolean).join('、')}${quotes || figures ? '和' : ''}每條要點都附有依據，共${excerpts}處`,
    '程式逐一查找這些依據，確認各自在來源中只出現一次，並鎖定位置',
    '概要力求不把話說得比原答更滿',
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
