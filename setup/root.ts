/**
 * What every window of a talk does, whichever slide it shows.
 * In: Slidev's navigation. Out: the windows keep together, change language together, and have their keys;
 * the rest of the deck is loaded as soon as there is time.
 */
import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { provide } from 'vue'
import { loadRest } from '../src/slidev/client/rest.ts'
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
    language: () => void switchLanguage(),
    keys: () => showsKeys.value = !showsKeys.value,
    clock: () => isPresenter.value && clockToggles.value++,
  })
  // Slidev's controls are among the rest.
  void loadRest().then(mendControls)
})
