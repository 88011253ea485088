/**
 * Mounts the slides one by one, the nearest to the one that is shown first, so that no key waits for them. Slidev mounts them
 * all together, three seconds after the first.
 */
import { useNav } from '@slidev/client'
import { watchEffect } from 'vue'
import { idle } from './idle.ts'

/** Takes it from Slidev. */
export function mountNone(): void {
  for (const { meta } of useNav().slides.value)
    meta.slide.frontmatter.preload = false
}

/** The slides beside the one that is shown, from now on wherever the talk goes. */
export function mountNeighbours(): void {
  const { slides, currentSlideNo } = useNav()
  watchEffect(() => slides.value.slice(Math.max(0, currentSlideNo.value - 2), currentSlideNo.value + 1).forEach(mount))
}

export async function mountOthers(): Promise<void> {
  const { slides, currentSlideNo } = useNav()
  const distance = ({ no }: { no: number }) => Math.abs(no - currentSlideNo.value)
  for (let left = slides.value; left.length > 0;) {
    const [next, ...others] = left.toSorted((a, b) => distance(a) - distance(b))
    await idle()
    mount(next!)
    left = others
  }
}

function mount({ meta }: { meta: object }): void {
  Object.assign(meta, { __preloaded: true })
}
