/**
 * How far what is drawn stands out from its ground.
 * In: a page that shows slides. Out: every shape, rule and tick that means something and has less than 3 to 1,
 * which WCAG 2.2 asks of graphical objects (1.4.11). Text is axe's business.
 */
import type { Page } from 'playwright-chromium'

/** Hairlines that part one thing from another, what only leads the eye to a drawn thing, and grounds that words stand on. */
const DECORATIVE = '.lead-in, blockquote.exact, .visual-drawing .unnamed path, .visual-drawing :is(.paper, .accent, .ink) path, .visual-drawing .edge'

export function faintDrawing(page: Page): Promise<string[]> {
  return page.evaluate(faintInPage, DECORATIVE)
}

/** Runs in the page, so that it can use nothing from outside itself. */
function faintInPage(decorative: string): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const rgba = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (colour: number[]) => {
    const [r, g, b] = colour.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const groundOf = (element: Element | null): number[] => {
    // The foot says on which ground of a picture it stands.
    const tone = element!.closest<HTMLElement>('.slide-foot [data-tone], .slide-foot')?.dataset.tone
    const ground = tone && element!.closest('[data-slidev-no]')!.querySelector(`.visual-drawing g.${tone} path`)
    if (ground)
      return rgba(getComputedStyle(ground).fill)
    const layout = element!.closest('[data-slidev-no]')!.querySelector('.slidev-layout')!
    for (let step = element; step && !step.contains(layout); step = step.parentElement) {
      const ground = rgba(getComputedStyle(step).backgroundColor)
      if (ground[3] === 255)
        return ground
    }
    return rgba(getComputedStyle(layout).backgroundColor)
  }
  const faint: string[] = []
  /** One of the colours must stand out. */
  const check = (element: Element, what: string, colours: string[], ground: number[]) => {
    const drawn = colours.filter(colour => colour !== 'none').map(rgba).filter(colour => colour[3]! > 0)
    const contrast = Math.max(...drawn.map((colour) => {
      const [light, dark] = [luminance(colour), luminance(ground)].toSorted((a, b) => b - a)
      return (light! + 0.05) / (dark! + 0.05)
    }))
    if (drawn.length && contrast < 3)
      faint.push(`slide ${element.closest<HTMLElement>('[data-slidev-no]')!.dataset.slidevNo}, ${contrast.toFixed(2)}: ${what} of ${element.localName}.${element.getAttribute('class')}`)
  }
  for (const element of document.querySelectorAll('#slideshow [data-slidev-no] *')) {
    if (element.matches(decorative) || !element.checkVisibility({ visibilityProperty: true }))
      continue
    const style = getComputedStyle(element)
    if (element instanceof SVGGeometryElement) {
      // An area that is open on a side has its edge beside it.
      const paths = [...element.closest('g')?.querySelectorAll('path') ?? [element]].map(path => getComputedStyle(path))
      check(element, 'shape', paths.flatMap(({ fill, stroke }) => [fill, stroke]), groundOf(element.closest('svg')))
      continue
    }
    for (const side of ['top', 'right', 'bottom', 'left']) {
      if (Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 2)
        check(element, `border-${side}`, [style.getPropertyValue(`border-${side}-color`)], groundOf(element.parentElement))
    }
    if (element.matches('.bar'))
      check(element, 'bar', [style.backgroundColor], groundOf(element.parentElement))
    if (element.matches('.tick'))
      check(element, 'tick', [style.backgroundColor], groundOf(element.parentElement))
  }
  return faint
}
