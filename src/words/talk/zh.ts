/** What is said around the slides, in Chinese. */
import type { TalkWords } from '../talk.ts'

export const zh: TalkWords = {
  pace: {
    title: '时间',
    used: '%／%',
    talk: '全场 %／%',
    ahead: '提前 %',
    behind: '落后 %',
    onTime: '正好',
    start: '开始计时',
    pause: '暂停计时',
    reset: '计时归零',
  },
  keys: {
    title: '按键',
    close: '关闭',
    rows: [
      { keys: ['→', '空格', 'page down'], does: '下一步' },
      { keys: ['←', 'shift 空格', 'page up'], does: '上一步' },
      { keys: ['↓', '↑'], does: '下一张、上一张' },
      { keys: ['/'], does: '查访谈：词语、人名、数字' },
      { keys: ['esc'], does: '查阅之后回到原处' },
      { keys: ['g'], does: '按页码或标题跳转' },
      { keys: ['o'], does: '所有幻灯片一览' },
      { keys: ['i'], does: '本节概要，再按返回' },
      { keys: ['l'], does: '换一种语言，各窗口同时切换' },
      { keys: ['.', 'b'], does: '观众屏幕变黑，再按恢复' },
      { keys: ['w'], does: '观众屏幕变白，再按恢复' },
      { keys: ['z'], does: '观众停在这一张，再按跟上' },
      { keys: ['d'], does: '深色、浅色' },
      { keys: ['f'], does: '全屏' },
      { keys: ['t'], does: '演讲者计时：开始、暂停' },
      { keys: ['?', 'h'], does: '显示这些按键' },
    ],
  },
  audience: {
    black: '观众看到的是黑屏：按“.”或下一步恢复',
    white: '观众看到的是白屏：按“w”或下一步恢复',
    held: '观众停在第%张《%》：按“z”让其跟上',
    blank: '屏幕暂时空白。',
    back: '正在查阅：按Esc回到第%张《%》',
  },
  search: {
    title: '查访谈',
    hint: '问题、人名、数字',
    found: '%处',
    none: '提要中没有这些词。',
  },
  foot: { brief: '概要', back: '返回讲述' },
  read: '读网页版',
  missing: {
    headline: '没有 % 这张幻灯片',
    first: '回到第一张',
    last: '去最后一张，第 % 张',
  },
}
