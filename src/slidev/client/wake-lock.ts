/** Keeps the screen on as Slidev does, but says nothing where a device will not, such as one whose battery is low. */
import { wakeLockEnabled } from '@slidev/client/state/storage.ts'
import { onScopeDispose, watch } from 'vue'

export function useWakeLock(): void {
  let lock: Promise<WakeLockSentinel | void> | undefined
  const release = async () => (await lock)?.release()
  const ask = () => {
    if (wakeLockEnabled.value && document.visibilityState === 'visible')
      lock = navigator.wakeLock?.request('screen').catch(() => {})
  }
  watch(wakeLockEnabled, enabled => enabled ? ask() : void release(), { immediate: true })
  // The browser releases it when the page is hidden.
  document.addEventListener('visibilitychange', ask)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', ask)
    void release()
  })
}
