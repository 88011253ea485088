/** What is used of Slidev's client state. */
import type { Ref, ShallowRef } from 'vue'

/** What the menu of synchronisation says. */
export declare const syncDirections: Ref<Record<'viewerSend' | 'viewerReceive' | 'presenterSend' | 'presenterReceive', boolean>>
/** What Slidev believes to have the focus. */
export declare const activeElement: ShallowRef<HTMLElement | null | undefined>
export declare const showGotoDialog: Ref<boolean>
export declare const showOverview: Ref<boolean>
/** What the settings say of keeping the screen on. */
export declare const wakeLockEnabled: Ref<boolean>
