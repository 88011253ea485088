/**
 * Slidev's seam to Vite.
 * In: Slidev's options. Out: plugins that leave out what no slide uses, give each language its own fonts and, on the dev
 * server, keep the slides in step with the data; a mistake in the data shows over the slide, and the last good slides stay.
 */
import type { Plugin } from 'vite'
import { resolve } from 'node:path'
import { defineVitePluginsSetup } from '@slidev/types'
import { InputError } from '../src/problem.ts'
import { OWN_PROJECT } from '../src/project.ts'
import { fontFolder, writeDeckFonts } from '../src/publish/fonts.ts'
import { generate } from '../src/publish/generate.ts'
import { favicon } from './favicon.ts'
import { notesApart } from './slim/notes-plugin.ts'
import { slim } from './slim/plugin.ts'
import { wholeModules } from './whole-modules.ts'

export default defineVitePluginsSetup(options => [
  slim(),
  notesApart(options),
  wholeModules(),
  favicon(),
  {
    name: 'interview-deck:fonts',
    config: () => ({
      resolve: {
        alias: {
          '#fonts': fontFolder(String(options.data.headmatter.lang)),
        },
      },
    }),
  },
  followData(OWN_PROJECT.data),
])

function followData(folder: string): Plugin {
  return {
    name: 'interview-deck:data',
    apply: 'serve',
    configureServer(server) {
      const update = async () => {
        try {
          const { decks } = await generate(OWN_PROJECT)
          await Promise.all(decks.map(writeDeckFonts))
        }
        catch (error) {
          if (!(error instanceof InputError))
            throw error
          const [first] = error.problems
          server.hot.send({
            type: 'error',
            err: {
              message: error.message,
              stack: '',
              plugin: 'data',
              loc: { ...first!.place },
            },
          })
          server.config.logger.error(error.message)
        }
      }
      let queue = Promise.resolve()
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (resolve(path).startsWith(`${folder}/`) && path.endsWith('.yaml'))
          queue = queue.then(update)
      })
    },
  }
}
