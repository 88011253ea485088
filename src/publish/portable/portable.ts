/**
 * The deck as one file a language, out/deck.<language>.html, which opens from a disk by a double click and asks the network
 * for nothing: built only where something changed, and checked before it is there.
 */
import type { Project } from '../../base/project.ts'
import type { Deck } from '../../deck/model.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBrowser } from '../../base/browser.ts'
import { makeFolder, writeIfChanged } from '../../base/files.ts'
import { MachineError } from '../../base/problem.ts'
import { wantedLanguages } from '../../base/project.ts'
import { buildDecks } from '../../slidev/build.ts'
import { FORMATS } from '../formats.ts'
import { checkPortables } from './check.ts'

export interface PortableOptions {
  /** Only this language; all where there is none. */
  language?: string
  /** Whether the presenter's notes go along: whoever has the file can read them. */
  notes: boolean
}

export interface Portable {
  language: string
  path: string
  bytes: number
}

/** Throws InputError where the deck is not in the language, MachineError where the file cannot be built or is not as it should be. */
export async function portable(project: Project, decks: Deck[], { language, notes }: PortableOptions, report: (line: string) => void): Promise<Portable[]> {
  const languages = wantedLanguages(project, decks.map(deck => deck.language), language)
  const out = join(project.out, 'out')
  await makeFolder(out)
  ensureBrowser()
  const options = ['--base', './', '--router-mode', 'hash', ...notes ? [] : ['--without-notes']]
  const wanted = decks.map((deck, index) => ({ deck, index, options })).filter(({ deck }) => languages.includes(deck.language))
  const files = await Promise.all((await buildDecks(project, decks, wanted, report)).map(async ({ deck, folder }) => {
    const path = join(out, FORMATS.html.file(deck.language))
    const html = withPolicy(await readFile(join(folder, 'index.html'), 'utf8'))
    // What has its name has been checked.
    const isChecked = await readFile(path, 'utf8').catch(() => '') === html
    return { deck, path, html, isChecked }
  }))
  await checkPortables(files.filter(({ isChecked }) => !isChecked))
  for (const { path, html } of files)
    await writeIfChanged(path, html)
  return files.map(({ deck, path, html }) => ({ language: deck.language, path, bytes: Buffer.byteLength(html) }))
}

/** Lets the page run the one script it holds, and reach nothing. Slidev adds style elements as it runs. */
function withPolicy(html: string): string {
  const [, script] = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? []
  if (!script)
    throw new MachineError('Slidev\'s page holds no script of its own. Build it again; if it stays so, look at src/slidev/one-file.ts.')
  const policy = [
    'default-src \'none\'',
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    'style-src \'unsafe-inline\'',
    'img-src data:',
    'font-src data:',
    'base-uri \'none\'',
    'form-action \'none\'',
  ].join('; ')
  return html.replace('<head>', head => `${head}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}
