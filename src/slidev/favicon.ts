/**
 * A Vite plugin that writes the deck's icon, favicon.svg among its public files, into the page, since a browser asks for it
 * again at every slide, also when the server has stopped.
 */
import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** As Slidev writes it, by the headmatter's `favicon`. */
const LINK = 'href="/favicon.svg"'

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
        if (!html.includes(LINK))
          throw new Error(`Slidev's page no longer has ${LINK}: see how it names the icon now, and correct src/slidev/favicon.ts.`)
        const icon = await readFile(join(folder, 'favicon.svg'), 'utf8').catch(() => undefined)
        return icon && html.replace(LINK, `href="data:image/svg+xml,${encodeURIComponent(icon.trim())}"`)
      },
    },
  }
}
