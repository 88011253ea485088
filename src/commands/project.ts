/** The commands for who works on the project itself. */
import type { Command } from './command.ts'
import { resolve } from 'node:path'
import { asTyped } from '../base/project.ts'
import { say, UsageError } from './command.ts'

export const pictures: Command = {
  summary: '→ docs/, the pictures in the README and the page of visuals, taken from running decks',
  options: {},
  run: async () => (await import('../../tools/pictures.ts')).takePictures(say),
}

export const bench: Command = {
  summary: 'times and sizes, measured in one run',
  options: { json: { type: 'boolean', help: 'as JSON' } },
  run: async ({ json }) => (await import('../../tools/bench/run.ts')).bench(Boolean(json), say),
}

export const corpus: Command = {
  summary: 'how the transcripts in a folder are read, as a table',
  options: {},
  argument: 'FOLDER',
  run: async (_, folder) => {
    if (!folder)
      throw new UsageError(`corpus needs a folder of transcripts: ${asTyped('corpus', 'FOLDER')}`)
    await (await import('../../tools/corpus.ts')).readCorpus(resolve(folder), say)
  },
}

export const test: Command = {
  summary: 'types, lint, unit tests, then the built deck in a real Chromium',
  options: {},
  run: async () => (await import('../../tools/test.ts')).test(say),
}

export const nightly: Command = {
  summary: 'the property tests, ten thousand runs each (PROPERTY_RUNS in the environment)',
  options: {},
  run: async () => (await import('../../tools/test.ts')).nightly(say),
}
