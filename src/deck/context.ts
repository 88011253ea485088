import type { InterviewPath } from '../interview/load.ts'
/**
 * What every part of the storyline needs: the interview in one language, and where its excerpts stand.
 * In: an interview, a language, the places of its excerpts. Out: a Context.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Cited, Slide, Told } from './deck.ts'
import type { Excess } from './fit.ts'
import type { Overflow } from './overflow.ts'
import type { QuoteProps, Reference } from './props.ts'
import type { Words } from './words.ts'
import { languageNameIn } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'
import { escapeMarkdown, safeNotes } from './markdown.ts'
import { overflowAt } from './overflow.ts'
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
  /** Keeps in mind that the text at a place does not fit, if it does not. */
  check: (path: InterviewPath, excess: Excess | undefined) => void
  /** What does not fit. */
  problems: Overflow[]
  /** Where an excerpt stands: the first answer of section 7; none in the introduction. */
  turnOf: (exact: string) => Turn | undefined
  /** A language's name in the language of the words. */
  languageName: (tag: string) => string
}

export interface Turn {
  section: number
  kind: 'question' | 'answer'
  /** Its place among the questions or answers of the section, from 1. */
  number: number
}

export interface NotesParts {
  say?: Localized
  /** The excerpts whose turns' questions are told. */
  asked?: string[]
  details?: { text: string, evidence: string[] }[]
  evidence?: string[]
}

const TURN = /^s(\d+)-([qa])(\d+)$/

export function createContext(interview: Interview, language: string, places: Places): Context {
  const words = wordsOf(language)
  const say = (localized: Localized) => localized[language]!
  const { source } = interview
  const locale = localeOf(language)
  const languageName = (tag: string) => languageNameIn(locale, tag)
  const isSourceLanguage = language === source.language
  const [open, close] = quotationMarks(source.language)

  const label = (address: string) => {
    const turn = TURN.exec(address)
    return turn ? `§${Number(turn[1])} · ${turn[2]!.toUpperCase()}${turn[3]}` : words.introduction
  }
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
      const [, section, , number] = TURN.exec(address) ?? []
      const question = interview.sections[Number(section) - 1]?.questions[Number(number) - 1]
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

  const problems: Overflow[] = []
  return {
    interview,
    language,
    words,
    problems,
    check: (path, excess) => void problems.push(...overflowAt(path, excess)),
    locale,
    places,
    say,
    references,
    turnOf(exact) {
      const [, section, letter, number] = TURN.exec(places.find(exact)?.address ?? '') ?? []
      return section === undefined ? undefined : { section: Number(section), kind: letter === 'q' ? 'question' : 'answer', number: Number(number) }
    },
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
