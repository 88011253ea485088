/**
 * A made-up interview of any size, to measure with.
 * In: the number of sections. Out: its source text, and its data files by name.
 */

const WORDS = 'harbour lantern ledger window river orchard signal market engine garden letter bridge winter copper meadow island barrel castle feather hammer journey kettle ladder marble needle oyster pencil quarry ribbon saddle'.split(' ')

/** Words that stand only here: numbered, so that every excerpt is found once. */
const sentence = (...numbers: number[]) => `${numbers.map((number, index) => WORDS[(number * 7 + index * 3) % WORDS.length]).join(' ')} number ${numbers.join(' of ')}`

export interface Synthetic {
  source: string
  files: Record<string, unknown>
}

export function syntheticInterview(sections: number): Synthetic {
  const numbers = Array.from({ length: sections }, (_, index) => index + 1)
  const both = (text: string) => ({ en: text, zh: `译 ${text}` })
  const statement = (section: number, item: number) => ({ text: both(sentence(section, item)), evidence: sentence(section, item) })
  const placed = (section: number, item: number) => ({ ...statement(section, item), section })
  const source = ['Title: Synthetic', '', ...numbers.flatMap(section => [
    `## Section ${section} ${WORDS[section % WORDS.length]}`,
    '',
    `Host: What about section ${section}?`,
    '',
    `Guest: ${Array.from({ length: 12 }, (_, item) => `It is about ${sentence(section, item)}, he says.`).join(' ')} It took ${section + 1000} years in part ${section}.`,
    '',
  ])].join('\n')
  const sectionFiles = Object.fromEntries(numbers.map(section => [`sections/${String(section).padStart(4, '0')}-part.yaml`, {
    heading: both(`Part ${section}`),
    claim: both(`Section ${section} says that things are numbered`),
    evidence: sentence(section, 7),
    questions: [{ text: both(`What about section ${section}?`), asks: `What about section ${section}?` }],
    points: [1, 2, 3].map(item => statement(section, item)),
    quotes: [{ id: `quote-${section}`, exact: sentence(section, 4), speaker: 'guest', gloss: { zh: '译文' } }],
    figures: [{ id: `figure-${section}`, value: both(`${section + 1000} years`), label: both('long'), evidence: `It took ${section + 1000} years in part ${section}` }],
    details: [5, 6].map(item => statement(section, item)),
    notes: both('[click] one [click] two [click] three'),
  }]))
  const items = [1, 2, 3].map(item => placed(1, item))
  return {
    source,
    files: {
      'interview.yaml': {
        languages: ['en', 'zh'],
        title: both('Synthetic'),
        subtitle: both('An interview made to measure with'),
        date: '2024-01-01',
        place: both('Nowhere'),
        minutes: Math.min(600, sections),
        speakers: {
          guest: { name: both('Guest'), role: both('guest'), host: false },
          host: { name: both('Host'), role: both('host'), host: true },
        },
        source: { title: 'Synthetic', publisher: both('Nobody'), url: 'https://example.org/', published: '2024-01-02', language: 'en', rendering: 'original' },
        takeaways: { headline: both('Three things'), items, notes: both('Said aloud') },
        closing: { text: both('It ends'), support: [{ section: 1, evidence: sentence(1, 1) }], notes: both('Said aloud') },
        notes: { cover: both('Said aloud') },
      },
      ...sectionFiles,
    },
  }
}
