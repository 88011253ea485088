/**
 * `npm start` as a terminal sees it: where it serves, what it says of a taken port, and how it ends.
 */
import type { ChildProcess } from 'node:child_process'
import type { Server } from 'node:net'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'

let taken: Server
let port: number
let child: ChildProcess
let output = ''

function listening(server: Server, wanted: number) {
  return new Promise<number>((resolve, reject) => {
    server.once('error', reject).listen(wanted, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
}

beforeAll(async () => {
  taken = createServer()
  port = await listening(taken, 0)
  // In a process group of its own, as a terminal starts it.
  child = spawn(process.execPath, [join(ROOT, 'bin/deck.js'), 'start', '--port', String(port)], { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stderr!.on('data', chunk => output += chunk)
  await new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      output += chunk
      if (output.includes('Stop with ctrl-C'))
        resolve()
    })
    child.on('exit', () => reject(new Error(output)))
  })
})

afterAll(() => {
  taken.close()
  if (child.exitCode === null && child.signalCode === null)
    process.kill(-child.pid!, 'SIGKILL')
})

it('takes another port, says so, ends at ctrl-C with 0 and leaves the port free', async () => {
  expect(output).toContain(`Port ${port} is taken or not allowed; serving on `)
  const urls = [...output.matchAll(/http:\/\/\S+/g)].map(([url]) => url)
  expect(urls).toHaveLength(4)
  for (const url of urls)
    expect((await fetch(url)).status, url).toBe(200)

  const ended = new Promise<[number | null, NodeJS.Signals | null]>(resolve => child.removeAllListeners('exit').on('exit', (...how) => resolve(how)))
  // A terminal sends ctrl-C to the whole group.
  process.kill(-child.pid!, 'SIGINT')
  expect(await ended).toEqual([0, null])
  const freed = createServer()
  const used = Number(new URL(urls[0]!).port)
  expect(await listening(freed, used)).toBe(used)
  freed.close()
})
