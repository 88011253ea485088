/**
 * The keys that Slidev does not have.
 * In: what each asks for. Out: it happens when the key is pressed, unless something is being typed.
 */

export type Command = 'brief' | 'language' | 'keys' | 'clock' | 'black' | 'white' | 'hold' | 'search' | 'play' | 'back'

/** A clicker's button for a black screen sends the full stop. */
const COMMANDS: Record<string, Command> = {
  'i': 'brief',
  'l': 'language',
  'h': 'keys',
  '?': 'keys',
  't': 'clock',
  '.': 'black',
  'b': 'black',
  'w': 'white',
  'z': 'hold',
  '/': 'search',
  'p': 'play',
  'escape': 'back',
}
/** Where keys are text, or the dialog's own. */
const TYPED_INTO = 'input, textarea, [contenteditable], dialog *'
/** Keys that can only mean the talk; a clicker sends the last two. */
const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

export function commandOf({ key, ctrlKey, metaKey, altKey, repeat }: Pressed): Command | undefined {
  return ctrlKey || metaKey || altKey || repeat ? undefined : COMMANDS[key.toLowerCase()]
}

/** A letter or digit of a keyboard's place, by the names of W3C's UI Events: KeyL, Digit1. */
const PLACE = /^(?:Key([A-Z])|Digit(\d))$/
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]$/u

/** The Latin key at the place of one that is not, as on a Russian or a Greek keyboard; nothing where there is none. */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
  const [, letter, digit] = PLACE.exec(code) ?? []
  return Array.from(key).length === 1 && !LATIN.test(key) ? letter?.toLowerCase() ?? digit : undefined
}

/** Has keys mean what stands at their place on a Latin keyboard, Slidev's own keys too. */
function translateKeys(): void {
  for (const type of ['keydown', 'keyup'] as const) {
    window.addEventListener(type, (event) => {
      const key = latinKey(event)
      if (key === undefined || !event.target || document.activeElement?.matches(TYPED_INTO))
        return
      event.stopImmediatePropagation()
      const { code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
      event.target.dispatchEvent(new KeyboardEvent(type, { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, bubbles: true, cancelable: true }))
    }, { capture: true })
  }
}

export function listenToKeys(commands: Record<Command, () => void>): void {
  translateKeys()
  window.addEventListener('keydown', (event) => {
    const { activeElement } = document
    if (activeElement?.matches(TYPED_INTO))
      return
    // Slidev's keys rest while a link or a button has the focus.
    if (MOVES.has(event.key) && activeElement instanceof HTMLElement)
      activeElement.blur()
    // A clicker's button to begin sends F5: full screen has been reached then, and a reload would end it.
    if (event.key === 'F5' && document.fullscreenElement)
      event.preventDefault()
    const command = commandOf(event)
    if (!command)
      return
    // The field that comes would take the key, too; Firefox has a search of its own on it.
    if (command === 'search')
      event.preventDefault()
    commands[command]()
  }, { capture: true })
}
