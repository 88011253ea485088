/**
 * The built site as a server sees it: read once, then each request is answered without touching the disk again. What was not
 * a file of the site when it was read cannot be asked for, and a build under way does not disturb a talk. A recording may be
 * larger than the memory: it is held open instead, so that it stays the one that was there.
 */
import type { FileHandle } from 'node:fs/promises'
import type { Part } from './part.ts'
import { createHash } from 'node:crypto'
import { open, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { lookup } from 'mrmime'
import { isRecording } from '../../text/recording.ts'
import { partOf } from './part.ts'

interface File {
  body: Uint8Array | FileHandle
  size: number
  type: string
  etag: string
}

export interface Site {
  /** By the path they are asked for, /zh/assets/index-1a2b3c4d.js. */
  files: Map<string, File>
  /** The folders that hold a deck, the longest path first: /zh/, /. */
  decks: string[]
}

export interface Request {
  method?: string
  /** As it stands in the request line. */
  url?: string
  host?: string
  ifNoneMatch?: string
  range?: string
  ifRange?: string
}

export interface Answer {
  status: number
  headers: Record<string, string | number>
  body: string | Uint8Array | Stretch
}

/** Of a file that is held open. */
export interface Stretch extends Part {
  file: FileHandle
}

/** Names of this machine: under any other a page of another site reads the deck by pointing its own name here. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i
const LONGEST_PATH = 2048
/** Segments that climb or are empty, and characters no address of the site has. */
// eslint-disable-next-line no-control-regex
const NOT_AN_ADDRESS = /^(?!\/)|\/\/|\/\.{1,2}(?:\/|$)|[\0-\x1F\\\x7F]/
/** Vite writes a hash of the content into the name of every file here. */
const HASHED = /^\/(?:[a-z-]+\/)?assets\//i

/**
 * Nothing from elsewhere, and no script made from text. Slidev adds style elements as it runs, and its icons are data
 * URLs; so is a font that Vite finds small enough.
 */
const CONTENT_SECURITY_POLICY = [
  'default-src \'none\'',
  'script-src \'self\'',
  'style-src \'self\' \'unsafe-inline\'',
  'img-src \'self\' data:',
  'font-src \'self\' data:',
  'media-src \'self\'',
  'connect-src \'self\'',
  'worker-src \'self\'',
  'frame-src \'self\'',
  'manifest-src \'self\'',
  'base-uri \'none\'',
  'form-action \'none\'',
  'frame-ancestors \'self\'',
].join('; ')

const EVERY_ANSWER = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Reads every regular file; links are left out, since they may lead out of the site, and so are names that begin with a dot. */
export async function readSite(dist: string, languages: string[]): Promise<Site> {
  const [, ...others] = languages
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const files = await Promise.all(entries.filter(entry => entry.isFile()).map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    const address = `/${relative(dist, path).split(sep).join('/')}`
    const file = isRecording(address.slice(1)) ? await held(path) : await kept(path)
    return [address, { ...file, type: contentType(name) }] as const
  }))
  return {
    files: new Map(files.filter(([path]) => !path.includes('/.'))),
    decks: [...others.map(language => `/${language}/`), '/'],
  }
}

async function kept(path: string): Promise<Omit<File, 'type'>> {
  const body = await readFile(path)
  return { body, size: body.length, etag: tagOf(body) }
}

async function held(path: string): Promise<Omit<File, 'type'>> {
  const body = await open(path)
  const { size, mtimeMs } = await body.stat()
  return { body, size, etag: tagOf(`${size} ${mtimeMs}`) }
}

function tagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`
}

/** Lets go of what is held open. */
export async function closeSite({ files }: Site): Promise<void> {
  await Promise.all([...files.values()].map(async ({ body }) => body instanceof Uint8Array || body.close()))
}

/** Every address below a language that does not name a file is its page; Slidev's router shows the slide. */
export function answer({ files, decks }: Site, { method, url = '', host = '', ifNoneMatch, range, ifRange }: Request): Answer {
  if (!OWN_HOST.test(host))
    return refuse(421, 'This deck is served on this machine only: open it at 127.0.0.1 or localhost.')
  if (method !== 'GET' && method !== 'HEAD')
    return refuse(405, 'Pages can only be read here.', { allow: 'GET, HEAD' })
  if (url.length > LONGEST_PATH)
    return refuse(414, 'The address is too long.')
  const path = decoded(url.split(/[?#]/, 1)[0]!)
  if (path === undefined || NOT_AN_ADDRESS.test(path))
    return refuse(400, 'That is not an address of this site.')
  if (files.has(`${path}/index.html`))
    return refuse(308, '', { location: `${path}/` })
  const isPage = !/\.[^/]*$/.test(path)
  const file = files.get(isPage ? files.has(`${path}index.html`) ? `${path}index.html` : `${decks.find(deck => path.startsWith(deck))}index.html` : path)
  if (!file)
    return refuse(404, 'There is no such file.')
  const headers = {
    ...EVERY_ANSWER,
    'cache-control': !isPage && HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'etag': file.etag,
  }
  if (ifNoneMatch?.includes(file.etag))
    return { status: 304, headers, body: '' }
  // A part of what has changed since would not fit the part before.
  const part = method === 'GET' && (ifRange === undefined || ifRange === file.etag) ? partOf(range, file.size) : undefined
  if (part === 'none')
    return refuse(416, 'The file has no such part.', { 'content-range': `bytes */${file.size}` })
  const { first, last } = part ?? { first: 0, last: file.size - 1 }
  return {
    status: part ? 206 : 200,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-type': file.type,
      'content-length': last + 1 - first,
      ...part && { 'content-range': `bytes ${first}-${last}/${file.size}` },
    },
    body: file.body instanceof Uint8Array ? file.body.subarray(first, last + 1) : { file: file.body, first, last },
  }
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Answer {
  const body = message && `${message}\n`
  return {
    status,
    headers: {
      ...EVERY_ANSWER,
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...headers,
    },
    body,
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return undefined
  }
}

function contentType(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream'
  return /^text\/|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type
}
