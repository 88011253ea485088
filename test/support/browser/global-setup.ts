/**
 * One site and one browser for all test files: built, served and started before the first of them, gone after the last.
 * In: the project's own data. Out: their addresses, which `inject` gives to the tests.
 */
import type { TestProject } from 'vitest/node'
import { chromium } from 'playwright-chromium'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../../src/base/browser.ts'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { generate } from '../../../src/generate/generate.ts'
import { build } from '../../../src/publish/site/build.ts'
import { serve } from '../../../src/publish/site/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The site's address, without a slash at its end. */
    origin: string
    /** Where Playwright finds the browser. */
    browser: string
  }
}

export default async function ({ provide }: TestProject): Promise<() => Promise<unknown>> {
  const { decks } = await generate(OWN_PROJECT)
  const { dist } = await build(OWN_PROJECT, decks, () => {})
  const [serving, browser] = await Promise.all([
    serve(dist, decks.map(({ language }) => language), 0),
    chromium.launchServer({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS }),
  ])
  provide('origin', serving.url)
  provide('browser', browser.wsEndpoint())
  return () => Promise.all([browser.close(), serving.close()])
}
