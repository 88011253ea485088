/**
 * The deck as pictures, by Slidev's exporter: 001.png, or 001-01.png where each click has one.
 * In: the folder that Slidev wrote. Out: whether each slide is in it, and its files named so that they sort.
 */
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

const SIGNATURE = '89504e470d0a1a0a'

export async function faultOfPictures(folder: string, slides: number[]): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => [])
  const found = new Set(names.map(name => Number.parseInt(name, 10)))
  const missing = slides.filter(slide => !found.has(slide))
  if (missing.length)
    return `${missing.length === 1 ? 'slide' : 'slides'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`
  const contents = await Promise.all(names.map(async name => (await readFile(join(folder, name))).toString('hex')))
  if (contents.some(content => !content.startsWith(SIGNATURE)))
    return 'not every file is a PNG'
  // Blank pages are all alike.
  return new Set(contents).size < slides.length ? 'slides are blank' : undefined
}

/** Returns how many there are. */
export async function nameToSort(folder: string): Promise<number> {
  const names = await readdir(folder)
  for (const name of names) {
    if (/^\d+\.png$/.test(name))
      await rename(join(folder, name), join(folder, name.padStart('000.png'.length, '0')))
  }
  return names.length
}
