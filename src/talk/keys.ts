/**
 * The keys that Slidev does not have.
 * In: what each asks for. Out: it happens when the key is pressed, unless something is being typed.
 */

export type Command = 'brief' | 'language' | 'keys' | 'clock'

const COMMANDS: Record<string, Command> = { 'i': 'brief', 'l': 'language', 'h': 'keys', '?': 'keys', 't': 'clock' }
/** Keys that can only mean the talk; a clicker sends the last two. */
const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

export function commandOf({ key, ctrlKey, metaKey, altKey, repeat }: Pressed): Command | undefined {
  return ctrlKey || metaKey || altKey || repeat ? undefined : COMMANDS[key.toLowerCase()]
}

export function listenToKeys(commands: Record<Command, () => void>): void {
  window.addEventListener('keydown', (event) => {
    const { activeElement } = document
    if (activeElement?.matches('input, textarea, [contenteditable], dialog *'))
      return
    // Slidev's keys rest while a link or a button has the focus.
    if (MOVES.has(event.key) && activeElement instanceof HTMLElement)
      activeElement.blur()
    const command = commandOf(event)
    if (command)
      commands[command]()
  }, { capture: true })
}
