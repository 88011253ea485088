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
import { directionWithin, languageNameIn, listIn } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'
import { displayed } from '../text/quote-lines.ts'
import { clock } from '../text/recording.ts'
import { deckWords, localeOf } from '../words/deck.ts'
import { fitQuote } from './fit-quote.ts'
import { escapeMarkdown, safeNotes } from './markdown.ts'
import { overflowAt } from './overflow.ts'
import { quoteWords } from './quote-words.ts'
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
  /** Props of a quote, by how much it is too long, and where in its data what is shown large stands. */
  quote: (quote: Verified<Quote>) => { props: QuoteProps, excess?: Excess, at: PropertyKey[] }
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
  details?: { text: string, evidence: Excerpt[], page?: number }[]
  evidence?: Excerpt[]
}

export function createContext(interview: Verified<Interview>, language: string, coverage: Coverage, isDraft: boolean): Context {
  const words = deckWords(language)
  const say = (localized: Localized) => localized[language]!
  const { source } = interview
  const locale = localeOf(language)
  const languageName = (tag: string) => languageNameIn(locale, tag)

  const voices = voicesOf(interview)
  const nameOf = (speaker: string | undefined) => voices.nameOf(speaker)?.[language]
  // The original’s sections are not those that the slides name.
  const labelOf = ({ address, of, speaker, seconds }: Excerpt) => of === 'source' ? addressLabel(address, words.introduction, nameOf(speaker)) : seconds === undefined ? words.spoken : clock(seconds)
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
  // A recording that is a file beside the deck is not there for who has the notes on paper.
  const cited = (excerpt: Excerpt): Cited => ({ text: excerpt.text, label: labelOf(excerpt), href: URL.canParse(excerpt.href) ? excerpt.href : '', ...excerpt.of === 'original' && { language: source.original!.language } })
  const citation = ({ text, label, language: citedIn = source.language }: Cited) => {
    const direction = directionWithin(language, citedIn)
    return `${escapeMarkdown(label)} <span lang="${citedIn}"${direction ? ` dir="${direction}"` : ''}>${quotationMarks(citedIn).join(escapeMarkdown(text))}</span>`
  }

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
        details: statements.map(({ evidence, ...detail }) => ({ ...detail, evidence: evidence.map(cited) })),
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
    quote(quote) {
      const { id, exact, speaker, phrase, lines } = quote
      const { own, wording, translation, mark, at } = quoteWords(quote, { interview, words, language, languageName, toldQuotes, say })
      const asked = questionsOf([exact])[0]
      const large = wording ?? own
      const quotedIn = wording ? undefined : large.language
      const told = asked && [words.fromAnswer(nameOf(asked.asks.speaker)), words.colon, say(asked.text)].join('')
      const name = say(interview.speakers[speaker]!.name)
      const { excess, ...fitted } = fitQuote({
        large: displayed(large.text, quotedIn),
        language: large.language,
        phrase: phrase && displayed(say(phrase), quotedIn),
        lines: lines?.[language]?.map(line => displayed(line, quotedIn)),
        exact: wording ? { ...own, text: marked(own.text, own.language) } : translation && { ...translation, text: displayed(translation.text) },
        credit: quote.spoken && `${name} · ${mark}`,
      }, language)
      return {
        excess,
        at,
        props: {
          id,
          asked: told,
          ...fitted,
          exact: own.text,
          language: own.language,
          gloss: wording ? true : undefined,
          translation: translation && { exact: translation.text, language: translation.language },
          speaker: name,
          mark,
        },
      }
    },
  }
}

/** Words in the quotation marks of their language. */
function marked(text: string, language: string): string {
  return quotationMarks(language).join(displayed(text, language))
}

/** The same words may support several things. */
function distinct(excerpts: Excerpt[]): Excerpt[] {
  return [...new Map(excerpts.map(excerpt => [excerpt.text, excerpt])).values()]
}
