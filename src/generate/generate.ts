/**
 * From the data folder to the slides.
 * In: a data folder with its lock. Out: one Markdown file a language, the ledger for machines and the icon, which the site shows, and the JSON Schema for editors.
 */
import type { Project } from '../base/project.ts'
import type { Deck } from '../deck/model.ts'
import type { VerifiedInterview } from '../interview/verify.ts'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { ROOT, writeIfChanged } from '../base/files.ts'
import { InputError, throwIfAny } from '../base/problem.ts'
import { commandFor, slidesPath } from '../base/project.ts'
import { clickMisfits } from '../deck/clicks.ts'
import { composeDeck } from '../deck/compose.ts'
import { writeMarkdown } from '../deck/write.ts'
import { jsonSchema } from '../interview/json-schema.ts'
import { verifiedInterview } from '../interview/verify.ts'
import { annotationPage } from './annotations.ts'
import { facelessProblems } from './faceless.ts'
import { warningsOf } from './warnings.ts'

export interface Generated extends VerifiedInterview {
  decks: Deck[]
  /** What is not wrong, and yet to be known. */
  warnings: string[]
  /** Path and content of every file that belongs to the data as it is now. */
  files: { path: string, content: string }[]
}

/** Composes everything in memory. Throws InputError with all problems; writes nothing. */
export async function compose(project: Project): Promise<Generated> {
  const { interview, coverage, placeOf } = await verifiedInterview(project)
  const decks = interview.languages.map(language => composeDeck(interview, language, coverage))
  const misfits = decks.flatMap(deck => [...deck.misfits, ...clickMisfits(deck)])
  throwIfAny([
    ...misfits.map(({ path, ...problem }) => ({ ...problem, place: placeOf(path) })),
    ...await facelessProblems(decks, interview, placeOf),
  ])
  return {
    interview,
    coverage,
    placeOf,
    decks,
    warnings: warningsOf(interview, coverage),
    files: [
      ...decks.map((deck, index) => ({
        path: slidesPath(project, deck.language, index === 0),
        content: writeMarkdown(deck, `Generated from ${basename(project.data)}/ by the command "generate". Change the words there, not here.`),
      })),
      {
        path: join(project.out, 'public/ledger.jsonld'),
        content: `${JSON.stringify(annotationPage(interview), null, 2)}\n`,
      },
      {
        path: join(project.out, 'public/favicon.svg'),
        content: await readFile(join(ROOT, 'public/favicon.svg'), 'utf8'),
      },
      {
        path: join(project.data, 'interview.schema.json'),
        content: `${JSON.stringify(jsonSchema(interview), null, 2)}\n`,
      },
    ],
  }
}

/** Writes what changed. Returns the paths that were written. */
export async function generate(project: Project): Promise<Generated & { written: string[] }> {
  const generated = await compose(project)
  const changed = await Promise.all(generated.files.map(async ({ path, content }) => await writeIfChanged(path, content)
    ? [path]
    : []))
  return {
    ...generated,
    written: changed.flat(),
  }
}

/** Compares without writing. Throws InputError that names each file which differs. */
export async function checkGenerated(project: Project): Promise<Generated> {
  const generated = await compose(project)
  const stale = await Promise.all(generated.files.map(async ({ path, content }) =>
    await readFile(path, 'utf8').catch(() => '') === content ? [] : [path]))
  if (stale.flat().length) {
    throw new InputError(stale.flat().map(path => ({
      place: {
        file: relative(process.cwd(), path),
        line: 1,
        column: 1,
      },
      code: 'stale',
      message: 'the file is not what the data gives',
      hint: `Run: ${commandFor(project, 'generate')}`,
    })))
  }
  return generated
}
