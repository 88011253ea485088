/**
 * A walk through a talk in another engine, by its keys.
 * In: a window, the address of a deck and the slides to walk through. Out: what is not as it should be, by slide and click.
 */
import type { Deck } from '../../../src/deck/model.ts'
import type { EngineWindow } from './engines.ts'
import { setTimeout } from 'node:timers/promises'
import { clicksOf } from '../../../src/deck/clicks.ts'
import { PATIENCE } from './site.ts'

interface Seen {
  path: string
  click: number
  language: string
  heading: string
  /** Parts of the slide that are still to come, by the click that brings them. */
  hidden: number[]
  /** Texts that leave the page, or are set in no face of the deck. */
  stray: string[]
}

/** Knows nothing of this file: it runs in the page. */
function look(): Seen | undefined {
  const awake = document.querySelector<HTMLIFrameElement>('.other-deck:not([inert])')?.contentDocument ?? document
  const slide = [...awake.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].find(element => element.checkVisibility())
  if (!slide?.querySelector('.slidev-layout') || awake.fonts.status !== 'loaded')
    return undefined
  const { pathname, search } = awake.defaultView!.location
  const stray: string[] = []
  const texts = awake.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!
    const said = texts.currentNode.textContent!.trim()
    if (!said || parent.closest('.slidev-vclick-hidden, .pivot-timeline ol, [aria-hidden="true"]') || !parent.checkVisibility())
      continue
    const range = awake.createRange()
    range.selectNodeContents(texts.currentNode)
    const { left, right, top, bottom, width } = range.getBoundingClientRect()
    // An opening mark of Chinese is drawn in the second half of its place, of which Chromium alone takes away the first.
    // And the lines of large words are higher than their letters.
    if (width > 0 && !parent.closest('.hung, .word') && (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1))
      stray.push(`${said} leaves the page (${[left, top, right, bottom].map(Math.round).join(' ')})`)
    if (!/Deck (?:Sans|Serif)/.test(getComputedStyle(parent).fontFamily))
      stray.push(`${said} is set in ${getComputedStyle(parent).fontFamily}`)
  }
  return {
    path: pathname,
    click: Number(new URLSearchParams(search).get('clicks') ?? 0),
    language: awake.documentElement.lang,
    heading: slide.querySelector('h1')?.textContent?.replace(/\s/g, '') ?? '',
    hidden: [...slide.querySelectorAll<HTMLElement>('.slidev-vclick-hidden')].map(({ dataset }) => Number(dataset.slidevClicksStart)),
    stray,
  }
}

/** What a window shows once `wanted` holds of it. Throws where that does not come. */
export async function seen(window: EngineWindow, wanted: (seen: Seen) => boolean): Promise<Seen> {
  for (const end = performance.now() + PATIENCE.page; ; await setTimeout(20)) {
    const found = await window.run(look).catch(() => undefined)
    if (found && wanted(found))
      return found
    if (performance.now() > end)
      throw new Error(`the window shows ${JSON.stringify(found)}`)
  }
}

/** Click by click from a slide to the last that is named, and back by one. */
export async function walk(window: EngineWindow, root: string, deck: Deck, [first, last]: [number, number]): Promise<string[]> {
  const faults: string[] = []
  await window.goto(`${root}/${first}`)
  for (let number = first; number <= last; number++) {
    const slide = deck.slides[number - 1]!
    const clicks = clicksOf(slide, deck.language)
    for (let click = 0; click <= clicks; click++) {
      if (number > first || click > 0)
        await window.press('ArrowRight')
      const { hidden, heading, stray } = await seen(window, ({ path, click: at }) => path.endsWith(`/${number}`) && at === click)
      const at = `${deck.language} ${number}/${click}`
      if (heading !== slide.headline.replace(/\s/g, ''))
        faults.push(`${at}: its heading is ${heading}`)
      faults.push(...hidden.filter(start => start <= click).map(start => `${at}: what comes with click ${start} is hidden`))
      if (click === clicks)
        faults.push(...hidden.map(() => `${at}: something never comes`), ...stray.map(fault => `${at}: ${fault}`))
    }
  }
  return faults
}
