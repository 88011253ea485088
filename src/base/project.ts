/**
 * Where an interview's data and its slides are.
 * In: nothing. Out: the folders of this project's own interview, where another's slides go, and where each language's stand.
 */
import { basename, dirname, join, relative } from 'node:path'
import process from 'node:process'
import { ROOT } from './files.ts'

export interface Project {
  data: string
  out: string
}

export const OWN_PROJECT: Project = {
  data: join(ROOT, 'data'),
  out: ROOT,
}

/** Where the slides go if nothing else is said: each deck has a folder of its own, and none is written over another's. */
export function usualOut(data: string): string {
  return basename(data) === 'data' ? dirname(data) : join(data, 'deck')
}

/** A command as it is typed for a project from where this one was called. */
export function commandFor({ data, out }: Project, command: string, ...options: string[]): string {
  const path = (to: string) => relative(process.cwd(), to) || '.'
  const words = [
    ...data === OWN_PROJECT.data ? [] : [`--data ${path(data)}`],
    ...out === usualOut(data) ? [] : [`--out ${path(out)}`],
    ...options,
  ]
  return [`npm run ${command}`, ...words.length ? ['--', ...words] : []].join(' ')
}

/** The slides of the first language are slides.md, of each other slides.<language>.md. */
export function slidesPath(project: Project, language: string, isFirst: boolean): string {
  return join(project.out, isFirst ? 'slides.md' : `slides.${language}.md`)
}
