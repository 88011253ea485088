/**
 * The server alone in a process, so that what is measured is its own memory.
 * In: dist/ and its languages, as arguments. Out: a message with its address, then one with its memory for each message.
 */
import process from 'node:process'
import { serve } from '../../src/publish/site/serve.ts'

const [dist, ...languages] = process.argv.slice(2)

void serve(dist!, languages, 0).then(({ url }) => {
  process.on('message', () => {
    globalThis.gc!()
    const { heapUsed, external, rss } = process.memoryUsage()
    process.send!({ heap: ((heapUsed + external) / 1e6).toFixed(1), resident: (rss / 1e6).toFixed(0) })
  })
  process.send!(url)
})
