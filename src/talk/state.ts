/** What a key changes and a component shows. */
import type { Place, View } from './following.ts'
import { shallowRef, watch } from 'vue'
import { frame } from './handover.ts'

/** Whether this deck is the one of its window that is seen: the other language's waits behind it. */
export const awake = shallowRef(frame === null)

/** Resolves as soon as it is. */
export function awoken(): Promise<void> {
  return new Promise(resolve => watch(awake, awake => awake && resolve(), { immediate: true }))
}

/** What the audiences see, where it is not the place of the talk. */
export const view = shallowRef<View>({})

export const showsKeys = shallowRef(false)
export const showsSearch = shallowRef(false)
/** Where the talk was when it went to what was looked up. */
export const leftAt = shallowRef<Place>()
/** Counts how often the clock was asked to start or to pause. */
export const clockToggles = shallowRef(0)
