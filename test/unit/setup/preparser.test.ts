/** What Slidev reads of slides once setup/preparser.ts has had their lines. */
import { parse } from '@slidev/parser/core'
import { describe, expect, it } from 'vitest'
import preparser from '../../../setup/preparser.ts'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { compose } from '../../../src/generate/generate.ts'

/** As Slidev's own loader reads them: the headmatter first, of which each extension is told. */
async function read(markdown: string) {
  const plain = (await parse(markdown, 'slides.md')).slides
  const extensions = await preparser({ filepath: 'slides.md', headmatter: plain[0]!.frontmatter, mode: 'build' })
  const { slides } = await parse(markdown, 'slides.md', extensions)
  for (const { frontmatterDoc } of slides)
    expect(frontmatterDoc?.errors ?? []).toEqual([])
  const shown = (all: typeof slides) => all.map(({ content, note, title }, index) => ({ content, note, title, frontmatter: index ? all[index]!.frontmatter : undefined }))
  return { headmatter: slides[0]!.frontmatter, before: plain[0]!.frontmatter, shown: shown(slides), shownBefore: shown(plain) }
}

const SLIDES = `---
title: Lighthouses
layout: cover
---

# Lighthouses

---
layout: brief
transition: fade
---

# They shine
`

describe('a headmatter', () => {
  it('without settings gets them', async () => {
    const { headmatter, before, shown, shownBefore } = await read(SLIDES)
    expect(headmatter).toMatchObject({ ...before, transition: 'none', canvasWidth: 1280, aspectRatio: '16/9', drawings: { enabled: false }, record: false, editor: false, fonts: { provider: 'none', sans: 'Deck Sans' } })
    expect(shown).toEqual(shownBefore)
  })

  it('that sets one keeps its own', async () => {
    const { headmatter } = await read(SLIDES.replace('title: Lighthouses\n', 'title: Lighthouses\ntransition: slide-left\ndrawings:\n  persist: true\n'))
    expect(headmatter).toMatchObject({ title: 'Lighthouses', transition: 'slide-left', canvasWidth: 1280 })
    expect(headmatter.drawings).toEqual({ persist: true })
  })

  it('that sets them all is as it was', async () => {
    const { headmatter } = await read(SLIDES)
    const all = `---\n${Object.entries(headmatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n\n# Lighthouses\n`
    expect((await read(all)).headmatter).toEqual(headmatter)
  })
})

describe('a file without frontmatter', () => {
  it.each([
    ['that begins with its words', '# Lighthouses\n\nThey shine.\n\n---\n\n# They stand\n'],
    ['that begins with a line between slides', '---\n\n# Lighthouses\n\nThey shine.\n\n---\n\n# They stand\n'],
    ['that begins with a longer line', '----\ntitle: no setting\n\n# Lighthouses\n'],
    ['whose settings stand in a block of code', '```yaml\ntitle: Lighthouses\n```\n\n# They shine\n'],
    ['that is empty', ''],
  ])('%s is left alone', async (_, markdown) => {
    const { slides } = await parse(markdown, 'slides.md')
    const lines = markdown.split('\n')
    for (const { transformRawLines } of await preparser({ filepath: 'slides.md', headmatter: slides[0]?.frontmatter ?? {}, mode: 'build' }))
      await transformRawLines!(lines)
    expect(lines.join('\n')).toBe(markdown)
  })
})

describe('the slides of this deck', () => {
  it('say nothing of what is set for every deck, and are otherwise as they were', async () => {
    const bare = (await read(SLIDES)).headmatter
    const { files } = await compose(OWN_PROJECT)
    for (const { content } of files.slice(0, 2)) {
      const { headmatter, before, shown, shownBefore } = await read(content)
      const { title: _, layout: __, ...settings } = bare
      expect(Object.keys(settings).filter(key => key in before)).toEqual([])
      expect(headmatter).toEqual({ ...settings, seoMeta: { ogDescription: before.info }, ...before })
      expect(shown).toEqual(shownBefore)
    }
  })
})
