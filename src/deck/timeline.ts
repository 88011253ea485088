import type { TimelineProps } from '../../components/timeline/props.ts'
/**
 * The timeline: where it went, drawn to scale, and told as a list.
 * In: a Context. Out: its slide, unfolding; none where the interview has no timeline. And its spans alone, for the cover and the close.
 */
import type { SlabsProps } from '../../components/timeline/slabs.ts'
import type { Context } from './context.ts'
import type { FrameProps, Slide } from './model.ts'
import { drawTimeline } from '../../components/timeline/draw.ts'
import { drawSlabs } from '../../components/timeline/slabs.ts'
import { fitTexts } from '../../components/visuals/typesetting.ts'
import { dateSpan, lastDay, machineDate } from '../fields/edtf.ts'
import { excerptsIn } from '../source/excerpt.ts'
import { dateIn } from '../text/intl.ts'
import { fitAbovePicture } from './fit.ts'

export function timelineSlide(context: Context): Slide[] {
  const { interview: { timeline }, say, notes, references, language, check } = context
  if (!timeline)
    return []
  const evidence = evidenceOf(context)
  const props = timelineProps(context)
  const { marks, crowded } = drawTimeline(props, language)
  const excess = fitTexts(marks, language) ?? (crowded && { of: 'mark' as const, at: crowded })
  check(['timeline', 'headline', language], fitAbovePicture(say(timeline.headline), language))
  check(['timeline', ...excess?.at ?? [], language], excess)
  return [{
    layout: 'timeline',
    frame: { kicker: kickerOf(context), references: references(evidence), ...claimed(context) },
    props,
    headline: say(timeline.headline),
    ...notes({ say: timeline.notes, at: ['timeline', 'notes'], evidence }),
  }]
}

/** The spans of the timeline alone, where it has both and their words have room. */
export function slabsOf(context: Context, more: Pick<SlabsProps, 'reached'> = {}): SlabsProps | undefined {
  const { interview: { timeline }, say, language } = context
  if (!timeline?.behind || !timeline.ahead)
    return undefined
  const { now: { at }, behind, ahead } = timelineProps(context)
  const slabs = { now: at, behind: behind!, ahead: ahead!, subject: timeline.subject && say(timeline.subject), ...more }
  return fitTexts(drawSlabs(slabs, language).marks, language) ? undefined : slabs
}

/** That two spans face each other is nobody’s claim. */
function kickerOf({ interview: { timeline }, words }: Context): string {
  return [words.timeline, ...timeline?.behind && timeline.ahead ? [words.beside] : []].join(' · ')
}

/** Whose claims the picture makes, and whose dates it has. */
function claimed(context: Context): Pick<FrameProps, 'dated' | 'whose'> {
  const { interview: { source }, words, say, whose } = context
  const dated = datedElsewhere(context)
  const own = whose(evidenceOf(context))
  return { dated, whose: own && dated ? own + words.datedBy(source.publisher && say(source.publisher)) : own }
}

/** Whether a turn or a mark of the picture has its date from the introduction. */
function datedElsewhere({ interview: { timeline } }: Context): true | undefined {
  return timeline!.pivots.some(({ turn, mark, dated }) => (turn ?? mark) !== undefined && dated?.section === 'introduction') || undefined
}

function evidenceOf({ interview: { timeline } }: Context) {
  return excerptsIn(timeline).map(({ excerpt }) => excerpt)
}

/** The goal has no date of its own: it has that of what is told from the same words and lies ahead of the day. */
function dateOfGoal({ goal, pivots }: NonNullable<Context['interview']['timeline']>, now: number): [from: number, to: number] | undefined {
  const words = excerptsIn(goal).map(({ excerpt }) => excerpt)
  const dates = pivots.flatMap(({ when, status, ...pivot }) => {
    const stands = status !== 'fact' && excerptsIn(pivot).some(({ excerpt: { start, end } }) => words.some(word => start < word.end && word.start < end))
    return when && stands ? dateSpan(when) : []
  }).filter(({ to }) => to > now)
  const last = dates.at(-1)
  // Of a range that has begun, only its end says by when.
  return last && [last.from > now ? last.from : last.to, last.to]
}

function timelineProps({ interview, say, words, locale }: Context): TimelineProps {
  const { lanes, pivots, behind, ahead, goal } = interview.timeline!
  const now = lastDay(interview.date)
  const span = (of: NonNullable<typeof behind>, sign: number) => ({ value: say(of.value), label: say(of.label), bounds: of.years.map(years => now + sign * years) as [number, number] })
  return {
    now: { at: now, label: dateIn(locale, interview.date) },
    lanes: lanes.map(({ id, name, note, goesOn, soFar }) => ({ id, name: say(name), note: note && say(note), goesOn: goesOn || undefined, soFar: soFar || undefined })),
    pivots: pivots.map(({ id, date, when, status, turn, mark, label, large, from, to, why }) => {
      const at = when === undefined ? undefined : dateSpan(when)
      return {
        id,
        date: date ? say(date) : words.undated,
        datetime: when && machineDate(when),
        at: at && [at.from, at.to] as [number, number],
        about: at?.certainty === 'about' || undefined,
        status,
        statusText: words.status[status],
        turn,
        mark,
        label: label && say(label),
        large: large || undefined,
        from: from && say(from),
        to: say(to),
        why: why && say(why),
      }
    }),
    behind: behind && span(behind, -1),
    ahead: ahead && { ...span(ahead, 1), until: say(ahead.until) },
    goal: goal && { name: say(goal.name), at: dateOfGoal(interview.timeline!, now) },
    words: { from: words.from, to: words.to },
  }
}
