/** The mark in the page's timeline when the whole deck is loaded. */
export const COMPLETE = 'deck-complete'
