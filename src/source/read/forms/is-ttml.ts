/** Whether a text is TTML, told before the parser is loaded. */

const TTML = /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:tt:)?tt[\s>]/

/** Whether a text is TTML, by how it begins. */
export const isTtml = (text: string): boolean => TTML.test(text)
