/** What is used of Slidev's constants. */

/** More clicks than any slide has: the slide as it stands after its last. */
export declare const CLICKS_MAX: number
