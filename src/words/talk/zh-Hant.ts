/** What is said around the slides, in traditional Chinese. */
import type { TalkWords } from '../talk.ts'

export const zhHant: TalkWords = {
  pace: {
    title: '時間',
    used: '%／%',
    talk: '全場 %／%',
    ahead: '提前 %',
    behind: '落後 %',
    onTime: '正好',
    start: '開始計時',
    pause: '暫停計時',
    reset: '計時歸零',
  },
  keys: {
    title: '按鍵',
    close: '關閉',
    rows: [
      { keys: ['→', '空白鍵', 'page down'], does: '下一步' },
      { keys: ['←', 'shift 空白鍵', 'page up'], does: '上一步' },
      { keys: ['↓', '↑'], does: '下一張、上一張' },
      { keys: ['/'], does: '查訪談：詞語、人名、數字' },
      { keys: ['esc'], does: '查閱之後回到原處' },
      { keys: ['g'], does: '按頁碼或標題跳轉' },
      { keys: ['o'], does: '所有投影片一覽' },
      { keys: ['i'], does: '本節概要，再按返回' },
      { keys: ['l'], does: '換一種語言，各視窗同時切換' },
      { keys: ['.', 'b'], does: '觀眾螢幕變黑，再按恢復' },
      { keys: ['w'], does: '觀眾螢幕變白，再按恢復' },
      { keys: ['z'], does: '觀眾停在這一張，再按跟上' },
      { keys: ['d'], does: '深色、淺色' },
      { keys: ['f'], does: '全螢幕' },
      { keys: ['t'], does: '講者計時：開始、暫停' },
      { keys: ['?', 'h'], does: '顯示這些按鍵' },
    ],
  },
  audience: {
    black: '觀眾看到的是黑畫面：按「.」或下一步恢復',
    white: '觀眾看到的是白畫面：按「w」或下一步恢復',
    held: '觀眾停在第%張《%》：按「z」讓其跟上',
    blank: '螢幕暫時空白。',
    back: '正在查閱：按Esc回到第%張《%》',
  },
  search: {
    title: '查訪談',
    hint: '問題、人名、數字',
    found: '%處',
    none: '摘要中沒有這些詞。',
  },
  foot: { brief: '概要', back: '返回講述' },
  read: '讀網頁版',
  missing: {
    headline: '沒有 % 這張投影片',
    first: '回到第一張',
    last: '去最後一張，第 % 張',
  },
}
