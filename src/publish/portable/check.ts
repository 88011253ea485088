/** Whether a deck in one file is what it should be: opened from a disk without a network, it shows its slides one after the other. */
import type { Browser } from 'playwright-chromium'
import type { Deck } from '../../deck/model.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser, whileOpen } from '../../base/browser.ts'
import { complaintsOf } from '../../base/complaints.ts'
import { MachineError } from '../../base/problem.ts'
import { LAST_CLICK, slideShown } from '../../slidev/shown.ts'
import { packed } from '../shown.ts'

interface Draft {
  deck: Deck
  html: string
}

/** Throws MachineError with all that is wrong. */
export async function checkPortables(drafts: Draft[]): Promise<void> {
  if (!drafts.length)
    return
  const browser = await launchBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'portable-'))
  try {
    const complaints = await whileOpen(browser, 'the file was checked', () => Promise.all(drafts.map(async ({ deck, html }) => {
      const path = join(folder, `${deck.language}.html`)
      await writeFile(path, html)
      return (await complaintsAbout(browser, pathToFileURL(path).href, deck)).map(complaint => `  ${deck.language}: ${complaint}`)
    })))
    if (complaints.flat().length)
      throw new MachineError(`The file is not as it should be, and was not written:\n${complaints.flat().join('\n')}\nBuild it again; if it stays so, a change in components/, layouts/ or setup/ asks for something that is not in the file.`)
  }
  finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

async function complaintsAbout(browser: Browser, file: string, { slides }: Deck): Promise<string[]> {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints = complaintsOf(page, ({ protocol, href }) => protocol === 'data:' || href.split(/[?#]/)[0] === file)
  try {
    await page.goto(file)
    for (const [index, { headline }] of slides.entries()) {
      const number = index + 1
      await page.evaluate(address => location.hash = address, `#/${number}?clicks=${LAST_CLICK}`)
      if (!await slideShown(page, number))
        return [...complaints, `slide ${number} does not appear`]
      const seen = await page.locator(`[data-slidev-no="${number}"] .slidev-layout h1`).first().textContent() ?? ''
      if (packed(seen) !== packed(headline))
        complaints.push(`slide ${number} should read “${headline}”, and reads “${seen}”`)
    }
    return complaints
  }
  finally {
    await context.close()
  }
}
