/**
 * The deck in the forms in which it leaves the project.
 * In: a project, and which languages, formats and slides are wanted. Out: out/, a file for each language and format.
 */
import type { Project } from '../base/project.ts'
import type { Deck } from '../deck/model.ts'
import type { OpenSite } from './site/open-site.ts'
import { basename, join, relative } from 'node:path'
import process from 'node:process'
import { interrupted } from '../base/interrupt.ts'
import { InputError } from '../base/problem.ts'
import { generate } from '../generate/generate.ts'
import { stage } from '../slidev/stage.ts'
import { FORMATS } from './formats.ts'
import { openSite } from './site/open-site.ts'

export interface Wanted {
  /** All where none is named. */
  language?: string
  /** Names of FORMATS. */
  formats: string[]
  /** The numbers of the slides wanted, of a deck with so many. */
  slidesOf: (count: number) => number[]
  withClicks: boolean
}

export async function exportDeck(project: Project, wanted: Wanted, say: (line: string) => void): Promise<void> {
  const { decks, interview } = await generate(project)
  const languages = languagesOf(project, decks, wanted.language)
  const slides = wanted.slidesOf(decks[0]!.slides.length)
  const forms = decks.filter(({ language }) => languages.includes(language)).flatMap(deck => wanted.formats.map((name) => {
    const { file, ...format } = FORMATS[name]!
    return { ...format, deck, path: join(project.out, 'out', file(deck.language)) }
  }))
  const printed = forms.filter(({ alone, whole }) => !alone && !whole).map(({ path }) => basename(path))
  let opening: Promise<OpenSite> | undefined
  const site = () => opening ??= openSite(project, decks, wanted.language, say).then((opened) => {
    say(`Printing ${printed.join(', ')} …`)
    return opened
  })
  async function publish({ deck, path, make }: typeof forms[number]) {
    interrupted.throwIfAborted()
    const told = await make({
      project,
      interview,
      decks,
      deck,
      entry: async () => (await stage(project, deck, decks.indexOf(deck))).entry,
      slides,
      withClicks: wanted.withClicks,
      site,
      say,
    }, path)
    say(`${relative(process.cwd(), path)}: ${told}`)
  }
  try {
    const outcomes = await Promise.allSettled(forms.filter(({ alone }) => !alone).map(publish))
    const failed = outcomes.find(outcome => outcome.status === 'rejected')
    if (failed)
      throw failed.reason
    for (const form of forms.filter(({ alone }) => alone)) {
      say(`Slidev exports ${basename(form.path)} …`)
      await publish(form)
    }
  }
  finally {
    await opening?.then(({ close }) => close(), () => {})
  }
}

/** The languages wanted. Throws InputError that names those of the deck. */
function languagesOf(project: Project, decks: Deck[], wanted: string | undefined): string[] {
  const languages = decks.map(({ language }) => language)
  if (wanted === undefined)
    return languages
  if (languages.includes(wanted))
    return [wanted]
  throw new InputError([{
    place: { file: relative(process.cwd(), join(project.data, 'interview.yaml')), line: 1, column: 1 },
    message: `the deck is not in "${wanted}"`,
    hint: `Its languages are ${languages.join(', ')}.`,
  }])
}
