/**
 * What the page does beside showing slides.
 * In: the app as it starts. Out: the rest of the deck is loaded as soon as there is time.
 */
import { defineRootSetup } from '@slidev/types'
import { loadRest } from './slim/rest.ts'

export default defineRootSetup(() => {
  void loadRest()
})
