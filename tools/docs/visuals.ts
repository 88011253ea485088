/**
 * docs/visuals.md: each thing that a slide can draw, with its fields, an example and a picture.
 * In: the schemas, and the data files of an interview that has each of them. Out: the text.
 */
import type { Slide } from '../../src/deck/model.ts'
import type { JsonSchema } from './fields.ts'
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
  /** Where the example has it: files by their names relative to the example's data folder, and the key; of a list, its first item. */
  isIn: (file: string, value: Record<string, any>) => boolean
  key: 'visual' | 'figures' | 'quotes' | 'parts'
}

/** Everything that is drawn from data, in the order of the page. */
export function drawnThings(): DrawnThing[] {
  const { visual, figure, quote, timelinePart } = createSchemas({ languages: ['en'], sourceLanguage: 'en' }).drawn
  return [
    ...VISUALS.map(({ kind }, index): DrawnThing => ({
      name: kind,
      schema: visual.options[index]!,
      isOn: slide => slide.layout === 'visual' && slide.props.visual.kind === kind,
      isIn: (_, value) => value.visual?.kind === kind,
      key: 'visual',
    })),
    { name: 'timeline', schema: timelinePart, isOn: ({ layout }) => layout === 'timeline', isIn: file => file === 'timeline.yaml', key: 'parts' },
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

function section({ name, schema, isIn, key }: DrawnThing, files: Record<string, string>): string {
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
${excerptOf(found[1], key)}
\`\`\`
`
}

/** The lines of a key and its value as they stand in the file; of a list, the first item only. */
export function excerptOf(text: string, key: string): string {
  const { contents } = parseDocument(text)
  const pair = isMap(contents) ? contents.items.find(item => isScalar(item.key) && item.key.value === key) : undefined
  const value = pair && isSeq(pair.value) ? pair.value.items[0] : pair?.value
  if (!pair || !isMap(value))
    throw new Error(`there is no ${key}`)
  return text.slice((pair.key as { range: [number, number, number] }).range[0], value.range![1]).trimEnd()
}
