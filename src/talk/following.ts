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

/** What lies over the audiences' slides. */
export type Curtain = 'black' | 'white'

/** What the audiences see, where it is not the place of the talk. */
export interface View {
  curtain?: Curtain
  /** Where they are kept while the presenter looks elsewhere. */
  held?: Place
}

/** A place, what is seen of it, and who brought it about when; of two, the later one holds. */
export interface Standing extends Place, View {
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
  /** What the audiences see has changed. */
  view: (view: View) => void
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
  /** Draws a curtain before the audiences' slides, and the same one away again. The next move does so, too. */
  draw: (curtain: Curtain) => void
  /** Keeps the audiences where they are, and lets them come to where the talk is. Nothing happens in an audience's own window. */
  hold: () => void
  receive: (message: Message) => void
  /** How the talk stands, for a window that takes the place of this one, and from a window whose place this one takes. */
  standing: () => Standing | undefined
  takeOver: (standing: Standing) => void
}

export function createFollower({ id, isPresenter, now, send, show, view }: Surroundings): Follower {
  let known: Standing | undefined
  let joining = true
  const hello = () => send({ type: 'hello', presenter: isPresenter() })
  const announce = () => known && send({ type: 'here', presenter: isPresenter(), standing: known })
  /** What is to be seen in this window. */
  const seen = (): Place | undefined => isPresenter() ? known : known?.held ?? known
  const lookAt = ({ curtain, held }: View) => view({ curtain, held })

  /** By this window's own doing, the talk stands otherwise than it did. */
  function change(place: Place, looks: View) {
    known = { page: place.page, clicks: place.clicks, ...looks, turn: Math.max((known?.turn ?? 0) + 1, now()), by: id }
    lookAt(looks)
    if (!joining)
      announce()
  }

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
      const here = seen()
      if (!here || !isSame(place, here))
        // Whoever moves an audience's window by itself wants it to move.
        change(place, { held: isPresenter() ? known?.held : undefined })
    },
    lead() {
      hello()
      if (!joining)
        announce()
    },
    draw(curtain) {
      if (known)
        change(known, { held: known.held, curtain: known.curtain === curtain ? undefined : curtain })
    },
    hold() {
      if (known && isPresenter())
        change(known, { curtain: known.curtain, held: known.held ? undefined : { page: known.page, clicks: known.clicks } })
    },
    standing: () => known,
    takeOver(standing) {
      known = standing
      joining = false
      lookAt(standing)
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
      const before = seen()
      known = message.standing
      joining = false
      lookAt(known)
      const here = seen()!
      if (!before || !isSame(before, here))
        show({ page: here.page, clicks: here.clicks })
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
