/**
 * Stores that forget, where the browser keeps nothing for the page. Where site data is blocked, as in the sandboxed previews of
 * mail and chat, the very mention of a store throws, and Slidev and its libraries mention them before the first slide.
 */

class Forgetful implements Storage {
  readonly #items = new Map<string, string>()

  get length(): number { return this.#items.size }
  key(index: number): string | null { return [...this.#items.keys()][index] ?? null }
  getItem(key: string): string | null { return this.#items.get(key) ?? null }
  setItem(key: string, value: string): void { this.#items.set(key, String(value)) }
  removeItem(key: string): void { this.#items.delete(key) }
  clear(): void { this.#items.clear() }
}

for (const name of ['localStorage', 'sessionStorage'] as const) {
  if (!isThere(() => window[name]))
    Object.defineProperty(window, name, { value: new Forgetful() })
}

function isThere(store: () => Storage | null): boolean {
  try {
    return store() !== null
  }
  catch {
    return false
  }
}
