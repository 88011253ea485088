/** What is said around the slides, in English. */
import type { TalkWords } from '../talk.ts'

export const en: TalkWords = {
  pace: {
    title: 'Time',
    used: '% of %',
    talk: 'talk % of %',
    ahead: '% ahead',
    behind: '% behind',
    onTime: 'on time',
    start: 'Start the clock',
    pause: 'Pause the clock',
    reset: 'Set the clock back',
  },
  keys: {
    title: 'Keys',
    close: 'Close',
    rows: [
      { keys: ['→', 'space', 'page down'], does: 'next step' },
      { keys: ['←', 'shift space', 'page up'], does: 'previous step' },
      { keys: ['↓', '↑'], does: 'next and previous slide' },
      { keys: ['/'], does: 'ask the interview: words, names, numbers' },
      { keys: ['esc'], does: 'from what was looked up back to the talk' },
      { keys: ['g'], does: 'go to a slide by number or title' },
      { keys: ['o'], does: 'all slides at once' },
      { keys: ['i'], does: 'the section in brief, and back' },
      { keys: ['l'], does: 'the other language, in every window' },
      { keys: ['.', 'b'], does: 'black screen for the audience, and back' },
      { keys: ['w'], does: 'white screen for the audience, and back' },
      { keys: ['z'], does: 'keep the audience on this slide, and let it follow' },
      { keys: ['d'], does: 'dark or light' },
      { keys: ['f'], does: 'full screen' },
      { keys: ['t'], does: 'start and pause the presenter’s clock' },
      { keys: ['?', 'h'], does: 'these keys' },
    ],
  },
  audience: {
    black: 'The audience sees a black screen: . or the next step brings the slide back',
    white: 'The audience sees a white screen: w or the next step brings the slide back',
    held: 'The audience stays on slide %, “%”: z lets it follow',
    blank: 'The screen is blank.',
    back: 'Looked up: Esc leads back to slide %, “%”',
  },
  search: {
    title: 'Ask the interview',
    hint: 'A question, a name, a number',
    found: '% places',
    none: 'None of these words stands in the summary.',
  },
  foot: { brief: 'In brief', back: 'Back' },
  read: 'Read it as one page',
  missing: {
    headline: 'There is no slide at %',
    first: 'To the first slide',
    last: 'To the last slide, %',
  },
}
