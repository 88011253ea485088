/**
 * An interview with the places of its excerpts by the lock alone, without the source.
 * In: a data folder with its lock. Out: the interview, and everything that is wrong with it or still to be written; what can be
 * shown of it is there in spite of both.
 */
import type { Place, Problem } from '../base/problem.ts'
import type { Project } from '../base/project.ts'
import type { Address } from '../source/address.ts'
import type { Location, Verified } from '../source/excerpt.ts'
import type { Checked } from '../source/find/placement.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Draft } from './draft.ts'
import type { DataFile, LoadedInterview, ReadInterview } from './load.ts'
import type { Interview } from './schema.ts'
import type { KeyPath } from './yaml-file.ts'
import { attempt } from '../base/problem.ts'
import { valuesBelow } from '../base/tree.ts'
import { Excerpt, verified, Words } from '../source/excerpt.ts'
import { coverage } from '../source/lock/coverage.ts'
import { checkAgainstLock } from '../source/lock/lock-check.ts'
import { originalHint } from '../source/lock/lock.ts'
import { sourceLink } from '../text/fragment.ts'
import { recordingLink } from '../text/recording.ts'
import { draftOf } from './draft.ts'
import { requestsOf, supporting } from './excerpts.ts'
import { readInterview } from './load.ts'
import { hintFor, missingLock, readLock } from './lock-file.ts'
import { mistakesIn } from './mistakes.ts'
import { wantedBy } from './todo.ts'
import { valueAt } from './validate.ts'

export interface VerifiedInterview {
  interview: Verified<Interview>
  coverage: Coverage
  placeOf: LoadedInterview['placeOf']
}

const samePlace = (a: Place, b: Place) => a.file === b.file && a.line === b.line && a.column === b.column

const textOf = (value: unknown) => typeof value === 'string' ? value : undefined

/** A place that nothing has. */
const NOWHERE: Address = { kind: 'introduction', paragraph: 0 }

/** What can be told of a project by its lock alone. */
export interface ReadProject {
  /** With all that can be shown of it; none where it is no interview yet. */
  verified?: VerifiedInterview
  /** Everything that is wrong. */
  mistakes: Problem[]
  /** Everything that is still to be written, and what of it nothing can be shown without. */
  todos: Problem[]
  needed: Problem[]
  /** Whether there is no lock yet, since something is still to be written: no excerpt was looked for. */
  isUnlocked: boolean
}

/** A project's interview, with the places of its excerpts by the lock alone; where something is wrong or still to be written, what can be shown of it. */
export async function readProject(project: Project): Promise<ReadProject> {
  const [read, lock] = await Promise.all([readInterview(project.data), attempt(() => readLock(project))])
  const todos = read.problems.filter(({ code }) => code === 'todo')
  const isUnlocked = todos.length > 0 && !lock.problems.length && !lock.value
  const missing = lock.problems.length || lock.value || isUnlocked ? [] : [missingLock(project)]
  const checked = lock.value && checkAgainstLock(lock.value, requestsOf(read), hintFor(project), hintFor(project, originalHint))
  const mistakes = mistakesIn(read, [...lock.problems, ...missing], checked)
  if (!read.loaded)
    return { mistakes, todos, needed: mistakes.length ? [] : todos, isUnlocked }
  const { interview, placeOf, needed } = locatedIn(read, read.loaded, checked)
  // Of quotes, and of a picture that has the words of an answer.
  const quoted = valuesBelow(interview.sections).flatMap(({ key, value }) => key === 'exact' && value instanceof Excerpt ? value : [])
  return {
    verified: { interview, placeOf, coverage: coverage(lock.value ?? { sections: [], turns: [] }, supporting(interview), quoted) },
    mistakes,
    todos,
    needed: todos.filter(({ place }) => needed.some(path => samePlace(place, read.loaded!.placeOf(path)))),
    isUnlocked,
  }
}

/** The interview with the place of each excerpt that was found. */
function locatedIn({ files, problems }: ReadInterview, { interview: parsed, placeOf }: LoadedInterview, checked: Checked | undefined): Pick<VerifiedInterview, 'interview' | 'placeOf'> & Pick<Draft, 'needed'> {
  // What stands in the source once is the same wherever the data have it.
  const keyOf = ({ of, text }: Words) => `${of} ${text}`
  const places = new Map(Array.from(checked?.excerpts ?? [], ([words, location]) => [keyOf(words), location]))
  const lines = new Map(Array.from(checked?.lines ?? [], ([{ line }, found]) => [line, found]))
  const lost: Words[] = []
  const interview = verified(parsed, (leaf) => {
    if (leaf.kind === 'line')
      return { line: leaf.line, ...lines.get(leaf.line) ?? { address: NOWHERE } }
    const location = places.get(keyOf(leaf))
    if (!location)
      lost.push(leaf)
    return location && new Excerpt(leaf.text, location, linkTo(parsed.source, leaf, location), leaf.of)
  })
  if (!problems.length && !lost.length)
    return { interview, placeOf, needed: [] }
  const { pathIn, ...draft } = draftOf(askedSomewhere(interview), files.flatMap(({ name, complete, yaml }) => unwrittenIn(complete ?? { value: yaml.value, standIns: [] }, yaml.value, lost).map(({ path, text }) => ({ path: [name, ...path] as const, text }))))
  return { ...draft, placeOf: path => placeOf(pathIn(path)) }
}

/** Where an excerpt can be read; of the original, where it can be heard, if that and the second are known. Empty where neither is. */
function linkTo({ url, original }: Interview['source'], { text, of }: Words, { seconds }: Location): string {
  if (of === 'original' && original?.recording !== undefined && seconds !== undefined)
    return recordingLink(original.recording, seconds)
  const page = of === 'original' ? original?.url : url
  return page === undefined || wantedBy(page) !== undefined ? '' : sourceLink(page, text)
}

/** Every place of a file that is still to be written, or that something stands in for; of an excerpt, also where it was not found. */
function unwrittenIn({ value, standIns }: NonNullable<DataFile['complete']>, written: unknown, lost: Words[]): { path: KeyPath, text?: string }[] {
  const texts = valuesBelow(value).flatMap(({ value, path }) => {
    const text = value instanceof Words ? value.text : value
    return wantedBy(text) !== undefined ? [{ path, text: text as string }] : value instanceof Words && lost.includes(value) ? [{ path }] : []
  })
  const isWithin = (path: KeyPath, around: KeyPath) => around.every((key, depth) => path[depth] === key)
  return [...texts, ...standIns.filter(path => !texts.some(text => isWithin(text.path, path))).map(path => ({ path, text: textOf(valueAt(written, path)) }))]
}

/** Questions of which it is not known where they are asked stand nowhere. */
function askedSomewhere(interview: Verified<Interview>): Verified<Interview> {
  return { ...interview, sections: interview.sections.map(section => ({ ...section, questions: section.questions.map(question => ({ ...question, asks: question.asks ?? { line: 0, address: NOWHERE } })) })) }
}
