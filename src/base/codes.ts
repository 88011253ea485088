/**
 * The kinds of problems, each by a short name that stays the same while messages are reworded: what a program that calls
 * the commands can tell them apart by. AGENTS.md lists them.
 */

/** What each kind means, and what to do about it where that is always the same. */
export const CODES = {
  'todo': 'a text still begins with TODO: write what it asks for (told by --final, by build, and where nothing can be shown without it)',
  'yaml': 'the file is no YAML as it is used here; most often a text wants quotes',
  'missing-key': 'a key that is wanted is not there',
  'unknown-key': 'a key that nothing reads; most often misspelt, or in the wrong place',
  'schema': 'a value is not what its field takes: another type, too many or too few items, a date that is none',
  'duplicate': 'an id is given twice, or a quote told twice',
  'unknown-name': 'what is named is not there: a speaker, a section, a quote, a figure, a language',
  'sections': 'the sections of the data are not those of the source, or are not numbered in order',
  'not-found': 'the words stand nowhere in the source, or no turn begins in that line: copy them from it',
  'ambiguous': 'the words stand in several places: take in more of them',
  'other-form': 'the words stand there with other quotation marks, dashes or widths: write them as the source does',
  'cut-word': 'an excerpt begins or ends within a word',
  'across-turns': 'the words run over several turns: shorten them to what stands in one',
  'misplaced': 'the words stand in another section, or where nobody speaks, or a question’s in an answer',
  'wrong-speaker': 'somebody else says the words, or only the host says what is told as a guest’s: find it in an answer, or name the host in the text',
  'number': 'the number of a figure or picture is not in its evidence',
  'too-long': 'a text is too long for its place on the slide: shorten it, or leave one out',
  'clicks': 'the notes have another number of [click] than their slide has steps',
  'font': 'no font of the deck has the character',
  'lock': 'source.lock.json is missing, damaged or older than the data: run verify',
  'stale': 'the slides are not what the data gives: run generate',
  'source': 'the source text cannot be read as an interview',
  'file': 'a file or folder is missing, misnamed or cannot be read, or something else stands in its place',
  'exists': 'there is data in the folder already, which is never written over',
  'usage': 'the command was called wrongly',
  'machine': 'the tool or the machine cannot do it (exit code 2)',
} as const

export type Code = keyof typeof CODES
