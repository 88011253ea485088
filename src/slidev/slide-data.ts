/**
 * A Vite plugin that keeps the presenter's notes apart from the slides: who looks at a slide need not wait for them. In a
 * built deck they are not in the slides' data until the module `#notes` is loaded, which puts them there; on the dev server
 * they are where Slidev leaves them, and `#notes` does nothing.
 */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'

const NOTES = '\0notes'
/** The notes in the module that Slidev makes of a slide's data, as JSON. */
const NOTE = /"noteHTML":("(?:[^"\\]|\\.)*")/

export function notesApart({ data, mode }: ResolvedSlidevOptions): Plugin {
  const isBuild = mode === 'build'
  const notes = new Map<string, string>()
  const sourceOf = (index: number) => `${data.slides[index]!.source.filepath}__slidev_${index + 1}.frontmatter`
  return {
    name: 'interview-deck:notes',
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$/ },
      handler(code, id) {
        if (!isBuild)
          return undefined
        const [whole, note] = NOTE.exec(code) ?? this.error(`Slidev no longer writes a slide's notes as "noteHTML": see how ${id} has them now, and correct src/slidev/notes-plugin.ts.`)
        notes.set(id, note!)
        return { code: code.replace(whole, () => '"noteHTML":""'), map: null }
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
