/**
 * The deck's icon.
 * In: favicon.svg among the deck's public files. Out: a Vite plugin that writes it into the page, since a browser asks for
 * it again at every slide, also when the server has stopped.
 */
import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export function favicon(): Plugin {
  let folder: string
  return {
    name: 'interview-deck:favicon',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      folder = publicDir
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const icon = await readFile(join(folder, 'favicon.svg'), 'utf8').catch(() => undefined)
        return icon && html.replace('href="/favicon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon.trim())}"`)
      },
    },
  }
}
