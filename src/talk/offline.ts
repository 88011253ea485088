/** Has the browser keep the site, where it can: then a reload shows the talk when the server is gone. */
import { frame } from './handover.ts'
import { root } from './language.ts'

/** Once a window; a file that stands alone, and the dev server, have nothing to keep. */
export function keepOffline(): void {
  if (frame || __SLIDEV_HASH_ROUTE__ || __DEV__)
    return
  try {
    // Where it cannot, the talk goes on without: in a page that is not served safely, or whose site data is blocked or full.
    void navigator.serviceWorker?.register(`${root}service-worker.js`, { scope: root, updateViaCache: 'none' }).catch(() => {})
  }
  catch {}
}
