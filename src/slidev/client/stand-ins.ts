/** Stand-ins for what no slide uses; whoever uses one of the directives on a slide is told. */
import type { App, FunctionalComponent } from 'vue'

function leftOut(name: string) {
  return () => ({
    install: (app: App) => app.directive(name, () => {
      throw new Error(`v-${name} is left out of this deck. To use it, take it off the list in src/slidev/patches.ts.`)
    }),
  })
}

/** Slidev's directives. */
export const createVMarkDirective = leftOut('mark')
export const createVMotionDirectives = leftOut('motion')
export const createVDragDirective = leftOut('drag')

/** TwoSlash's plugin: pop-ups over code. */
export default { install() {} }

/** Floating Vue: without a pop-up there is none to be placed anew. */
export function recomputeAllPoppers() {}
export const Tooltip: FunctionalComponent = (_, { slots }) => slots.default?.()

/** Drauu: a board on which nobody draws. */
export function createDrauu() {
  return {
    mounted: false,
    on() {},
    load() {},
    clear() {},
    dump: () => '',
    canUndo: () => false,
    canRedo: () => false,
  }
}
