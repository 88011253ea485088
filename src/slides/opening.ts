/**
 * The opening: cover, three things to remember, the claims, how to read the deck.
 * In: a Context and where the sections begin. Out: four slides.
 */
import type { Context } from './context.ts'
import type { SectionMark, Slide } from './deck.ts'
import { quotationMarks } from './quotation.ts'

type Opening = (context: Context, sections: SectionMark[]) => Slide

export const opening: Opening[] = [cover, takeaways, map, reading]

function cover({ interview, words, say, notes, languageName, language }: Context): Slide {
  const { source } = interview
  return {
    frame: {
      layout: 'cover',
      kicker: [words.interview, say(interview.place), words.released(dateIn(language, interview.date))].join(' · '),
      subtitle: say(interview.subtitle),
      people: Object.values(interview.speakers).map(({ name, role }) => `${say(name)}${words.colon}${say(role)}`),
      address: source.url.replace(/^https?:\/\/(?:www\.)?/, ''),
      sourceLine: words.sourceLine({
        publisher: say(source.publisher),
        original: source.original && say(source.original.publisher),
        published: dateIn(language, source.published),
        translated: source.rendering === 'translation',
        sameLanguage: language === source.language,
        language: languageName(source.language),
      }),
      bars: { label: words.sectionsByLength },
    },
    headline: say(interview.title),
    points: [],
    placed: [{ component: 'SectionBars', from: 'bars' }],
    ...notes({ say: interview.notes.cover }),
  }
}

function takeaways({ interview, words, say, notes, references }: Context): Slide {
  const { headline, items, notes: spoken } = interview.takeaways
  const evidence = items.flatMap(item => item.evidence)
  return {
    frame: {
      layout: 'takeaways',
      kicker: words.takeaways,
      references: references(evidence),
    },
    headline: say(headline),
    points: items.map(item => say(item.text)),
    placed: [],
    ...notes({ say: spoken, evidence }),
  }
}

function map({ interview, words, say, notes }: Context, sections: SectionMark[]): Slide {
  return {
    frame: {
      layout: 'map',
      rows: Math.ceil(sections.length / 2),
    },
    headline: words.map(sections.length),
    points: [],
    links: sections.map(({ number, slide }) => ({
      number,
      slide,
      text: say(interview.sections[number - 1]!.claim),
    })),
    placed: [],
    ...notes({ say: interview.notes.map }),
  }
}

function reading({ interview, words, say, notes, references, languageName, language }: Context): Slide {
  const { source } = interview
  const translated = source.rendering === 'translation'
  const { readingRows: rows } = words
  const sample = interview.sections[0]!.points[0]!
  const [reference] = references(sample.evidence)
  const translation = translated && [
    rows.translation({
      publisher: say(source.publisher),
      from: source.original && languageName(source.original.language),
      to: languageName(source.language),
    }),
    source.remark && say(source.remark.text),
  ].filter(Boolean).join(words.semicolon)
  return {
    frame: {
      layout: 'reading',
      kicker: words.reading,
      references: references(source.remark?.evidence ?? []),
      key: {
        rows: [
          translation && {
            sample: 'text',
            mark: languageName(source.language),
            text: translation,
          },
          language === source.language
            ? {
                sample: 'quotation',
                mark: quotationMarks(language).join('…'),
                text: translated ? rows.exactTranslation : rows.exact,
              }
            : {
                sample: 'text',
                mark: words.translatedFrom(languageName(source.language)),
                text: rows.gloss(languageName(source.language), languageName(language)),
              },
          reference && {
            sample: 'reference',
            reference: { ...reference, label: '§7 · A2' },
            text: rows.reference,
          },
          { sample: 'ticks', text: rows.ticks },
          { sample: 'hoped', text: rows.hoped },
        ].filter(Boolean),
      },
    },
    headline: words.readingHeadline,
    points: [],
    placed: [{ component: 'ReadingKey', from: 'key' }],
    ...notes({ say: interview.notes.reading, evidence: source.remark?.evidence }),
  }
}

/** A date as it is written in a language: 23 July 2024. The time zone is fixed, since a day has none. */
function dateIn(language: string, date: string): string {
  return new Intl.DateTimeFormat(language === 'en'
    ? 'en-GB'
    : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}
