/**
 * What Slidev's client would load before the first slide, or do at each change of slide, and this deck does not need: what no
 * slide uses is left out, and what a key or the mouse calls for is loaded once the first slide is painted. Slidev itself
 * stays as it is: only where its imports lead is changed. A build in which an entry of these lists is never met fails.
 */
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { ROOT } from '../base/files.ts'
import { packageFolder } from '../base/packages.ts'
import { mustMeet } from './must-meet.ts'

/** As Vite has the ids of modules, on Windows too. */
const own = (name: string) => normalizePath(join(ROOT, 'src/slidev/client', name))
const module = (name: string, path: string) => normalizePath(join(packageFolder(name), path))
const client = (path: string) => module('@slidev/client', path)

const STAND_INS = own('stand-ins.ts')
const NO_COMPONENT = own('no-component.ts')
const NO_STYLE = own('no-style.css')
const VUE = module('vue', 'dist/vue.runtime.esm-bundler.js')

/** Only in a build: the dev server bundles libraries apart, and begins anew when it meets another one. */
const IN_BUILDS = new Set(['@vueuse/core'])

/** Modules by the names that they are imported by, and what is imported in their stead. */
const MODULES: Record<string, string> = {
  // Every template is compiled when the deck is built, so that the compiler need not come along.
  'vue': VUE,
  // Hundreds of links, each of which would be looked up again at every change of slide.
  [client('builtin/Link.vue')]: own('Link.vue'),
  // The client takes one function from it, which is in ./utils too, without a parser of YAML.
  '@slidev/parser/core': '@slidev/parser/utils',
  // It reads the browser's store before the first slide, and throws where there is none.
  '@vueuse/core': own('vueuse.ts'),
  // Pop-ups over code; drawing on slides.
  '@shikijs/vitepress-twoslash/client': STAND_INS,
  'floating-vue': STAND_INS,
  'drauu': STAND_INS,
  // Code that moves, code with pop-ups, GitHub's alerts.
  '@shikijs/magic-move/style.css': NO_STYLE,
  '@shikijs/vitepress-twoslash/style.css': NO_STYLE,
  'markdown-it-github-alerts/styles/github-colors-light.css': NO_STYLE,
  'markdown-it-github-alerts/styles/github-colors-dark-media.css': NO_STYLE,
  'markdown-it-github-alerts/styles/github-base.css': NO_STYLE,
}

/** Files of the client and the theme, and what is loaded in their stead. */
const FILES: Record<string, string> = {
  // Directives that no slide uses: marks drawn by hand, motion, dragging.
  [client('modules/v-mark.ts')]: STAND_INS,
  [client('modules/v-motion.ts')]: STAND_INS,
  [client('modules/v-drag.ts')]: STAND_INS,
  // What the headmatter switches off.
  [client('internals/ContextMenu.vue')]: NO_COMPONENT,
  [client('internals/DragControl.vue')]: NO_COMPONENT,
  [client('internals/DrawingControls.vue')]: NO_COMPONENT,
  [client('internals/DrawingPreview.vue')]: NO_COMPONENT,
  // What a device refuses without leaving a promise broken.
  [client('composables/useWakeLock.ts')]: own('wake-lock.ts'),
  // The same picture in a thirtieth of its size.
  [client('assets/logo.png')]: client('assets/logo.svg'),
  // Styles of code and formulas.
  [client('styles/code.css')]: NO_STYLE,
  [client('styles/katex.css')]: NO_STYLE,
  [client('styles/shiki-twoslash.css')]: NO_STYLE,
  [module('@slidev/theme-default', 'styles/prism.css')]: NO_STYLE,
}

/** Components that are unseen on the page of the slides until they are called. */
const DEFERRED = [client('internals/Controls.vue'), client('internals/NavControls.vue')]
const DEFERRED_ON = client('pages/play.vue')

/** What looks slides up, and leads to them as they stand after their last click. */
const LOOKING_UP = [client('internals/Goto.vue'), client('internals/QuickOverview.vue')]
const NAVIGATION = client('composables/useNav.ts')

/** The list of slides, which changes them without a transition. */
const AT_ONCE = client('internals/SlidesShow.vue')

const DEFER = '\0deferred:'
/** In a build a module comes by way of this name, so that it is seen which of them are imported. */
const REPLACE = 'interview-deck:replaced/'

/** `modules` by the names and `files` by the paths that Slidev imports. */
export function slim(modules = MODULES, files = FILES, others = [...DEFERRED, ...LOOKING_UP, AT_ONCE]): Plugin {
  const names = Object.keys(modules)
  const patches = mustMeet('src/slidev/patches.ts', [...names, ...Object.keys(files), ...others])
  return {
    name: 'interview-deck:slim',
    enforce: 'pre',
    config: (_, { command }) => ({
      resolve: {
        alias: names.flatMap((name, index) => command === 'serve' && IN_BUILDS.has(name) ? [] : [{
          find: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
          replacement: command === 'build' ? REPLACE + index : modules[name]!,
        }]),
      },
    }),
    resolveId: {
      filter: { id: new RegExp(`^\\.{1,2}/|/vue\\.runtime\\.esm-bundler\\.js$|^${REPLACE}`) },
      async handler(source, importer = '', options) {
        if (source.startsWith(REPLACE)) {
          const name = names[Number(source.slice(REPLACE.length))]!
          patches.met(name)
          if (modules[name] !== VUE || !importer.startsWith(AT_ONCE))
            return this.resolve(modules[name]!, importer, { ...options, skipSelf: true })
          patches.met(AT_ONCE)
          return own('vue-at-once.ts')
        }
        if (!/@slidev\/(?:client|theme-default)\//.test(importer))
          return undefined
        if (source === VUE)
          return importer.startsWith(AT_ONCE) ? own('vue-at-once.ts') : undefined
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        if (!resolved)
          return undefined
        if (DEFERRED.includes(resolved.id) && importer.startsWith(DEFERRED_ON)) {
          patches.met(resolved.id)
          return DEFER + resolved.id
        }
        const lookingUp = resolved.id === NAVIGATION && LOOKING_UP.find(file => importer.startsWith(file))
        if (lookingUp) {
          patches.met(lookingUp)
          return own('whole-nav.ts')
        }
        if (!Object.hasOwn(files, resolved.id))
          return resolved
        patches.met(resolved.id)
        return files[resolved.id]
      },
    },
    load: {
      filter: { id: new RegExp(`^${DEFER}`) },
      handler: id => [
        `import { deferred } from ${JSON.stringify(own('deferred.ts'))}`,
        `export default deferred(() => import(${JSON.stringify(id.slice(DEFER.length))}))`,
      ].join('\n'),
    },
    buildEnd: patches.buildEnd,
  }
}
