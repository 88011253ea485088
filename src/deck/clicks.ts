/** How often a slide is clicked through, and how often its notes say so: [click], or [click:2] for two at once, as Slidev counts them. */
import type { Slide } from './model.ts'
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
