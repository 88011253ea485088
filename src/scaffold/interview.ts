/**
 * interview.yaml, to be filled in.
 * In: what was found in the text, and what is wanted. Out: its values, with comments on what was guessed.
 */
import type { FoundSpeaker } from '../source/read/find-speakers.ts'
import type { TextMetadata } from './metadata.ts'
import type { Original } from './original.ts'
import type { Wanted } from './wanted.ts'
import type { Comment, Page } from './yaml.ts'
import { todo } from '../interview/todo.ts'
import { calledIn } from './original.ts'

export interface InterviewFacts {
  metadata: TextMetadata
  speakers: FoundSpeaker[]
  sections: number
  language: string
  languages: string[]
  minutes: number
  /** Whether only what no deck can do without is asked for. */
  light: boolean
  original?: Original
}

const TAKEAWAYS = 3

export function interviewPage(facts: InterviewFacts, { each }: Wanted): Page {
  const { metadata, speakers, sections, languages, minutes, light, original } = facts
  const support = (section: number) => ({ section, evidence: todo('the source’s words that support it, as few as will do') })
  return {
    schema: './interview.schema.json',
    header: [
      'Replace each TODO by what it asks for; what stands in “…” in a comment is the source’s words, to go by.',
      'Evidence and quotes are the source’s own words, exactly, each standing there once. All else is in your own words.',
    ],
    footer: [`Optional here: ${light ? 'takeaways, closing, notes, ' : ''}numbers, tensions, predictions; and timeline.yaml beside this file.`],
    value: {
      languages,
      title: each('the title of the talk, a few words'),
      subtitle: each('one line, who tells whom what, and when'),
      date: metadata.date ?? todo('the day of the interview, such as 2024-07-23, or the month, 2024-07'),
      place: each('where it took place', metadata.place),
      minutes,
      speakers: Object.fromEntries(speakers.map(speaker => [speaker.id, speakerValues(speaker, facts, each)])),
      source: {
        title: metadata.title ?? todo('the title of the text'),
        ...light && metadata.publisher === undefined ? {} : { publisher: each('who published it; where nobody did, leave the lines out', metadata.publisher) },
        ...light && metadata.url === undefined ? {} : { url: metadata.url ?? todo('its address on the web, https://…; without one, leave the line out') },
        ...light && metadata.published === undefined ? {} : { published: metadata.published ?? todo('the day it was published, such as 2024-07-24; if it was not, leave the line out') },
        ...metadata.recording === undefined ? {} : { recording: metadata.recording },
        language: facts.language,
        rendering: original ? 'translation' : 'original',
        ...original && { original: originalValues(original, each) },
      },
      ...light ? {} : {
        takeaways: {
          headline: each('one sentence that holds the three together'),
          items: Array.from({ length: TAKEAWAYS }, (_, index) => ({
            text: each(`thing ${index + 1} of ${TAKEAWAYS} to remember, one sentence`),
            ...support(Math.max(1, Math.round(sections * (index + 0.5) / TAKEAWAYS))),
          })),
          notes: each('what you say of the three'),
        },
        closing: {
          text: each('the one sentence to leave the room with'),
          support: [support(sections)],
          notes: each('your last words'),
        },
        notes: {
          cover: each('what you say before it begins'),
        },
      },
    },
    comments: comments(facts),
  }
}

function originalValues({ publisher, language, title, url, recording }: Original, each: Wanted['each']) {
  return {
    publisher: each(publisher === undefined ? 'who published the original' : `who published the original, “${publisher}”`),
    language,
    ...title !== undefined && { title },
    ...url !== undefined && { url },
    ...recording !== undefined && { recording },
  }
}

function speakerValues(speaker: FoundSpeaker, { languages, language, speakers, original }: InterviewFacts, each: Wanted['each']) {
  const { name, labels, host } = speaker
  // A name that no language of the deck shows is still what the source says.
  const unseen = name !== undefined && !languages.includes(language) ? [name] : []
  const all = [...unseen, ...labels, ...calledIn(original, speaker, speakers)]
  return {
    name: each('the name', name),
    ...all.length > 0 ? { labels: all } : {},
    role: each('who this is, a few words'),
    host,
  }
}

/** What a source may have that is not asked for, with what it is good for. */
function missing(metadata: TextMetadata, light: boolean): Comment[] {
  const also = [
    ...light && metadata.url === undefined ? ['url, its address on the web (https://…), which references then open at the words'] : [],
    ...light && metadata.publisher === undefined ? ['publisher, published'] : [],
    ...metadata.recording === undefined ? ['recording, where it can be heard: an address, or a file beside this one; where the text has times, references play it from there'] : [],
  ]
  return also.length > 0 ? [{ path: ['source'], lines: [`Optional here: ${also.join('; ')}.`] }] : []
}

function comments({ speakers, metadata, original, light }: InterviewFacts): Comment[] {
  return [
    { path: ['speakers'], lines: ['As the labels of the text name them; host is who asks.'] },
    ...speakers.map(({ id, turns, host }): Comment => ({ path: ['speakers', id], lines: [`${turns} ${turns === 1 ? 'turn' : 'turns'}, ${host ? 'asks' : 'answers'}.`] })),
    ...original ? [] : [{ path: ['source', 'rendering'], lines: ['Or translation, where it was held in another language.'] }],
    ...missing(metadata, light),
    { path: ['takeaways'], lines: ['Each with the number of the section in which its words stand.'] },
    ...metadata.title === undefined ? [] : [{ path: ['title'], lines: [`The title of the text: “${metadata.title}”`] }],
  ]
}
