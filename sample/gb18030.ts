/**
 * Text as bytes of GB18030, for characters it writes in one or two bytes: ASCII and the Chinese in daily use. Neither
 * Node nor the web platform has an encoder, so the decoder is turned round. Throws RangeError on any other character.
 */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const char of text) bytes.push(...bytesOf(char))
  return Uint8Array.from(bytes)
}

function bytesOf(char: string): readonly number[] {
  if (char < '\u0080') return [char.charCodeAt(0)]
  pairs ??= twoByteCharacters()
  const pair = pairs.get(char)
  if (!pair) throw new RangeError(`No two bytes of GB18030 for ${char}`)
  return pair
}

let pairs: Map<string, readonly [number, number]> | undefined

function twoByteCharacters(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      // A pair that stands for nothing decodes to the replacement character or to its second byte alone.
      if ([...char].length === 1 && char !== '\ufffd' && !found.has(char)) found.set(char, [lead, trail])
    }
  }
  return found
}
