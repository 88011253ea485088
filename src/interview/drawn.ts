/**
 * What slides draw: pictures, figures, quotes and pivots.
 * In: the parts of an interview's schemas. Out: their schemas, each described for whoever writes the data.
 */
import type { SchemaParts } from '../fields/parts.ts'
import { z } from 'zod'
import { visualSchemas } from '../../components/visuals/index.ts'
import { evidence, notesEvidence, statusOrDoubt } from '../fields/parts.ts'
import { id, originalWords, text, words } from '../fields/values.ts'
import { isUnspaced } from '../text/breakable.ts'
import { quoteLines } from '../text/quote-lines.ts'
import { timelineSchema } from './timeline.ts'

/** Lists of lines, in every language. */
function linesIn(languages: string[]) {
  return z.strictObject(Object.fromEntries(languages.map(language => [language, z.array(text).min(1).max(8).describe('The words, line by line')])) as Record<string, z.ZodArray<typeof text>>)
}

/** Tells what is wrong with lines: joined they are the words, and each is wholly in the phrase or wholly out of it. */
function linesFault(lines: string[], said: string, phrase: string | undefined, language: string, complain: (fault: string) => void): void {
  const joined = lines.join(isUnspaced(language) ? '' : ' ')
  if (joined !== said) {
    const same = Array.from(said).findIndex((character, index) => Array.from(joined)[index] !== character)
    complain(`expected lines that together are “${said}”; they differ from it after “${Array.from(said).slice(0, same < 0 ? undefined : same).join('').slice(-24)}”`)
  }
  else if (phrase !== undefined && quoteLines(said, phrase, lines).some(({ part }) => part === 'torn')) {
    complain(`expected each line to be wholly in the phrase, “${phrase}”, or wholly out of it`)
  }
}

export function createDrawn(parts: SchemaParts) {
  const { languages, sourceLanguage, originalLanguage, localized, markdown, otherLanguages, glosses } = parts
  const visuals = visualSchemas(parts)

  const quoteTell = z.strictObject({
    kind: z.literal('quote'),
    quote: id.describe('The id of one of the section’s quotes'),
    notes: markdown.optional(),
    notesEvidence,
  }).describe('One of the section’s quotes on a slide of its own: first the question that it answers, with a click the words.')

  /** What a section shows in the talk: a picture or a quote. */
  const tell = z.discriminatedUnion('kind', [quoteTell, ...visuals])

  const figure = z.strictObject({
    id: id.describe('A name of its own among all quotes, figures and pivots'),
    value: localized.describe('The number with its unit, as it stands in the evidence: 6–8 months, nearly 200M'),
    label: localized.describe('What the number counts'),
    status: statusOrDoubt.default('fact'),
    evidence,
  }).describe('A number, set large in the section in brief, and once more among all numbers. Use it where a number says more than the sentence around it. Figures of the same value stand together.')

  const quote = z.strictObject({
    id: id.describe('A name of its own among all quotes, figures and pivots'),
    exact: words.meta({ title: 'excerpt', description: 'The source’s words, as they stand there' }),
    speaker: id.describe('Who says them, by the key under speakers in interview.yaml'),
    spoken: originalWords.meta({ title: 'excerpt', description: 'The words that were spoken, as they stand in the original: shown in quotation marks, the translation without' }).optional(),
    gloss: glosses.describe('Their wording in each language that is not the source’s, nor that of the words spoken; shown without quotation marks').optional(),
    phrase: localized.describe('The part set off in large type: of the gloss, or in the source’s own language of the words').optional(),
    lines: linesIn(languages).describe('How the words break into lines by sense, in each language; found where they are not given').optional(),
  }).superRefine(({ exact, spoken, gloss, phrase, lines }, context) => {
    const worded = otherLanguages.filter(language => !spoken || language !== originalLanguage)
    const unworded = worded.filter(language => gloss?.[language] === undefined)
    if (unworded.length && (sourceLanguage || !gloss))
      context.addIssue({ code: 'custom', path: ['gloss'], message: `expected the wording in ${unworded.join(', ')}, found none` })
    if (spoken && sourceLanguage && originalLanguage === undefined)
      context.addIssue({ code: 'custom', path: ['spoken'], message: 'expected an original in which it stands; source in interview.yaml has none: write there original, with its publisher and language, and rendering: translation' })
    for (const language of sourceLanguage ? languages : []) {
      const said = language === sourceLanguage ? exact.text : worded.includes(language) ? gloss?.[language] : spoken!.text
      const complain = (path: string, message: string) => void context.addIssue({ code: 'custom', path: [path, language], message })
      if (said !== undefined && phrase && !said.includes(phrase[language]!))
        complain('phrase', `expected a part of the quote, which is “${said}”`)
      else if (said !== undefined && lines)
        linesFault(lines[language]!, said, phrase?.[language], language, fault => complain('lines', fault))
    }
  }).describe('Words of the source on a slide of their own. Use it for what no summary says as well.')

  return { visuals, tell, figure, quote, timeline: timelineSchema(parts) }
}
