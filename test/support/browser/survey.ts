/**
 * What stands where on a slide.
 * In: a page that shows the slide. Out: its text in blocks and lines, with the rectangles of their ink, and everything
 * that is painted: borders, grounds and drawn shapes. All in pixels of the canvas, 1280 × 720.
 */
import type { Page } from 'playwright-chromium'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Line {
  text: string
  ink: Box
}

/** The text that one block of the page sets, without what its inner blocks set. */
export interface Block {
  /** The way to it, for messages: section > h2. */
  path: string
  tag: string
  /** The smallest type in it. */
  size: number
  /** The smallest that is not a link to the source. */
  bodySize: number
  /** The least contrast of its text with what is behind it. */
  contrast: number
  language: string
  lines: Line[]
  inFoot: boolean
  /** Selectors that a test asked about and that match the block or one of its ancestors. */
  is: string[]
}

/** A painted part: a ground, one edge of a border, or a drawn shape. */
export interface Painted {
  path: string
  box: Box
  /** Indices of blocks whose text may stand on it, since it is their own ground. */
  grounds: number[]
  inFoot: boolean
}

export interface Survey {
  layout: string
  blocks: Block[]
  painted: Painted[]
  /** Texts of a picture that one of its shapes cuts, or that stand on another ground than they say. */
  crossings: string[]
}

/** `selectors` are those a test wants to tell blocks by. */
export function survey(page: Page, number: number, selectors: string[]): Promise<Survey> {
  return page.evaluate(surveyInPage, { number, selectors })
}

/** Runs in the page, so that it can use nothing from outside itself. */
function surveyInPage({ number, selectors }: { number: number, selectors: string[] }): Survey {
  const slide = document.querySelector<HTMLElement>(`[data-slidev-no="${number}"]`)!
  const layout = slide.querySelector<HTMLElement>('.slidev-layout')!
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / 1280
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!

  const toCanvas = ({ left, top, right, bottom }: Box): Box => ({
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  })
  const pathOf = (element: Element) => {
    const steps: string[] = []
    for (let step: Element | null = element; step && step !== layout && steps.length < 3; step = step.parentElement) {
      const name = step.getAttribute('class')?.split(' ').find(part => part && !part.startsWith('slidev'))
      steps.unshift(step.localName + (name ? `.${name}` : ''))
    }
    return steps.join(' > ')
  }
  /** Text for screen readers is clipped away or one pixel large. */
  const hidden = new Map<Element, boolean>([[slide.parentElement!, false]])
  const isHidden = (element: Element): boolean => {
    if (!hidden.has(element)) {
      const style = getComputedStyle(element)
      const clipped = style.clipPath !== 'none' || (style.overflow === 'hidden' && element.clientWidth <= 1)
      hidden.set(element, clipped || style.visibility === 'hidden' || style.display === 'none' || Number(style.opacity) === 0 || isHidden(element.parentElement!))
    }
    return hidden.get(element)!
  }
  const blockOf = (element: Element): Element => {
    for (let step = element; ; step = step.parentElement!) {
      if (step instanceof SVGTextElement || !['inline', 'contents'].includes(getComputedStyle(step).display))
        return step
    }
  }
  /** Any CSS colour as red, green, blue, alpha. */
  const colours = new Map<string, number[]>()
  const rgba = (colour: string): number[] => {
    if (!colours.has(colour)) {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      colours.set(colour, [...canvas.getImageData(0, 0, 1, 1).data])
    }
    return colours.get(colour)!
  }
  const luminance = ([red, green, blue]: number[]) => {
    const [r, g, b] = [red!, green!, blue!].map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const groundOf = (element: Element): number[] => {
    for (let step: Element | null = element; step && step !== slide; step = step.parentElement) {
      const ground = rgba(getComputedStyle(step).backgroundColor)
      if (ground[3] === 255)
        return ground
    }
    return rgba(getComputedStyle(layout).backgroundColor)
  }
  /** The look that a text of a picture says it stands on. */
  const lookUnder = (element: Element) => [...element.closest('.visual-drawing > p')?.classList ?? []].find(name => name.startsWith('on-'))?.slice(3)
  const contrastOf = (element: Element) => {
    const style = getComputedStyle(element)
    const look = lookUnder(element)
    const ground = look ? rgba(getComputedStyle(slide.querySelector(`.visual-drawing g.${look} path`)!).fill) : groundOf(element)
    const [light, dark] = [luminance(rgba(element instanceof SVGElement ? style.fill : style.color)), luminance(ground)].toSorted((a, b) => b - a)
    return (light! + 0.05) / (dark! + 0.05)
  }

  const elements: Element[] = []
  const baselines = new Map<Line, number>()
  const blocks: Block[] = []
  const blockFor = (element: Element): Block => {
    const index = elements.indexOf(element)
    if (index >= 0)
      return blocks[index]!
    const block = {
      path: pathOf(element),
      tag: element.localName,
      size: Infinity,
      bodySize: Infinity,
      contrast: Infinity,
      language: element.closest('[lang]')!.getAttribute('lang')!,
      lines: [],
      // The cover has its source where other slides have their foot.
      inFoot: element.closest('.slide-foot, .cover > .source') !== null,
      is: selectors.filter(selector => element.closest(selector)),
    }
    elements.push(element)
    blocks.push(block)
    return block
  }
  const range = document.createRange()
  const measures = new Map<string, TextMetrics>()
  /** As the canvas is set. */
  const measure = (segment: string): TextMetrics => {
    const key = `${canvas.font} ${canvas.letterSpacing} ${segment}`
    const known = measures.get(key) ?? canvas.measureText(segment)
    measures.set(key, known)
    return known
  }
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!
    if (!node.textContent!.trim() || isHidden(parent))
      continue
    const block = blockFor(blockOf(parent))
    const style = getComputedStyle(parent)
    const size = Number.parseFloat(style.fontSize)
    block.size = Math.min(block.size, size)
    if (!parent.closest('a[href^="http"]'))
      block.bodySize = Math.min(block.bodySize, size)
    block.contrast = Math.min(block.contrast, contrastOf(parent))
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    canvas.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
    for (const { segment, index } of segmenter.segment(node.textContent!)) {
      range.setStart(node, index)
      range.setEnd(node, index + segment.length)
      const rectangle = [...range.getClientRects()].find(({ width }) => width > 0)
      if (!rectangle)
        continue
      const measured = measure(segment)
      const baseline = rectangle.top + measured.fontBoundingBoxAscent * scale
      const isSpace = segment.trim() === ''
      const ink = toCanvas({
        left: rectangle.left,
        right: rectangle.right,
        top: baseline - (isSpace ? 0 : measured.actualBoundingBoxAscent) * scale,
        bottom: baseline + (isSpace ? 0 : measured.actualBoundingBoxDescent) * scale,
      })
      const line = block.lines.find(line => Math.abs(baselines.get(line)! - baseline) < size / 2 * scale)
      if (line) {
        line.text += segment
        if (!isSpace) {
          line.ink = {
            left: Math.min(line.ink.left, ink.left),
            top: Math.min(line.ink.top, ink.top),
            right: Math.max(line.ink.right, ink.right),
            bottom: Math.max(line.ink.bottom, ink.bottom),
          }
        }
      }
      else if (!isSpace) {
        const line = { text: segment, ink }
        baselines.set(line, baseline)
        block.lines.push(line)
      }
    }
  }

  const painted: Painted[] = []
  const isPaint = (colour: string) => colour !== 'none' && (colour.startsWith('url') || rgba(colour)[3]! > 0)
  for (const element of slide.querySelectorAll('*')) {
    if (isHidden(element))
      continue
    const style = getComputedStyle(element)
    const add = (box: Box, grounds: number[]) => painted.push({ path: pathOf(element), box: toCanvas(box), grounds, inFoot: element.closest('.slide-foot') !== null })
    const inside = () => elements.flatMap((block, index) => element === layout || element.contains(block) ? [index] : [])
    // What stands where in a picture is asked of its shapes, not of the boxes around them.
    if (element instanceof SVGGeometryElement && element.closest('.visual-drawing, .cover svg'))
      continue
    if (element instanceof SVGGeometryElement) {
      if (isPaint(style.fill) || isPaint(style.stroke))
        add(element.getBoundingClientRect(), [])
      continue
    }
    if (element instanceof SVGElement)
      continue
    const box = element.getBoundingClientRect()
    if (isPaint(style.backgroundColor) || style.backgroundImage !== 'none')
      add(box, inside())
    const { left, top, right, bottom } = box
    const edges: [side: string, edge: Box, width: number][] = [
      ['top', { left, right, top, bottom: top + Number.parseFloat(style.borderTopWidth) * scale }, Number.parseFloat(style.borderTopWidth)],
      ['bottom', { left, right, top: bottom - Number.parseFloat(style.borderBottomWidth) * scale, bottom }, Number.parseFloat(style.borderBottomWidth)],
      ['left', { left, right: left + Number.parseFloat(style.borderLeftWidth) * scale, top, bottom }, Number.parseFloat(style.borderLeftWidth)],
      ['right', { left: right - Number.parseFloat(style.borderRightWidth) * scale, right, top, bottom }, Number.parseFloat(style.borderRightWidth)],
    ]
    for (const [side, edge, width] of edges) {
      if (width > 0 && isPaint(style.getPropertyValue(`border-${side}-color`)))
        add(edge, [])
    }
  }

  const crossings: string[] = []
  const drawing = slide.querySelector<SVGSVGElement>('.visual-drawing > svg')
  const shapes = drawing ? [...drawing.querySelectorAll('g')].filter(group => !isHidden(group)).map(group => ({ look: group.classList[0]!, path: group.querySelector('path')!, fill: getComputedStyle(group.querySelector('path')!).fill })) : []
  const isMirrored = drawing ? getComputedStyle(drawing).transform !== 'none' : false
  for (const [index, block] of blocks.entries()) {
    const look = lookUnder(elements[index]!)
    for (const { text, ink } of shapes.length && !block.inFoot ? block.lines : []) {
      const points: DOMPoint[] = []
      for (let x = ink.left; x <= ink.right; x += 4) {
        for (let y = ink.top; y <= ink.bottom; y += 4)
          points.push(new DOMPoint(isMirrored ? 1280 - x : x, y))
      }
      // Of shapes one over another the last is seen.
      const grounds = points.map(point => shapes.findLast(({ fill, path }) => (fill !== 'none' && path.isPointInFill(point)) || path.isPointInStroke(point))?.look ?? 'paper')
      const others = [...new Set(grounds)].filter(ground => ground !== (look ?? 'paper'))
      if (others.length)
        crossings.push(`“${text.trim()}” stands on ${others.join(' and ')}, not on ${look ?? 'paper'} alone (${grounds.filter(ground => others.includes(ground)).length} of ${points.length} points)`)
    }
  }
  return { crossings, layout: [...layout.classList].filter(name => !name.startsWith('slidev')).join(' '), blocks, painted }
}
