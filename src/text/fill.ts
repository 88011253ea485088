/**
 * A text with places to fill.
 * In: "% of %" and what goes there, in order. Out: the text.
 */
export function fill(template: string, ...values: (string | number)[]): string {
  return template.replace(/%/g, () => String(values.shift() ?? ''))
}
