/**
 * A Vite plugin for the data that Slidev has of each slide: who looks at the first one need not wait for what is not on it. In
 * a built deck the presenter's notes are not there until the module `#notes` is loaded, which puts them there; and what the
 * frontmatter was written as, which only the editor of the dev server asks for, is not there at all. On the dev server all is
 * where Slidev leaves it, and `#notes` does nothing.
 */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'

const NOTES = '\0notes'
/** A text in the module that Slidev makes of a slide's data, as JSON. */
const textOf = (key: string) => new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*")`)
const NOTE = textOf('noteHTML')
const WRITTEN = textOf('frontmatterRaw')

export function slideData({ data, mode }: ResolvedSlidevOptions): Plugin {
  const isBuild = mode === 'build'
  const notes = new Map<string, string>()
  const sourceOf = (index: number) => `${data.slides[index]!.source.filepath}__slidev_${index + 1}.frontmatter`
  return {
    name: 'interview-deck:slide-data',
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$/ },
      handler(code, id) {
        if (!isBuild)
          return undefined
        const find = (pattern: RegExp) => pattern.exec(code) ?? this.error(`Slidev no longer writes a slide's data with ${pattern.source}: see how ${id} has it now, and correct src/slidev/slide-data.ts.`)
        notes.set(id, find(NOTE)[1]!)
        find(WRITTEN)
        return { code: code.replace(NOTE, '"noteHTML":""').replace(WRITTEN, '"frontmatterRaw":""'), map: null }
      },
    },
    resolveId: {
      filter: { id: /^#notes$/ },
      handler: () => NOTES,
    },
    load: {
      filter: { id: new RegExp(`^${NOTES}$`) },
      async handler() {
        if (!isBuild)
          return ''
        await Promise.all(data.slides.map((_, index) => this.load({ id: sourceOf(index) })))
        return [
          `import { slides } from '#slidev/slides'`,
          `const notes = [${data.slides.map((_, index) => notes.get(sourceOf(index)))}]`,
          `slides.value.forEach(({ meta }, index) => meta.slide.noteHTML = notes[index])`,
        ].join('\n')
      },
    },
  }
}
