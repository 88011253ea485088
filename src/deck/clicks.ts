/** How often a slide is clicked through, and how often its notes say so: [click], or [click:2] for two at once, as Slidev counts them. */
import type { Deck, Misfit, Slide } from './model.ts'
import { drawTimeline } from '../../components/timeline/draw.ts'
import { drawingOf } from '../../components/visuals/drawings.ts'

export function clicksOf({ layout, props, points = [], answers = [], steps }: Slide, language: string): number {
  switch (layout) {
    case 'visual': return drawingOf(props.visual, language).clicks
    case 'quote': return 1
    case 'brief': return steps ? answers.reduce((sum, answer) => sum + answer.points.length, 0) : 0
    case 'making':
    case 'unwritten': return 0
    case 'timeline': return drawTimeline(props, language).clicks
    case 'tensions': return props.items.length
    default: return points.length
  }
}

/** A mark in notes, in any letters, with the clicks that it stands for. */
export const CLICK_MARK = /\[click(?::(\d+))?\]/gi

export function clickMarks(notes: string): number {
  return Array.from(notes.matchAll(CLICK_MARK), ([, clicks = '1']) => Number(clicks)).reduce((sum, clicks) => sum + clicks, 0)
}

/** Notes that tell other clicks than their slide has; notes that tell none are told at once. */
export function clickMisfits({ language, slides }: Deck): Misfit[] {
  return slides.flatMap((slide): Misfit[] => {
    const [marks, clicks] = [clickMarks(slide.told?.spoken ?? ''), clicksOf(slide, language)]
    return !slide.notesAt || slide.layout === 'unwritten' || marks === 0 || marks === clicks ? [] : [{
      path: [...slide.notesAt, language],
      code: 'clicks',
      message: `the notes have ${counted(marks, '[click]')}, their slide ${counted(clicks, 'click')}`,
      hint: clicks ? `Write [click] before what is said with each of its ${clicks} steps, or nowhere.` : 'This slide has no steps: take [click] out.',
    }]
  })
}

function counted(count: number, noun: string): string {
  return `${count || 'no'} ${noun}${count === 1 || noun.endsWith(']') ? '' : 's'}`
}
