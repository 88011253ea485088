/**
 * How the windows of one talk keep to one place.
 * In: this window's own moves, and what the others say. Out: messages to them, and places to show. No clock, no channel
 * and no page is touched here: they are handed in.
 *
 * A presenter's window leads. Audiences follow presenters; presenters follow whoever moves; and all pass on what they
 * follow, since the window it came from may be gone before others have heard it. A window that has just been opened asks
 * where the talk is before it says anything, so that it cannot pull the others back. Places are ordered by a hybrid
 * logical clock (Kulkarni et al. 2014): by the time of day, but never earlier than what was seen.
 */

export interface Place {
  page: number
  clicks: number
}

/** A place and who went there when; of two, the later one holds. */
export interface Standing extends Place {
  /** Milliseconds since the epoch; 0 where nobody has moved yet. */
  turn: number
  by: string
}

export type Message
  = | { type: 'hello', presenter: boolean }
    | { type: 'here', presenter: boolean, standing: Standing }

export interface Surroundings {
  /** Names this window among the others. */
  id: string
  isPresenter: () => boolean
  now: () => number
  send: (message: Message) => void
  show: (place: Place) => void
}

export interface Follower {
  /** Asks where the talk is. A window that shows no slide, such as the notes alone, has no place of its own. */
  join: (place: Place | undefined) => void
  /** To be called once an answer would have come: without one, this window's place is the talk's. */
  joined: () => void
  /** This window's page has come to a place, by its own doing or by being told to. */
  moved: (place: Place) => void
  /** This window has become a presenter's. */
  lead: () => void
  receive: (message: Message) => void
}

export function createFollower({ id, isPresenter, now, send, show }: Surroundings): Follower {
  let known: Standing | undefined
  let joining = true
  const hello = () => send({ type: 'hello', presenter: isPresenter() })
  const announce = () => known && send({ type: 'here', presenter: isPresenter(), standing: known })

  return {
    join(place) {
      known = place && { ...place, turn: 0, by: id }
      hello()
    },
    joined() {
      if (joining && (isPresenter() || known?.turn))
        announce()
      joining = false
    },
    moved(place) {
      if (known && isSame(place, known))
        return
      known = { ...place, turn: Math.max((known?.turn ?? 0) + 1, now()), by: id }
      if (!joining)
        announce()
    },
    lead() {
      hello()
      if (!joining)
        announce()
    },
    receive(message) {
      if (message.type === 'hello') {
        // Among audiences nobody leads: whoever opens a second one to read on its own is left alone.
        if (!joining && (isPresenter() || message.presenter))
          announce()
        return
      }
      const led = message.presenter || isPresenter()
      if (!led || !(joining || isLater(message, known, isPresenter())))
        return
      const before = known
      known = message.standing
      joining = false
      if (!before || !isSame(before, known))
        show({ page: known.page, clicks: known.clicks })
      announce()
    },
  }
}

function isSame(a: Place, b: Place): boolean {
  return a.page === b.page && a.clicks === b.clicks
}

/** Where nobody has moved yet a presenter's place holds, and of two of a kind the greater name's. */
function isLater({ standing, presenter }: { standing: Standing, presenter: boolean }, known: Standing | undefined, isPresenter: boolean): boolean {
  if (!known || standing.turn !== known.turn)
    return standing.turn > (known?.turn ?? -1)
  if (standing.turn === 0 && presenter !== isPresenter)
    return presenter
  return standing.by > known.by
}
