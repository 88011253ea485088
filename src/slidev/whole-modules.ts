/**
 * A Vite plugin that lets Slidev build one deck in several ways at once: for this machine, for a host, into one file.
 *
 * Every build of a deck writes the same modules to the same files, named by the hash of what is in them. While one
 * build writes a file it is empty for the others, and an empty module may pass for one that imports nothing.
 */
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { mustMeet } from './must-meet.ts'

const WRITTEN_BY_SLIDEV = /\/\.slidev\/virtual\/import-glob\.([0-9a-f]+)\.ts$/
const TRIES = 500
const MILLISECONDS_BETWEEN = 10

export function wholeModules(): Plugin {
  const modules = mustMeet('src/slidev/whole-modules.ts', [String(WRITTEN_BY_SLIDEV)])
  return {
    name: 'interview-deck:whole-modules',
    enforce: 'pre',
    load: {
      filter: { id: WRITTEN_BY_SLIDEV },
      async handler(id) {
        modules.met(String(WRITTEN_BY_SLIDEV))
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
    buildEnd: modules.buildEnd,
  }
}
