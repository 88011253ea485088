/** A slide's notes as plain paragraphs, for a presenter's view that shows no Markdown. */
import type { Cited, Deck, Told } from '../../deck/model.ts'
import { CLICK_MARK } from '../../deck/clicks.ts'
import { quotationMarks } from '../../text/quotation.ts'
import { deckWords } from '../../words/deck.ts'

/** Signs that only set Markdown: a quotation, a heading, emphasis, code. */
const LINE_MARK = /^(?:>\s*)+|^#+\s+/
const EMPHASIS = /(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g

export function notesText({ language }: Deck, told: Told): string[] {
  const words = deckWords(language)
  const cite = ({ text, label, language = told.language }: Cited) => `${label} ${quotationMarks(language).join(text)}`
  return [
    ...told.spoken.split('\n').map(spokenLine).filter(Boolean),
    ...told.asked.length ? [`${words.asked}${words.colon}${told.asked.join(words.listSeparator)}`] : [],
    ...told.details.length ? [words.alsoSaid, ...told.details.map(({ text, evidence }) => `– ${text} (${evidence.map(cite).join('; ')})`)] : [],
    ...told.evidence.length ? [words.evidence, ...told.evidence.map(item => `– ${cite(item)}`)] : [],
  ]
}

/** A click begins a step; the sign for it is one that any font has. */
function spokenLine(line: string): string {
  return line.replace(CLICK_MARK, '›').replace(LINE_MARK, '').replace(EMPHASIS, '$2').trim()
}
