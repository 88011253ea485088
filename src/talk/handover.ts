/**
 * The decks of the other languages, in frames over this one. They are loaded once this one is complete, so that a change of
 * language loads no page: full screen, the clock, the slide and the click stay, and the server may be gone.
 *
 * One deck of a window is awake. The others hear and say nothing, until the talk is handed over to one of them.
 */
import type { LocationQuery, RouteParams, Router } from 'vue-router'
import type { Place, Standing } from './following.ts'

/** All that the deck which goes to sleep leaves to the one that wakes. */
export interface Handover {
  standing?: Standing
  /** Where the talk was when it went to what was looked up. */
  leftAt?: Place
  /** The view, the slide and the click. */
  route: { name: string, params: RouteParams, query: LocationQuery }
}

export interface WindowDeck {
  router: Router
  sleep: () => Handover
  /** Resolves when the deck shows what it was handed. */
  wake: (handover: Handover) => Promise<void>
}

/** What the deck in a frame tells the window around it: that it is there, and which language is wanted. */
const READY = 'deck-ready'
const CHANGE = 'deck-change'
const CLASS = 'other-deck'
/** Milliseconds after which a deck that has not come is given up, until it is asked for again: the network may have gone meanwhile. */
const PATIENCE = 30_000

/** The frame that this page stands in, where that is a deck's. */
export const frame = enclosing()

/** Whether another page of the site is of this page's origin. A sandboxed preview gives each page one of its own (HTML, 7.1.1). */
export const holdsDecks = globalThis.origin !== 'null'

function enclosing(): HTMLElement | null {
  try {
    const element = window.frameElement as HTMLElement | null
    return element?.classList.contains(CLASS) ? element : null
  }
  catch {
    return null
  }
}

/** In a frame: this deck is there to be woken. Returns what asks the window for a language. */
export function standBy(deck: WindowDeck, frame: HTMLElement): (language: string) => void {
  shareFullScreen(window.parent.document)
  // The browser's own command prints the window's deck.
  window.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      window.print()
    }
  })
  frame.dispatchEvent(new CustomEvent(READY, { detail: deck }))
  return language => frame.dispatchEvent(new CustomEvent(CHANGE, { detail: language }))
}

export interface WindowDecks {
  /** Loads those that are not there yet. */
  load: () => Promise<unknown>
  /** Hands the talk over to the deck of a language; nothing happens where it is awake already or cannot be had. */
  change: (language: string) => Promise<void>
}

interface Held { deck: WindowDeck, element: HTMLElement, title: () => string }

/** In the window: `own` is the deck of this page, `others` are the addresses of the others' decks by their languages. */
export function windowDecks(language: string, own: WindowDeck, others: Record<string, string>): WindowDecks {
  const app = document.querySelector<HTMLElement>('#app')!
  const { title } = document
  const page: Held = { deck: own, element: app, title: () => title }
  const loading = new Map<string, Promise<Held | undefined>>([[language, Promise.resolve(page)]])
  let shown = page
  let changing = Promise.resolve()

  async function hold(language: string): Promise<Held | undefined> {
    const address = others[language]
    // A page that cannot be loaded would stand in the frame as the browser's own words.
    if (address === undefined || !await isReachable(address))
      return undefined
    const frame = document.createElement('iframe')
    Object.assign(frame, { className: CLASS, inert: true, src: address })
    const ready = new Promise<WindowDeck | undefined>((resolve) => {
      frame.addEventListener(READY, ({ detail }: CustomEventInit<WindowDeck>) => resolve(detail!), { once: true })
      setTimeout(resolve, PATIENCE)
    })
    frame.addEventListener(CHANGE, ({ detail }: CustomEventInit<string>) => void change(detail!))
    document.body.append(frame)
    const deck = await ready
    // What was built meanwhile, or was kept of what was built before, may say something else on its slides.
    if (!deck || buildOf(frame.contentDocument!) !== buildOf(document)) {
      frame.remove()
      return undefined
    }
    deck.router.afterEach(() => shown.deck === deck && showAddressOf(deck))
    return { deck, element: frame, title: () => frame.contentDocument!.title }
  }

  async function held(language: string): Promise<Held | undefined> {
    const found = loading.get(language) ?? hold(language)
    loading.set(language, found)
    if (!await found)
      loading.delete(language)
    return found
  }

  function change(language: string): Promise<void> {
    return changing = changing.then(async () => {
      const next = await held(language)
      if (!next || next === shown)
        return
      const before = shown
      shown = next
      await next.deck.wake(before.deck.sleep())
      next.element.inert = false
      before.element.inert = true
      next.element.focus()
      document.title = next.title()
      document.documentElement.lang = language
      showAddressOf(next.deck)
    })
  }

  return { load: () => Promise.all(Object.keys(others).map(held)), change }
}

/** The window's address is that of the deck that is awake, so that a reload shows it. */
function showAddressOf({ router }: WindowDeck): void {
  history.replaceState(history.state, '', router.resolve(router.currentRoute.value.fullPath).href)
}

/** Which build of the site a page is of. */
function buildOf(page: Document): string | undefined {
  return page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content
}

async function isReachable(address: string): Promise<boolean> {
  return fetch(address, { cache: 'no-store' }).then(({ ok }) => ok, () => false)
}

/** The frame's full screen is the window's: its own would end with the frame. */
function shareFullScreen(outer: Document): void {
  const isFull = { get: () => outer.fullscreenElement !== null }
  Object.defineProperties(document, {
    fullscreenElement: { get: () => outer.fullscreenElement && document.body },
    // VueUse asks by these older names.
    webkitIsFullScreen: isFull,
    mozFullScreen: isFull,
    exitFullscreen: { value: () => outer.exitFullscreen() },
  })
  document.body.requestFullscreen = options => outer.body.requestFullscreen(options)
  outer.addEventListener('fullscreenchange', () => document.dispatchEvent(new Event('fullscreenchange')))
}
