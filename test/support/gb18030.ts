/** A text in GB 18030, as far as its two-byte characters go. In: a text. Out: bytes; an Error for a character that it does not have. */

let codes: Map<string, number[]> | undefined

function twoByteCodes(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return new Map(range(0x81, 0xFE).flatMap(lead => range(0x40, 0xFE).filter(trail => trail !== 0x7F).map((trail): [string, number[]] => [decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]])))
}

export function encodeGb18030(text: string): Uint8Array {
  codes ??= twoByteCodes()
  return Uint8Array.from(Array.from(text).flatMap((character) => {
    const code = character < '\x80' ? [character.charCodeAt(0)] : codes!.get(character)
    if (!code)
      throw new Error(`“${character}” has no two bytes in GB 18030`)
    return code
  }))
}
