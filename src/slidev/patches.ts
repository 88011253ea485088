/**
 * What Slidev's client would load before the first slide, or do at each change of slide, and this deck does not need.
 * In: nothing. Out: a Vite plugin. What no slide uses is left out, and what a key or the mouse calls for is loaded once
 * the first slide is painted. Slidev itself stays as it is: only where its imports lead is changed.
 */
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { PACKAGES, ROOT } from '../base/files.ts'

const own = (name: string) => join(ROOT, 'src/slidev/client', name)
const module = (path: string) => join(PACKAGES, path)
const client = (path: string) => module(`@slidev/client/${path}`)

const STAND_INS = own('stand-ins.ts')
const NO_COMPONENT = own('no-component.ts')
const NO_STYLE = own('no-style.css')
const VUE = module('vue/dist/vue.runtime.esm-bundler.js')

const ALIASES = [
  // Every template is compiled when the deck is built, so that the compiler need not come along.
  { find: /^vue$/, replacement: VUE },
  // Hundreds of links, each of which would be looked up again at every change of slide.
  { find: client('builtin/Link.vue'), replacement: own('Link.vue') },
  // The client takes one function from it, which is in ./utils too, without a parser of YAML.
  { find: /^@slidev\/parser\/core$/, replacement: '@slidev/parser/utils' },
  // Pop-ups over code; drawing on slides.
  { find: /^(?:@shikijs\/vitepress-twoslash\/client|floating-vue|drauu)$/, replacement: STAND_INS },
  // Code that moves, code with pop-ups, GitHub's alerts.
  { find: /^(?:@shikijs\/(?:magic-move|vitepress-twoslash)\/style|markdown-it-github-alerts\/styles\/[\w-]+)\.css$/, replacement: NO_STYLE },
]

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
  [module('@slidev/theme-default/styles/prism.css')]: NO_STYLE,
}

/** Components that are unseen on the page of the slides until they are called. */
const DEFERRED = [client('internals/Controls.vue'), client('internals/NavControls.vue')]
const DEFERRED_ON = client('pages/play.vue')

/** The list of slides, which changes them without a transition. */
const AT_ONCE = client('internals/SlidesShow.vue')

const PREFIX = '\0deferred:'

export function slim(): Plugin {
  return {
    name: 'interview-deck:slim',
    enforce: 'pre',
    config: () => ({ resolve: { alias: ALIASES } }),
    resolveId: {
      filter: { id: /^\.{1,2}\/|\/vue\.runtime\.esm-bundler\.js$/ },
      async handler(source, importer, options) {
        if (!importer || !/@slidev\/(?:client|theme-default)\//.test(importer))
          return undefined
        if (source === VUE)
          return importer.startsWith(AT_ONCE) ? own('vue-at-once.ts') : undefined
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        if (!resolved)
          return undefined
        if (DEFERRED.includes(resolved.id) && importer.startsWith(DEFERRED_ON))
          return PREFIX + resolved.id
        return FILES[resolved.id] ?? resolved
      },
    },
    load: {
      filter: { id: new RegExp(`^${PREFIX}`) },
      handler: id => [
        `import { deferred } from ${JSON.stringify(own('deferred.ts'))}`,
        `export default deferred(() => import(${JSON.stringify(id.slice(PREFIX.length))}))`,
      ].join('\n'),
    },
  }
}
