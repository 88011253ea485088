/**
 * What each kind of picture has room for, as its example is drawn.
 * In: the examples beside the definitions. Out: by the path of each text about how many characters its place takes, and the clicks.
 */
import type { VisualProps } from '../../components/visuals/kind.ts'
import type { Label, Word } from '../../components/visuals/marks.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { drawingOf } from '../../components/visuals/drawings.ts'
import { visualProps, VISUALS } from '../../components/visuals/index.ts'
import { typeOf } from '../../components/visuals/typesetting.ts'
import { ROOT } from '../base/files.ts'
import { createSchemas } from '../interview/schema.ts'
import { Excerpt, verified } from '../source/excerpt.ts'
import { widthIn } from '../text/fit.ts'

export interface Places {
  /** By paths such as `spans[].label`, where the drawing shows the text as it stands in the data. */
  characters: Map<string, number>
  clicks: number
  /** The example as a slide has it. */
  data: VisualProps
  /** The lists of the example, by their key, and how many items they have there. */
  lists: [key: string, length: number][]
}

const LANGUAGE = 'en'
/** English as it comes, to tell the usual width of a letter. */
const USUAL = 'The keeper walks the stairs of the tower twice a day, and says that nobody knows them better.'

/** What a line that is followed by another leaves free, on average half a word. */
const RAGGED = 3

/** About how many letters of English stand on lines of a type. */
export function charactersIn(type: Parameters<typeof widthIn>[1], width: number, lines = 1): number {
  return Math.floor(lines * width / (widthIn(USUAL, type, LANGUAGE) / USUAL.length)) - RAGGED * (lines - 1)
}

export async function placesOf(kind: string): Promise<Places> {
  const example = parse(await readFile(join(ROOT, 'components/visuals', kind, 'example.yaml'), 'utf8')) as Record<string, unknown>
  const { visuals } = createSchemas({ languages: [LANGUAGE], sourceLanguage: LANGUAGE }).drawn
  const visual = verified(visuals[VISUALS.findIndex(visual => visual.kind === kind)]!.parse(example), leaf =>
    new Excerpt(leaf.kind === 'words' ? leaf.text : '', { address: { kind: 'introduction', paragraph: 1 }, start: 0, end: 0 }, ''))
  const data = visualProps(visual as never, { say: text => text[LANGUAGE]!, languages: [LANGUAGE], sourceLanguage: LANGUAGE })
  const { marks, clicks } = drawingOf(data, LANGUAGE)
  const characters = new Map<string, number>()
  for (const mark of marks) {
    // Signs of the drawing’s own are no text of the data.
    if (mark.mark === 'shape' || mark.text !== mark.at.reduce<any>((at, key) => at?.[key], data))
      continue
    const path = mark.at.reduce<string>((path, key) => typeof key === 'number' ? `${path}[]` : path ? `${path}.${key}` : key, '')
    characters.set(path, Math.min(characters.get(path) ?? Infinity, roomOf(mark)))
  }
  return { characters, clicks, data, lists: Object.entries(example).flatMap(([key, value]) => Array.isArray(value) ? [[key, value.length]] : []) }
}

/** A word is made smaller until it has its width; a label goes on over its lines. */
function roomOf(mark: Label | Word): number {
  const type = typeOf(mark, LANGUAGE)
  return mark.mark === 'label' ? charactersIn(type, mark.width, mark.lines) : charactersIn({ ...type, size: mark.least }, mark.width)
}
