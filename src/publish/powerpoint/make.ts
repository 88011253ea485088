/**
 * What Slidev exports, looked at and put in its place.
 * In: a job and a path. Out: the deck for PowerPoint, or a folder of pictures, and how much was written.
 */
import type { Job } from '../formats.ts'
import { readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { drafted, writeIfChanged } from '../../base/files.ts'
import { exportWithSlidev } from '../../slidev/export.ts'
import { kilobytes } from '../formats.ts'
import { faultOfPictures, nameToSort } from '../png/pictures.ts'
import { faultOfPowerpoint, withPlainNotes } from './powerpoint.ts'

export function makePowerpoint({ deck, slides, withClicks, entry }: Job, path: string): Promise<string> {
  return drafted(path, async (draft) => {
    const output = join(draft, basename(path))
    await exportWithSlidev({ entry: await entry(), format: 'pptx', slides, withClicks, output }, async () => faultOfPowerpoint(await readFile(output), deck, slides, withClicks))
    const bytes = await withPlainNotes(await readFile(output), deck)
    await writeIfChanged(path, bytes)
    return `${slides.length} slides${withClicks ? ' with their clicks' : ''}, ${kilobytes(bytes.length)}`
  })
}

export function makePictures({ slides, withClicks, entry }: Job, path: string): Promise<string> {
  return drafted(path, async (draft) => {
    const output = join(draft, basename(path))
    await exportWithSlidev({ entry: await entry(), format: 'png', slides, withClicks, output }, () => faultOfPictures(output, slides))
    const count = await nameToSort(output)
    await rm(path, { recursive: true, force: true })
    await rename(output, path)
    return `${count} pictures`
  })
}
