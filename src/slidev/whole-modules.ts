/**
 * Lets Slidev build one deck in several ways at once: for this machine, for a host, into one file.
 * In: modules that Slidev writes to disk and reads back. Out: a Vite plugin that reads each of them whole.
 *
 * Every build of a deck writes the same modules to the same files, named by the hash of what is in them. While one
 * build writes a file it is empty for the others, and an empty module may pass for one that imports nothing.
 */
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

const WRITTEN_BY_SLIDEV = /\/\.slidev\/virtual\/import-glob\.([0-9a-f]+)\.ts$/
const TRIES = 500
const MILLISECONDS_BETWEEN = 10

export function wholeModules(): Plugin {
  return {
    name: 'interview-deck:whole-modules',
    enforce: 'pre',
    load: {
      filter: { id: WRITTEN_BY_SLIDEV },
      async handler(id) {
        const [, name] = WRITTEN_BY_SLIDEV.exec(id)!
        for (let attempt = 0; attempt < TRIES; attempt++) {
          const content = await readFile(id, 'utf8')
          if (createHash('sha256').update(content).digest('hex').startsWith(name!))
            return content
          await setTimeout(MILLISECONDS_BETWEEN)
        }
        throw new Error(`${id} does not hold what Slidev wrote to it. Delete node_modules/.slidev and build again.`)
      },
    },
  }
}
