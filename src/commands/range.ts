/** A choice of slides, as Slidev writes it: 3-7, or 1,3,5-9, or 30- for all from there on. Throws UsageError. */
import { UsageError } from './command.ts'

const PART = /^(\d+)(?:(-)(\d*))?$/

export function slidesIn(range: string, count: number): number[] {
  const chosen = new Set<number>()
  for (const part of range.split(/[,;]/)) {
    const [, first, dash, last] = PART.exec(part.trim()) ?? []
    if (first === undefined)
      throw new UsageError(`--range takes numbers of slides such as 3-7 or 1,3,5-9, not "${range}".`)
    const from = Number(first)
    const to = dash ? Number(last || count) : from
    if (from < 1 || to > count || from > to)
      throw new UsageError(`--range ${range}: there ${from > to && to <= count ? `is nothing from ${from} to ${to}` : `is no slide ${from < 1 ? from : to > count && from <= count ? to : from}`}; the deck has slides 1 to ${count}.`)
    for (let slide = from; slide <= to; slide++)
      chosen.add(slide)
  }
  return [...chosen].toSorted((a, b) => a - b)
}
