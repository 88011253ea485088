/** What of Slidev's client is used. */
import type { SlideRoute } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'
import type { Router } from 'vue-router'

export declare function useNav(): {
  router: Router
  slides: Ref<SlideRoute[]>
  currentSlideRoute: ComputedRef<SlideRoute>
  isPrintMode: ComputedRef<boolean>
}

/** In state/storage.ts. */
export declare const showGotoDialog: Ref<boolean>
