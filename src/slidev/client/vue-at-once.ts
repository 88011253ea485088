/**
 * Vue, but that TransitionGroup is its element alone, for a list of slides that changes them at once. Vue's own measures every
 * slide at each change and leaves the one before on the page for two frames more, under Slidev's "transition: none" too.
 */
import type { FunctionalComponent } from 'vue'
import { h } from 'vue'

export * from 'vue'

export const TransitionGroup: FunctionalComponent = (_, { slots }) => h('div', slots.default?.())
TransitionGroup.props = ['tag', 'name', 'onAfterLeave']
