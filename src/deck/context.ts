/** What every part of the storyline needs: the interview in one language, its words, and where its excerpts stand. */
import type { InterviewPath } from '../interview/load.ts'
import type { Interview, Localized, Question, Quote } from '../interview/schema.ts'
import type { Address } from '../source/address.ts'
import type { Excerpt, Verified } from '../source/excerpt.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Excess } from '../text/fit.ts'
import type { DeckWords } from '../words/deck.ts'
import type { Cited, Misfit, Slide, Told } from './model.ts'
import type { QuoteProps, References } from './props.ts'
import type { Voices } from './voices.ts'
import { addressLabel } from '../source/address.ts'
import { languageNameIn, listIn } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'
import { displayed } from '../text/quote-lines.ts'
import { deckWords, localeOf } from '../words/deck.ts'
import { fitQuote } from './fit-quote.ts'
import { escapeMarkdown, safeNotes } from './markdown.ts'
import { overflowAt } from './overflow.ts'
import { voicesOf } from './voices.ts'

/** Guests whom the standing line names; more are the guests. */
const MOST_NAMED = 2

export interface Context {
  interview: Verified<Interview>
  language: string
  words: DeckWords
  /** Whether something of the interview is still to be written. */
  isDraft: boolean
  /** The locale of dates and names of languages among the words. */
  locale: string
  /** What was taken from each section of the source. */
  coverage: Coverage
  /** The text in the deck's language. */
  say: (localized: Localized) => string
  /** The excerpts by the turns they stand in, one of each, in the order given. */
  references: (excerpts: Excerpt[]) => References
  /** The same of what supports a statement, which nothing is left to stand without. */
  supports: (evidence: Excerpt[]) => References
  voices: Voices
  /** The foot’s standing line where a slide rests on the words of some of several guests; else the deck’s says it. */
  whose: (evidence: Excerpt[]) => string | undefined
  /** A question in the deck’s language or another, with who asks it where there are several hosts. */
  asking: (question: Verified<Question>, language?: string) => string
  /** Notes for the presenter: what to say, what was asked, and the words that support it. */
  notes: (parts: NotesParts) => Required<Pick<Slide, 'notes' | 'notesAt' | 'told'>>
  /** Props of a quote, and by how much it is too long. */
  quote: (quote: Verified<Quote>) => { props: QuoteProps, excess?: Excess }
  /** The ids of the quotes that the talk shows, in their order; the first says in full what its words are. */
  toldQuotes: string[]
  /** Keeps in mind that the text at a place does not fit, if it does not. */
  check: (path: InterviewPath, excess: Excess | undefined) => void
  misfits: Misfit[]
  /** A language's name in the language of the words. */
  languageName: (tag: string) => string
}

export interface NotesParts {
  say?: Localized
  /** What is said last, and leads on. */
  bridge?: Localized
  /** Where it stands in the data. */
  at: InterviewPath
  /** The excerpts whose turns' questions are told. */
  asked?: Excerpt[]
  details?: { text: string, evidence: Excerpt[] }[]
  evidence?: Excerpt[]
}

export function createContext(interview: Verified<Interview>, language: string, coverage: Coverage, isDraft: boolean): Context {
  const words = deckWords(language)
  const say = (localized: Localized) => localized[language]!
  const { source } = interview
  const locale = localeOf(language)
  const languageName = (tag: string) => languageNameIn(locale, tag)
  const isSourceLanguage = language === source.language
  const [open, close] = quotationMarks(source.language)

  const voices = voicesOf(interview)
  const nameOf = (speaker: string | undefined) => voices.nameOf(speaker)?.[language]
  const labelOf = ({ address, speaker }: Excerpt) => addressLabel(address, words.introduction, nameOf(speaker))
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
    const asked = excerpts.toSorted((a, b) => a.start - b.start).flatMap(({ address }) => address.kind === 'introduction' ? [] : questions.get(numberOf(address)) ?? [])
    return [...new Set(asked)]
  }
  const asking = ({ text, asks }: Verified<Question>, of = language) => [voices.nameOf(asks.speaker)?.[of], text[of]!].filter(part => part !== undefined).join(deckWords(of).colon)
  const cited = (excerpt: Excerpt): Cited => ({ text: excerpt.text, label: labelOf(excerpt), href: excerpt.href })
  const citation = ({ text, label }: Cited) => `${escapeMarkdown(label)} <span lang="${source.language}">${open}${escapeMarkdown(text)}${close}</span>`

  const toldQuotes = interview.sections.flatMap(({ tells, quotes }) => tells.length
    ? tells.flatMap(tell => tell.kind === 'quote' ? (tell as unknown as { quote: string }).quote : [])
    : quotes.map(({ id }) => id))
  const misfits: Misfit[] = []
  return {
    interview,
    language,
    words,
    isDraft,
    misfits,
    toldQuotes,
    check: (path, excess) => void misfits.push(...overflowAt(path, excess)),
    locale,
    coverage,
    say,
    references,
    supports: evidence => evidence.length ? references(evidence) : { [words.evidenceWanted]: '' },
    voices,
    whose(evidence) {
      const guests = voices.isPanel ? voices.guestsIn(evidence).map(guest => nameOf(guest)!) : []
      return guests.length && guests.length <= MOST_NAMED ? words.whose(listIn(locale, guests)) : undefined
    },
    asking,
    languageName,
    notes({ say: said, bridge, at: notesAt, asked: excerpts = [], details: statements = [], evidence: supports = [] }) {
      const told: Told = {
        spoken: [said, bridge].flatMap(text => text ? say(text) : []).join('\n\n'),
        asked: questionsOf(excerpts).map(question => asking(question)),
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
    quote({ id, exact, gloss, speaker, phrase, lines }) {
      const wording = isSourceLanguage ? undefined : gloss?.[language]
      const own = marked(exact.text, source.language)
      const asked = questionsOf([exact])[0]
      const large = wording ?? exact.text
      const quotedIn = wording ? undefined : source.language
      const told = asked && [words.fromAnswer(nameOf(asked.asks.speaker)), words.colon, say(asked.text)].join('')
      const { excess, ...fitted } = fitQuote({
        large: displayed(large, quotedIn),
        language: wording ? language : source.language,
        phrase: phrase && displayed(say(phrase), quotedIn),
        lines: lines?.[language]?.map(line => displayed(line, quotedIn)),
        exact: wording ? { text: own, language: source.language } : undefined,
      }, language)
      const rendered = id === toldQuotes[0] ? words.ourRendering(languageName(source.language), source.rendering === 'translation') : words.ourRenderingShort
      return {
        excess,
        props: {
          id,
          asked: told,
          ...fitted,
          exact: exact.text,
          language: source.language,
          gloss: wording ? true : undefined,
          speaker: say(interview.speakers[speaker]!.name),
          mark: wording ? rendered : source.rendering === 'translation' ? words.isTranslation : undefined,
        },
      }
    },
  }
}

/** Words of the source in its quotation marks. */
function marked(text: string, language: string): string {
  return quotationMarks(language).join(displayed(text, language))
}

/** The same words may support several things. */
function distinct(excerpts: Excerpt[]): Excerpt[] {
  return [...new Map(excerpts.map(excerpt => [excerpt.text, excerpt])).values()]
}
