/**
 * Gives the presenter's notes room for what is said, the question and the evidence, until somebody drags their edges: Slidev
 * gives them 360 × 280 px.
 */
import { defineAppSetup } from '@slidev/types'
import { keep } from '../src/talk/keep.ts'

const SIZES = { 'slidev-presenter-notes-width': 0.32 * innerWidth, 'slidev-presenter-notes-row-size': 0.56 * innerHeight }

export default defineAppSetup(() => {
  for (const [key, size] of Object.entries(SIZES)) {
    if (localStorage.getItem(key) === null)
      keep(localStorage, key, String(Math.round(size)))
  }
})
