/** What is used of Slidev's overview. */
import type { Ref } from 'vue'

/** The slide that the arrow keys have come to in it. */
export declare const currentOverviewPage: Ref<number>
