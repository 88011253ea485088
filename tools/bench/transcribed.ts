/**
 * One outline or one verify alone in a process, so that what is measured is its own time and memory.
 * In: which of them, the captions and the data folder, as arguments. Out: a message with its time, all that it loads included, the
 * processor’s time with Node’s own start, and the most memory that the process held.
 */
import process from 'node:process'

const [command, source, data] = process.argv.slice(2) as [string, string, string]

void (async () => {
  const start = performance.now()
  if (command === 'verify') {
    const { verify } = await import('../../src/interview/verify.ts')
    await verify({ data, out: data }, source)
  }
  else {
    const { preview } = await import('../../src/scaffold/outline.ts')
    await preview(source, { minutes: 20 })
  }
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.send!({ milliseconds: performance.now() - start, computed: (userCPUTime + systemCPUTime) / 1e3, most: maxRSS / 1e3 })
})()
