/**
 * docs/visuals.md: each thing that a slide can draw, with its fields, an example and a picture.
 * In: the schemas, and the data files of an interview that has each of them. Out: the text.
 */
import type { JsonSchema } from '../../src/agents/skeleton.ts'
import type { Slide } from '../../src/deck/model.ts'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { z } from 'zod'
import { VISUALS } from '../../components/visuals/index.ts'
import { createSchemas } from '../../src/interview/schema.ts'
import { fieldsOf } from './fields.ts'

export interface DrawnThing {
  /** The name of its picture, and the address of its heading. */
  name: string
  schema: z.ZodType
  /** A slide that shows it. */
  isOn: (slide: Slide) => boolean
  /** Where the example has it: a key, at the top of a file by its name relative to the example's data folder; and, of a list, the item. */
  isIn: (file: string, value: Record<string, any>) => boolean
  /** None where the file is all of it. */
  key?: 'tells' | 'figures' | 'quotes'
  isItem?: (item: Record<string, any>) => boolean
}

/** Everything that is drawn from data, in the order of the page. */
export function drawnThings(): DrawnThing[] {
  const { visuals, figure, quote, timeline } = createSchemas({ languages: ['en'], sourceLanguage: 'en' }).drawn
  return [
    ...VISUALS.map(({ kind }, index): DrawnThing => ({
      name: kind,
      schema: visuals[index]!,
      isOn: slide => slide.layout === 'visual' && slide.props.visual.kind === kind,
      isIn: (_, value) => value.tells?.some((tell: { kind: string }) => tell.kind === kind),
      key: 'tells',
      isItem: tell => tell.kind === kind,
    })),
    { name: 'timeline', schema: timeline, isOn: ({ layout }) => layout === 'timeline', isIn: file => file === 'timeline.yaml' },
    { name: 'key-figure', schema: figure, isOn: ({ props }) => 'figures' in props && Boolean(props.figures?.length), isIn: (_, value) => value.figures?.length > 0, key: 'figures' },
    { name: 'quote', schema: quote, isOn: ({ layout }) => layout === 'quote', isIn: (_, value) => value.quotes?.length > 0, key: 'quotes' },
  ]
}

const titleOf = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`

/** `files` are the data files of the example by their names; `example` is its folder, as the page links it. */
export function visualsPage(files: Record<string, string>, example: string): string {
  const things = drawnThings()
  return `# What a slide can draw

Each of these is data: the fields below, in a section’s file or in \`timeline.yaml\`, and no code. This page is made from the schema, the components and [an invented interview](${example}) by \`npm run pictures\`, which has each of them once and can be started like any other.

A *text* is given in every language of the deck (\`en: …\`, \`zh: …\`). An *excerpt* is the source’s own words, standing there exactly once. *Markdown* is for the presenter, in every language. Editors tell the same as you type.

${things.map(({ name }) => `- [${titleOf(name)}](#${name})`).join('\n')}
${things.map(thing => section(thing, files)).join('')}`
}

function section({ name, schema, isIn, key, isItem }: DrawnThing, files: Record<string, string>): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  const found = Object.entries(files).find(([file, text]) => isIn(file, parseDocument(text).toJS()))
  if (!found)
    throw new Error(`the example has no ${name}`)
  const rows = fieldsOf(json).map(({ path, type, required, meaning }) => `| \`${path}\` | ${type} | ${required ? 'yes' : ''} | ${meaning} |`)
  return `
## ${titleOf(name)}

${json.description}

![${titleOf(name)}](visuals/${name}.png)

| field | type | required | |
|---|---|---|---|
${rows.join('\n')}

\`\`\`yaml
# ${found[0]}
${key ? excerptOf(found[1], key, isItem) : found[1].replace(/^#.*\n/, '').trimEnd()}
\`\`\`
`
}

/** The lines of a key and its value as they stand in the file; of a list, one item only. */
export function excerptOf(text: string, key: string, isItem: (item: Record<string, any>) => boolean = () => true): string {
  const { contents } = parseDocument(text)
  const pair = isMap(contents) ? contents.items.find(item => isScalar(item.key) && item.key.value === key) : undefined
  const value = pair && isSeq(pair.value) ? pair.value.items.find(item => isMap(item) && isItem(item.toJSON() as Record<string, any>)) : pair?.value
  if (!pair || !isMap(value))
    throw new Error(`there is no ${key}`)
  const from = isSeq(pair.value) ? text.lastIndexOf('\n', value.range![0]) + 1 : value.range![0]
  return `${key}:\n${text.slice(from, value.range![1]).trimEnd()}`
}

/** A file of the example in which each picture is as it stands beside its definition. */
export function withExamples(text: string, exampleOf: Record<string, string>): string {
  const { contents } = parseDocument(text)
  const tells = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'tells')?.value : undefined
  const items = isSeq(tells) ? tells.items.filter(item => isMap(item)) : []
  return items.toReversed().reduce((text, item) => {
    const example = exampleOf[String(item.get('kind'))]
    const [from, to] = item.range!
    const indent = ' '.repeat(from - text.lastIndexOf('\n', from) - 1)
    return example === undefined ? text : `${text.slice(0, from)}${example.trimEnd().replaceAll('\n', `\n${indent}`)}\n${text.slice(to).replace(/^\n/, '')}`
  }, text)
}
