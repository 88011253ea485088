/**
 * Addresses of what stands in a source: `intro-3` is the third paragraph of the introduction, `s07-q2` the second question
 * of section 7, `s07-a2` its answer, `s07-a2-2` what a second guest answers. The one place that knows how they are written.
 */

export type Address = { kind: 'introduction', paragraph: number } | {
  kind: 'question' | 'answer'
  section: number
  /** The question's number in its section, from 1; an answer has its question's, or 0 before the first. */
  number: number
  /** From 2, where more than one turn has the number. */
  part?: number
}

/** `s07`, with which the addresses of section 7 begin. */
export const sectionAddress = (section: number): string => `s${String(section).padStart(2, '0')}`

const FORM = /^(?:intro-(\d+)|s(\d+)-([qa])(\d+)(?:-(\d+))?)$/

/** Reads an address; nothing where the text is none, or is not written as `formatAddress` writes it. */
export function parseAddress(text: string): Address | undefined {
  const [, paragraph, section, kind, number, part] = FORM.exec(text) ?? []
  const address: Address = paragraph !== undefined
    ? { kind: 'introduction', paragraph: Number(paragraph) }
    : { kind: kind === 'q' ? 'question' : 'answer', section: Number(section), number: Number(number), ...part !== undefined && { part: Number(part) } }
  return isPossible(address) && formatAddress(address) === text ? address : undefined
}

function isPossible(address: Address): boolean {
  return address.kind === 'introduction'
    ? address.paragraph >= 1
    : address.section >= 1 && address.number >= (address.kind === 'question' ? 1 : 0) && (address.part ?? 2) >= 2
}

export function formatAddress(address: Address): string {
  if (address.kind === 'introduction')
    return `intro-${address.paragraph}`
  const { kind, section, number, part } = address
  return `${sectionAddress(section)}-${kind[0]}${number}${part === undefined ? '' : `-${part}`}`
}

/** The section that an address lies in. */
export function sectionOf(address: Address): number | 'introduction' {
  return address.kind === 'introduction' ? address.kind : address.section
}

/**
 * An address as slides have it: `§7 · A2`, and `§7 · A2.2` for a second guest's answer; behind the name of who speaks, where
 * that is given. The introduction is named in words.
 */
export function addressLabel(address: Address, introduction: string, name?: string): string {
  if (name !== undefined)
    return `${name} ${addressLabel(address, introduction)}`
  if (address.kind === 'introduction')
    return introduction
  const { kind, section, number, part } = address
  return `§${section} · ${kind[0]!.toUpperCase()}${number}${part === undefined ? '' : `.${part}`}`
}

/** Such a label by its parts. */
export function partsOfLabel(label: string): { name?: string, place: string } {
  const [, name, place] = /^(.+) (§\d+ · [AQ][\d.]+)$/.exec(label) ?? []
  return name === undefined ? { place: label } : { name, place: place! }
}
