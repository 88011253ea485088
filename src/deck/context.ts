/**
 * What every part of the storyline needs: the interview in one language, and where its excerpts stand.
 * In: an interview, a language, the places of its excerpts. Out: a Context.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Address } from '../source/address.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Cited, Slide, Told } from './deck.ts'
import type { QuoteProps, Reference } from './props.ts'
import type { Words } from './words.ts'
import { addressLabel, parseAddress } from '../source/address.ts'
import { languageNameIn } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'
import { escapeMarkdown, safeNotes } from './markdown.ts'
import { localeOf, wordsOf } from './words.ts'

/** Where the excerpts stand, as the lock records it. */
export interface Places {
  /** The address of an excerpt (s07-a2) and its [start, end) in code points of the source; none where it is not known. */
  find: (exact: string) => { address: string, start: number, end: number } | undefined
  /** The source at the excerpt's words. */
  href: (exact: string) => string
  /** What was taken from each section of the source. */
  coverage: Coverage
}

export interface Context {
  interview: Interview
  language: string
  words: Words
  /** Whose dates and names of languages stand among the words. */
  locale: string
  places: Places
  /** The text in the deck's language. */
  say: (localized: Localized) => string
  /** One reference for each turn that the excerpts stand in, in the order given. */
  references: (excerpts: string[]) => Reference[]
  /** Notes for the presenter: what to say, what was asked, and the words that support it. */
  notes: (parts: NotesParts) => Required<Pick<Slide, 'notes' | 'told'>>
  quote: (id: string) => QuoteProps
  addressOf: (exact: string) => Address | undefined
  /** A language's name in the language of the words. */
  languageName: (tag: string) => string
}

export interface NotesParts {
  say?: Localized
  /** The excerpts whose turns' questions are told. */
  asked?: string[]
  details?: { text: string, evidence: string[] }[]
  evidence?: string[]
}

export function createContext(interview: Interview, language: string, places: Places): Context {
  const words = wordsOf(language)
  const say = (localized: Localized) => localized[language]!
  const { source } = interview
  const locale = localeOf(language)
  const languageName = (tag: string) => languageNameIn(locale, tag)
  const isSourceLanguage = language === source.language
  const [open, close] = quotationMarks(source.language)

  const addressOf = (exact: string) => parseAddress(places.find(exact)?.address ?? '')
  const label = (address: string) => addressLabel(parseAddress(address)!, words.introduction)
  const references = (excerpts: string[]) => {
    const byLabel = new Map<string, Reference>()
    for (const exact of excerpts) {
      const place = places.find(exact)
      if (place && !byLabel.has(label(place.address))) {
        byLabel.set(label(place.address), {
          label: label(place.address),
          href: places.href(exact),
        })
      }
    }
    return [...byLabel.values()]
  }
  const questionsOf = (excerpts: string[]) => {
    const asked = excerpts.flatMap(exact => places.find(exact) ?? []).toSorted((a, b) => a.start - b.start)
    // A question and its answer are two turns.
    const questions = asked.flatMap(({ address }) => {
      const turn = parseAddress(address)!
      const question = turn.kind === 'introduction' ? undefined : interview.sections[turn.section - 1]?.questions[turn.number - 1]
      return question ? [question] : []
    })
    return [...new Set(questions)].map(say)
  }
  const cited = (exact: string): Cited => {
    const place = places.find(exact)
    return {
      exact,
      reference: place && { label: label(place.address), href: places.href(exact) },
    }
  }
  const citation = ({ exact, reference }: Cited) =>
    `${reference ? `${reference.label} ` : ''}<span lang="${source.language}">${open}${escapeMarkdown(exact)}${close}</span>`

  return {
    interview,
    language,
    words,
    locale,
    places,
    say,
    references,
    addressOf,
    languageName,
    notes({ say: said, asked: excerpts = [], details: statements = [], evidence: supports = [] }) {
      const told: Told = {
        spoken: said ? say(said) : '',
        asked: questionsOf(excerpts),
        details: statements.map(({ text, evidence }) => ({ text, evidence: evidence.map(cited) })),
        evidence: [...new Set(supports)].map(cited),
        language: source.language,
      }
      const { spoken, asked, details, evidence } = told
      const notes = [
        safeNotes(spoken),
        asked.length > 0 && `**${words.asked}** ${asked.map(escapeMarkdown).join(words.listSeparator)}`,
        details.length > 0 && `**${words.alsoSaid}**\n\n${details.map(detail => `- ${escapeMarkdown(detail.text)} (${detail.evidence.map(citation).join('; ')})`).join('\n')}`,
        evidence.length > 0 && `**${words.evidence}**\n\n${evidence.map(item => `- ${citation(item)}`).join('\n')}`,
      ].filter(Boolean).join('\n\n')
      return { notes, told }
    },
    quote(id) {
      const quote = interview.sections.flatMap(section => section.quotes).find(candidate => candidate.id === id)!
      return {
        id,
        exact: quote.exact,
        language: source.language,
        gloss: isSourceLanguage ? undefined : quote.gloss?.[language],
        speaker: say(interview.speakers[quote.speaker]!.name),
        mark: !isSourceLanguage && quote.gloss?.[language]
          ? words.translatedFrom(languageName(source.language))
          : source.rendering === 'translation'
            ? words.isTranslation
            : undefined,
      }
    },
  }
}
