/**
 * Keeps this window where the talk is.
 * In: Slidev's router, and a channel to the other windows of this browser. Out: a way to speak to all of them.
 *
 * Slidev's own way of doing this sends each window's place as it opens, so that a late one pulls the talk back to its
 * first slide. Its seam, disableBuiltinSync and addSyncMethod, takes that out: the place goes through following.ts, and
 * what else Slidev shares, the presenter's pointer, goes beside it.
 */
import type { Router } from 'vue-router'
import type { Curtain, Message, Place } from './following.ts'
import type { Handover, WindowDeck } from './handover.ts'
import { addSyncMethod, disableBuiltinSync, onSharedUpdate } from '@slidev/client'
import { syncDirections } from '@slidev/client/state/storage.ts'
import { createFollower } from './following.ts'
import { awake, leftAt, view } from './state.ts'

/** Another window answers within some milliseconds; one that is busy gets this many. */
const PATIENCE = 1000

/** What windows say to each other, beside their places: the language to change to, and Slidev's shared state. */
type Word = Message | { type: 'language', language: string } | { type: 'shared', state: object }

export interface Talk extends WindowDeck {
  /** Has the other windows change to a language. */
  speak: (language: string) => void
  /** Draws a curtain before the audiences' slides, or away. */
  draw: (curtain: Curtain) => void
  /** Keeps the audiences where they are, or lets them follow again. */
  hold: () => void
}

/** `root` names the talk: windows of other talks are not heard. */
export function followTalk(router: Router, root: string, changeLanguage: (language: string) => void): Talk {
  const name = `talk ${root}`
  const channel = new BroadcastChannel(name)
  const alone = enter(name)
  const isPresenter = () => router.currentRoute.value.name === 'presenter'
  const may = (direction: 'Send' | 'Receive') => syncDirections.value[`${isPresenter() ? 'presenter' : 'viewer'}${direction}`]
  const post = (word: Word) => awake.value && may('Send') && channel.postMessage(word)

  const follower = createFollower({
    id: Math.random().toString(36),
    isPresenter,
    now: Date.now,
    send: post,
    view: looks => view.value = looks,
    show({ page, clicks }) {
      const { name, params, query } = router.currentRoute.value
      if (!params.no)
        return onSharedUpdate({ page, clicks })
      void router.replace({ name: name!, params: { ...params, no: page }, query: { ...query, clicks: clicks || undefined } })
    },
  })

  disableBuiltinSync()
  addSyncMethod({ init: (_key, _onUpdate, state) => 'page' in state ? sharing(isPresenter, post) : undefined })

  void router.isReady().then(() => {
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (!awake.value || !may('Receive'))
        return
      if (data.type === 'language')
        changeLanguage(data.language)
      else if (data.type === 'shared')
        // Slidev goes to the page its state names, so that it must name this one.
        onSharedUpdate({ ...data.state, ...placeOf(router) })
      else
        follower.receive(data)
    }
    router.afterEach((to, from, failure) => {
      const place = placeOf(router)
      if (failure || !place)
        return
      follower.moved(place)
      if (to.name === 'presenter' && from.name !== 'presenter')
        follower.lead()
    })
    if (!awake.value)
      return
    follower.join(placeOf(router))
    void alone.then(alone => alone ? follower.joined() : setTimeout(follower.joined, PATIENCE))
  })

  return {
    router,
    speak: language => post({ type: 'language', language }),
    draw: follower.draw,
    hold: follower.hold,
    sleep() {
      awake.value = false
      const { name, params, query } = router.currentRoute.value
      return { standing: follower.standing(), leftAt: leftAt.value, route: { name: String(name), params, query } }
    },
    async wake({ standing, leftAt: left, route }: Handover) {
      if (standing)
        follower.takeOver(standing)
      leftAt.value = left
      awake.value = true
      await router.replace(route)
    },
  }
}

/**
 * Whether this is the only window of the talk, so that nobody will answer it: each holds a lock as long as it is open
 * (W3C Web Locks). Not known to be where the browser has none, as on a page that is served without encryption.
 */
async function enter(name: string): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager }
  try {
    const open = await locks?.query()
    void locks?.request(name, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {})
    return open?.held?.every(lock => lock.name !== name) ?? false
  }
  catch {
    // Where site data is blocked there are none either.
    return false
  }
}

/** Where a page of slides is; none on a page of another kind. */
function placeOf({ currentRoute }: Router): Place | undefined {
  const { params, query } = currentRoute.value
  return params.no ? { page: Number(params.no), clicks: Number(query.clicks) || 0 } : undefined
}

/** Sends the presenter's pointer on the slide and, for Slidev's page of notes, how many clicks the slide has. */
function sharing(isPresenter: () => boolean, post: (word: Word) => void) {
  let sent = ''
  return ({ cursor, clicksTotal }: Record<string, unknown>, updating?: boolean) => {
    const own = JSON.stringify({ cursor: cursor ?? null, clicksTotal })
    if (updating || !isPresenter() || own === sent)
      return
    sent = own
    post({ type: 'shared', state: JSON.parse(own) as object })
  }
}
