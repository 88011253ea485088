/** The foot of each slide of this deck, as Vue renders it from the slide's frontmatter; only Slidev's navigation is put in its place. */
import { parseSync } from '@slidev/parser/core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createSSRApp, defineComponent, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import LanguageLink from '../../../components/LanguageLink.vue'
import ReferenceLink from '../../../components/ReferenceLink.vue'
import SlideFoot from '../../../components/SlideFoot.vue'
import SlideTop from '../../../slide-top.vue'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { partsOf } from '../../../src/deck/parts.ts'
import { compose } from '../../../src/generate/generate.ts'
import { sourceLink } from '../../../src/text/fragment.ts'

type Frontmatter = Record<string, any>

const slidev = await vi.hoisted(async () => {
  Object.assign(globalThis, { __DEV__: false, __SLIDEV_HASH_ROUTE__: true, location: new URL('http://127.0.0.1/') })
  const { ref } = await import('vue')
  return { slides: ref<{ meta: object }[]>([]), page: ref(1), configs: { lang: 'en', themeConfig: { source: 'https://example.org/lighthouse' } } }
})

vi.mock('@slidev/client', async () => {
  const { ref } = await import('vue')
  const { slides, page, configs } = slidev
  return {
    configs,
    useNav: () => ({ slides, isPlaying: ref(true), isPresenter: ref(false) }),
    useSlideContext: () => ({ $frontmatter: (slides.value[page.value - 1] as { meta: { slide: { frontmatter: Frontmatter } } }).meta.slide.frontmatter, $page: page, $clicks: ref(9), $renderContext: ref('slide') }),
  }
})

vi.mock('#words', async () => ({ default: (await import('../../../src/words/talk.ts')).talkWords('en') }))

let deck: Frontmatter[]

const { source } = slidev.configs.themeConfig
/** Slidev's own asks its router. */
const Link = defineComponent({
  props: { to: Number },
  render() {
    return h('a', { 'data-to': this.to }, this.$slots.default?.())
  },
})

beforeAll(async () => {
  const { files } = await compose(OWN_PROJECT)
  deck = parseSync(files[0]!.content, 'slides.md').slides.map(({ frontmatter }) => frontmatter)
})

/** The foot of a slide among others: its tone, its ticks, its references, its page. */
async function footOf(slides: Frontmatter[], page: number) {
  slidev.slides.value = slides.map(frontmatter => ({ meta: { slide: { frontmatter } } }))
  slidev.page.value = page
  const html = await renderToString(createSSRApp(SlideTop)
    .component('SlideFoot', SlideFoot)
    .component('ReferenceLink', ReferenceLink)
    .component('LanguageLink', LanguageLink)
    .component('Link', Link))
  const links = Array.from(html.matchAll(/<a ([^>]*)>(.*?)<\/a>/g), ([, attributes, text]) => ({ ...attributesIn(attributes!), text: text!.replace(/<!--.*?-->/g, '').trim() }) as Record<string, string | undefined>)
  return {
    isThere: html.includes('class="slide-foot"'),
    tone: /<div class="slide-foot"(?: data-tone="(\w+)")?/.exec(html)?.[1],
    ticks: links.filter(link => link.class?.startsWith('tick')).map(link => ({ to: Number(link['data-to']), label: link['aria-label'], present: link.class!.includes('present'), current: link['aria-current'] === 'true' })),
    references: links.filter(link => link.class === 'reference'),
    page: /<span class="page">(\d+)<\/span>/.exec(html)?.[1],
  }
}

function attributesIn(html: string): Record<string, string> {
  return Object.fromEntries(Array.from(html.matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [name, value!.replaceAll('&amp;', '&').replaceAll('&quot;', '"')]))
}

describe('the foot of a slide', () => {
  it('is none on the cover', async () => {
    expect(deck[0]!.layout).toBe('cover')
    expect((await footOf(deck, 1)).isThere).toBe(false)
  })

  it('has a tick that leads to each section, the present one marked, and the page', async () => {
    const sections = partsOf(deck).filter(({ section }) => section !== undefined)
    for (const [index, { section }] of deck.entries()) {
      if (index === 0)
        continue
      const { ticks, page } = await footOf(deck, index + 1)
      expect(ticks).toEqual(sections.map(({ section: number, name, slide }) => ({ to: slide, label: `${number} · ${name}`, present: number === section, current: number === section })))
      expect(page).toBe(String(index + 1))
    }
  })

  it('has the references of its slide, each a link to the source at these words; leads to the ledger where they are more than have room', async () => {
    const ledger = deck.findIndex(({ layout }) => layout === 'ledger') + 1
    const counts = new Set<boolean>()
    for (const [index, { references = {} }] of deck.entries()) {
      if (index === 0)
        continue
      const shown = (await footOf(deck, index + 1)).references
      const wanted = Object.entries(references as Record<string, string>)
      counts.add(wanted.length > 4)
      if (wanted.length > 4)
        expect(shown).toEqual([{ 'class': 'reference', 'data-to': String(ledger), 'text': deck[ledger - 1]!.kicker }])
      else
        expect(shown.map(({ text, href }) => [text, href])).toEqual(wanted.map(([label, words]) => [label, words ? sourceLink(source, words) : source]))
    }
    expect(counts).toEqual(new Set([false, true]))
  })

  it('shows four references, and where there is no ledger as many as there are', async () => {
    const references = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`§1 · A${index + 1}`, `words ${index}`]))
    const ledger = { layout: 'ledger', kicker: 'Ledger' }
    const shown = async (count: number, ...others: Frontmatter[]) => (await footOf([{ layout: 'numbers', references: references(count) }, ...others], 1)).references.map(({ text }) => text)
    expect(await shown(4, ledger)).toEqual(Object.keys(references(4)))
    expect(await shown(5, ledger)).toEqual(['Ledger'])
    expect(await shown(7)).toEqual(Object.keys(references(7)))
  })

  it('takes the tone of its slide', async () => {
    expect((await footOf([{ layout: 'quote', tone: 'ink' }], 1)).tone).toBe('ink')
    expect((await footOf([{ layout: 'closing', tone: 'accent' }], 1)).tone).toBe('accent')
    // The close has none where it stands over the slabs; a picture may end in a ground of its own.
    expect(deck.find(({ layout }) => layout === 'closing')).toEqual(expect.objectContaining({ slabs: expect.any(Object) as unknown }))
    expect(deck.find(({ layout }) => layout === 'closing')).not.toHaveProperty('tone')
    for (const [index, { layout, tone, foot }] of deck.entries())
      expect((await footOf(deck, index + 1)).tone, `slide ${index + 1}`).toBe(layout === 'cover' ? undefined : foot?.part === 'all' ? foot.tone : tone)
    expect((await footOf([{ layout: 'brief' }], 1)).tone).toBeUndefined()
  })

  it('stands on a slide of which nothing is known', async () => {
    expect(await footOf([{}, {}, {}], 3)).toEqual({ isThere: true, tone: undefined, ticks: [], references: [], page: '3' })
  })
})
