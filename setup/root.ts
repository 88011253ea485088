/**
 * What every window of a talk does, whichever slide it shows: keeps together with the others, changes language with them, has
 * its keys, and loads the rest of the deck as soon as there is time.
 */
import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { provide } from 'vue'
import { loadRest } from '../src/slidev/client/rest.ts'
import { switchBrief } from '../src/talk/brief.ts'
import { mendControls } from '../src/talk/controls.ts'
import { followTalk } from '../src/talk/follow.ts'
import { listenToKeys } from '../src/talk/keys.ts'
import { changeLanguage, isReachable, other, root, SWITCH_LANGUAGE } from '../src/talk/language.ts'
import { clockToggles, showsKeys } from '../src/talk/state.ts'

export default defineRootSetup(() => {
  const { router, isPresenter } = useNav()
  // The dev server has its windows follow each other by itself.
  const talk = __DEV__ ? undefined : followTalk(router, root, tag => void changeLanguage(tag))

  async function switchLanguage(): Promise<void> {
    if (!other || !await isReachable(other))
      return
    talk?.speak(other)
    await changeLanguage(other)
  }

  provide(SWITCH_LANGUAGE, () => void switchLanguage())
  listenToKeys({
    brief: switchBrief,
    language: () => void switchLanguage(),
    keys: () => showsKeys.value = !showsKeys.value,
    clock: () => isPresenter.value && clockToggles.value++,
    black: () => talk?.draw('black'),
    white: () => talk?.draw('white'),
    hold: () => talk?.hold(),
  })
  // Slidev's controls are among the rest.
  void loadRest().then(mendControls)
})
