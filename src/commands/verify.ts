/** The excerpts, found in their source. */
import type { Command } from './command.ts'
import { resolve } from 'node:path'
import process from 'node:process'
import { asTyped } from '../base/project.ts'
import { dataOptions, jsonOption, projectOf, say, sayJson, shown, textOf, UsageError } from './command.ts'

export const verify: Command = {
  summary: 'finds every excerpt in the source text and writes data/source.lock.json',
  options: {
    data: dataOptions.data,
    source: { type: 'string', help: 'the source text (or SOURCE in the environment)' },
    original: { type: 'string', help: 'of a translation, the text it was made from, in which quotes have what was spoken' },
    check: { type: 'boolean', help: 'only compare; fail where the lock is not what the source gives' },
    ...jsonOption,
  },
  async run(values) {
    const source = values.source ?? process.env.SOURCE
    if (typeof source !== 'string' || !source)
      throw new UsageError(`verify needs the source text: ${asTyped('verify', '--source FILE')}`)
    const { verify } = await import('../interview/verify.ts')
    const project = projectOf(values)
    const original = textOf(values.original)
    const { excerpts, questions, figures, todos, spoken, changed, unmeasured } = await verify(project, { source: resolve(source), ...original && { original: resolve(original) } }, Boolean(values.check))
    const lock = shown(`${project.data}/source.lock.json`)
    if (values.json)
      return sayJson({ excerpts, questions, figures, todos, ...spoken === undefined ? {} : { spoken }, ...unmeasured && { unmeasured }, written: changed ? [lock] : [] })
    say(excerpts === 0 ? 'No excerpt is written yet.' : `${excerpts} excerpts stand in the source, each once; ${questions} questions are asked there; ${figures} figures agree with their evidence.`)
    if (spoken !== undefined)
      say(`${spoken} ${spoken === 1 ? 'excerpt stands' : 'excerpts stand'} in the original, as spoken.`)
    if (unmeasured)
      say(`Warning: ${unmeasured} does not say how long it is; the times were not held against its end.`)
    if (todos)
      say(`${todos} ${todos === 1 ? 'TODO is' : 'TODOs are'} left, which generate --final lists: the lock holds the excerpts that are there so far.`)
    say(changed ? `Written: ${lock}` : 'The lock is up to date.')
  },
}
