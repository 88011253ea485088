/**
 * Slidev's seam to Vite's configuration.
 * In: slides.md. Out: the same text, with the places marked where a line of Chinese may break.
 */
import type { MarkdownExit } from 'markdown-exit'
import { defineConfig } from 'vite'
import { breakable, breakableHeadline } from './components/breakable.ts'

const HAN = /\p{Script=Han}/u

export default defineConfig({
  build: {
    reportCompressedSize: false,
    // Every browser that has what the slides' style needs preloads modules by itself.
    modulePreload: { polyfill: false },
  },
  slidev: {
    // An addon's public files would go along with every deck: those of this interview.
    staticCopy: { targets: [] },
    markdown: {
      markdownSetup(md: MarkdownExit) {
        // It would make ’ of ', © of (c) and … of three points: a text is shown as it is written.
        md.set({ typographer: false })
        const { escapeHtml } = md.utils
        let pieces = breakable
        for (const [end, within] of [['open', breakableHeadline], ['close', breakable]] as const) {
          md.renderer.rules[`heading_${end}`] = (tokens, index, options, _env, self) => {
            pieces = within
            return self.renderToken(tokens, index, options)
          }
        }
        md.renderer.rules.text = (tokens, index) => {
          const { content } = tokens[index]!
          return HAN.test(content) ? pieces(content, 'zh').map(escapeHtml).join('<wbr>') : escapeHtml(content)
        }
      },
    },
  },
})
