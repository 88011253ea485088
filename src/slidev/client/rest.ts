/**
 * Loads the rest of the deck once its first slide is painted, every slide, page, control and face, so that a talk goes on
 * when the server stops; sets a mark when all are there.
 */
import { useNav } from '@slidev/client'
import { showGotoDialog } from '@slidev/client/state/storage.ts'
import { nextTick } from 'vue'
import { COMPLETE } from './complete.ts'
import { loadDeferred } from './deferred.ts'
import { idle } from './idle.ts'
import { mountNeighbours, mountNone } from './mounting.ts'

export async function loadRest(): Promise<void> {
  const { router, slides, currentSlideRoute } = useNav()
  mountNone()
  await router.isReady()
  await currentSlideRoute.value.load()
  await painted()
  mountNeighbours()
  await idle()
  await loadDeferred()
  await focusGoto()
  // The router puts a page in the place of its function once it is loaded.
  const pages = router.getRoutes().map(({ components }) => components?.default).filter(page => typeof page === 'function') as (() => unknown)[]
  await Promise.allSettled([
    ...slides.value.map(slide => slide.load()),
    ...pages.map(load => load()),
    ...Array.from(document.fonts, face => face.load()),
  ])
  performance.mark(COMPLETE)
}

/** When what stands on the page is painted in its faces, which are asked for as it is laid out. */
async function painted(): Promise<void> {
  await nextTick()
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  await document.fonts.ready
}

/** A dialog that was called before it was there takes the keys once it is called again. */
async function focusGoto(): Promise<void> {
  // A task later it stands on the page.
  await new Promise(resolve => setTimeout(resolve))
  if (!showGotoDialog.value)
    return
  showGotoDialog.value = false
  await nextTick()
  showGotoDialog.value = true
}
