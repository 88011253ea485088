/**
 * Plays words from the recording that lies beside the deck: once, in the window in which they were asked for. Nothing of it is
 * loaded before.
 */
import { useNav } from '@slidev/client'
import { shallowRef, watch } from 'vue'
import { frames, recording } from './deck.ts'
import { root } from './language.ts'
import { awake } from './state.ts'

/** A file that stands alone has no recording beside it. */
const hasFile = !__SLIDEV_HASH_ROUTE__

/** The words that are heard. */
export const playing = shallowRef<string>()
/** Whether the recording could not be had, as without the network. */
export const isLost = shallowRef(false)

let player: HTMLAudioElement | undefined

export function isPlayable(words: string): boolean {
  return hasFile && recording?.[words]?.until !== undefined
}

/** Whether anything is. */
export const hasPlayable = hasFile && Object.keys(recording ?? {}).some(isPlayable)

/** Plays the words, or stops where they are heard. */
export function togglePlay(words: string): void {
  const isHeard = playing.value === words
  stopPlay()
  if (isHeard)
    return
  // The browser begins and ends where the address says.
  const own = new Audio(root + recording![words]!.href)
  const ended = () => player === own && stopPlay()
  own.addEventListener('pause', ended)
  own.addEventListener('ended', ended)
  player = own
  playing.value = words
  isLost.value = false
  own.play().catch(() => {
    if (player !== own)
      return
    stopPlay()
    isLost.value = true
  })
}

/** Whether anything was heard. */
export function stopPlay(): boolean {
  if (!player)
    return false
  const own = player
  player = undefined
  playing.value = undefined
  own.pause()
  // Else the browser goes on loading it.
  own.removeAttribute('src')
  own.load()
  return true
}

/** The first words of the slide that is shown which the recording has. */
export function playFirst(): void {
  const { references } = frames.value[useNav().currentSlideNo.value - 1] ?? {}
  const words = playing.value ?? Object.values(references ?? {}).find(isPlayable)
  if (words !== undefined)
    togglePlay(words)
}

/** What is heard belongs to the slide, and to the language that is seen. */
export function stopWithSlide(): void {
  watch([useNav().currentSlideNo, awake], stopPlay)
}
