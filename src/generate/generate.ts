/**
 * From the data folder to the slides.
 * In: a data folder with its lock. Out: one Markdown file a language, the ledger for machines and the icon, which the site shows, and the JSON Schema for editors.
 */
import type { Project } from '../base/project.ts'
import type { Deck } from '../deck/model.ts'
import type { VerifiedInterview } from '../interview/by-lock.ts'
import type { InterviewPath } from '../interview/load.ts'
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { ROOT, writeIfChanged } from '../base/files.ts'
import { InputError, throwIfAny } from '../base/problem.ts'
import { asTyped, commandFor, slidesPath } from '../base/project.ts'
import { clickMisfits } from '../deck/clicks.ts'
import { composeDeck } from '../deck/compose.ts'
import { withUnwritten } from '../deck/unwritten.ts'
import { writeMarkdown } from '../deck/write.ts'
import { readProject } from '../interview/by-lock.ts'
import { jsonSchema } from '../interview/json-schema.ts'
import { valueAt } from '../interview/validate.ts'
import { isUnwritten } from '../words/unwritten.ts'
import { annotationPage } from './annotations.ts'
import { facelessProblems } from './faceless.ts'
import { warningsOf } from './warnings.ts'

export interface Generated extends VerifiedInterview {
  decks: Deck[]
  /** How many places are still to be written: of a draft, some. */
  todos: number
  /** What is not wrong, and yet to be known. */
  warnings: string[]
  /** Path and content of every file that belongs to the data as it is now. */
  files: { path: string, content: string }[]
}

const UNLOCKED = `No excerpt has been looked for in the source yet; \`${asTyped('verify')}\` does.`

/** How a deck is to be made. */
export interface Wanted {
  /** Whether nothing may be left to write. */
  final?: boolean
}

/** Composes everything in memory. Throws InputError with all problems, those of excerpts, figures and what does not fit together; writes nothing. */
export async function compose(project: Project, { final = false }: Wanted = {}): Promise<Generated> {
  const { verified, mistakes, todos, needed, isUnlocked } = await readProject(project)
  const wrong = [...mistakes, ...final ? todos : needed]
  if (!verified || (isUnlocked && final))
    throw new InputError(wrong)
  const { coverage, placeOf } = verified
  const interview = todos.length ? withUnwritten(verified.interview) : verified.interview
  const composed = () => interview.languages.map(language => composeDeck(interview, language, coverage, todos.length > 0))
  // What does not even compose tells nothing beside what is wrong already.
  const decks = wrong.length ? attempted(composed) ?? [] : composed()
  const misfits = decks.flatMap(deck => [...deck.misfits, ...clickMisfits(deck)]).filter(({ path }) => !isUnwrittenAt(interview, path))
  throwIfAny([
    ...wrong,
    ...misfits.map(({ path, ...problem }) => ({ ...problem, place: placeOf(path) })),
    ...await facelessProblems(decks, interview, placeOf),
  ])
  return {
    interview,
    coverage,
    placeOf,
    decks,
    todos: todos.length,
    warnings: [...warningsOf(interview, coverage), ...isUnlocked ? [UNLOCKED] : []],
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

function attempted<T>(work: () => T): T | undefined {
  try {
    return work()
  }
  catch {
    return undefined
  }
}

/** Whether a text that does not fit is one that is still to be written. */
function isUnwrittenAt({ sections, timeline, ...main }: Verified<Interview>, [file, ...keys]: InterviewPath): boolean {
  const whole = file === 'interview' ? main : file === 'timeline' ? timeline : sections.find(({ number }) => number === file)
  const value = valueAt(whole, keys)
  return typeof value === 'string' && isUnwritten(value)
}

/** Writes what changed. Returns the paths that were written. */
export async function generate(project: Project, wanted?: Wanted): Promise<Generated & { written: string[] }> {
  const generated = await compose(project, wanted)
  const changed = await Promise.all(generated.files.map(async ({ path, content }) => await writeIfChanged(path, content)
    ? [path]
    : []))
  return {
    ...generated,
    written: changed.flat(),
  }
}

/** Compares without writing. Throws InputError that names each file which differs. */
export async function checkGenerated(project: Project, wanted?: Wanted): Promise<Generated> {
  const generated = await compose(project, wanted)
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
