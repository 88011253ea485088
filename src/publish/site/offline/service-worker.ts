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
    const answered = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined)
    return answered?.ok ? answered : await held(request, url) ?? answered ?? Response.error()
  },
)

/** A file under its own address; for each other address of a deck the deck's page, whose router shows the slide. */
async function held(request: Request, { pathname }: URL): Promise<Response | undefined> {
  if (request.mode !== 'navigate' && !pathname.endsWith('/'))
    return matchPrecache(pathname)
  const pages = files.map(({ url }) => url).filter(url => url.endsWith('/index.html') && pathname.startsWith(url.slice(0, -'index.html'.length)))
  const [nearest] = pages.toSorted((a, b) => b.length - a.length)
  return nearest === undefined ? undefined : matchPrecache(nearest)
}
