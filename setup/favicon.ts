/**
 * The deck's icon.
 * In: public/favicon.svg. Out: a Vite plugin that writes it into the page, since a browser asks for it again at every
 * slide, also when the server has stopped.
 */
import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../src/files.ts'

export function favicon(): Plugin {
  return {
    name: 'interview-deck:favicon',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const icon = await readFile(join(ROOT, 'public/favicon.svg'), 'utf8')
        return html.replace('href="/favicon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon.trim())}"`)
      },
    },
  }
}
