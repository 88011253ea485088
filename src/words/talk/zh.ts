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
      { keys: ['g'], does: '按页码或标题跳转' },
      { keys: ['o'], does: '所有幻灯片一览' },
      { keys: ['i'], does: '本节概要，再按返回' },
      { keys: ['l'], does: '换一种语言，各窗口同时切换' },
      { keys: ['d'], does: '深色、浅色' },
      { keys: ['f'], does: '全屏' },
      { keys: ['t'], does: '演讲者计时：开始、暂停' },
      { keys: ['?', 'h'], does: '显示这些按键' },
    ],
  },
  foot: { brief: '概要', back: '返回' },
  missing: {
    headline: '没有 % 这张幻灯片',
    first: '回到第一张',
    last: '去最后一张，第 % 张',
  },
}
