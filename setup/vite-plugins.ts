/**
 * Slidev's seam to Vite: plugins that leave out what no slide uses, give each deck its own fonts and what can be looked up in it and, on the dev server, keep
 * the slides in step with the data; a mistake in the data shows over the slide, and the last good slides stay.
 */
import type { Plugin } from 'vite'
import type { Project } from '../src/base/project.ts'
import type { Deck } from '../src/deck/model.ts'
import { dirname, relative, resolve } from 'node:path'
import process from 'node:process'
import { defineVitePluginsSetup } from '@slidev/types'
import { ROOT } from '../src/base/files.ts'
import { packageFolder } from '../src/base/packages.ts'
import { InputError } from '../src/base/problem.ts'
import { OWN_PROJECT, slidesPath } from '../src/base/project.ts'
import { compose, generate } from '../src/generate/generate.ts'
import { recordingBeside } from '../src/publish/site/beside.ts'
import { favicon } from '../src/slidev/favicon.ts'
import { measuresCss } from '../src/slidev/measures-css.ts'
import { oneFile } from '../src/slidev/one-file.ts'
import { slim } from '../src/slidev/patches.ts'
import { slideData } from '../src/slidev/slide-data.ts'
import { fontFolder, searchFile, stage, wordsFile } from '../src/slidev/stage.ts'

/** Set by src/commands/dev.ts. */
const { FOLLOWED_PROJECT } = process.env
/** In milliseconds: Vite's watcher is silent on a change within 50 of another, and a file may be empty while it is written. */
const SETTLED = 100

export default defineVitePluginsSetup(options => [
  slim(),
  slideData(options),
  favicon(),
  measuresCss(),
  ...options.data.config.routerMode === 'hash' ? [oneFile()] : [],
  {
    name: 'interview-deck:staged',
    async config() {
      const entry = await stagedEntry(options.entry)
      return {
        resolve: { alias: { '#fonts': fontFolder(entry), '#search': searchFile(entry), '#words': wordsFile(entry), 'minisearch': packageFolder('minisearch') } },
        // Else the dev server meets it late, and loads the page again; it looks for it from the staged deck.
        optimizeDeps: { include: ['minisearch'] },
        // Else the dev server refuses the fonts where they are not below the project.
        server: { fs: { allow: [fontFolder(entry)] } },
      }
    },
  },
  ...FOLLOWED_PROJECT ? [followData(JSON.parse(FOLLOWED_PROJECT) as Project, options.entry)] : [],
])

/** Slides that Slidev's own command was given where they stand are staged now. */
async function stagedEntry(entry: string): Promise<string> {
  if (dirname(entry) !== ROOT)
    return entry
  const { decks } = await compose(OWN_PROJECT)
  const index = decks.findIndex(({ language }, index) => slidesPath(OWN_PROJECT, language, index === 0) === entry)
  return index < 0 ? entry : (await stage(OWN_PROJECT, decks, index)).entry
}

function followData(project: Project, entry: string): Plugin {
  return {
    name: 'interview-deck:data',
    apply: 'serve',
    configureServer(server) {
      const fileOf = ([deck]: Deck[]) => deck?.recording && resolve(project.data, deck.recording)
      let recording = compose(project).then(({ decks }) => fileOf(decks), () => undefined)
      server.middlewares.use(recordingBeside(() => recording))
      const update = async () => {
        try {
          const { decks } = await generate(project)
          recording = Promise.resolve(fileOf(decks))
          await Promise.all(decks.map((_, index) => stage(project, decks, index)))
          // The staged slides stand in a folder that Vite does not watch.
          server.watcher.emit('change', entry)
        }
        catch (error) {
          const { message } = error as Error
          const loc = error instanceof InputError ? { ...error.problems[0]!.place } : undefined
          server.hot.send({ type: 'error', err: { message, stack: '', plugin: 'data', loc } })
          server.config.logger.error(message)
        }
      }
      let queue = Promise.resolve()
      let waiting: NodeJS.Timeout | undefined
      server.watcher.add(project.data)
      server.watcher.on('all', (_event, path) => {
        if (relative(project.data, resolve(path)).startsWith('..') || !path.endsWith('.yaml'))
          return
        clearTimeout(waiting)
        waiting = setTimeout(() => queue = queue.then(update), SETTLED)
      })
    },
  }
}
