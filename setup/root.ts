/**
 * What every window of a talk does, whichever slide it shows: keeps together with the others, changes language with them, has
 * its keys, and loads the rest of the deck as soon as there is time.
 */
import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { provide } from 'vue'
import { mountOthers } from '../src/slidev/client/mounting.ts'
import { loadRest } from '../src/slidev/client/rest.ts'
import { switchBrief } from '../src/talk/brief.ts'
import { followFocus, mendControls } from '../src/talk/controls.ts'
import { language, languages } from '../src/talk/deck.ts'
import { followTalk } from '../src/talk/follow.ts'
import { frame, holdsDecks, standBy, windowDecks } from '../src/talk/handover.ts'
import { listenToKeys } from '../src/talk/keys.ts'
import { other, root, rootOf, SWITCH_LANGUAGE } from '../src/talk/language.ts'
import { goBack } from '../src/talk/lookup.ts'
import { keepOffline } from '../src/talk/offline.ts'
import { playFirst, stopPlay, stopWithSlide } from '../src/talk/play.ts'
import { awoken, clockToggles, showsKeys, showsSearch } from '../src/talk/state.ts'

/** Milliseconds in which whoever turns to the next slides at once is not held up by what is loaded for later. */
const QUIET = 3000
const quiet = () => new Promise(resolve => setTimeout(resolve, QUIET))

export default defineRootSetup(() => {
  const { router, isPresenter, isPrintMode } = useNav()
  // The dev server has its windows follow each other by itself.
  const talk = __DEV__ ? undefined : followTalk(router, root, tag => changeLanguage(tag))
  const askWindow = frame && talk && standBy(talk, frame)
  const decks = other && talk && !frame && holdsDecks
    ? windowDecks(language, talk, Object.fromEntries(languages.filter(tag => tag !== language).map(tag => [tag, rootOf(tag)])))
    : undefined

  function changeLanguage(tag: string): void {
    askWindow?.(tag)
    void decks?.change(tag)
    if (!holdsDecks)
      location.assign(rootOf(tag) + router.currentRoute.value.fullPath.slice(1))
  }

  function switchLanguage(): void {
    if (!other)
      return
    talk?.speak(other)
    changeLanguage(other)
  }

  provide(SWITCH_LANGUAGE, switchLanguage)
  listenToKeys({
    brief: switchBrief,
    language: switchLanguage,
    keys: () => showsKeys.value = !showsKeys.value,
    clock: () => isPresenter.value && clockToggles.value++,
    black: () => talk?.draw('black'),
    white: () => talk?.draw('white'),
    hold: () => talk?.hold(),
    search: () => showsSearch.value = true,
    play: playFirst,
    back: () => stopPlay() || goBack(),
  })
  followFocus()
  stopWithSlide()
  // What is printed stands on the page already. Slidev's controls are among the rest.
  if (!isPrintMode.value)
    void loadRest().then(mendControls).then(awoken).then(mountOthers).then(quiet).then(() => decks?.load()).then(keepOffline)
})
