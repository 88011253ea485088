/** What is used of Slidev's client; see slidev.d.ts for why its own declarations are not read. */
import type { SlideRoute } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'
import type { Router } from 'vue-router'

export interface Sync {
  init: (key: string, onUpdate: (data: Record<string, unknown>) => void, state: Record<string, unknown>) => ((state: Record<string, unknown>, updating?: boolean) => void) | undefined
}

export declare function addSyncMethod(sync: Sync): void
export declare function disableBuiltinSync(): void
export declare function onSharedUpdate(data: Record<string, unknown>): void
/** Keeps Slidev's keys still until what it returns is called. */
export declare function lockShortcuts(): () => void
export declare const configs: Record<string, any>

export interface Nav {
  router: Router
  slides: Ref<SlideRoute[]>
  currentSlideRoute: ComputedRef<SlideRoute>
  total: Ref<number>
  currentSlideNo: Ref<number>
  clicks: Ref<number>
  isPlaying: Ref<boolean>
  isPresenter: Ref<boolean>
  isPrintMode: Ref<boolean>
  go: (no: number | string, clicks?: number) => Promise<void>
}
export declare function useNav(): Nav

export interface SlideContext {
  $clicks: Ref<number>
  $frontmatter: Record<string, any>
  $page: Ref<number>
  $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext' | 'print'>
  $slidev: { themeConfigs: Record<string, any>, configs: Record<string, any> }
}
export declare function useSlideContext(): SlideContext
