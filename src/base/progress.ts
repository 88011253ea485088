/**
 * What a command says while it works. A line that ends with an ellipsis is about work under way: on a terminal it tells the
 * seconds that pass and gives way to the next line.
 */
import type { WriteStream } from 'node:tty'

export interface Progress {
  say: (line: string) => void
  /** Takes away what was said of work under way. */
  settle: () => void
}

const SECOND = 1000
/** Of a terminal that does not tell its own. */
const USUAL_WIDTH = 80
const CLEAR_LINE = '\r\x1B[K'

export function createProgress(stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>): Progress {
  let ticking: NodeJS.Timeout | undefined
  const settle = () => {
    if (!ticking)
      return
    clearInterval(ticking)
    ticking = undefined
    stream.write(CLEAR_LINE)
  }
  const say = (line: string) => {
    settle()
    if (!stream.isTTY || !line.endsWith('…')) {
      stream.write(`${line}\n`)
      return
    }
    const start = performance.now()
    const show = () => {
      const seconds = Math.floor((performance.now() - start) / SECOND)
      // A line that wraps could not be taken back.
      stream.write(CLEAR_LINE + `${line}${seconds ? ` ${seconds} s` : ''}`.slice(0, (stream.columns || USUAL_WIDTH) - 1))
    }
    show()
    ticking = setInterval(show, SECOND).unref()
  }
  return { say, settle }
}
