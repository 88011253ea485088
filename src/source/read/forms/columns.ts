/** Which columns of a table are speaker, text and time, and what stands between them. */

const SPEAKER = /^(?:speaker|speaker[ _]?name|name|who|voice|说话人|发言人|讲者)$/i
const TEXT = /^(?:text|transcript|words|content|utterance|sentence|caption|文本|内容|文字)$/i
const TIME = /^(?:start|begin|time|timestamp|start[ _]?time|from|时间|开始)(?:\s*\(?s(?:econds)?\)?)?$/i
const DELIMITERS = [',', ';', '\t']

export interface Columns {
  delimiter: string
  /** By its index from 0, as are the others. */
  words: number
  /** -1 where there is none, of which one is there: what only has a text is no table of a talk. */
  speaker: number
  time: number
}

/** Read from the first line alone: what any text begins with must not pass for a table. */
export function columnsOf(text: string): Columns | undefined {
  const [head = ''] = text.replace(/^\uFEFF/, '').split('\n', 1)
  for (const delimiter of DELIMITERS) {
    const names = head.split(delimiter).map(name => name.trim().replace(/^"(.*)"$/, '$1'))
    const [speaker, words] = [names.findIndex(name => SPEAKER.test(name)), names.findIndex(name => TEXT.test(name))]
    const time = names.findIndex(name => TIME.test(name))
    if (words !== -1 && (speaker !== -1 || time !== -1))
      return { delimiter, speaker, words, time }
  }
  return undefined
}
