/** What a key changes and a component shows. */
import { shallowRef } from 'vue'

export const showsKeys = shallowRef(false)
/** Counts how often the clock was asked to start or to pause. */
export const clockToggles = shallowRef(0)
