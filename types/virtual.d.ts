/** Modules that setup/ makes as the deck is built. */
declare module '#notes' {}

declare module '#search' {
  const entries: import('../src/search/entries.ts').Entries
  export default entries
}

declare module '#words' {
  const words: import('../src/words/talk.ts').TalkWords
  export default words
}
