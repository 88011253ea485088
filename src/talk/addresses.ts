/**
 * Where the decks of one talk stand: the first language's at its root, each other's in a folder of its name.
 * Paths begin and end with a slash.
 */

/** The folder of a language's deck below the talk's root, with a slash at its end; empty for the first. */
export function folderOf(languages: string[], language: string): string {
  return language === languages[0] ? '' : `${language}/`
}

/** The path all languages of a talk stand under: /talks/x/ for a deck at /talks/x/zh/. */
export function talkRoot(base: string, folder: string): string {
  return folder && base.endsWith(`/${folder}`) ? base.slice(0, -folder.length) : base
}
