/** What the deck itself says, in English. */
import type { DeckWords, Person } from '../deck.ts'

export const en: DeckWords = {
  locale: 'en-GB',
  opening: 'Opening',
  synthesis: 'Synthesis',
  appendix: 'Appendix',
  takeaways: 'To keep in mind',
  ownQuestions: 'our questions',
  whose: guest => guest === undefined ? 'Claims are the guests’ unless marked' : `Claims are ${guest}${guest.endsWith('s') ? '’' : '’s'} unless marked`,
  datedBy: (publisher = 'the source') => `; dates by ${publisher} and us`,
  map: 'The main points',
  inBrief: 'In brief',
  mapHeadline: count => count === 1 ? 'The interview’s main point' : `One main point from each of the ${spelled(count)} sections`,
  reading: 'How to read this deck',
  readingHeadline: 'Every claim leads back to the words that support it',
  handoutContents: 'Each section’s main point, and where it begins',
  asked: 'Asked',
  fromAnswer: host => host === undefined ? 'From the answer to' : `From the answer to ${host}`,
  evidence: 'Evidence',
  alsoSaid: 'Also said',
  timeline: 'Timeline',
  numbers: 'The numbers',
  read: {
    slides: 'The slides',
    source: 'The source',
    ways: 'Other ways to read this',
    inWords: 'In words',
    spoken: 'What is said',
    answers: 'Every question, with its answer',
    slide: number => `Slide ${number}`,
  },
  tensions: 'Paired by us',
  beside: 'past and future paired by us',
  endOf: year => `end of ${year}`,
  predictions: 'Picked by us',
  closing: 'To close',
  ledger: 'Ledger',
  ledgerHeadline: 'Every quote and key figure links to the source',
  quote: 'Quote',
  figure: 'Figure',
  making: 'How this deck was made',
  makingHeadline: 'The summaries are ours, the evidence the source’s',
  strip: 'Coverage',
  stripHeadline: touched => `The deck cites ${touched} of the Q&A text as evidence`,
  stripKey: 'Each bar is a section, scaled to its length; the filled parts were quoted or cited; the share is on the right',
  stripShare: ({ touched, quoted }) => quoted === undefined ? `${touched} of the Q&A text is cited as evidence` : `${quoted} of the Q&A text is quoted, ledger included; ${touched} is quoted or cited as evidence`,
  continued: (name, nth, of) => of > 1 ? `${name}, continued (${nth}/${of})` : `${name}, continued`,
  introduction: 'Intro',
  interview: 'Interview',
  people: ({ guests, hosts, publisher }) => `${[named(guests), named(hosts)].filter(Boolean).join(', interviewed by ')}${publisher ? `; released by ${publisher}` : ''}`,
  released: date => `released ${date}`,
  listSeparator: ' ',
  colon: ': ',
  semicolon: '; ',
  ourRendering: (language, isTranslation) => isTranslation ? `our English rendering of the ${language} translation` : `our English rendering of the ${language}`,
  ourRenderingShort: 'our rendering',
  isTranslation: 'in translation',
  spoken: 'Spoken',
  asSpoken: language => `the ${language} as spoken`,
  asTranslated: (language, publisher) => publisher ? `the ${language} as translated by ${publisher}` : `the ${language} as translated`,
  from: 'from',
  to: 'to',
  undated: 'no date',
  status: {
    fact: 'said',
    aim: 'aim',
    estimate: 'estimate',
    doubt: 'doubted',
    prediction: 'prediction',
  },
  sourceLine: ({ publisher, original, published, translated, sameLanguage, language, deckLanguage }) =>
    [
      original ? `${original}.` : '',
      translated
        ? `Read in the ${[[`${language} translation`, publisher].filter(Boolean).join(' by '), published].filter(Boolean).join(', ')}.`
        : [publisher, published].filter(Boolean).join(', ').replace(/.$/u, '$&.'),
      sameLanguage ? '' : `The ${deckLanguage} wording is ours.`,
    ].filter(Boolean).join(' '),
  basis: 'Source',
  looks: 'Colours and dashes',
  readingRows: {
    translation: ({ publisher, from, to }) => `${from
      ? `Spoken in ${from}; r`
      : 'R'}ead here in the ${[`${to} translation`, publisher].filter(Boolean).join(' by ')}`,
    gloss: language => `Large words without quotation marks are our rendering of the ${language}, never the speaker’s own words; the ${language} in quotation marks is exact`,
    exactTranslation: () => 'Words in quotation marks stand exactly so in the published translation',
    spoken: (original, translation) => `${original} in quotation marks is as spoken; ${translation} beside it, as published`,
    spokenOrNot: (original, translation, isRendered) => `${original} in quotation marks is as spoken; ${translation}, with or without them, is as published${isRendered ? '; other large words are our rendering' : ''}`,
    exact: 'Words in quotation marks stand exactly so in the source',
    reference: ({ section, kind, turn, isLink }) => `Section ${section}, ${ordinal(turn)} ${kind}: ${isLink ? 'the link opens the source at the words themselves' : 'there the words stand in the source'}`,
    ticks: 'One part of the bar per section, the current one filled; each is a link',
    looks: { own: 'the speaker’s side', given: 'the other side', world: 'neither', aim: 'not yet so: aimed at, hoped for, imagined', doubt: 'estimated, doubted or feared' },
  },
  draft: 'Draft',
  evidenceWanted: '‹evidence to come›',
  unwrittenHeadline: 'Still to be written',
  makingRows: ({ quotes, figures, excerpts, languages }) => [
    `Slides and notes${languages === 1 ? '' : languages === 2 ? ', in both languages,' : `, in all ${languages} languages,`} are generated from one structured summary`,
    quotes || figures
      ? `${[quotes && count(quotes, 'quote'), figures && count(figures, 'figure')].filter(Boolean).join(', ')} and every claim carry the source’s own words: ${count(excerpts, 'excerpt')} in all`
      : `Every claim carries the source’s own words: ${count(excerpts, 'excerpt')} in all`,
    'A tool finds each excerpt in the source, checks that it occurs exactly once, and records its place',
    'Summaries are in our own words; they are meant to say no more than the answer they point to',
  ],
}

/** A role stands between commas where nothing else does. */
function named(people: Person[]): string {
  return new Intl.ListFormat('en-GB').format(people.map(({ name, role }) => !role ? name : people.length > 1 || role.includes(',') ? `${name} (${role})` : `${name}, ${role}`))
}

function spelled(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][count] ?? String(count)
}

function ordinal(place: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][place - 1] ?? `${place}th`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
