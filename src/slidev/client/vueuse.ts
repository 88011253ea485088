/** VueUse, which Slidev asks for its stores, after it has been seen that there are any. */
import './site-data.ts'

export * from '@vueuse/core/index.js'
