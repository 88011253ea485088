/**
 * YAML that tries to be more than the data.
 * Out: for each trick, what it makes of a heading `{ en: …, zh: … }`, or what it adds to the file, and what is said to it:
 * a problem, or nothing where it is a text like any other.
 */

export interface Trick {
  /** In the place of the heading. */
  heading?: string
  /** At the end of the file. */
  added?: string
  /** Of the first problem; none where the file is taken. */
  says?: string | RegExp
  /** How the heading then reads. */
  reads?: string
}

const times = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('')
const text = (yaml: string): Pick<Trick, 'heading'> => ({ heading: `{ en: ${yaml}, zh: x }` })

export const TRICKS: Record<string, Trick> = {
  'a prototype as a key': { added: '__proto__: { minutes: 9 }', says: '"__proto__" cannot be a key' },
  'a prototype in quotes': { added: '"__proto__": { minutes: 9 }', says: '"__proto__" cannot be a key' },
  'a prototype in escapes': { added: '"\\x5f_proto__": { minutes: 9 }', says: '"__proto__" cannot be a key' },
  'a prototype deep inside': { heading: '{ en: x, zh: { a: [{ __proto__: { b: 1 } }] } }', says: '"__proto__" cannot be a key' },
  'a constructor': { added: 'constructor: { prototype: { minutes: 9 } }', says: 'unknown key "constructor"' },
  'methods of every object': { heading: '{ en: x, zh: y, toString: z }', says: 'unknown key "toString" in heading' },
  'a merge key': { added: '<<: { minutes: 9 }', says: 'unknown key "<<"' },
  'a merge of an alias': { added: 'base: &base { minutes: 9 }\n<<: *base', says: 'anchors and aliases are not used here' },
  'an anchor alone': { ...text('&a x'), says: 'anchors and aliases are not used here' },
  'an alias of nothing': { ...text('*a'), says: /anchors and aliases are not used here|Unresolved alias/ },
  'an alias of itself': { added: 'loop: &loop [*loop]', says: 'anchors and aliases are not used here' },
  'a billion laughs': { added: `l0: &l0 [ha]\n${times(12, index => `l${index + 1}: &l${index + 1} [${times(9, () => `*l${index}, `)}ha]\n`)}`, says: 'anchors and aliases are not used here' },
  'a tag that runs code elsewhere': { ...text('!!js/function "() => 1"'), says: 'Unresolved tag: tag:yaml.org,2002:js/function' },
  'a tag of Python’s': { ...text('!!python/object/apply:os.system [ls]'), says: 'Unresolved tag' },
  'a tag of nobody’s': { ...text('!mine x'), says: 'Unresolved tag: !mine' },
  'bytes': { ...text('!!binary aGVsbG8='), says: 'heading.en: expected a text, found' },
  'a set': { heading: '!!set { en, zh }', says: /heading: Invalid input|heading\.en/ },
  'an ordered map': { heading: '!!omap [en: x, zh: y]', says: 'heading' },
  'a date': { ...text('!!timestamp 2001-01-01'), says: 'heading.en: expected a text, found' },
  'a text that is called one': { ...text('!!str 12'), reads: '12' },
  'a number': { ...text('12'), says: 'heading.en: expected a text, found the number 12' },
  'a truth': { ...text('true'), says: 'heading.en: expected a text, found true' },
  'what is a truth in old YAML': { ...text('no'), reads: 'no' },
  'nothing': { ...text('~'), says: 'heading.en: expected a text, found ~, which YAML reads as nothing' },
  'a key that is no number': { added: 'heading: .nan', says: 'Map keys must be unique' },
  'a key twice': { added: 'claim: { en: x, zh: y }', says: 'Map keys must be unique' },
  'a key twice in other clothes': { heading: '{ en: x, "en": y, zh: z }', says: 'Map keys must be unique' },
  'a number and its text as keys': { heading: '{ 1: x, "1": y, en: z, zh: z }', says: 'Map keys must be unique' },
  'a list as a key': { heading: '{ [en]: x, en: y, zh: z }', says: 'a list or a map cannot be a key' },
  'two documents': { added: '---\nclaim: x', says: 'multiple documents' },
  'an older YAML by directive': { added: '...\n%YAML 1.1\n---\nclaim: x', says: 'multiple documents' },
  'a list of lists of lists': { ...text('['.repeat(20_000) + ']'.repeat(20_000)), says: 'lists and maps stand in one another too deeply' },
  'lists that are never closed': { ...text('['.repeat(60_000)), says: 'lists and maps stand in one another too deeply' },
  'maps in maps in maps': { ...text('{a: '.repeat(20_000) + '}'.repeat(20_000)), says: 'lists and maps stand in one another too deeply' },
  'keys of keys of keys': { added: `${'? '.repeat(20_000)}x`, says: 'lists and maps stand in one another too deeply' },
  'ten thousand keys': { added: times(10_000, index => `k${index}: 1\n`), says: 'unknown key "k0"' },
  'ten thousand questions': { added: `details:\n${times(10_000, () => '  - x\n')}`, says: /Map keys must be unique|details/ },
  'a heading without end': { ...text('a'.repeat(200_000)), says: 'heading.en: expected at most 2,000 characters, found 200,000' },
  'a heading of dollars': { ...text(`"${'$ '.repeat(100_000)}"`), says: 'expected at most 2,000 characters' },
  'a heading of braces': { ...text(`"${'{{'.repeat(100_000)}"`), says: 'expected at most 2,000 characters' },
  'a heading of white space': { ...text(`"a${' '.repeat(200_000)}b"`), reads: 'a b' },
  'a null character': { ...text('"a\\0b"'), says: 'heading.en: the character U+0000 cannot be shown; remove it' },
  'an escape for the terminal': { ...text('"a\\e[2Jb"'), says: 'the character U+001B cannot be shown' },
  'a bell': { ...text('"a\\ab"'), says: 'the character U+0007 cannot be shown' },
  'half a character': { ...text('"a\\uD800b"'), says: 'the character U+D800 cannot be shown' },
  'a line that only Unicode knows': { ...text('"a\\Lb"'), says: 'the character U+2028 cannot be shown' },
  'a next line': { ...text('"a\\Nb"'), says: 'the character U+0085 cannot be shown' },
  'text turned round': { ...text('"a\\u202Eb"'), says: 'the character U+202E cannot be shown' },
  'text turned round, unescaped': { ...text('a\u202Eb'), says: 'the character U+202E cannot be shown' },
  'text set apart': { ...text('"a\\u2067b\\u2069"'), says: 'the character U+2067 cannot be shown' },
  'a mark of direction that overrides nothing': { ...text('"a\\u200Fb"'), reads: 'a\u200Fb' },
  'nothing but a byte order mark': { ...text('"\\uFEFF"'), says: 'heading.en: expected some text, found none' },
  'the end of a slide': { ...text('"---\\n\\n---"'), reads: '--- ---' },
  'the end of the notes': { ...text('"--> <script>x</script>"'), reads: '--> <script>x</script>' },
}
