/** What Slidev's own commands give: for PowerPoint with the notes of the deck in Chinese, as pictures, and as a site of slides.md itself. */
import type { Job } from '../../src/publish/formats.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PACKAGES, ROOT } from '../../src/base/files.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { generate } from '../../src/generate/generate.ts'
import { makePictures, makePowerpoint } from '../../src/publish/powerpoint/make.ts'
import { stage } from '../../src/slidev/stage.ts'
import { PATIENCE } from '../support/browser/site.ts'

const SLIDES = [5, 6]

let folder: string
let job: Job

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exported-'))
  const { decks, loaded } = await generate(OWN_PROJECT)
  const deck = decks.at(-1)!
  job = {
    project: OWN_PROJECT,
    interview: loaded.interview,
    decks,
    deck,
    entry: async () => (await stage(OWN_PROJECT, deck, decks.length - 1)).entry,
    slides: SLIDES,
    withClicks: false,
    site: () => Promise.reject(new Error('no site is needed')),
    say: () => {},
  }
})

afterAll(() => rm(folder, { recursive: true }))

it('a file for PowerPoint: the slides, and their notes as paragraphs', async () => {
  const path = join(folder, 'deck.pptx')
  expect(await makePowerpoint(job, path)).toMatch(/^2 slides, \d+ KB$/)
  const zip = await JSZip.loadAsync(await readFile(path))
  expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(SLIDES.length)
  for (const [index, number] of SLIDES.entries()) {
    const xml = await zip.file(`ppt/notesSlides/notesSlide${index + 1}.xml`)!.async('string')
    const paragraphs = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text!)
    const { told } = job.deck.slides[number - 1]!
    expect(paragraphs[0]).toBe(told!.spoken.split('\n')[0]!.replace('[click] ', '› '))
    for (const { exact } of told!.evidence)
      expect(paragraphs.some(text => text.includes(exact)), exact).toBe(true)
    expect(xml).not.toMatch(/&lt;span|\*\*|\[click\]/)
  }
}, PATIENCE.walk)

it('pictures, named so that they sort', async () => {
  const path = join(folder, 'png')
  expect(await makePictures(job, path)).toBe('2 pictures')
  expect((await readdir(path)).toSorted()).toEqual(['005.png', '006.png'])
  const header = await readFile(join(path, '005.png'))
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([2560, 1440])
  expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/))
}, PATIENCE.walk)

it('a site of slides.md where it stands, with its fonts', async () => {
  const site = join(folder, 'site')
  const command = [join(PACKAGES, '@slidev/cli/bin/slidev.mjs'), 'build', 'slides.md', '--out', site]
  await promisify(execFile)(process.execPath, command, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } })
  const assets = await readdir(join(site, 'assets'))
  expect(assets.filter(name => name.startsWith('sans-') && name.endsWith('.woff2')).length).toBeGreaterThan(0)
}, PATIENCE.walk)
