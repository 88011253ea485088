/**
 * A made-up transcript of any length as captions, with the data of a deck of it, to measure with.
 * In: how many words it has at least. Out: its WebVTT, and the data files by name: ten sections, 250 excerpts spread over all of it.
 */
const WORDS = 'harbour lantern ledger window river orchard signal market engine garden letter bridge winter copper meadow island barrel castle feather hammer journey kettle ladder marble needle oyster pencil quarry ribbon saddle'.split(' ')
const CUE = 10
/** A question of one cue, an answer of these. */
const CUES_AN_ANSWER = 12
const SECTIONS = 10
/** The claim's, two points', and the rest as details. */
const EXCERPTS_A_SECTION = 25
const POINTS = 12

const text = (en: string) => ({ en })

const INTERVIEW = {
  languages: ['en'],
  title: text('Numbers'),
  subtitle: text('Made to measure with'),
  date: '2024-01-01',
  place: text('Nowhere'),
  minutes: 20,
  speakers: {
    lund: { name: text('Tobias Lund'), role: text('host'), host: true },
    maro: { name: text('Ida Maro'), role: text('guest'), host: false },
  },
  source: { title: 'Numbers', publisher: text('Nobody'), published: '2024-01-02', language: 'en', rendering: 'original' },
}

export interface Transcript {
  captions: string
  files: Record<string, unknown>
}

const clock = (seconds: number) => [seconds / 3600, seconds / 60 % 60, seconds % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':')
const said = (cue: number) => Array.from({ length: CUE - 1 }, (_, index) => WORDS[(cue * 7 + index * (3 + cue % 11)) % WORDS.length]).join(' ')

export function transcript(words: number): Transcript {
  const lines = ['WEBVTT', '']
  const cues: { line: number, text: string, isHost: boolean }[] = []
  for (let cue = 0; cue * CUE < words; cue++) {
    const isHost = cue % (CUES_AN_ANSWER + 1) === 0
    // The number stands nowhere else.
    const text = `${said(cue)} ${cue + 1000}${isHost ? '?' : '.'}`
    lines.push(`${clock(cue * 4)}.000 --> ${clock(cue * 4 + 4)}.000`, `<v ${isHost ? 'Tobias Lund' : 'Ida Maro'}>${text}</v>`, '')
    cues.push({ line: lines.length - 1, text, isHost })
  }
  const openings = Array.from({ length: SECTIONS }, (_, section) => {
    const from = Math.floor(cues.length * section / SECTIONS)
    return cues.findIndex(({ isHost }, index) => isHost && index >= from)
  })
  const sections = openings.map((first, section) => sectionOf(section, cues[first]!.line, cues.slice(first, openings[section + 1] ?? cues.length).filter(({ isHost }) => !isHost).map(({ text }) => text)))
  return { captions: lines.join('\n'), files: { 'interview.yaml': INTERVIEW, ...Object.fromEntries(sections) } }
}

function sectionOf(section: number, line: number, said: string[]): [name: string, file: unknown] {
  const excerpts = Array.from({ length: EXCERPTS_A_SECTION }, (_, index) => said[Math.floor(said.length * index / EXCERPTS_A_SECTION)]!)
  const statements = excerpts.slice(1).map((evidence, index) => ({ text: text(`What is numbered ${index}`), evidence }))
  return [`sections/${String(section + 1).padStart(2, '0')}-part.yaml`, {
    heading: text(`Part ${section + 1}`),
    line,
    claim: text('Things are numbered'),
    evidence: excerpts[0],
    points: statements.slice(0, POINTS),
    details: statements.slice(POINTS),
  }]
}
