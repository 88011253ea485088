/**
 * The built site on this machine.
 * In: dist/ and its languages. Out: a server on the loopback address, on the port asked for or another that is free.
 */
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { MachineError } from '../problem.ts'

const HOST = '127.0.0.1'

export interface Serving {
  url: string
  port: number
  /** True where the port asked for was taken. */
  moved: boolean
  close: () => Promise<void>
}

/**
 * Serves a site whose languages other than the first stand in folders of their own.
 * Every address below a language is its page; Slidev's router shows the slide.
 */
export async function serve(dist: string, languages: string[], port: number): Promise<Serving> {
  const [, ...others] = languages
  const options = {
    etag: true,
    dotfiles: false,
    ignores: [/\.[\da-z]+$/i] as RegExp[],
  }
  const handlers = [
    ...others.map(language => ({
      prefix: `/${language}`,
      handle: sirv(join(dist, language), { ...options, single: true }),
    })),
    {
      prefix: '',
      handle: sirv(dist, { ...options, single: true }),
    },
  ]
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const { prefix, handle } = handlers.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`)) ?? handlers.at(-1)!
    if (prefix && path === prefix) {
      response.writeHead(302, { location: `${prefix}/` }).end()
      return
    }
    request.url = path.slice(prefix.length) || '/'
    handle(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
    })
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
      server.closeAllConnections()
      server.close(() => resolve())
    }),
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
