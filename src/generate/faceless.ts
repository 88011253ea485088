/**
 * Characters that no font of the deck has, said to the person who writes the data.
 * In: the decks, and the interview with its places. Out: a problem for each character, or for all that one package would draw.
 */
import type { Problem } from '../base/problem.ts'
import type { Deck } from '../deck/model.ts'
import type { Missing } from '../fonts/missing.ts'
import type { InterviewPath, LoadedInterview } from '../interview/load.ts'
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import { valuesBelow } from '../base/tree.ts'
import { missingIn } from '../fonts/missing.ts'
import { Excerpt } from '../source/excerpt.ts'
import { listIn } from '../text/intl.ts'

/** So many characters and slides are named. */
const NAMED = 5
const LOST = '\uFFFD'

export async function facelessProblems(decks: Deck[], interview: Verified<Interview>, placeOf: LoadedInterview['placeOf']): Promise<Problem[]> {
  const problems = await Promise.all(decks.map(async (deck) => {
    const groups = Map.groupBy(await missingIn(deck), ({ text, packages, plain }) => plain === undefined ? packages[0] ?? text : text)
    return [...groups.values()].map((missing): Problem => {
      const texts = missing.map(({ text }) => text)
      const slides = [...new Set(missing.flatMap(({ slides }) => slides))].toSorted((a, b) => a - b)
      return {
        place: placeOf(pathTo(texts, interview, deck.language)),
        code: 'font',
        message: `no font that goes with the deck has ${named(texts.map(described), 'characters')}, ${whereOn(deck, slides)}`,
        hint: hintFor(missing[0]!),
      }
    })
  }))
  return problems.flat()
}

/** The character and its code points: not all terminals can show it, and some have none to show. */
function described(text: string): string {
  const points = Array.from(text, character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
  return `“${text}” (${points})`
}

function whereOn({ language, slides: all }: Deck, slides: number[]): string {
  const [first] = slides
  const title = first === undefined ? '' : `, “${all[first - 1]!.headline}”`
  return first === undefined ? `which stands around the slides in ${language}` : `on ${slides.length > 1 ? 'slides' : 'slide'} ${named(slides.map(String), 'slides')} in ${language}${title}`
}

function named(items: string[], noun: string): string {
  return listIn('en', items.length > NAMED ? [...items.slice(0, NAMED), `${items.length - NAMED} more ${noun}`] : items)
}

function hintFor({ text, plain, packages: [first] }: Missing): string {
  if (text.includes(LOST))
    return 'It stands for a character that was lost when the text was read or copied: look it up, and write that.'
  if (plain !== undefined)
    return `Write “${plain}”: it says the same, and is found in the source, too.`
  return first ? `Run: npm install ${first}` : 'Write it in words, or with another sign.'
}

/** Where one of them stands in the data: in the deck's language where it has one. */
function pathTo(texts: string[], { sections, timeline, ...main }: Verified<Interview>, language: string): InterviewPath {
  const files = [['interview', main], ...sections.map(section => [section.number, section] as const), ['timeline', timeline]] as const
  const found = files.flatMap(([name, value]) => valuesBelow(value)
    .filter(({ value }) => {
      const said = value instanceof Excerpt ? value.text : value
      return typeof said === 'string' && texts.some(text => said.includes(text))
    })
    .map(({ path }): InterviewPath => [name, ...path]))
  return found.find(path => path.at(-1) === language) ?? found[0] ?? ['interview', 'languages']
}
