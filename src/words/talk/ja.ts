/** What is said around the slides, in Japanese. */
import type { TalkWords } from '../talk.ts'

export const ja: TalkWords = {
  pace: {
    title: '時間',
    used: '%／%',
    talk: '全体 %／%',
    ahead: '% 早い',
    behind: '% 遅い',
    onTime: '予定どおり',
    start: '計時を始める',
    pause: '計時を止める',
    reset: '計時を0に戻す',
  },
  keys: {
    title: 'キー操作',
    close: '閉じる',
    rows: [
      { keys: ['→', 'スペース', 'page down'], does: '次の段階へ' },
      { keys: ['←', 'shift スペース', 'page up'], does: '前の段階へ' },
      { keys: ['↓', '↑'], does: '次のスライド、前のスライド' },
      { keys: ['/'], does: 'インタビューを検索：言葉、名前、数字' },
      { keys: ['esc'], does: '調べた箇所から発表に戻る' },
      { keys: ['g'], does: '番号か題名でスライドへ移る' },
      { keys: ['o'], does: 'すべてのスライドを一覧' },
      { keys: ['i'], does: '節の要約へ、もう一度で戻る' },
      { keys: ['l'], does: '言語を切り替える（すべての画面）' },
      { keys: ['.', 'b'], does: '聴衆の画面を黒くする、戻す' },
      { keys: ['w'], does: '聴衆の画面を白くする、戻す' },
      { keys: ['z'], does: '聴衆の画面をこのスライドに留める、戻す' },
      { keys: ['d'], does: '暗い表示、明るい表示' },
      { keys: ['f'], does: '全画面' },
      { keys: ['t'], does: '発表者の計時を始める、止める' },
      { keys: ['?', 'h'], does: 'このキー一覧' },
    ],
  },
  audience: {
    black: '聴衆の画面は黒：「.」か次の段階でスライドに戻る',
    white: '聴衆の画面は白：「w」か次の段階でスライドに戻る',
    held: '聴衆の画面はスライド%「%」のまま：「z」で追いつく',
    blank: '画面は消してあります。',
    back: '検索中：Escでスライド%「%」に戻る',
  },
  search: {
    title: 'インタビューを検索',
    hint: '質問、名前、数字',
    found: '%件',
    none: 'どの言葉も要約には見つかりません。',
  },
  foot: { brief: '要約', back: '戻る' },
  read: '1ページにまとめて読む',
  missing: {
    headline: '%というスライドはありません',
    first: '最初のスライドへ',
    last: '最後のスライド（%）へ',
  },
}
