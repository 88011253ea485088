/**
 * The search of the page to read, as a script of it: what was said is found as one types, and each answer leads to its place on
 * the page. Without it the page is the same, but for the field.
 */
import type { Entries } from '../../../search/entries.ts'
import type { Search } from '../../../search/search.ts'
import { marked } from '../../../search/marks.ts'
import { createSearch } from '../../../search/search.ts'
import { fill } from '../../../text/fill.ts'

/** As many as can be looked over. */
const MOST = 8

const box = document.querySelector<HTMLElement>('.ask')!
const input = box.querySelector('input')!
const status = box.querySelector('[role="status"]')!
const list = box.querySelector('ol')!
const { entries: address, found: some, none } = box.dataset as Record<string, string>

let loading: Promise<{ entries: Entries, search: Search }> | undefined

/** Once it is wanted; again, where the network was gone. */
function loaded() {
  loading ??= fetch(address!).then(response => response.json() as Promise<Entries>).then(async entries => ({ entries, search: await createSearch(entries, document.documentElement.lang) }))
  loading.catch(() => loading = undefined)
  return loading
}

async function answer(): Promise<void> {
  const { entries, search } = await loaded()
  const found = search(input.value, MOST)
  status.textContent = !input.value.trim() ? '' : found.length ? fill(some!, found.length) : none!
  list.replaceChildren(...found.map(({ entry: { slide, text, language, places: [place] }, terms }) => {
    const link = element('a', language)
    const id = `slide-${slide}`
    // What is not on the page is a slide.
    link.href = document.getElementById(id) ? `#${id}` : `../${slide}`
    link.append(...marked(text, terms).map(({ text, met }) => met ? element('mark', undefined, text) : text))
    const item = element('li')
    item.append(link)
    if (place !== undefined) {
      const { label, words } = entries.places[place]!
      item.append(` ${label} `, element('q', entries.language, words))
    }
    return item
  }))
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, language?: string, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  if (language !== undefined)
    made.lang = language
  return made
}

box.hidden = false
input.addEventListener('focus', () => void loaded().catch(() => {}))
input.addEventListener('input', () => void answer().catch(() => {}))
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter')
    list.querySelector('a')?.click()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === input)
    return
  event.preventDefault()
  input.focus()
})
