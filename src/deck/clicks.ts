/** How often a slide is clicked through, and how often its notes say so: [click], or [click:2] for two at once, as Slidev counts them. */
import type { Deck, Misfit, Slide } from './model.ts'
import { visualKind } from '../../components/visuals/index.ts'

export function clicksOf({ layout, props, points = [] }: Slide): number {
  switch (layout) {
    case 'visual': return visualKind(props.visual.kind).clicks(props.visual)
    case 'timeline': return props.pivots.length - 1
    case 'tensions': return props.items.length
    default: return points.length
  }
}

export function clickMarks(notes: string): number {
  return Array.from(notes.matchAll(/\[click(?::(\d+))?\]/gi), ([, clicks = '1']) => Number(clicks)).reduce((sum, clicks) => sum + clicks, 0)
}

/** Notes that tell other clicks than their slide has; notes that tell none are told at once. */
export function clickMisfits({ language, slides }: Deck): Misfit[] {
  return slides.flatMap((slide): Misfit[] => {
    const [marks, clicks] = [clickMarks(slide.told?.spoken ?? ''), clicksOf(slide)]
    return !slide.notesAt || marks === 0 || marks === clicks ? [] : [{
      path: [...slide.notesAt, language],
      message: `the notes have ${counted(marks, '[click]')}, their slide ${counted(clicks, 'click')}`,
      hint: clicks ? `Write [click] before what is said with each of its ${clicks} steps, or nowhere.` : 'This slide has no steps: take [click] out.',
    }]
  })
}

function counted(count: number, noun: string): string {
  return `${count || 'no'} ${noun}${count === 1 || noun.endsWith(']') ? '' : 's'}`
}
