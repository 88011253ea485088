/** Slidev's controls, mended for assistive technology: a menu is one button, not a button in a button; the go-to dialog is a landmark. */
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
