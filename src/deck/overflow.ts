/**
 * What does not fit on its slide, said to the person who writes the data.
 * In: the place of a text, and by how much it is too long. Out: a problem, without the file's line.
 */
import type { InterviewPath } from '../interview/load.ts'
import type { Excess } from '../text/fit.ts'
import type { Misfit } from './model.ts'
import { MOST_CHARACTERS, MOST_WORDS } from '../../components/visuals/typesetting.ts'

const SUBJECTS: Record<Excess['of'], string> = {
  beside: 'what stands beside the points is',
  figure: 'the figure is',
  headline: 'the headline is',
  heading: 'the heading is',
  label: 'the text is',
  mark: 'what is said of this mark has',
  number: 'the number is',
  picture: 'what is written on the picture is',
  pivots: 'the turning points of this part are',
  points: 'the points of this slide are',
  questions: 'the questions, which stand below the points, are',
  quote: 'the quote is',
  row: 'the text is',
  subtitle: 'what stands on the cover is',
  text: 'the text is',
  title: 'the title is',
}

/** A problem where there is an excess; none where there is none. */
export function overflowAt(path: InterviewPath, excess: Excess | undefined): Misfit[] {
  if (!excess)
    return []
  const { of, lines = 0, characters = 0, words = 0 } = excess
  if (of === 'mark') {
    return [{
      path,
      code: 'too-long',
      message: `${SUBJECTS[of]} no room in the picture beside the others near its date`,
      hint: 'Shorten it, or a label near it; or remove mark and label of one of them: it is still told.',
    }]
  }
  const much = words ? counted(words, 'word') : characters ? `about ${counted(characters, 'character')}` : counted(lines, 'line')
  return [{
    path,
    code: 'too-long',
    message: of === 'picture'
      ? `${SUBJECTS[of]} ${much} more than is read while somebody speaks (${MOST_WORDS} words, ${MOST_CHARACTERS} characters of Chinese)`
      : `${SUBJECTS[of]} ${much} too long for the ${of === 'label' ? 'place it has in the picture' : 'slide, in the smallest type it has'}`,
    hint: of === 'picture' ? 'Shorten its texts; what is left out can be said.' : ['points', 'pivots', 'questions'].includes(of) ? 'Shorten it, beginning with this one, the longest; or leave one out.' : 'Shorten it.',
  }]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
