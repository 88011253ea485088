/** What a static host needs beside the built decks: a file for every slide's address, and a page for every other address. */
import type { Deck } from '../../deck/model.ts'
import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Hosting {
  /** The path the site will stand under; begins and ends with a slash. */
  base: string
  /** Whether the presenter's notes go with it: they are in the page for everyone to read. */
  notes: boolean
}

/** Makes /7, /zh/7 and, by way of 404.html, /zh/presenter/7 answer on a host that serves only files. */
export async function addAddresses(site: string, base: string, decks: Deck[]): Promise<void> {
  const [, ...others] = decks
  for (const deck of decks) {
    const folder = join(site, others.includes(deck) ? deck.language : '')
    for (const index of deck.slides.keys())
      await copyFile(join(folder, 'index.html'), join(folder, `${index + 1}.html`))
    // Slidev's rules for one host's redirects know one language only.
    await rm(join(folder, '_redirects'), { force: true })
  }
  await writeFile(join(site, '404.html'), unknownAddress(base, others.map(deck => deck.language)))
}

/** A page that becomes the page of the language its address stands under; the address stays, and the deck's router reads it. */
export function unknownAddress(base: string, languages: string[]): string {
  const folders = languages.map(language => `${base}${language}/`)
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>…</title>
<script type="module">
const folder = ${JSON.stringify(folders)}.find(folder => location.pathname.startsWith(folder)) ?? ${JSON.stringify(base)}
const response = await fetch(folder)
if (response.ok) {
  const page = await response.text()
  document.open()
  document.write(page)
  document.close()
}
</script>
</head>
<body>
<noscript><a href="${base}">${base}</a></noscript>
</body>
</html>
`
}
