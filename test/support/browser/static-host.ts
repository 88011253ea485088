/**
 * A host that serves only files, as GitHub Pages does.
 * In: a folder and the path it stands under. Out: a server: /7 is 7.html, a folder without its slash is sent to it with
 * one, and what is not there is answered 404 with the folder's 404.html. Browsers may keep all of it for ten minutes, and
 * pages from anywhere may read it.
 */
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { lookup } from 'mrmime'

const HEADERS = { 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' }

export async function staticHost(folder: string, base: string): Promise<{ url: string, close: () => void }> {
  const read = (path: string) => readFile(join(folder, path)).catch(() => undefined)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://host')
    if (!pathname.startsWith(base))
      return response.writeHead(404).end('not this site')
    const path = pathname.slice(base.length)
    const isFolder = await stat(join(folder, path)).then(found => found.isDirectory(), () => false)
    if (isFolder && path !== '' && !path.endsWith('/'))
      return response.writeHead(301, { location: `${pathname}/` }).end()
    const name = isFolder ? join(path, 'index.html') : path
    for (const candidate of [name, `${name}.html`]) {
      const body = await read(candidate)
      if (body)
        return response.writeHead(200, { ...HEADERS, 'content-type': lookup(candidate) ?? 'application/octet-stream' }).end(body)
    }
    response.writeHead(404, { ...HEADERS, 'content-type': 'text/html' }).end(await read('404.html'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}${base}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
