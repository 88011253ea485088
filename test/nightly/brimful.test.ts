/** A deck in which every text is as long as `generate` lets it be: nothing on its slides is in anything else's way. */
import type { Deck } from '../../src/deck/model.ts'
import type { Survey } from '../support/browser/survey.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../src/base/browser.ts'
import { ROOT, writeIfChanged } from '../../src/base/files.ts'
import { slidesPath } from '../../src/base/project.ts'
import { composeDeck } from '../../src/deck/compose.ts'
import { writeMarkdown } from '../../src/deck/write.ts'
import { build } from '../../src/publish/site/build.ts'
import { serve } from '../../src/publish/site/serve.ts'
import { brimfulLengths, LANGUAGES, made } from '../support/brimful-interview.ts'
import { strayPaint, strayText, textOnPaint, textOnText } from '../support/browser/geometry.ts'
import { newWindow, openPrint, PATIENCE } from '../support/browser/site.ts'
import { survey } from '../support/browser/survey.ts'

let slides: (Survey & { name: string })[]

beforeAll(async () => {
  const { interview, coverage } = made(brimfulLengths())
  const decks = LANGUAGES.map(language => composeDeck(interview, language, coverage))
  expect(decks.flatMap(({ misfits }) => misfits)).toEqual([])
  const out = join(ROOT, 'node_modules/.cache/brimful-interview')
  const project = { data: join(out, 'data'), out }
  await mkdir(join(out, 'public'), { recursive: true })
  await Promise.all(decks.map((deck, index) => writeIfChanged(slidesPath(project, deck.language, index === 0), writeMarkdown(deck, 'Generated for a test'))))
  const { dist } = await build(project, decks, () => {})
  const [serving, browser] = await Promise.all([serve(dist, [...LANGUAGES], 0), launchBrowser()])
  try {
    slides = (await Promise.all(decks.map((deck, index) => surveyed(deck, `${serving.url}${index ? `/${deck.language}` : ''}`)))).flat()
  }
  finally {
    await Promise.all([browser.close(), serving.close()])
  }

  async function surveyed(deck: Deck, root: string) {
    const page = await newWindow({ browser })
    await openPrint(page, root, deck.slides.length)
    await page.evaluate(() => Promise.all(Array.from(document.fonts, face => face.load())))
    const found: typeof slides = []
    for (const [index, { layout }] of deck.slides.entries())
      found.push({ ...await survey(page, index + 1, []), name: `${deck.language} ${index + 1} (${layout})` })
    return found
  }
}, PATIENCE.walk)

const faults = (find: (slide: Survey) => string[]) => slides.flatMap(slide => find(slide).map(fault => `${slide.name}: ${fault}`))

describe('a deck full to the brim', () => {
  it('keeps its text inside the margins and out of the foot', () => {
    expect(faults(strayText)).toEqual([])
  })

  it('keeps what is drawn on the slide and out of the foot', () => {
    expect(faults(strayPaint)).toEqual([])
  })

  it('sets no text on other text, nor on a rule, a ground or a drawing', () => {
    expect([...faults(textOnText), ...faults(textOnPaint)]).toEqual([])
  })
})
