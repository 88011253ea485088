/** What a key changes and a component shows. */
import type { View } from './following.ts'
import { shallowRef } from 'vue'

/** What the audiences see, where it is not the place of the talk. */
export const view = shallowRef<View>({})

export const showsKeys = shallowRef(false)
/** Counts how often the clock was asked to start or to pause. */
export const clockToggles = shallowRef(0)
