/** The deck as pictures, twice as wide and high as a slide: 001.png, or 001-01.png where each click has one. */
import type { PrintPage } from '../print-page.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFolder } from '../../base/files.ts'

export const SCALE = 2

export interface Picture {
  slide: number
  name: string
  png: Buffer
}

export async function takePictures({ page, states }: PrintPage): Promise<Picture[]> {
  const places = page.locator('.print-slide-container')
  const pictures: Picture[] = []
  for (const [index, { slide, clicks }] of states.entries()) {
    const step = clicks === undefined ? '' : `-${String(clicks + 1).padStart(2, '0')}`
    pictures.push({ slide, name: `${String(slide).padStart(3, '0')}${step}.png`, png: await places.nth(index).screenshot() })
  }
  return pictures
}

/** Writes them into a folder of their own, in place of what was there. */
export function writePictures(pictures: Picture[], folder: string): Promise<void> {
  return writeFolder(folder, async (draft) => {
    for (const { name, png } of pictures)
      await writeFile(join(draft, name), png)
  })
}
