/** Puts a service worker into the site that holds its files. */
import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isRecording } from '../../../text/recording.ts'
import { scriptOf } from '../script.ts'

/** Where the site's pages look for it, below its root. */
export const SERVICE_WORKER = 'service-worker.js'

/** Not held: the recording, which may be larger than all else; 7.html and 404.html, which stand for a page that is held already, and what is for the host alone. */
const LEFT_OUT = /(?:^|\/)(?:\d+\.html|_redirects|\.[^/]+)$/

/** `base`: the path that the site will stand under. To be called once every other file is there. */
export async function addServiceWorker(site: string, base: string): Promise<void> {
  const paths: string[] = []
  for await (const entry of glob('**/*', { cwd: site, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(site.length + 1).split(sep).join('/')
    if (entry.isFile() && path !== SERVICE_WORKER && !LEFT_OUT.test(path) && !isRecording(path))
      paths.push(path)
  }
  const files = await Promise.all(paths.toSorted().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(join(site, path))).digest('base64')
    return { url: base + path, revision: hash, integrity: `sha256-${hash}` }
  }))
  await writeFile(join(site, SERVICE_WORKER), await scriptOf(join(import.meta.dirname, 'service-worker.ts'), { __FILES__: JSON.stringify(files) }))
}
