/** Whether a text is a page of HTML, told before the parser is loaded. */

const PROLOGUE = /^\s*(?:(?:<\?xml\b[^>]*>|<!--[\s\S]*?-->)\s*)*/i
const DOCUMENT = /^<(?:!doctype\s+html|html|head|body)\b/i
const TAG = /^<(?:[abipu]|article|aside|address|big|blockquote|br|center|cite|dd|details|div|dl|dt|em|figure|font|form|h[1-6]|header|hr|img|li|link|main|meta|nav|ol|pre|script|section|small|span|strong|style|table|tbody|td|th|time|title|tr|ul)(?:\s[^<>]*)?\/?>/i
/** A text in Markdown may begin with a tag, too. */
const MARKDOWN = /^(?:#{1,6}\s|\*\*\S)/m

/** Whether a text is HTML, by how it begins. */
export function isHtml(text: string): boolean {
  const begun = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0)
  return DOCUMENT.test(begun) || (TAG.test(begun) && !MARKDOWN.test(begun))
}
