/** Milliseconds after which a page that is never idle is taken to be. */
const BUSY = 1000

/** Waits until the page has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => resolve(), { timeout: BUSY })
    else
      setTimeout(resolve, BUSY)
  })
}
