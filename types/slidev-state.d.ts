/** The one part of Slidev's client state that is used: what its menu of synchronisation says. */
import type { Ref } from 'vue'

export declare const syncDirections: Ref<Record<'viewerSend' | 'viewerReceive' | 'presenterSend' | 'presenterReceive', boolean>>
