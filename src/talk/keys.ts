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

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>

/** With Caps Lock, i is İ on a Turkish keyboard, whose small letter keeps the dot as a mark of its own. */
const DOT_ABOVE = '\u0307'

export function commandOf({ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat }: Pressed): Command | undefined {
  if (ctrlKey || metaKey || altKey || repeat)
    return undefined
  // A clicker presses the place of the full stop, where a French keyboard has a colon and a Russian one a letter.
  return COMMANDS[key.toLowerCase().replace(DOT_ABOVE, '')] ?? (code === 'Period' && !shiftKey ? 'black' : undefined)
}

/** The places of letters, digits and the slash on a keyboard, by the names of W3C's UI Events: KeyL, Digit1, Slash. */
const PLACE = /^(?:Key([A-Z])|Digit(\d)|(Slash))$/
/** One letter or several, as of the lam-alef of an Arabic keyboard. Names of keys, such as Enter, are Latin. */
const OTHER_SCRIPT = /^[^\p{Script=Latin}\p{Script=Common}]+$/u
/** As editors for Chinese and Japanese type what a Latin key has. */
const FULL_WIDTH = /^[\uFF01-\uFF5E]$/
/** Where a Hebrew keyboard has no letter, and a Latin one no apostrophe. */
const HEBREW_W = '\'KeyW'

/** The Latin key at the place of one that is not, as on a Russian or a Greek keyboard; nothing where there is none. */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
  if (FULL_WIDTH.test(key))
    return key.normalize('NFKC')
  if (!OTHER_SCRIPT.test(key) && key + code !== HEBREW_W)
    return undefined
  const [, letter, digit, slash] = PLACE.exec(code) ?? []
  return letter?.toLowerCase() ?? digit ?? (slash && '/')
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
      // A field that comes would take the key, too.
      if (!event.target.dispatchEvent(new KeyboardEvent(type, { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, bubbles: true, cancelable: true })))
        event.preventDefault()
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
