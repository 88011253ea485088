/**
 * What the browser keeps for the talk, where it lets it. Where site data is blocked, as in the sandboxed previews of mail and
 * chat, the very mention of the store throws: then nothing is kept, and the talk goes on.
 */

type Store = () => Storage

/** The text kept under a name; null where there is none. */
export function kept(store: Store, key: string): string | null {
  try {
    return store().getItem(key)
  }
  catch {
    return null
  }
}

/** Keeps a text, unless the store is blocked or full. */
export function keep(store: Store, key: string, value: string): void {
  try {
    store().setItem(key, value)
  }
  catch {}
}
