/**
 * Slidev's controls, mended for assistive technology.
 * In: a page of slides, mounted, and what its go-to dialog is for. Out: a menu is one button, not a button in a button; the go-to dialog is a landmark.
 */
export function mendControls(goTo: string): void {
  for (const inner of document.querySelectorAll<HTMLElement>('nav button > button')) {
    inner.parentElement!.ariaLabel = inner.title
    inner.inert = true
  }
  const dialog = document.querySelector('#slidev-goto-dialog')
  dialog?.setAttribute('role', 'search')
  dialog?.querySelector('input')?.setAttribute('aria-label', goTo)
}
