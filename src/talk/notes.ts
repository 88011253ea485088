/**
 * The presenter's notes keep to the click.
 * In: where the talk is. Out: the mark of the present click stands in the middle of the notes, where they are longer than their place.
 */
import type { Ref } from 'vue'
import { watch } from 'vue'

export function followNotes(isPresenter: Ref<boolean>, page: Ref<number>, clicks: Ref<number>): void {
  watch([page, clicks], () => {
    // Slidev marks the notes some ticks after the slide has changed.
    if (isPresenter.value)
      requestAnimationFrame(() => document.querySelector('.slidev-note-click-mark-active')?.scrollIntoView({ block: 'center' }))
  }, { flush: 'post' })
}
