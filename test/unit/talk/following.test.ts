import type { Curtain, Follower, Message, Place, View } from '../../../src/talk/following.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFollower } from '../../../src/talk/following.ts'
import { RUNS } from '../../support/property-runs.ts'

interface Window {
  follower: Follower
  view: View
  presenter: boolean
  place: Place
  /** What was sent to it and has not come yet, in the order of each sender. */
  inbox: { from: string, message: Message }[]
}

/** Windows of one browser; messages come when they are delivered, and only to windows that were open when they were sent. */
function room() {
  const windows = new Map<string, Window>()
  let opened = 0
  let time = 1000
  const all = () => [...windows.values()]
  return {
    all,
    open(presenter: boolean, place: Place): Window {
      const id = String(opened++)
      const window: Window = {
        presenter,
        place,
        view: {},
        inbox: [],
        follower: createFollower({
          id,
          isPresenter: () => window.presenter,
          now: () => time,
          send: message => windows.forEach((other, name) => name !== id && other.inbox.push({ from: id, message })),
          show(place) {
            window.place = place
            window.follower.moved(place)
          },
          view: looks => window.view = looks,
        }),
      }
      windows.set(id, window)
      window.follower.join(place)
      return window
    },
    close(window: Window) {
      windows.forEach((other, id) => other === window && windows.delete(id))
    },
    move(window: Window, place: Place) {
      window.place = place
      window.follower.moved(place)
    },
    lead(window: Window) {
      window.presenter = true
      window.follower.moved(window.place)
      window.follower.lead()
    },
    wait: (milliseconds: number) => time += milliseconds,
    /** Delivers what one window has longest waited for from one of the others. */
    deliver(window: Window, from: number) {
      const senders = [...new Set(window.inbox.map(({ from }) => from))]
      const sender = senders[from % senders.length]
      const index = window.inbox.findIndex(item => item.from === sender)
      if (index >= 0)
        window.follower.receive(window.inbox.splice(index, 1)[0]!.message)
    },
    settle() {
      for (let turn = 0; all().some(({ inbox }) => inbox.length); turn++) {
        expect(turn, 'the windows never stop talking').toBeLessThan(10_000)
        all().forEach(window => window.inbox.length && window.follower.receive(window.inbox.shift()!.message))
      }
    },
  }
}

const places = fc.record({ page: fc.integer({ min: 1, max: 40 }), clicks: fc.integer({ min: 0, max: 4 }) })
const which = fc.nat({ max: 5 })
const actions = fc.array(fc.oneof(
  fc.record({ type: fc.constant('open' as const), presenter: fc.boolean(), place: places }),
  fc.record({ type: fc.constant('close' as const), which }),
  fc.record({ type: fc.constant('lead' as const), which }),
  fc.record({ type: fc.constant('joined' as const), which }),
  fc.record({ type: fc.constant('draw' as const), which, curtain: fc.constantFrom<Curtain>('black', 'white') }),
  fc.record({ type: fc.constant('hold' as const), which }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('move' as const), which, place: places }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('deliver' as const), which, from: which }) },
  fc.record({ type: fc.constant('wait' as const), milliseconds: fc.nat({ max: 500 }) }),
), { maxLength: 60 })

function play(room_: ReturnType<typeof room>, steps: typeof actions extends fc.Arbitrary<infer T> ? T : never) {
  for (const step of steps) {
    const window = 'which' in step ? room_.all()[step.which % Math.max(1, room_.all().length)] : undefined
    if (step.type === 'open')
      room_.open(step.presenter, step.place)
    else if (step.type === 'wait')
      room_.wait(step.milliseconds)
    else if (!window)
      continue
    else if (step.type === 'close')
      room_.close(window)
    else if (step.type === 'joined')
      window.follower.joined()
    else if (step.type === 'move')
      room_.move(window, step.place)
    else if (step.type === 'draw')
      window.follower.draw(step.curtain)
    else if (step.type === 'hold')
      window.follower.hold()
    else if (step.type === 'deliver')
      room_.deliver(window, step.from)
    else if (!window.presenter)
      room_.lead(window)
  }
}

describe('the windows of a talk', () => {
  it('all come to one place where there is a presenter, whatever happened and in whatever order it was heard', () => {
    fc.assert(fc.property(actions, (steps) => {
      const windows = room()
      play(windows, steps)
      windows.settle()
      windows.all().forEach(({ follower }) => follower.joined())
      windows.settle()
      if (!windows.all().some(({ presenter }) => presenter))
        return
      const [leader] = windows.all().filter(({ presenter }) => presenter)
      for (const { presenter, place, view } of windows.all()) {
        expect(view).toEqual(leader!.view)
        expect(place).toEqual(presenter ? leader!.place : leader!.view.held ?? leader!.place)
      }
    }), { numRuns: 20 * RUNS })
  })

  it('are not moved by one that is opened late, which comes to where they are', () => {
    fc.assert(fc.property(actions, places, fc.boolean(), places, (steps, place, presenter, last) => {
      const windows = room()
      const leader = windows.open(true, { page: 1, clicks: 0 })
      leader.follower.joined()
      play(windows, steps)
      const there = windows.open(true, place)
      windows.settle()
      windows.all().forEach(({ follower }) => follower.joined())
      windows.settle()
      windows.wait(1)
      if (there.view.held)
        there.follower.hold()
      windows.move(there, last)
      windows.settle()

      const late = windows.open(presenter, place)
      windows.settle()
      late.follower.joined()
      windows.settle()
      expect(windows.all().map(window => window.place)).toEqual(windows.all().map(() => last))
    }), { numRuns: 20 * RUNS })
  })

  it('leave each other alone where nobody presents', () => {
    const windows = room()
    const [reading, second] = [windows.open(false, { page: 7, clicks: 2 }), windows.open(false, { page: 3, clicks: 0 })]
    windows.settle()
    windows.all().forEach(({ follower }) => follower.joined())
    windows.move(reading, { page: 8, clicks: 0 })
    windows.settle()
    expect(second.place).toEqual({ page: 3, clicks: 0 })
  })

  it('keep the audiences where they are while the presenter looks elsewhere, one that is opened or loaded meanwhile, too', () => {
    fc.assert(fc.property(places, fc.array(places), (place, looked) => {
      const windows = room()
      const [presenter, audience] = [windows.open(true, place), windows.open(false, place)]
      windows.settle()
      windows.all().forEach(({ follower }) => follower.joined())
      presenter.follower.hold()
      looked.forEach(elsewhere => windows.move(presenter, elsewhere))
      windows.settle()
      const late = windows.open(false, { page: 1, clicks: 0 })
      windows.settle()
      expect([audience.place, late.place]).toEqual([place, place])
      presenter.follower.hold()
      windows.settle()
      expect([audience.place, late.place]).toEqual([presenter.place, presenter.place])
      expect(presenter.view).toEqual({ curtain: undefined, held: undefined })
    }))
  })

  it('let an audience go that is moved by itself', () => {
    const windows = room()
    const [presenter, audience] = [windows.open(true, { page: 1, clicks: 0 }), windows.open(false, { page: 1, clicks: 0 })]
    windows.settle()
    windows.all().forEach(({ follower }) => follower.joined())
    presenter.follower.hold()
    windows.settle()
    windows.move(audience, { page: 2, clicks: 0 })
    windows.settle()
    expect(presenter.place).toEqual({ page: 2, clicks: 0 })
    expect(presenter.view.held).toBeUndefined()
  })

  it('draw one curtain before all audiences, until it is drawn away or the talk moves on', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom<Curtain>('black', 'white'), places)), (steps) => {
      const windows = room()
      const [presenter, audience] = [windows.open(true, { page: 41, clicks: 0 }), windows.open(false, { page: 41, clicks: 0 })]
      windows.settle()
      windows.all().forEach(({ follower }) => follower.joined())
      let [curtain, at]: [Curtain | undefined, Place] = [undefined, presenter.place]
      for (const [index, step] of steps.entries()) {
        const window = index % 2 ? presenter : audience
        if (typeof step === 'string') {
          curtain = curtain === step ? undefined : step
          window.follower.draw(step)
        }
        else {
          curtain = step.page === at.page && step.clicks === at.clicks ? curtain : undefined
          at = step
          windows.move(window, step)
        }
        windows.settle()
        expect([presenter.view.curtain, audience.view.curtain]).toEqual([curtain, curtain])
      }
    }))
  })

  it('take a presenter that opens late to the audience', () => {
    const windows = room()
    windows.open(false, { page: 7, clicks: 2 }).follower.joined()
    const presenter = windows.open(true, { page: 1, clicks: 0 })
    windows.settle()
    expect(presenter.place).toEqual({ page: 7, clicks: 2 })
  })
})
