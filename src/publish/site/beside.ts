/**
 * The recording beside the data on Slidev's dev server, which has no built site to take it from.
 * In: what is asked for, and where the file is. Out: the file or the part of it that is wanted, at the address that it has in the site.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { lookup } from 'mrmime'
import { isRecording, publishedAs } from '../../text/recording.ts'
import { partOf } from './part.ts'

/** `file`: its path as it is now; none where the deck has none, which is then left to the others, as is all else that is asked for. */
export function recordingBeside(file: () => Promise<string | undefined>) {
  return async ({ method, url = '', headers }: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const name = url.split(/[?#]/, 1)[0]!.slice(1)
    const path = isRecording(name) && (method === 'GET' || method === 'HEAD') ? await file() : undefined
    const size = path !== undefined && publishedAs(path) === name ? await stat(path).then(found => found.size, () => undefined) : undefined
    if (path === undefined || size === undefined)
      return next()
    const part = partOf(headers.range, size)
    if (part === 'none') {
      response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
      return
    }
    const { first, last } = part ?? { first: 0, last: size - 1 }
    response.writeHead(part ? 206 : 200, {
      'accept-ranges': 'bytes',
      'cache-control': 'no-cache',
      'content-type': lookup(name) ?? 'application/octet-stream',
      'content-length': last + 1 - first,
      ...part && { 'content-range': `bytes ${first}-${last}/${size}` },
    })
    if (method === 'HEAD' || last < first)
      response.end()
    else
      // Whoever goes away in the middle, as a player does that goes to another place, disturbs nobody.
      pipeline(createReadStream(path, { start: first, end: last }), response, () => {})
  }
}
