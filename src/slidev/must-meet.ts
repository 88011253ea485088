/**
 * What a plugin that changes something of Slidev's must meet in every build. Where Slidev has moved it, the plugin would do
 * nothing, in silence: then the build fails.
 */
import type { Plugin } from 'vite'

export interface Meetings {
  met: (what: string) => void
  /** For the plugin; on the dev server, which loads what it is asked for, it looks at nothing. */
  buildEnd: Extract<Plugin['buildEnd'], (...args: any) => unknown>
}

/** `list`: the file in which what is looked for is written down; paths of packages may be among it. */
export function mustMeet(list: string, wanted: string[]): Meetings {
  const left = new Set(wanted)
  return {
    met: what => left.delete(what),
    buildEnd(error) {
      if (error || this.environment.mode !== 'build' || !left.size)
        return
      const names = [...left].map(what => what.replace(/^.*\/node_modules\//, ''))
      this.error(`Slidev no longer has what ${list} changes: ${names.join(', ')}. Look in node_modules/@slidev for where it has gone and correct ${list}, or take off what is no longer needed.`)
    },
  }
}
