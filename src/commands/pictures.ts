/** The documentation's pictures, and the page of visuals. */
import type { Command } from './command.ts'
import { say } from './command.ts'

export const pictures: Command = {
  summary: '→ docs/, the pictures in the README and the page of visuals, taken from running decks',
  options: {},
  async run() {
    const { takePictures } = await import('../../tools/pictures.ts')
    await takePictures(say)
  },
}
