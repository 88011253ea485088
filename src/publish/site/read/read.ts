/**
 * The pages to read, beside the decks: read/ in the folder of each.
 * In: the folder of a built site, its decks with their folders, and whether the presenter's notes go with them. Out: an
 * index.html for each deck, and beside the deck's own files the script that asks it and what can be looked up. It has the deck's own faces, colours and measures; of its style nothing is loaded but the faces.
 */
import type { Deck } from '../../../deck/model.ts'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../../base/files.ts'
import { searchEntries } from '../../../search/entries.ts'
import { measuresSheet } from '../../../slidev/measures-css.ts'
import { escapeMarkup } from '../../../text/escape.ts'
import { directionOf } from '../../../text/intl.ts'
import { scriptOf } from '../script.ts'
import { readBody } from './page.ts'

const READ_FOLDER = 'read'

/** `folderOf`: '' for the deck at the root, zh/ for another. */
export async function addReadPages(site: string, decks: Deck[], folderOf: (language: string) => string, notes: boolean): Promise<void> {
  const [styles, script] = await Promise.all([stylesOfPage(), scriptOf(join(import.meta.dirname, 'ask.ts'))])
  for (const [index, deck] of decks.entries()) {
    const { language, headmatter } = deck
    const folder = join(site, folderOf(language))
    const up = folderOf(language) ? '../../' : '../'
    const others = decks.filter(other => other !== deck).map(({ language }) => ({ language, address: `${up}${folderOf(language)}${READ_FOLDER}/` }))
    const entries = await addAsset(folder, 'asked', 'json', JSON.stringify(searchEntries(decks, index, notes)))
    const ask = await addAsset(folder, 'ask', 'js', script)
    const body = readBody(deck, { others, notes, entries })
    await mkdir(join(folder, READ_FOLDER), { recursive: true })
    await writeFile(join(folder, READ_FOLDER, 'index.html'), `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}" class="read-page">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeMarkup(headmatter.info)}">
<title>${escapeMarkup(headmatter.title)}</title>
<link rel="icon" type="image/svg+xml" href="../favicon.svg">
<style>
${await facesIn(folder)}
${styles}
</style>
<script src="${ask}" defer></script>
</head>
<body>
${body}</body>
</html>
`)
  }
}

/** Writes a file under a name that changes with its content, as Vite's do. Returns its address from the page. */
async function addAsset(folder: string, name: string, ending: string, content: string): Promise<string> {
  const file = `assets/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${ending}`
  await writeFile(join(folder, file), content)
  return `../${file}`
}

/** The deck's faces as its own style sheets have them, their files by way of the folder's address. */
async function facesIn(folder: string): Promise<string> {
  const assets = join(folder, 'assets')
  const sheets = (await readdir(assets)).filter(name => name.endsWith('.css')).toSorted()
  const texts = await Promise.all(sheets.map(name => readFile(join(assets, name), 'utf8')))
  const rules = texts.flatMap(text => Array.from(text.matchAll(/@font-face\s*\{[^}]*\}/g), ([rule]) => rule))
  return [...new Set(rules)].filter(rule => /font-family:\s*["']?Deck /.test(rule)).map(rule => rule.replace(/url\([^)]*?\/assets\//g, 'url(../assets/').replace('font-display:block', 'font-display:swap')).join('\n')
}

/** Without a script the system alone says whether it is dark. */
async function stylesOfPage(): Promise<string> {
  const read = (path: string) => readFile(join(ROOT, path), 'utf8')
  const tokens = (await read('styles/tokens.css'))
    .replace('@media screen {', '@media screen and (prefers-color-scheme: dark) {')
    .replaceAll('html.dark:not(.print)', ':root')
  const measures = measuresSheet().replace(/^ {2}--(?!visual-).*\n/gm, '')
  return [tokens, measures, await read('components/visuals/marks.css'), await read('src/publish/site/read/read.css')].join('\n')
}
