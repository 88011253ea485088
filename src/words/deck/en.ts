/** What the deck itself says, in English. */
import type { DeckWords, Person } from '../deck.ts'

export const en: DeckWords = {
  locale: 'en-GB',
  opening: 'Opening',
  synthesis: 'Synthesis',
  appendix: 'Appendix',
  takeaways: 'In one minute',
  whose: guest => guest === undefined ? 'Claims: the guests’, unless marked' : `Claims: ${guest}${guest.endsWith('s') ? '’' : '’s'}, unless marked`,
  datedBy: (publisher = 'the source') => `; dates by ${publisher} and us`,
  map: 'The claims',
  inBrief: 'In brief',
  toPresent: time => `about ${time} to present`,
  mapHeadline: count => count === 1 ? 'The interview gives one claim' : `Each of the ${spelled(count)} sections gives one claim`,
  reading: 'How to read this deck',
  readingHeadline: 'Every claim leads back to the words that support it',
  handoutContents: 'What is claimed, and the slide it stands on',
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
  tensions: 'Set side by side by us',
  beside: 'past and future set side by side by us',
  predictions: 'Picked by us, to be checked',
  closing: 'To close',
  ledger: 'Ledger',
  ledgerHeadline: 'Every quote and key figure has its place',
  quote: 'Quote',
  figure: 'Figure',
  making: 'How this deck was made',
  makingHeadline: 'The summaries are ours, the evidence the source’s',
  strip: 'Coverage',
  stripHeadline: touched => `The deck rests on ${touched} of the Q&A text`,
  stripKey: 'Each bar is a section, as long as its text; filled where a quote or a claim’s evidence was taken, the share in its row',
  stripShare: ({ touched, quoted }) => quoted === undefined ? `${touched} of the Q&A text is cited as evidence` : `${quoted} of the Q&A text is quoted, ledger included; ${touched} is quoted or cited as evidence`,
  continued: (headline, page, pages) => `${headline} (${page}/${pages})`,
  introduction: 'Intro',
  interview: 'Interview',
  people: ({ guests, hosts }) => [named(guests), named(hosts)].filter(Boolean).join(', interviewed by '),
  talkOf: minutes => `${minutes} to present`,
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
  undated: 'no date given',
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
  readingRows: {
    translation: ({ publisher, from, to }) => `${from
      ? `Spoken in ${from}; r`
      : 'R'}ead here in the ${[`${to} translation`, publisher].filter(Boolean).join(' by ')}`,
    gloss: language => `Large words without quotation marks are our rendering of the ${language}, never the speaker’s own words; the ${language} below is exact`,
    exactTranslation: () => 'Words in quotation marks stand exactly so in the published translation',
    spoken: (original, translation) => `${original} in quotation marks is as spoken; ${translation} beside it, as published`,
    spokenOrNot: (original, translation, isRendered) => `${original} in quotation marks is as spoken; ${translation}, with or without them, is as published${isRendered ? '; other large words are our rendering' : ''}`,
    exact: 'Words in quotation marks stand exactly so in the source',
    reference: ({ section, kind, turn }) => `Section ${section}, ${ordinal(turn)} ${kind}: the link opens the source at the words themselves`,
    ticks: 'One tick a section, the present one filled; each is a link',
    hoped: 'Blue: the speaker’s own side; black: the other side; grey: neither; vermilion: not there, only hoped for or imagined; dashes: estimated, doubted or feared',
  },
  draft: 'Draft',
  evidenceWanted: '‹evidence to come›',
  unwrittenHeadline: 'Still to be written',
  makingRows: ({ quotes, figures, excerpts, languages }) => [
    `A structured summary of the interview is data; the slides${languages === 1 ? '' : languages === 2 ? ', both languages' : `, all ${languages} languages`} and the notes are generated from it`,
    quotes || figures
      ? `${[quotes && count(quotes, 'quote'), figures && count(figures, 'figure')].filter(Boolean).join(', ')} and every claim carry the source’s own words: ${count(excerpts, 'excerpt')} in all`
      : `Every claim carries the source’s own words: ${count(excerpts, 'excerpt')} in all`,
    'A tool finds each excerpt in the source, insists that it stands there once, and locks its place',
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
