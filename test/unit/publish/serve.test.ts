/**
 * The server, over real sockets, on a site with a secret beside it and links to the secret inside it.
 */
import type { Serving } from '../../../src/publish/site/serve.ts'
import { Buffer } from 'node:buffer'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../src/publish/site/serve.ts'
import { hostileRequests } from '../../support/hostile-requests.ts'

const SECRET = 'the words that must not be read'
const FILES = {
  'index.html': '<h1>The deck</h1>',
  'favicon.svg': '<svg/>',
  'ledger.jsonld': '{}',
  'assets/index-1a2b3c4d.js': 'export {}',
  'assets/type-5e6f7a8b.woff2': 'glyphs',
  'zh/index.html': '<h1>讲稿</h1>',
  'zh/assets/index-9c0d1e2f.js': 'export {}',
  'recording.mp3': 'a talk of an hour, heard part by part',
  '.fingerprint': SECRET,
  'zh/.hidden': SECRET,
}
/** Longer than what is on its way at any time. */
const LONG = Buffer.alloc(32 * 1024 * 1024, 'la')

let folder: string
let dist: string
let serving: Serving

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'))
  dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await mkdir(join(dist, 'zh/assets'), { recursive: true })
  for (const [name, content] of Object.entries(FILES))
    await writeFile(join(dist, name), content)
  await writeFile(join(dist, 'recording.wav'), LONG)
  await writeFile(join(folder, 'secret.txt'), SECRET)
  await symlink('../secret.txt', join(dist, 'link.txt'))
  await symlink('..', join(dist, 'linked'))
  await symlink('../..', join(dist, 'zh/linked'))
  serving = await serve(dist, ['en', 'zh'], 0)
})

afterAll(async () => {
  await serving.close()
  await rm(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(`${serving.url}${path}`, { redirect: 'manual', ...init })

/** Sends bytes as they are and returns what comes back until the server closes. */
function send(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(serving.port, '127.0.0.1')
    socket.setEncoding('utf8')
    socket.on('data', chunk => answer += chunk)
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
    socket.end(bytes)
  })
}

describe('pages and files', () => {
  it.each([
    ['/', FILES['index.html']],
    ['/7', FILES['index.html']],
    ['/presenter/7?clicks=2', FILES['index.html']],
    ['/assets/', FILES['index.html']],
    ['/zh/', FILES['zh/index.html']],
    ['/zh/7#top', FILES['zh/index.html']],
    ['/zhejiang', FILES['index.html']],
    ['/favicon.svg', FILES['favicon.svg']],
    ['/zh/assets/index-9c0d1e2f.js', FILES['zh/assets/index-9c0d1e2f.js']],
  ])('%s', async (path, body) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(body)
  })

  it('a language without its slash goes to it with one', async () => {
    const response = await get('/zh')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/zh/'])
  })

  it.each(['/assets/index-00000000.js', '/zh/favicon.ico', '/7.5'])('no file at %s', async path => expect((await get(path)).status).toBe(404))

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/ledger.jsonld', 'application/ld+json; charset=utf-8'],
    ['/assets/index-1a2b3c4d.js', 'text/javascript; charset=utf-8'],
    ['/assets/type-5e6f7a8b.woff2', 'font/woff2'],
  ])('%s is %s', async (path, type) => expect((await get(path)).headers.get('content-type')).toBe(type))

  it('answers HEAD with the headers alone', async () => {
    const response = await get('/', { method: 'HEAD' })
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, String(FILES['index.html'].length), ''])
  })
})

describe('a part of a file', () => {
  const whole = FILES['recording.mp3']

  it.each([
    ['bytes=2-5', whole.slice(2, 6), `bytes 2-5/${whole.length}`],
    ['bytes=2-', whole.slice(2), `bytes 2-${whole.length - 1}/${whole.length}`],
    ['bytes=-4', 'part', `bytes ${whole.length - 4}-${whole.length - 1}/${whole.length}`],
    [`bytes=-${whole.length + 1}`, whole, `bytes 0-${whole.length - 1}/${whole.length}`],
  ])('%s of the recording', async (range, body, told) => {
    const response = await get('/recording.mp3', { headers: { range } })
    expect([response.status, response.headers.get('content-range'), response.headers.get('content-length'), response.headers.get('content-type'), await response.text()]).toEqual([206, told, String(body.length), 'audio/mpeg', body])
  })

  it('past its end is refused, with its length', async () => {
    const response = await get('/recording.mp3', { headers: { range: `bytes=${whole.length}-` } })
    expect([response.status, response.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`])
  })

  it('is the whole where none is asked for, where several are, and where it has changed since', async () => {
    for (const headers of [[], [['range', 'bytes=0-1,3-4']], [['range', 'bytes=0-1'], ['if-range', '"another"']]] as [string, string][][]) {
      const response = await get('/recording.mp3', { headers })
      expect([response.status, response.headers.get('accept-ranges'), await response.text()]).toEqual([200, 'bytes', whole])
    }
    const etag = (await get('/recording.mp3')).headers.get('etag')!
    expect((await get('/recording.mp3', { headers: { 'range': 'bytes=0-1', 'if-range': etag } })).status).toBe(206)
  })

  it('is had of any file, and of HEAD only what would come', async () => {
    expect(await (await get('/favicon.svg', { headers: { range: 'bytes=1-3' } })).text()).toBe('svg')
    const response = await get('/recording.mp3', { method: 'HEAD' })
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, String(whole.length), ''])
  })
})

describe('headers', () => {
  it.each(['/', '/zh/7', '/assets/index-1a2b3c4d.js', '/nothing.txt', '/%zz'])('%s lets nothing in from elsewhere', async (path) => {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain('default-src \'none\'')
    expect(policy).toContain('script-src \'self\';')
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it.each([
    ['/assets/index-1a2b3c4d.js', 'public, max-age=31536000, immutable'],
    ['/zh/assets/index-9c0d1e2f.js', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/zh/7', 'no-cache'],
    ['/assets/7', 'no-cache'],
    ['/favicon.svg', 'no-cache'],
    ['/nothing.txt', 'no-store'],
  ])('%s is kept: %s', async (path, kept) => expect((await get(path)).headers.get('cache-control')).toBe(kept))

  it('a page that has not changed is not sent again', async () => {
    const etag = (await get('/')).headers.get('etag')!
    const response = await get('/', { headers: { 'if-none-match': etag } })
    expect([response.status, await response.text()]).toEqual([304, ''])
  })

  it('only reading is allowed', async () => {
    const response = await get('/', { method: 'POST', body: 'a' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('harm', () => {
  it('comes to nothing in 200 requests', async () => {
    const requests = hostileRequests(serving.port, join(folder, 'secret.txt'))
    expect(requests.length).toBeGreaterThanOrEqual(200)
    const shown: string[] = Object.entries(FILES).filter(([name]) => name.endsWith('index.html')).map(([, body]) => body)
    for (const { name, bytes } of requests) {
      const answer = (await send(bytes)).replace('HTTP/1.1 100 Continue\r\n\r\n', '')
      const [head, ...body] = answer.split('\r\n\r\n')
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
      expect(answer, name).not.toContain(SECRET)
      expect(answer, name).not.toContain('root:')
      expect(head, name).not.toMatch(/^set-cookie|^location: http/im)
      expect([0, 200, 206, 308, 304, 400, 404, 405, 408, 413, 414, 416, 417, 421, 431, 505], name).toContain(status)
      if (status === 200)
        expect(shown.some(page => body.join('\r\n\r\n').startsWith(page)), name).toBe(true)
    }
    expect((await get('/')).status).toBe(200)
  })

  it('under another name the deck is not shown', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', `evil.example:${serving.port}`]) {
      const answer = await send(Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`))
      expect(answer).toMatch(/^HTTP\/1\.1 421 /)
      expect(answer).toContain('open it at 127.0.0.1 or localhost')
    }
    for (const host of [`127.0.0.1:${serving.port}`, `localhost:${serving.port}`, `[::1]:${serving.port}`])
      expect(await send(Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`))).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('a client that goes away in the middle disturbs nobody', async () => {
    for (let round = 0; round < 20; round++) {
      const socket = connect(serving.port, '127.0.0.1').on('error', () => {})
      socket.write(`GET /assets/index-1a2b3c4d.js HTTP/1.1\r\nHost: 127.0.0.1:${serving.port}\r\n`.repeat(round % 2 + 1))
      await new Promise(resolve => socket.once('connect', resolve))
      socket.resetAndDestroy()
    }
    expect((await get('/')).status).toBe(200)
  })

  it('nor one that goes away in the middle of a recording', async () => {
    for (let round = 0; round < 5; round++) {
      const socket = connect(serving.port, '127.0.0.1').on('error', () => {})
      socket.write(`GET /recording.wav HTTP/1.1\r\nHost: 127.0.0.1:${serving.port}\r\n\r\n`)
      await new Promise(resolve => socket.once('data', resolve))
      socket.resetAndDestroy()
    }
    const middle = await get('/recording.wav', { headers: { range: 'bytes=1000001-3000000' } })
    expect(Buffer.from(await middle.arrayBuffer()).equals(LONG.subarray(1_000_001, 3_000_001))).toBe(true)
  })
})

describe('beside other things', () => {
  it('a build that takes the files away does not disturb what is served', async () => {
    const gone = await mkdtemp(join(tmpdir(), 'gone-'))
    await writeFile(join(gone, 'index.html'), 'here')
    await writeFile(join(gone, 'recording.wav'), 'heard')
    const other = await serve(gone, ['en'], 0)
    await rm(gone, { recursive: true })
    expect(await (await fetch(other.url)).text()).toBe('here')
    expect(await (await fetch(`${other.url}/recording.wav`)).text()).toBe('heard')
    await other.close()
  })

  it('a second server takes another port and says so', async () => {
    const second = await serve(dist, ['en', 'zh'], serving.port)
    expect(second.moved).toBe(true)
    expect(second.port).not.toBe(serving.port)
    expect((await fetch(second.url)).status).toBe(200)
    await second.close()
    await expect(fetch(second.url)).rejects.toThrow()
  })

  it('listens on the loopback address only', async () => {
    expect(new URL(serving.url).hostname).toBe('127.0.0.1')
    const addresses = Object.values(networkInterfaces()).flat().filter(address => address && !address.internal && address.family === 'IPv4')
    for (const address of addresses)
      await expect(fetch(`http://${address!.address}:${serving.port}/`, { signal: AbortSignal.timeout(2000) })).rejects.toThrow()
  })
})
