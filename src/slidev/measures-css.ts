/**
 * The measures as CSS custom properties.
 * Out: a Vite plugin with one virtual style sheet, #measures.css, made from src/text/measures.ts.
 */
import type { Plugin } from 'vite'
import { measures } from '../text/measures.ts'

const NAME = '#measures.css'
// Without the #, after which a browser would ask the dev server for nothing.
const RESOLVED = '\0measures.css'
const UNITS: Record<string, string> = { spacing: 'em', ems: 'em', share: '' }

export function measuresCss(): Plugin {
  return {
    name: 'interview-deck:measures',
    enforce: 'pre',
    resolveId: id => id === NAME ? RESOLVED : undefined,
    load: id => id === RESOLVED ? measuresSheet() : undefined,
  }
}

export function measuresSheet(): string {
  const rule = (selector: string, properties: string[]) => `${selector} {\n${properties.map(property => `  ${property};\n`).join('')}}\n`
  return rule(':root', propertiesOf(measures, '-', false)) + rule(':is(:lang(zh), :lang(ja))', propertiesOf(measures, '-', true))
}

/** Those that are the same everywhere, or those that are otherwise in Chinese and Japanese. */
function propertiesOf(tree: object, name: string, square: boolean, inSquare = !square): string[] {
  return Object.entries(tree).flatMap(([key, value]): string[] => {
    if (key === 'cjk')
      return square ? propertiesOf(value as object, name, square, true) : []
    const inner = `${name}-${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
    if (typeof value === 'object')
      return propertiesOf(value as object, inner, square, inSquare)
    return typeof value === 'number' && inSquare ? [`${inner}: ${value}${UNITS[key] ?? 'px'}`] : []
  })
}
