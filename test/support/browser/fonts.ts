/**
 * Which faces the glyphs of an element are taken from.
 * In: a debugging session of a page and a selector. Out: each text that is shown in a face which is not the deck's own.
 */
import type { CDPSession } from 'playwright-chromium'

/** The families that the deck's faces are cut from, as the files name them. */
const OWN = /^(?:Source Serif 4|Source Sans 3|Noto (?:Serif|Sans|Emoji)|IBM Plex Sans|BIZ UDGothic)(?: |$)/

interface Node {
  nodeId: number
  nodeType: number
  nodeName: string
  nodeValue: string
  children?: Node[]
  pseudoElements?: Node[]
}

/** Of all that an element holds, generated text too. */
export async function fallbackFonts(session: CDPSession, selector: string): Promise<string[]> {
  const root = await openDocument(session, -1)
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const top = find(root, nodeId)
  if (!top)
    throw new Error(`nothing matches ${selector}`)
  return (await Promise.all(withText(top).map(node => foreignIn(session, node.nodeId, textOf(node))))).flat()
}

/** Of one element's own text, without reading the whole document. */
export async function fallbackFontsOf(session: CDPSession, selector: string): Promise<string[]> {
  const root = await openDocument(session, 0)
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `${selector}, ${selector} *` })
  return (await Promise.all(nodeIds.map(nodeId => foreignIn(session, nodeId, selector)))).flat()
}

async function openDocument(session: CDPSession, depth: number): Promise<Node> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  return (await session.send('DOM.getDocument', { depth })).root as Node
}

async function foreignIn(session: CDPSession, nodeId: number, text: string): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.filter(({ isCustomFont, familyName }) => !isCustomFont || !OWN.test(familyName))
    .map(({ familyName, glyphCount }) => `${glyphCount} glyphs of “${text}” in ${familyName}`)
}

/** Elements, generated ones too, that set text of their own. */
function withText(node: Node): Node[] {
  const children = node.children ?? []
  const own = node.nodeName.startsWith('::') || children.some(child => child.nodeType === 3 && child.nodeValue.trim())
  return [...own ? [node] : [], ...[...children, ...node.pseudoElements ?? []].filter(child => child.nodeType === 1).flatMap(withText)]
}

function textOf({ nodeName, children = [] }: Node): string {
  return nodeName.startsWith('::') ? nodeName : children.map(({ nodeValue }) => nodeValue).join('').trim()
}

function find(node: Node, nodeId: number): Node | undefined {
  if (node.nodeId === nodeId)
    return node
  for (const child of node.children ?? []) {
    const found = find(child, nodeId)
    if (found)
      return found
  }
  return undefined
}
