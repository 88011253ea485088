/** The timeline, whatever its dates and names: what is drawn stands on one scale, and no text on another. */
import type { PivotProps, TimelineProps } from '../../../components/timeline/props.ts'
import type { Label, Word } from '../../../components/visuals/marks.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawTimeline } from '../../../components/timeline/draw.ts'
import { DAY, FAR } from '../../../components/timeline/field.ts'
import { LEFT, OFF_RIGHT } from '../../../components/visuals/marks.ts'
import { fitTexts, labelHeight, sizeOf, typeOf } from '../../../components/visuals/typesetting.ts'
import { widthIn } from '../../../src/text/fit.ts'

const WORDS = { en: 'a lamp in the harbour keeps its light for ships that nobody sees'.split(' '), zh: [...'港口的灯塔为无人看见的船守着灯光'] }
type Language = keyof typeof WORDS

function said(language: Language, most: number) {
  return fc.tuple(fc.nat(20), fc.integer({ min: 1, max: most })).map(([from, count]) =>
    Array.from({ length: count }, (_, index) => WORDS[language][(from + index) % WORDS[language].length]!).join(language === 'en' ? ' ' : ''))
}

const YEARS = { from: 1400, to: 2400 }

function timelines(language: Language): fc.Arbitrary<TimelineProps> {
  const [short, long] = language === 'en' ? [2, 5] : [4, 10]
  return fc.record({
    lanes: fc.integer({ min: 2, max: 4 }),
    now: fc.integer({ min: YEARS.from + 100, max: YEARS.to - 100 }),
    back: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 16, maxLength: 16 }),
    count: fc.integer({ min: 4, max: 16 }),
    names: fc.array(said(language, short), { minLength: 4, maxLength: 4 }),
    labels: fc.array(said(language, long), { minLength: 16, maxLength: 16 }),
    dated: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    ahead: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    behind: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    goal: fc.option(said(language, short), { nil: undefined }),
    goalAt: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    spots: fc.array(fc.option(fc.record({ lane: fc.nat(3), years: fc.integer({ min: -12, max: 12 }), undated: fc.boolean() }), { nil: undefined }), { minLength: 0, maxLength: 5 }),
  }).map(({ lanes, now, back, count, names, labels, dated, ahead, behind, goal, goalAt, spots }): TimelineProps => {
    const turns = lanes - 1
    // Turns in rising years, the last on the day; what else there is stands undated or as a mark on a lane.
    let year = now - back.slice(0, turns).reduce((sum, years) => sum + years, 0)
    const pivots = Array.from({ length: Math.max(count, lanes) }, (_, index): PivotProps => {
      const pivot: PivotProps = { id: `p${index}`, date: 'no date', status: 'fact', statusText: 'said', to: names[index % 4]! }
      if (index >= 1 && index <= turns) {
        year += back[index - 1]!
        return { ...pivot, date: String(year), datetime: String(year), at: [year, year + 1], turn: `lane-${index}`, label: labels[index] }
      }
      const spot = spots[index - turns - 1]
      if (index > turns && spot) {
        const when = now + spot.years
        const marked = { ...pivot, mark: `lane-${spot.lane % lanes}`, label: labels[index], status: spot.years > 0 ? 'aim' as const : 'fact' as const }
        return spot.undated ? marked : { ...marked, date: String(when), datetime: String(when), at: [when, when + 1] }
      }
      return index === 0 && dated[0]
        ? { ...pivot, date: String(year - 2), datetime: String(year - 2), at: [year - 2, year - 1], mark: 'lane-0', label: labels[0] }
        : pivot
    })
    const span = (years: number | undefined) => years === undefined ? undefined : { value: `${years}–${years + 5}`, label: names[3]!, bounds: [years, years + 5] as [number, number] }
    const [past, future] = [span(behind), span(ahead)]
    return {
      now: { at: now + 0.5, label: `1 July ${now}` },
      lanes: Array.from({ length: lanes }, (_, index) => ({ id: `lane-${index}`, name: names[index]!, goesOn: index > 0 || undefined })),
      pivots,
      behind: past && { ...past, bounds: [now + 0.5 - past.bounds[1], now + 0.5 - past.bounds[0]] },
      ahead: future && { ...future, until: names[2]!, bounds: [now + 0.5 + future.bounds[0], now + 0.5 + future.bounds[1]] },
      goal: goal ? { name: goal, at: goalAt === undefined ? undefined : [now + goalAt, now + goalAt + 1] } : undefined,
      words: { from: 'from', to: 'to' },
    }
  })
}

interface Box { left: number, right: number, top: number, bottom: number }

/** What a text covers, where it is laid out as it is reckoned. */
function boxOf(mark: Label | Word, language: string): Box {
  const type = typeOf(mark, language)
  if (mark.mark === 'word') {
    const width = widthIn(mark.text, { ...type, size: sizeOf(mark, language) }, language)
    const left = mark.align === 'end' ? mark.x + mark.width - width : mark.x
    return { left, right: left + width, top: mark.baseline - 0.72 * sizeOf(mark, language), bottom: mark.baseline }
  }
  const height = labelHeight(mark, language)
  const width = Math.min(mark.width, widthIn(mark.text, type, language))
  const left = { start: mark.x, center: mark.x + (mark.width - width) / 2, end: mark.x + mark.width - width }[mark.align]
  const top = mark.y - { top: 0, middle: height / 2, bottom: height }[mark.vertical]
  // Of a line the leading is not ink.
  const air = (type.leading - type.size) / 2
  return { left, right: left + width, top: top + air, bottom: top + height - air }
}

const apart = (a: Box, b: Box) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1

describe.each(['en', 'zh'] as const)('a timeline in %s', (language) => {
  it('sets no text on another, however near its dates are, or says which is too long', () => {
    let drawn = 0
    fc.assert(fc.property(timelines(language), (props) => {
      const { marks, crowded } = drawTimeline(props, language)
      if (crowded || fitTexts(marks, language))
        return
      drawn++
      const texts = marks.flatMap(mark => mark.mark === 'shape' ? [] : [{ text: mark.text, ...boxOf(mark, language) }])
      for (const [index, text] of texts.entries()) {
        for (const other of texts.slice(index + 1))
          expect(apart(text, other) || `${JSON.stringify(text)} on ${JSON.stringify(other)}`).toBe(true)
      }
    }), { numRuns: 300 })
    expect(drawn).toBeGreaterThan(100)
  })

  it('keeps every text inside the margins', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      const { marks, crowded } = drawTimeline(props, language)
      if (crowded || fitTexts(marks, language))
        return
      for (const mark of marks) {
        if (mark.mark !== 'shape') {
          const { left, right, top, bottom } = boxOf(mark, language)
          expect(left, mark.text).toBeGreaterThanOrEqual(LEFT - 12)
          expect(right, mark.text).toBeLessThanOrEqual(OFF_RIGHT - 60)
          expect(top, mark.text).toBeGreaterThanOrEqual(150)
          expect(bottom, mark.text).toBeLessThanOrEqual(655)
        }
      }
    }))
  })

  it('unfolds in six clicks at most, each of which brings something', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      const { clicks, marks } = drawTimeline(props, language)
      expect(clicks).toBeLessThanOrEqual(6)
      expect(new Set(marks.flatMap(({ click }) => click ?? []))).toEqual(new Set(Array.from({ length: clicks }, (_, index) => index + 1)))
    }))
  })

  it('without labels has its band, its spans and its names, and says nothing of a turn', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      const bare = drawTimeline({ ...props, pivots: props.pivots.map(pivot => ({ ...pivot, label: undefined })) }, language)
      expect(bare.marks.filter(mark => mark.mark !== 'shape' && mark.at.at(-1) === 'label' && mark.at[0] === 'pivots')).toEqual([])
      for (const [index] of props.lanes.entries())
        expect(bare.marks.filter(mark => mark.mark !== 'shape' && mark.at[0] === 'lanes' && mark.at[1] === index && mark.at[2] === 'name'), `${index}`).toHaveLength(1)
      expect(bare.marks.filter(mark => mark.mark === 'shape' && mark.look === 'own')).toHaveLength(props.lanes.length)
    }))
  })

  it('carries each lane that goes on past the day, all alike; a goal without a date has no beginning', () => {
    fc.assert(fc.property(timelines(language), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (props, goOn) => {
      const lanes = props.lanes.map((lane, index) => ({ ...lane, goesOn: goOn[index] || undefined }))
      const { marks } = drawTimeline({ ...props, lanes, goal: props.goal && { ...props.goal, at: undefined }, pivots: props.pivots.filter(({ mark }) => !mark) }, language)
      const going = lanes.flatMap(({ goesOn }, index) => goesOn ? [index] : [])
      const hoped = marks.flatMap(mark => mark.mark === 'shape' && mark.look === 'aim' && !mark.line ? mark.path : [])
      expect(hoped).toHaveLength(going.length)
      const ofGoal = marks.flatMap(mark => mark.mark === 'label' && mark.at[0] === 'goal' ? mark.text : [])
      expect(ofGoal).toEqual(props.goal ? [props.goal.name] : [])
      for (const path of hoped) {
        const [, top, end, bottom] = /^M512 ([\d.]+)H([\d.]+)V([\d.]+)H512Z$/.exec(path)!
        expect(Number(bottom) - Number(top)).toBeCloseTo(36)
        expect(Number(end)).toBe(OFF_RIGHT)
      }
    }))
  })

  it('ends at the day what is told only up to it', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      const pivots = props.pivots.filter(({ mark }) => !mark)
      const { marks } = drawTimeline({ ...props, pivots, goal: undefined, lanes: props.lanes.map(lane => ({ ...lane, goesOn: true as const, soFar: true as const })) }, language)
      expect(marks.filter(mark => mark.mark === 'shape' && mark.look === 'aim')).toEqual([])
      expect(marks.filter(mark => mark.mark === 'shape' && mark.look === 'past')).toHaveLength(props.lanes.length - 1)
    }))
  })

  it('leaves the ground empty until the least of what lies ahead, rises to the most, and has no end; behind the day as long is as wide', () => {
    fc.assert(fc.property(timelines(language).filter(({ ahead }) => ahead !== undefined), (props) => {
      const { now, ahead } = props
      const behind = { value: 'x', label: 'x', bounds: ahead!.bounds.map(at => 2 * now.at - at) as [number, number] }
      const { marks } = drawTimeline({ ...props, behind }, language)
      const [rising] = marks.flatMap(mark => mark.mark === 'shape' && mark.look === 'estimate' && !mark.line ? [/^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)H1300V([\d.]+)Z$/.exec(mark.path)!.slice(1).map(Number)] : [])
      const [least, floor, most, ground, foot] = rising as [number, number, number, number, number]
      expect(floor).toBe(foot)
      expect(ground).toBeLessThan(floor)
      expect((most - DAY) / (least - DAY)).toBeCloseTo((ahead!.bounds[1] - now.at) / (ahead!.bounds[0] - now.at))
      expect(most).toBeLessThanOrEqual(FAR + 0.1)
      const [stands] = marks.flatMap(mark => mark.mark === 'shape' && mark.look === 'given' && mark.path.endsWith('Z') ? [/^M([\d.-]+) ([\d.]+)H512V([\d.]+)H([\d.-]+)Z$/.exec(mark.path)!.slice(1).map(Number)] : [])
      expect(stands![0]).toBeCloseTo(2 * DAY - least)
      expect(stands![3]).toBeCloseTo(2 * DAY - most)
      for (const mark of marks) {
        const inGap = (x: number) => x > DAY + 1 && x < least - 1
        if (mark.mark === 'shape' && !mark.line && mark.look !== 'aim' && mark.look !== 'estimate')
          expect(/^M([\d.-]+)/.exec(mark.path)!.slice(1).map(Number).some(inGap), mark.path).toBe(false)
      }
    }))
  })

  it('runs its lanes into a goal at the date of that', () => {
    fc.assert(fc.property(timelines(language).filter(({ goal }) => goal?.at !== undefined && goal.at[0] > 0), (props) => {
      const { marks } = drawTimeline(props, language)
      const ends = marks.flatMap(mark => mark.mark === 'shape' && mark.look === 'aim' && mark.click !== undefined && mark.path.startsWith('M512 ') ? Number(/H([\d.]+)V/.exec(mark.path)![1]) : [])
      expect(new Set(ends).size).toBe(1)
      expect(marks.some(mark => mark.mark === 'shape' && mark.look === 'aim' && mark.path.startsWith(`M${ends[0]} `))).toBe(true)
    }))
  })

  it('has every tick under what it names: a year alone in its middle, what is counted from the day on the same day of its year', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      const { marks } = drawTimeline(props, language)
      const middleOf = (at: [number, number] | undefined) => at ? [(at[0] + at[1]) / 2] : []
      const places = [...props.pivots.flatMap(({ at }) => middleOf(at)), ...middleOf(props.goal?.at), ...props.behind?.bounds ?? [], ...props.ahead?.bounds ?? []]
      const ticks = marks.flatMap((mark, index) => {
        const year = marks[index + 1]
        const x = mark.mark === 'shape' && /^M([\d.]+) 596L\1 606$/.exec(mark.path)?.[1]
        return x && year?.mark === 'label' ? [{ year: Number(year.text), x: Number(x) }] : []
      })
      const scales = ticks.map(({ year, x }) => places.filter(place => Math.floor(place) === year).map(place => (x - DAY) / (place - props.now.at)))
      // The last tick may be that of a scale with nothing dated behind the day.
      const told = scales.filter(of => of.length > 0)
      expect(told.length).toBeGreaterThanOrEqual(ticks.length - 1)
      for (const [index, { year }] of ticks.entries()) {
        if (scales[index]!.length)
          expect(told[0]!.some(scale => scales[index]!.some(other => Math.abs(scale - other) * Math.abs(year - props.now.at + 1) < 1)), `${year}`).toBe(true)
      }
    }))
  })

  it('sets the name of the first lane behind a mark that would stand on it', () => {
    const pivot = { date: '1950', status: 'fact' as const, statusText: 'said', to: 'b' }
    const { marks } = drawTimeline({
      now: { at: 2000.5, label: 'now' },
      lanes: [{ id: 'a', name: WORDS[language].slice(0, 4).join(' ') }, { id: 'b', name: 'b' }],
      pivots: [{ ...pivot, id: 'm', at: [1950, 1951], mark: 'a', label: 'm' }, { ...pivot, id: 't', at: [1995, 1996], turn: 'b' }],
      words: { from: 'from', to: 'to' },
    }, language)
    const name = marks.find(mark => mark.mark === 'label' && mark.at.join('.') === 'lanes.0.name') as Label
    const disc = marks.find(mark => mark.mark === 'shape' && mark.look === 'paper' && mark.path.includes('a'))
    const [, left, radius] = /M([\d.]+) [\d.]+a([\d.]+)/.exec(disc!.mark === 'shape' ? disc!.path : '')!.map(Number) as [number, number, number]
    expect(left).toBeLessThan(LEFT + widthIn(name.text, typeOf(name, language), language))
    expect(name.x).toBeGreaterThan(left + 2 * radius)
  })

  it('says what is at every mark, or says which has no room', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      const { marks } = drawTimeline(props, language)
      for (const [index, { mark, label }] of props.pivots.entries()) {
        if (mark && label)
          expect(marks.filter(drawn => drawn.mark === 'label' && drawn.at.join('.') === `pivots.${index}.label`), label).toHaveLength(1)
      }
    }))
  })

  it('has on its years only those of what is drawn', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      const { marks } = drawTimeline(props, language)
      const drawn = [...props.pivots.filter(({ turn, mark, label }) => turn ?? (mark && label)).flatMap(({ at }) => at ?? []), ...props.behind?.bounds ?? [], ...props.ahead?.bounds ?? [], ...props.goal?.at ?? []]
      const years = marks.flatMap(mark => mark.mark === 'label' && mark.style === 'tick' && mark.tone === 'quiet' ? Number(mark.text) : [])
      expect(drawn.map(Math.floor)).toEqual(expect.arrayContaining(years))
    }))
  })

  it('is drawn the same each time', () => {
    fc.assert(fc.property(timelines(language), (props) => {
      expect(drawTimeline(props, language)).toEqual(drawTimeline(structuredClone(props), language))
    }))
  })
})

/** A reef, its marks near the day and near one another. */
const REEF: TimelineProps = {
  now: { at: 2025.8, label: '14 October 2025' },
  lanes: [{ id: 'wild', name: 'The wild reef' }, { id: 'cages', name: 'Cages' }, { id: 'shell', name: 'Old shell', goesOn: true }],
  pivots: [
    spot(1987, { mark: 'wild', label: 'disease' }),
    spot(2009, { mark: 'wild', label: '11 hectares left' }),
    spot(2012, { turn: 'cages', label: 'a trial that fails' }),
    spot(2015, { turn: 'shell', label: 'this one holds', large: true }),
    spot(2019, { mark: 'shell', label: 'Reef Nine' }),
    spot(2027, { mark: 'shell', label: 'a hatchery', status: 'aim' }),
    spot(2030, { mark: 'shell', label: 'a hundred hectares', date: 'by 2030', status: 'aim' }),
  ],
  words: { from: 'from', to: 'to' },
}

function spot(year: number, more: Partial<PivotProps>): PivotProps {
  return { id: `p${year}`, date: String(year), datetime: String(year), at: [year, year + 1], status: 'fact', statusText: 'said', to: 'x', ...more }
}

function ticksOf(props: TimelineProps): string[] {
  return drawTimeline(props, 'en').marks.flatMap(mark => mark.mark === 'label' && mark.style === 'tick' && mark.tone === 'quiet' ? mark.text : [])
}

describe('a timeline with marks on several lanes', () => {
  const { marks, crowded } = drawTimeline(REEF, 'en')
  const labels = marks.filter(mark => mark.mark === 'label')

  it('says what is at each of them, before and after the day', () => {
    expect(crowded).toBeUndefined()
    expect(fitTexts(marks, 'en')).toBeUndefined()
    for (const { text, x, width } of labels.filter(({ at }) => at[0] === 'pivots' && at[2] === 'label'))
      expect(Number(/\d{4}/.exec(text)) > REEF.now.at ? x >= DAY : x + width <= DAY, text).toBe(true)
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['1987: disease', '2009: 11 hectares left', '2019: Reef Nine', '2027: a hatchery', 'by 2030: a hundred hectares']))
  })

  it('sets none on another, and none so near that they are read as one', () => {
    const boxes = labels.map(mark => ({ text: mark.text, ...boxOf(mark, 'en') }))
    for (const [index, { text, ...box }] of boxes.entries()) {
      for (const other of boxes.slice(index + 1))
        expect(apart({ ...box, right: box.right + 8, left: box.left - 8 }, other), `${text} on ${other.text}`).toBe(true)
    }
  })

  it('refuses what has no room, with its place', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => spot(2026, { id: `c${index}`, mark: 'shell', label: 'a very long hope for all the water', status: 'aim' }))
    expect(drawTimeline({ ...REEF, pivots: [...REEF.pivots.slice(0, 4), ...crowd] }, 'en').crowded).toEqual(['pivots', expect.any(Number), 'label'])
  })

  it('has no year of a mark that is no longer there', () => {
    expect(ticksOf(REEF)).toContain('1987')
    expect(ticksOf({ ...REEF, pivots: REEF.pivots.slice(2) })).toEqual(['2012'])
    expect(ticksOf({ ...REEF, pivots: REEF.pivots.map(pivot => ({ ...pivot, label: undefined })) })).not.toContain('1987')
  })

  it('has its goal at its date where there is no span ahead', () => {
    const goal = { name: 'A hundred hectares', at: [2030, 2031] as [number, number] }
    const drawn = drawTimeline({ ...REEF, pivots: REEF.pivots.slice(0, 6), goal }, 'en')
    const tick = drawn.marks.find(mark => mark.mark === 'label' && mark.text === '1987') as Label
    const area = drawn.marks.find(mark => mark.mark === 'shape' && mark.look === 'aim')!
    const [, ends] = /^M512 [\d.]+H([\d.]+)V/.exec(area.mark === 'shape' ? area.path : '')!
    const perYear = (DAY - tick.x - tick.width / 2) / (REEF.now.at - 1987.5)
    expect(Number(ends)).toBeCloseTo(DAY + (2030.5 - REEF.now.at) * perYear)
  })
})
