/**
 * One site for all test files: built and served before the first of them.
 * In: the project's own data. Out: its address, which `inject` gives to the tests.
 */
import type { TestProject } from 'vitest/node'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { generate } from '../../../src/generate/generate.ts'
import { build } from '../../../src/publish/site/build.ts'
import { serve } from '../../../src/publish/site/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The site's address, without a slash at its end. */
    origin: string
  }
}

export default async function ({ provide }: TestProject): Promise<() => Promise<unknown>> {
  const { decks } = await generate(OWN_PROJECT)
  const { dist } = await build(OWN_PROJECT, decks, () => {})
  const serving = await serve(dist, decks.map(({ language }) => language), 0)
  provide('origin', serving.url)
  return serving.close
}
