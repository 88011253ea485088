/** The components that draw visuals, by kind: the one in each kind's folder. */
import type { Component } from 'vue'

const found = import.meta.glob<Component>('./*/*.vue', { eager: true, import: 'default' })

export const visualComponents = Object.fromEntries(Object.entries(found).map(([path, component]) => [path.split('/')[1]!, component]))
