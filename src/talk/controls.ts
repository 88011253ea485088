/**
 * Slidev's controls, mended. For assistive technology: a menu is one button, not a button in a button; the go-to dialog is a landmark.
 * For Safari: its keys know what has the focus.
 */
import { activeElement } from '@slidev/client/state/storage.ts'
import talk from '#words'

/** On a page of slides, once its controls are mounted. */
export function mendControls(): void {
  const goTo = talk.keys.rows.find(({ keys }) => keys.includes('g'))!.does
  for (const inner of document.querySelectorAll<HTMLElement>('nav button > button')) {
    inner.parentElement!.ariaLabel = inner.title
    inner.inert = true
  }
  const dialog = document.querySelector('#slidev-goto-dialog')
  dialog?.setAttribute('role', 'search')
  dialog?.querySelector('input')?.setAttribute('aria-label', goTo)
}

/**
 * Slidev's keys rest while a field, a link or a button has the focus, of which they hear by `blur`. WebKit sends none where that
 * goes away with its dialog, and they would rest for good. Called after whatever else a key has to do with the focus.
 */
export function followFocus(): void {
  window.addEventListener('keydown', () => activeElement.value = document.activeElement as HTMLElement | null, { capture: true })
}
