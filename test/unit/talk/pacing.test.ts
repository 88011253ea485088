import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { partsOf } from '../../../src/deck/parts.ts'
import { compose } from '../../../src/generate/generate.ts'
import { enter, isFresh, minutesAndSeconds, newClock, partOf, pause, read, revived, start } from '../../../src/talk/pacing.ts'
import { fill } from '../../../src/text/fill.ts'
import { framesOf } from '../../support/deck-facts.ts'

const MINUTE = 60_000
const plan = [
  { slide: 1, minutes: 2, name: 'Opening' },
  { slide: 5, minutes: 3, section: 1, name: 'One' },
  { slide: 8, minutes: 1, section: 2, name: 'Two' },
  { slide: 12, minutes: 0, name: 'Appendix' },
]

describe('the clock of a talk', () => {
  it('notes time where the talk is, and stands while it is paused', () => {
    let clock = start(newClock(plan), 0)
    clock = enter(clock, 1, 90_000)
    clock = pause(clock, 100_000)
    clock = enter(clock, 2, 200_000)
    clock = start(clock, 300_000)
    const { used, elapsed, part } = read(plan, clock, 330_000)
    expect({ used, elapsed, part }).toEqual({ used: [90_000, 10_000, 30_000, 0], elapsed: 130_000, part: 2 })
  })

  it('is fresh until it has run', () => {
    const clock = newClock(plan)
    expect(isFresh(enter(clock, 2, 5))).toBe(true)
    expect(isFresh(start(clock, 5))).toBe(false)
    expect(isFresh(pause(start(clock, 5), 6))).toBe(false)
  })

  it.each([
    ['on time while a part is within its minutes', 0, 1 * MINUTE, 0],
    ['ahead by what was left of the part before', 1 * MINUTE, 2 * MINUTE, 1 * MINUTE],
    ['behind by what the part before took too long', 5 * MINUTE, 1 * MINUTE, -3 * MINUTE],
    ['behind, second by second, once a part is over its minutes', 2 * MINUTE, 3 * MINUTE + 1000, -1000],
  ])('is %s', (_what, opening, here, ahead) => {
    const clock = enter(start(newClock(plan), 0), opening ? 1 : 0, opening)
    expect(read(plan, clock, opening + here).ahead).toBe(ahead)
  })

  it('loses and invents no time, whatever the talk does', () => {
    fc.assert(fc.property(fc.array(fc.record({ wait: fc.nat({ max: 100_000 }), what: fc.constantFrom(start, pause, 0, 1, 2, 3) })), (steps) => {
      let clock = newClock(plan)
      let [now, ran] = [0, 0]
      for (const { wait, what } of steps) {
        now += wait
        ran += clock.since === undefined ? 0 : wait
        clock = typeof what === 'number' ? enter(clock, what, now) : what(clock, now)
        expect(read(plan, clock, now).elapsed).toBe(ran)
      }
    }))
  })

  it('goes on through a reload, the time of the reload counted', () => {
    const clock = enter(start(newClock(plan), 0), 1, 1000)
    expect(read(plan, revived(JSON.stringify(clock), plan)!, 5000)).toEqual(read(plan, clock, 5000))
  })

  it('takes nothing for a clock that is not one of this plan', () => {
    const good = newClock(plan)
    for (const bad of [null, '', '{', '7', '[]', 'null', '{}', JSON.stringify({ ...good, used: [1, 2] }), JSON.stringify({ ...good, used: [1, 2, 3, 'x'] }), JSON.stringify({ ...good, part: 9 }), JSON.stringify({ ...good, since: -1 })])
      expect(revived(bad, plan), String(bad)).toBeUndefined()
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => void expect(() => revived(text, plan)).not.toThrow()))
  })

  it('knows a slide’s part', () => {
    expect([1, 4, 5, 7, 8, 11, 12, 99].map(slide => partOf(plan, slide))).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
  })

  it('tells minutes and seconds', () => {
    expect([0, 999, 60_000, 459_000, -35_500, 3_600_000].map(minutesAndSeconds)).toEqual(['0:00', '0:00', '1:00', '7:39', '0:35', '60:00'])
    expect(fill('talk % of %', '7:40', '20:00')).toBe('talk 7:40 of 20:00')
  })
})

describe('the plan of this talk', () => {
  it('takes the talk’s minutes, begins where each section opens, and is the same in every language', async () => {
    const { interview, decks } = await compose(OWN_PROJECT)
    const plans = decks.map(deck => partsOf(framesOf(deck)))
    for (const [index, parts] of plans.entries()) {
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(interview.minutes)
      expect(parts.map(({ minutes, slide, section }) => ({ minutes, slide, section }))).toEqual(plans[0]!.map(({ minutes, slide, section }) => ({ minutes, slide, section })))
      for (const { slide, section, minutes } of parts.filter(({ section }) => section !== undefined)) {
        expect(decks[index]!.slides[slide - 1]!).toMatchObject({ frame: { section, opens: true, minutes } })
      }
    }
  })
})
