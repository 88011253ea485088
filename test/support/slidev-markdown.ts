/**
 * Slidev's own way from Markdown to what Vue compiles.
 * In: slides as Markdown. Out: for each slide, the nodes of its template as Vue's parser reads them, its frontmatter, title
 * and notes. What parses, transforms and renders is Slidev's, set up by this project's vite.config.ts.
 */
import type { ElementNode, TemplateChildNode } from '@vue/compiler-dom'
import type { Plugin, PluginOption } from 'vite'
import { join } from 'node:path'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { parse as parseSlides } from '@slidev/parser/core'
import { NodeTypes, parse as parseTemplate } from '@vue/compiler-dom'
import { ROOT } from '../../src/base/files.ts'
import config from '../../vite.config.ts'

export interface CompiledSlide {
  frontmatter: Record<string, unknown>
  note: string
  nodes: TemplateChildNode[]
}

export type Compile = (markdown: string) => Promise<CompiledSlide[]>

/** Sets Slidev up once, as for a build. */
export async function openSlidev(): Promise<Compile> {
  const options = await resolveOptions({ entry: join(ROOT, 'slides.md') }, 'build')
  const plugins = await ViteSlidevPlugin(options, config.slidev)
  const markdown = (plugins as PluginOption[]).flat(3).find(plugin => (plugin as Plugin | undefined)?.name === 'unplugin-vue-markdown') as Plugin
  const transform = (typeof markdown.transform === 'object' ? markdown.transform.handler : markdown.transform) as unknown as (this: object, code: string, id: string) => Promise<{ code: string }>
  return async (source) => {
    const { slides } = await parseSlides(source, 'slides.md')
    const own = options.data.slides
    own.length = 0
    own.push(...slides as unknown as typeof own)
    return Promise.all(slides.map(async ({ content, frontmatter, note }, index) => {
      const { code } = await transform.call({}, content, `${join(ROOT, 'slides.md')}__slidev_${index + 1}.md`)
      const [template] = parseTemplate(code).children.filter(node => node.type === NodeTypes.ELEMENT && node.tag === 'template') as ElementNode[]
      return { frontmatter, note: note ?? '', nodes: template!.children }
    }))
  }
}

/** Every node below these. */
export function allNodes(nodes: TemplateChildNode[]): TemplateChildNode[] {
  return nodes.flatMap(node => [node, ...node.type === NodeTypes.ELEMENT ? allNodes(node.children) : []])
}

/** The elements among them, as `tag attribute :bound`. */
export function elementsIn(nodes: TemplateChildNode[]): ElementNode[] {
  return allNodes(nodes).filter(node => node.type === NodeTypes.ELEMENT)
}

/** The text that they show. */
export function textIn(nodes: TemplateChildNode[]): string {
  return allNodes(nodes).map(node => node.type === NodeTypes.TEXT ? node.content : '').join('')
}

/** The attributes of an element by their names; one that Vue would compute stands with its whole source as its name. */
export function attributesOf(props: ElementNode['props']): Record<string, string | undefined> {
  return Object.fromEntries(props.map(prop => prop.type === NodeTypes.ATTRIBUTE ? [prop.name, prop.value?.content] : [prop.loc.source, undefined]))
}
