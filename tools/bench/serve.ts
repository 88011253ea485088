/**
 * Ten thousand requests by fifty clients at once, to a server in a process of its own.
 * In: the built site. Out: how long they took, how many failed, and the server's memory before and after.
 */
import type { ChildProcess } from 'node:child_process'
import type { Row } from './run.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { compose } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { readSite } from '../../src/publish/site/site.ts'

const REQUESTS = 10_000
const CLIENTS = 50

export async function serving(): Promise<Row> {
  const { decks } = await compose(OWN_PROJECT)
  const languages = decks.map(({ language }) => language)
  const { dist } = await build(OWN_PROJECT, decks, () => {})
  const { files } = await readSite(dist, languages)
  const paths = [...files.keys(), ...languages.flatMap((language, index) => decks[0]!.slides.map((_, slide) => `${index ? `/${language}` : ''}/${slide + 1}`))]

  const server = fork(fileURLToPath(new URL('served.ts', import.meta.url)), [dist, ...languages], { execArgv: ['--expose-gc'] })
  try {
    const url = await answered<string>(server)
    // The first round pays for what is compiled and kept for good.
    await load(url, paths)
    const before = await memory(server)
    const start = performance.now()
    const failed = await load(url, paths)
    const milliseconds = performance.now() - start
    const after = await memory(server)
    return {
      what: `serve ${REQUESTS.toLocaleString('en')} requests`,
      milliseconds,
      note: `${CLIENTS} clients at once; ${failed} failed; heap ${before.heap} → ${after.heap} MB, ${before.resident} → ${after.resident} MB resident`,
    }
  }
  finally {
    server.kill()
  }
}

/** Every client asks for one page after the other, on a connection it keeps. Returns how many requests failed. */
async function load(url: string, paths: string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  let next = 0
  let failed = 0
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while (next < REQUESTS) {
      const path = paths[next++ % paths.length]!
      if (!await request(`${url}${path}`, agent))
        failed++
    }
  }))
  agent.destroy()
  return failed
}

/** Whether the answer is 200 and came whole. */
function request(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      let length = 0
      response.on('data', chunk => length += chunk.length)
      response.on('end', () => resolve(response.statusCode === 200 && length === Number(response.headers['content-length'])))
      response.on('error', () => resolve(false))
    }).on('error', () => resolve(false))
  })
}

async function answered<T>(server: ChildProcess): Promise<T> {
  const [message] = await once(server, 'message')
  return message as T
}

function memory(server: ChildProcess): Promise<{ heap: string, resident: string }> {
  server.send('memory')
  return answered(server)
}
