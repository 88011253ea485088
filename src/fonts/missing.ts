/**
 * What no font that goes with a deck can draw: on paper and on the screen the system's would, another on each machine, or a box.
 * In: a deck. Out: each such character, the slides it is on, and the packages that would have it.
 */
import type { Deck } from '../deck/model.ts'
import type { DeckFace } from './catalog.ts'
import { FACES } from './catalog.ts'
import { chooseFiles, packagesFor } from './choose.ts'
import { languagesOf, ownUses, usesOf } from './uses.ts'

export interface Missing {
  /** What a reader takes for one character. */
  text: string
  /** The numbers of the slides that show it or have it in their notes; none where it stands around them. */
  slides: number[]
  /** Any one of them will do; none where no package is known to have it. */
  packages: string[]
  /** What says the same (Unicode's NFKC: fi for ﬁ, °C for ℃) and can be drawn, where there is such a thing. */
  plain?: string
}

export async function missingIn(deck: Deck): Promise<Missing[]> {
  const languages = languagesOf(deck)
  const uses = [ownUses(deck), ...deck.slides.map(slide => usesOf(slide, deck.language))]
  const found = new Map<string, Missing>()
  for (const [index, face] of FACES.entries()) {
    const { missing } = await chooseFiles(face, uses.flatMap(texts => texts[index]!), languages)
    for (const text of missing) {
      const slides = uses.flatMap((texts, slide) => slide && texts[index]!.some(inner => inner.includes(text)) ? [slide] : [])
      const before = found.get(text)?.slides ?? []
      const plain = await plainOf(text, face, languages)
      found.set(text, { text, ...plain !== undefined && { plain }, slides: [...new Set([...before, ...slides])].toSorted((a, b) => a - b), packages: await packagesFor(text, face, languages) })
    }
  }
  return [...found.values()]
}

async function plainOf(text: string, face: DeckFace, languages: string[]): Promise<string | undefined> {
  const plain = text.normalize('NFKC')
  return plain === text || (await chooseFiles(face, [plain], languages)).missing.size ? undefined : plain
}
