/** Modules that setup/ makes as the deck is built. */
declare module '#notes' {}
