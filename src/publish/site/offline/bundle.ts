/** Puts a service worker into the site that holds its files. */
import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { isRecording } from '../../../text/recording.ts'

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
  // Vite makes the whole process one of production, and with it every dev server that is started from it.
  const { NODE_ENV } = process.env
  await build({
    configFile: false,
    logLevel: 'error',
    define: { '__FILES__': JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      // A classic script: Firefox had no other kind of service worker until version 147.
      lib: { entry: join(import.meta.dirname, 'service-worker.ts'), formats: ['iife'], name: 'serviceWorker', fileName: () => SERVICE_WORKER },
    },
  }).finally(() => {
    if (NODE_ENV === undefined)
      delete process.env.NODE_ENV
    else
      process.env.NODE_ENV = NODE_ENV
  })
}
