/**
 * The service worker of the site: what one visit brought stays when the server or the network is gone, on every address of the
 * talk. It holds the files of one build whole, or none; a build that is reached is always shown before one that is held.
 */
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { isRecording } from '../../../text/recording.ts'

/** Of the build, with their hashes: Workbox refuses a file that has another, so that two builds are never mixed. */
declare const __FILES__: { url: string, revision: string, integrity: string }[]

const INDEX = 'index.html'
/** Milliseconds after which a network that does not answer is as good as none. */
const PATIENCE = 3000

const files = __FILES__

precache(files)
cleanupOutdatedCaches()
void (globalThis as unknown as { skipWaiting: () => Promise<void> }).skipWaiting()
clientsClaim()

// Their names change with their content, so that the one that is held is the one that is asked for.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/assets\//.test(url.pathname),
  async ({ request, url }) => await matchPrecache(url.pathname) ?? fetch(request),
)

// A recording comes part by part, as long as it is heard: that is left to the browser.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isRecording(url.pathname.split('/').at(-1)!),
  async ({ request, url }) => {
    const answered = await reach(request)
    if (answered?.ok || answered?.type === 'opaqueredirect')
      return answered
    const page = request.mode === 'navigate' || url.pathname.endsWith('/') ? pageAt(url.pathname) : undefined
    // A static host has no file for each address of a deck: it is the deck's page that is asked for.
    const reached = answered && page !== undefined ? await reach(page) : undefined
    return reached?.ok ? reached : await held(url.pathname, page) ?? answered ?? Response.error()
  },
)

/** Asks the network. What a host lets browsers keep for a while may be of the build before, and is asked for again. */
async function reach(address: Request | string): Promise<Response | undefined> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE)
  try {
    return await fetch(address, { cache: 'no-cache', signal: patience.signal })
  }
  catch {
    return undefined
  }
  finally {
    // Else what has begun to come would be cut off.
    clearTimeout(timer)
  }
}

/** The folder of the page that stands at an address: for each address of a deck the deck's, whose router shows the slide. */
function pageAt(pathname: string): string | undefined {
  const folders = files.flatMap(({ url }) => url.endsWith(`/${INDEX}`) ? [url.slice(0, -INDEX.length)] : [])
  return folders.filter(folder => pathname.startsWith(folder)).toSorted((a, b) => b.length - a.length)[0]
}

/** A file under its own address, the page for all other addresses of a deck, and a folder without its slash as servers answer it. */
async function held(pathname: string, page: string | undefined): Promise<Response | undefined> {
  const isFolder = files.some(({ url }) => url === `${pathname}/${INDEX}`)
  return isFolder ? Response.redirect(`${pathname}/`) : await matchPrecache(pathname) ?? (page === undefined ? undefined : matchPrecache(page + INDEX))
}
