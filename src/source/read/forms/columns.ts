/** Which columns of a table are speaker, text and time, and what stands between them. */

const SPEAKER = /^(?:speakers?|speaker[ _]?name|name|who|voice|说话人|发言人|讲者)$/i
const TEXT = /^(?:text|transcript|words|content|utterance|sentence|caption|文本|内容|文字)$/i
const TIME = /^(?:start|begin|time|timestamp|start[ _]?time|from|时间|开始)(?:\s*\(?s(?:econds)?\)?)?$/i
const DELIMITERS = [',', ';', '\t']

export interface ColumnPlaces {
  /** By its index from 0, as are the others. */
  words: number
  /** -1 where there is none, of which one is there: what only has a text is no table of a talk. */
  speaker: number
  time: number
}

export interface Columns extends ColumnPlaces {
  delimiter: string
}

/** Where they stand among the names of columns; nothing where these are no table of a talk. */
export function columnsIn(names: string[]): ColumnPlaces | undefined {
  const [speaker, words, time] = [SPEAKER, TEXT, TIME].map(pattern => names.findIndex(name => pattern.test(name))) as [number, number, number]
  return words !== -1 && (speaker !== -1 || time !== -1) ? { speaker, words, time } : undefined
}

/** Read from the first line alone: what any text begins with must not pass for a table. */
export function columnsOf(text: string): Columns | undefined {
  const [head = ''] = text.replace(/^\uFEFF/, '').split('\n', 1)
  for (const delimiter of DELIMITERS) {
    const names = head.split(delimiter).map(name => name.trim().replace(/^"(.*)"$/, '$1'))
    const columns = columnsIn(names)
    if (columns)
      return { delimiter, ...columns }
  }
  return undefined
}
