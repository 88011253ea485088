/** The README's pictures. */
import type { Command } from './command.ts'
import { say } from './command.ts'

export const pictures: Command = {
  summary: '→ docs/*.png, the pictures in the README, taken from the running deck',
  options: {},
  async run() {
    const { takePictures } = await import('../publish/pictures.ts')
    await takePictures(say)
  },
}
