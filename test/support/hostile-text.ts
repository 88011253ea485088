/**
 * Text that tries to be more than text.
 * Out: an arbitrary of single lines as they come from the data folder: white space folded, nothing that the schema refuses.
 */
import fc from 'fast-check'

export const HOSTILE_PIECES = [
  '{{ 1 + 1 }}',
  '{{{',
  '}}',
  '<b>bold</b>',
  '<script>window.pwned = true</script>',
  '<img src=x onerror="window.pwned = true">',
  '</template>',
  '<!-- note -->',
  '-->',
  '--!>',
  '---',
  '----',
  '$5 and $9',
  '$$x^2$$',
  '::right::',
  '`code`',
  '```mermaid',
  '*stars*',
  '**strong**',
  '_under_',
  '~~gone~~',
  '[click]',
  '[click:3]',
  '[ ] todo',
  '[x] done',
  '[link](https://example.com)',
  '![image](x.png)',
  '[^1]',
  '[!NOTE]',
  'https://example.com/a_b_c',
  'sli.dev',
  'a@b.com',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '> said',
  '&amp;',
  '&#65;',
  '&notanentity',
  '\\*',
  '\\',
  'C:\\new',
  '|a|b|',
  '===',
  ':::',
  '{monaco}',
  '<Tweet id="1" />',
  '<style>*{display:none}</style>',
  'v-if="false"',
  '@click="x"',
  '%s',
  'مرحبا بالعالم',
  'שלום',
  '👩‍👩‍👧‍👦',
  '我们“构建”平台。',
  'naïve',
  'Z̶a̶l̶g̶o̶',
  '__proto__',
  '$' + '{x}',
  'null',
  'true',
  '~',
  '"quoted"',
  '\'single\'',
  'it\'s (c) (tm) +- 5',
  'so...',
  ',, ??????',
]

/** Any line that the schema lets through: folded, not empty, without controls and direction overrides. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...HOSTILE_PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) })
  return fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 6 })
    .map(parts => parts.flat().join(''))
    .map(text => text.replace(/[\t\n\r ]+/g, ' ').trim())
    // eslint-disable-next-line no-control-regex
    .filter(text => text !== '' && !/[\0-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Surrogate}]/u.test(text))
}
