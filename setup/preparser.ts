/**
 * Slidev's settings for every deck, so that a deck's headmatter holds only what is the deck's own. What the headmatter itself says holds.
 * What is off is what no slide uses or what would ask the network.
 */
import { definePreparserSetup } from '@slidev/types'
import { stringify } from 'yaml'

const SETTINGS = {
  titleTemplate: '%s',
  canvasWidth: 1280,
  aspectRatio: '16/9',
  colorSchema: 'auto',
  fonts: {
    provider: 'none',
    sans: 'Deck Sans',
    serif: 'Deck Serif',
    mono: 'Deck Sans',
    fallbacks: false,
  },
  favicon: '/favicon.svg',
  transition: 'none',
  drawings: { enabled: false },
  record: false,
  browserExporter: false,
  contextMenu: false,
  editor: false,
  mcp: false,
  twoslash: false,
  monaco: false,
  preloadImages: false,
  selectable: true,
}

export default definePreparserSetup(({ headmatter }) => [
  {
    name: 'settings of every deck',
    transformRawLines(lines) {
      // Slidev's own description of a page has quotation marks around it, which previews of links show.
      const settings = { ...SETTINGS, ...headmatter.info ? { seoMeta: { ogDescription: headmatter.info } } : {} }
      const left = Object.entries(settings).filter(([key]) => !(key in headmatter))
      // Where a frontmatter begins for Slidev; three dashes above an empty line stand between slides.
      const hasHeadmatter = /^---(?!-)/.test(lines[0] ?? '') && lines[1]?.trim()
      if (hasHeadmatter && left.length)
        lines.splice(1, 0, ...stringify(Object.fromEntries(left)).trimEnd().split('\n'))
    },
  },
])
