/** Components that wait until the first slide is painted, and stand empty until then. */
import type { Component } from 'vue'
import { defineAsyncComponent } from 'vue'

type Load = () => Promise<Component>

const loads: Load[] = []
let start: () => void
const started = new Promise<void>(resolve => start = resolve)

export function deferred(load: Load): Component {
  loads.push(load)
  return defineAsyncComponent(() => started.then(load))
}

/** Loads them all. Resolves when those that are on the page can be rendered; what cannot be loaded is tried again when it is needed. */
export async function loadDeferred(): Promise<void> {
  start()
  await Promise.allSettled(loads.map(load => load()))
}
