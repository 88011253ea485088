/** What every part of the storyline needs: the interview in one language, its words, and where its excerpts stand. */
import type { InterviewPath } from '../interview/load.ts'
import type { Interview, Localized, Quote } from '../interview/schema.ts'
import type { Address } from '../source/address.ts'
import type { Excerpt, Verified } from '../source/excerpt.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Excess } from '../text/fit.ts'
import type { DeckWords } from '../words/deck.ts'
import type { Cited, Misfit, Slide, Told } from './model.ts'
import type { QuoteProps, References } from './props.ts'
import { addressLabel } from '../source/address.ts'
import { languageNameIn } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'
import { deckWords, localeOf } from '../words/deck.ts'
import { escapeMarkdown, safeNotes } from './markdown.ts'
import { overflowAt } from './overflow.ts'

export interface Context {
  interview: Verified<Interview>
  language: string
  words: DeckWords
  /** The locale of dates and names of languages among the words. */
  locale: string
  /** What was taken from each section of the source. */
  coverage: Coverage
  /** The text in the deck's language. */
  say: (localized: Localized) => string
  /** The excerpts by the turns they stand in, one of each, in the order given. */
  references: (excerpts: Excerpt[]) => References
  /** Notes for the presenter: what to say, what was asked, and the words that support it. */
  notes: (parts: NotesParts) => Required<Pick<Slide, 'notes' | 'notesAt' | 'told'>>
  quote: (quote: Verified<Quote>) => QuoteProps
  /** Keeps in mind that the text at a place does not fit, if it does not. */
  check: (path: InterviewPath, excess: Excess | undefined) => void
  misfits: Misfit[]
  /** A language's name in the language of the words. */
  languageName: (tag: string) => string
}

export interface NotesParts {
  say?: Localized
  /** Where it stands in the data. */
  at: InterviewPath
  /** The excerpts whose turns' questions are told. */
  asked?: Excerpt[]
  details?: { text: string, evidence: Excerpt[] }[]
  evidence?: Excerpt[]
}

export function createContext(interview: Verified<Interview>, language: string, coverage: Coverage): Context {
  const words = deckWords(language)
  const say = (localized: Localized) => localized[language]!
  const { source } = interview
  const locale = localeOf(language)
  const languageName = (tag: string) => languageNameIn(locale, tag)
  const isSourceLanguage = language === source.language
  const [open, close] = quotationMarks(source.language)

  const labelOf = ({ address }: Excerpt) => addressLabel(address, words.introduction)
  const references = (excerpts: Excerpt[]) => {
    const byLabel: References = {}
    for (const excerpt of excerpts)
      byLabel[labelOf(excerpt)] ??= excerpt.text
    return byLabel
  }
  // A question and all its answers have one number.
  const numberOf = (address: Address) => address.kind === 'introduction' ? undefined : `${address.section} ${address.number}`
  const questions = Map.groupBy(interview.sections.flatMap(section => section.questions), ({ asks }) => numberOf(asks.address))
  const questionsOf = (excerpts: Excerpt[]) => {
    const asked = excerpts.toSorted((a, b) => a.start - b.start).flatMap(({ address }) => questions.get(numberOf(address)) ?? [])
    return [...new Set(asked)].map(({ text }) => say(text))
  }
  const cited = (excerpt: Excerpt): Cited => ({ text: excerpt.text, label: labelOf(excerpt), href: excerpt.href })
  const citation = ({ text, label }: Cited) => `${label} <span lang="${source.language}">${open}${escapeMarkdown(text)}${close}</span>`

  const misfits: Misfit[] = []
  return {
    interview,
    language,
    words,
    misfits,
    check: (path, excess) => void misfits.push(...overflowAt(path, excess)),
    locale,
    coverage,
    say,
    references,
    languageName,
    notes({ say: said, at: notesAt, asked: excerpts = [], details: statements = [], evidence: supports = [] }) {
      const told: Told = {
        spoken: said ? say(said) : '',
        asked: questionsOf(excerpts),
        details: statements.map(({ text, evidence }) => ({ text, evidence: evidence.map(cited) })),
        evidence: distinct(supports).map(cited),
        language: source.language,
      }
      const { spoken, asked, details, evidence } = told
      const notes = [
        safeNotes(spoken),
        asked.length > 0 && `**${words.asked}** ${asked.map(escapeMarkdown).join(words.listSeparator)}`,
        details.length > 0 && `**${words.alsoSaid}**\n\n${details.map(detail => `- ${escapeMarkdown(detail.text)} (${detail.evidence.map(citation).join('; ')})`).join('\n')}`,
        evidence.length > 0 && `**${words.evidence}**\n\n${evidence.map(item => `- ${citation(item)}`).join('\n')}`,
      ].filter(Boolean).join('\n\n')
      return { notes, notesAt, told }
    },
    quote({ id, exact, gloss, speaker }) {
      const wording = isSourceLanguage ? undefined : gloss?.[language]
      return {
        id,
        exact: exact.text,
        language: source.language,
        gloss: wording,
        speaker: say(interview.speakers[speaker]!.name),
        mark: wording ? words.translatedFrom(languageName(source.language)) : source.rendering === 'translation' ? words.isTranslation : undefined,
      }
    },
  }
}

/** The same words may support several things. */
function distinct(excerpts: Excerpt[]): Excerpt[] {
  return [...new Map(excerpts.map(excerpt => [excerpt.text, excerpt])).values()]
}
