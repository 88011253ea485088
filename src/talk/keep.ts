/** Keeps a text for the talk, unless the browser's store is full: then the talk goes on without. */
export function keep(store: Storage, key: string, value: string): void {
  try {
    store.setItem(key, value)
  }
  catch {}
}
