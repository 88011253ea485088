/**
 * Where an interview's data and its slides are.
 * In: nothing. Out: the folders of this project's own interview, and where each language's slides stand.
 */
import { join } from 'node:path'
import { ROOT } from './files.ts'

export interface Project {
  data: string
  out: string
}

export const OWN_PROJECT: Project = {
  data: join(ROOT, 'data'),
  out: ROOT,
}

/** The slides of the first language are slides.md, of each other slides.<language>.md. */
export function slidesPath(project: Project, language: string, isFirst: boolean): string {
  return join(project.out, isFirst ? 'slides.md' : `slides.${language}.md`)
}
