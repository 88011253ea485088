/** Whether a file is one of Word's, or packed as those are, told before what reads it is loaded. */

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 and 4.3.16: a file with something in it, and an empty one. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06']
/** [MS-CFB] 2.2: what Word wrote until 2003, and what it writes when a file has a password. */
const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'

const beginsWith = (bytes: Uint8Array, signature: string): boolean => [...signature].every((character, index) => bytes[index] === character.charCodeAt(0))

/** Whether the bytes are those of a Word file or of something packed in the same way, all of which `readDocx` reads or refuses. */
export const isDocx = (bytes: Uint8Array): boolean => [...ZIP, COMPOUND].some(signature => beginsWith(bytes, signature))

/** What has its streams in it as older Office files do. */
export const isCompound = (bytes: Uint8Array): boolean => beginsWith(bytes, COMPOUND)
