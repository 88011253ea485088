/**
 * Slidev's seam to Vite's configuration, which it reads from a vite.config: the project's own, and that of each staged deck.
 * In: slides.md. Out: the same text, with the places marked where a line of Chinese or Japanese may break.
 */
import type { MarkdownExit } from 'markdown-exit'
import type { UserConfig } from 'vite'
import { join } from 'node:path'
import { CACHE, ROOT } from '../base/files.ts'
import { breakable, breakableSentence, unspacedLanguageOf } from '../text/breakable.ts'
import { markupOf } from '../text/escape.ts'

/** What is one sentence, and how many ems a line of it has room for; the end of a point leaves some to its reference. */
const SENTENCES = { heading: 24, list_item: 18 }

export default {
  // Slidev's would be in its own package's folder.
  cacheDir: join(CACHE, 'vite'),
  build: {
    reportCompressedSize: false,
    // Every browser that has what the slides' style needs preloads modules by itself.
    modulePreload: { polyfill: false },
  },
  slidev: {
    // An addon's public files would go along with every deck: those of this interview.
    staticCopy: { targets: [] },
    // Else our modules beside components are taken for components, several of one name; Slidev's own are such modules too.
    components: { globsExclude: [join(ROOT, 'components/**/*.ts')] },
    markdown: {
      markdownSetup(md: MarkdownExit) {
        // It would make ’ of ', © of (c) and … of three points: a text is shown as it is written.
        md.set({ typographer: false })
        const { lib } = md.utils
        let room: number | undefined
        for (const [block, ems] of Object.entries(SENTENCES)) {
          for (const [end, within] of [['open', ems], ['close', undefined]] as const) {
            md.renderer.rules[`${block}_${end}`] = (tokens, index, options, _env, self) => {
              room = within
              return self.renderToken(tokens, index, options)
            }
          }
        }
        const pieces = (text: string, language: string) => breakable(text, language).map(markupOf)
        // A clause stays whole where its layout has room for it.
        const clause = (text: string, language: string) => pieces(text, language).length > 1 ? `<span class="clause">${pieces(text, language).join('<wbr>')}</span>` : markupOf(text)
        // [§7 · A2](#words): a link to the source at these words.
        md.core.ruler.push('references', ({ tokens }) => {
          for (const { children } of tokens) {
            for (const [index, token] of (children ?? []).entries()) {
              const target = token.type === 'link_open' && String(token.attrGet('href'))
              if (!target || !target.startsWith('#'))
                continue
              const close = children!.slice(index).find(({ type }) => type === 'link_close')!
              Object.assign(token, { type: 'reference_open', tag: 'ReferenceLink', attrs: [['words', lib.mdurl.decode(target.slice(1), '')]] })
              Object.assign(close, { type: 'reference_close', tag: 'ReferenceLink' })
            }
          }
        })
        md.renderer.rules.text = (tokens, index, _options, env) => {
          const { content } = tokens[index]!
          const language = unspacedLanguageOf(content)
          // Slidev's lists of titles come with the first slide, and break them as they will.
          if (!language || (env as { id?: string } | undefined)?.id?.includes('title-renderer'))
            return markupOf(content)
          const words = breakable(content, language)
          const clauses = room === undefined ? words : breakableSentence(content, language, room)
          // What are no clauses but words breaks between them only: a word by itself may be told apart otherwise.
          return (clauses.length < words.length ? clauses.map(text => clause(text, language)) : words.map(markupOf)).join('<wbr>')
        }
      },
    },
  },
} satisfies UserConfig
