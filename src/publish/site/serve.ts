/** A server of the built site on this machine: at the loopback address, on the port asked for or another that is free. */
import type { Server } from 'node:http'
import type { Stretch } from './site.ts'
import { createServer } from 'node:http'
import { pipeline } from 'node:stream'
import { MachineError } from '../../base/problem.ts'
import { answer, closeSite, readSite } from './site.ts'

const HOST = '127.0.0.1'
const MOST_AT_ONCE = 256 * 1024

export interface Serving {
  url: string
  port: number
  /** True where the port asked for could not be had. */
  moved: boolean
  close: () => Promise<void>
}

/** Serves the site as it is now; what is built later is served by the next call. What is not HTTP Node refuses itself. */
export async function serve(dist: string, languages: string[], port: number): Promise<Serving> {
  const site = await readSite(dist, languages)
  const server = createServer(({ method, url, headers }, response) => {
    const { status, headers: fields, body } = answer(site, { method, url, host: headers.host, ifNoneMatch: headers['if-none-match'], range: headers.range, ifRange: headers['if-range'] as string | undefined })
    response.writeHead(status, fields)
    if (typeof body === 'string' || body instanceof Uint8Array)
      response.end(body)
    else if (method === 'HEAD' || body.last < body.first)
      response.end()
    else
      // Whoever goes away in the middle, as a player does that goes to another place, disturbs nobody.
      pipeline(() => bytesOf(body), response, () => {})
  })
  const bound = await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      return listen(server, 0)
    throw new MachineError(`The server could not start on ${HOST}:${port} (${error.code}).`)
  })
  return {
    url: `http://${HOST}:${bound}`,
    port: bound,
    moved: bound !== port && port !== 0,
    close: () => new Promise((resolve) => {
      server.close(() => resolve(closeSite(site)))
      server.closeAllConnections()
    }),
  }
}

/** Not Node's own stream, which closes the file where it is left in the middle. Throws where the file has become shorter. */
async function* bytesOf({ file, first, last }: Stretch): AsyncGenerator<Uint8Array> {
  for (let at = first; at <= last;) {
    const { buffer, bytesRead } = await file.read(new Uint8Array(Math.min(MOST_AT_ONCE, last + 1 - at)), { position: at })
    if (bytesRead === 0)
      throw new Error('The file has become shorter.')
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
