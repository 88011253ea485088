/**
 * What is wrong with the data, beside what is only still to be written.
 * In: what was read of a data folder. Out: problems, among them the figures and counts that are not those of their evidence.
 */
import type { Place, Problem } from '../base/problem.ts'
import type { Checked } from '../source/find/placement.ts'
import type { Agreement } from '../source/numbers/magnitude.ts'
import type { ReadInterview } from './load.ts'
import type { Figure, Interview } from './schema.ts'
import { valuesBelow } from '../base/tree.ts'
import { Words } from '../source/excerpt.ts'
import { agrees, readsNumbersIn } from '../source/numbers/magnitude.ts'
import { hostsAlone } from './attribution.ts'
import { wantedBy } from './todo.ts'

/** Everything that is wrong, and not only still to be written; `checked` is where the excerpts stand, once that is known. */
export function mistakesIn(read: ReadInterview, problems: Problem[], checked?: Checked): Problem[] {
  return [
    ...read.problems.filter(({ code }) => code !== 'todo'),
    ...problems,
    ...checked ? [...checked.problems, ...hostsAlone(read, checked)] : [],
    ...figureProblems(read),
    ...countProblems(read),
  ]
}

/** Whether something in a part of the data is still to be written. */
export function isOpen(value: unknown): boolean {
  return valuesBelow(value).some(({ value }) => wantedBy(value instanceof Words ? value.text : value) !== undefined)
}

/** Languages of a deck in which the figures are not held against their evidence, since their numbers are not read. */
export function uncheckedFigures({ sections, languages, source }: Pick<Interview, 'languages'> & { source: { language: string }, sections: { figures: unknown[] }[] }): string[] {
  return sections.some(({ figures }) => figures.length > 0)
    ? languages.filter(language => !readsNumbersIn(source.language) || !readsNumbersIn(language))
    : []
}

/** Figures whose digits are not those of their evidence, in any language whose numbers are read. */
function figureProblems({ files, known, schemas, isTold }: ReadInterview): Problem[] {
  const { languages, sourceLanguage } = known
  const read = languages.filter(language => readsNumbersIn(sourceLanguage) && readsNumbersIn(language))
  return files.flatMap(({ yaml, below, isParsed }) => below.filter(({ path }) => path.length === 2 && path[0] === 'figures').flatMap(({ value, path }) => {
    // A figure may be well formed in a file that is not.
    const figure = isParsed ? value as Figure : schemas.drawn.figure.safeParse(value).data
    return figure === undefined || isOpen(figure) ? [] : read.flatMap((language) => {
      const place = yaml.placeOf([...path, 'value', language])
      const agreement = agrees(figure.value[language]!, figure.evidence.map(({ text }) => text))
      return agreement.ok || isTold(place) ? [] : [disagreement(agreement, place)]
    })
  }))
}

/** Counts in pictures that are not in their evidence. */
function countProblems({ files, known }: ReadInterview): Problem[] {
  if (!readsNumbersIn(known.sourceLanguage))
    return []
  return files.filter(({ isParsed }) => isParsed).flatMap(({ yaml, below }) => below.filter(({ path }) => path[0] === 'tells').flatMap(({ value, path }) => {
    const { count, evidence } = new Object(value) as { count?: number, evidence?: Words[] }
    const agreement = count !== undefined && evidence && !isOpen(evidence) ? agrees(String(count), evidence.map(({ text }) => text)) : undefined
    return !agreement || agreement.ok ? [] : [disagreement(agreement, yaml.placeOf([...path, 'count']))]
  }))
}

function disagreement({ reason, found }: Extract<Agreement, { ok: false }>, place: Place): Problem {
  return { place, code: 'number', message: reason, hint: `The evidence has: ${found.join(', ') || 'no number'}.` }
}
