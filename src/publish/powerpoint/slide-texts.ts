/**
 * What stands on the slides of the print page, apart: their texts, block by block as they are read, and what is drawn.
 * In: the print page. Out: for each place on it, its texts with where and how they stand, and a picture of all else.
 */
import type { PrintPage } from '../print-page.ts'

export interface TextRun {
  text: string
  serif: boolean
  bold: boolean
  /** In pixels of the slide. */
  size: number
  /** RRGGBB. */
  color: string
  /** BCP 47. */
  language: string
  /** An address of the web, or # and the number of a slide. */
  href?: string
}

/** A block of text; in pixels of the slide. */
export interface TextBlock {
  x: number
  y: number
  width: number
  height: number
  lineHeight: number
  align: 'left' | 'center' | 'right'
  rightToLeft: boolean
  isTitle: boolean
  runs: TextRun[]
}

export interface SlideContent {
  slide: number
  blocks: TextBlock[]
  /** Of what is drawn, in words; none where it only sets off the text. */
  alternative?: string
  png: Buffer
}

const WITHOUT_TEXT = 'html body .print-slide-container * { color: transparent !important; text-decoration-color: transparent !important; }'

export async function takeContents({ page, states }: PrintPage): Promise<SlideContent[]> {
  const places = page.locator('.print-slide-container')
  const contents = await places.evaluateAll(readAll)
  await page.addStyleTag({ content: WITHOUT_TEXT })
  const slides: SlideContent[] = []
  for (const [index, { slide }] of states.entries())
    slides.push({ slide, ...contents[index]!, png: await places.nth(index).screenshot() })
  return slides
}

/** Runs in the page. */
function readAll(places: Element[]): Omit<SlideContent, 'slide' | 'png'>[] {
  return places.map((place) => {
    const origin = place.getBoundingClientRect()
    const blocks = new Map<Element, TextBlock>()
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      const text = node.textContent!.replace(/\s+/g, ' ')
      if (!text.trim() && !blocks.has(blockOf(element)))
        continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isClipped(element) || element.closest('svg, style, script'))
        continue
      const block = blockOf(element)
      const found = blocks.get(block) ?? newBlock(block, node, origin)
      blocks.set(block, found)
      found.runs.push({ ...styleOf(element), text })
    }
    const drawn = place.querySelector('svg[role="img"]')
    const heading = place.querySelector('h1')
    return {
      blocks: [...blocks.values()].map(trimmed).filter(({ runs }) => runs.length),
      alternative: drawn?.getAttribute('aria-label') ?? (place.querySelector('figure.visual-drawing') ? heading?.textContent?.trim() : undefined),
    }
  })

  function blockOf(element: Element): Element {
    return /^(?:inline|contents)$/.test(getComputedStyle(element).display) ? blockOf(element.parentElement!) : element
  }

  /** Only for whoever does not see it. */
  function isClipped(element: Element | null): boolean {
    return element !== null && (getComputedStyle(element).clipPath.startsWith('inset(50%') || isClipped(element.parentElement))
  }

  function newBlock(block: Element, first: Node, origin: DOMRect): TextBlock {
    const style = getComputedStyle(block)
    const box = block.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(first)
    const [line] = range.getClientRects()
    const lineHeight = Number.parseFloat(style.lineHeight) || 1.2 * Number.parseFloat(style.fontSize)
    const rightToLeft = style.direction === 'rtl'
    const side = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
    const left = box.left + side('padding-left') + side('border-left-width')
    const right = box.right - side('padding-right') - side('border-right-width')
    const top = line!.top + line!.height / 2 - lineHeight / 2
    const ends: Record<string, TextBlock['align']> = { 'center': 'center', 'end': rightToLeft ? 'left' : 'right', 'right': 'right', 'left': 'left', '-webkit-right': 'right' }
    return {
      x: left - origin.left,
      y: top - origin.top,
      width: right - left,
      height: Math.max(lineHeight, box.bottom - top),
      lineHeight,
      align: ends[style.textAlign] ?? (rightToLeft ? 'right' : 'left'),
      rightToLeft,
      isTitle: block.localName === 'h1',
      runs: [],
    }
  }

  function styleOf(element: Element): Omit<TextRun, 'text'> {
    const style = getComputedStyle(element)
    const href = element.closest('a')?.getAttribute('href')
    const [red, green, blue] = style.color.match(/\d+/g)!.map(Number)
    return {
      serif: style.fontFamily.includes('Serif') && style.fontFamily.indexOf('Serif') < 8,
      bold: Number(style.fontWeight) >= 600,
      size: Number.parseFloat(style.fontSize),
      color: [red!, green!, blue!].map(part => part.toString(16).padStart(2, '0')).join('').toUpperCase(),
      language: element.closest('[lang]')!.getAttribute('lang')!,
      ...href && { href },
    }
  }

  /** Without white space at its ends, and with one space where two runs have it. */
  function trimmed(block: TextBlock): TextBlock {
    const runs = block.runs.map(run => ({ ...run }))
    runs.forEach((run, index) => {
      if (index === 0 || runs[index - 1]!.text.endsWith(' '))
        run.text = run.text.trimStart()
    })
    const last = runs.at(-1)
    if (last)
      last.text = last.text.trimEnd()
    return { ...block, runs: runs.filter(({ text }) => text) }
  }
}
