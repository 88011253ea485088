/**
 * What a talk may still need, fetched while nothing else is going on, so that it goes on when the server stops.
 * In: Slidev's router and slides, and further chunks. Out: every slide, page and face is in the browser.
 */
import type { Router } from 'vue-router'

type Load = () => Promise<unknown>

/** Milliseconds in which the first slide has the network to itself. */
const HEAD_START = 1000

export async function preload(router: Router, slides: { load: Load }[], chunks: Load[]): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, HEAD_START))
  const pages = router.getRoutes().flatMap(({ components }) => Object.values(components ?? {})).filter(isLazy)
  for (const load of [...slides.map(slide => slide.load), ...chunks, ...pages]) {
    await idle()
    // What cannot be had now may be had when it is wanted.
    await load().catch(() => {})
  }
  await Promise.allSettled(Array.from(document.fonts, face => face.load()))
}

/** A page of the router that has not been loaded is a function; what has been loaded is a component. */
function isLazy(component: unknown): component is Load {
  return typeof component === 'function'
}

function idle(): Promise<unknown> {
  return new Promise(resolve => 'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 1000 }) : setTimeout(resolve, 50))
}
