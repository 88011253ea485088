import { expect, it } from 'vitest'
/** A draft in a browser: it says that it is one, and what is wanted where something is left, in its place and for everybody. */
import { launchBrowser } from '../../src/base/browser.ts'
import { makeFolder } from '../../src/base/files.ts'
import { generate } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { serve } from '../../src/publish/site/serve.ts'
import { outline } from '../../src/scaffold/outline.ts'
import { strayText, textOnPaint, textOnText } from '../support/browser/geometry.ts'
import { newWindow, PATIENCE, shown, showSlide } from '../support/browser/site.ts'
import { survey } from '../support/browser/survey.ts'
import { addAxe, violations } from '../support/browser/visit.ts'
import { dataFolder } from '../support/data-folder.ts'

/** Texts of the deck that are its own, drawn over a ground that belongs to them. */
const SELECTORS = ['.slidev-layout', '.slide-foot']

it('shows what is wanted on every slide of a folder that nobody has filled in', async () => {
  await using folder = await dataFolder()
  await folder.remove('data')
  await outline(folder.path('source.txt'), folder.data, { languages: ['en', 'zh'], minutes: 10 })
  const project = { data: folder.data, out: folder.out }
  await makeFolder(folder.out)
  const { decks } = await generate(project)
  const { dist } = await build(project, decks, () => {}, { dist: folder.path('dist') })
  const serving = await serve(dist, decks.map(({ language }) => language), 0)
  const browser = await launchBrowser()
  try {
    for (const [index, { language, slides, headmatter }] of decks.entries()) {
      const page = await newWindow({ browser })
      const root = `${serving.url}${index ? `/${language}` : ''}`
      await page.goto(`${root}/1`)
      await shown(page, 1)
      await addAxe(page)
      const draft = headmatter.themeConfig.draft!
      const faults: string[] = []
      for (const [at, slide] of slides.entries()) {
        const number = at + 1
        await showSlide(page, number)
        const seen = page.locator(`[data-slidev-no="${number}"]`).filter({ visible: true }).first()
        expect(await seen.textContent(), `slide ${number} in ${language}`).toContain(draft)
        // Each of its own, apart by its look and its words.
        const wanted = [slide.headline, ...(slide.points ?? []).map(({ text }) => text), ...(slide.answers ?? []).flatMap(({ question = '', points }) => [question, ...points.map(({ text }) => text)])].filter(text => text.startsWith('‹'))
        const marked = await seen.locator('.unwritten:not(.frame)').evaluateAll(marks => marks.map(mark => ({ text: mark.textContent, line: getComputedStyle(mark).textDecorationStyle })))
        expect(wanted.filter(text => !marked.some(mark => mark.text === text && mark.line === 'dotted')), `slide ${number} in ${language}`).toEqual([])
        const found = await survey(page, number, SELECTORS)
        faults.push(...[...strayText(found), ...textOnText(found), ...textOnPaint(found)].map(fault => `${language} ${number}: ${fault}`))
        faults.push(...(await violations(page, `[data-slidev-no="${number}"]`)).map(fault => `${language} ${number}: ${JSON.stringify(fault)}`))
      }
      expect(faults).toEqual([])
      await page.goto(`${root}/read/`)
      expect(await page.title()).toContain(draft)
      expect(await page.locator('header').textContent()).toContain(draft)
      await page.context().close()
    }
  }
  finally {
    await browser.close()
    await serving.close()
  }
}, PATIENCE.walk)
