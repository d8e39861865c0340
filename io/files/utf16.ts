/** A byte no UTF-8 text may hold: it stands for half a UTF-16 character, so that its line is reported. */
const invalid = Buffer.from([0xff])
const loneSurrogate = /\p{Surrogate}/u

/** Turns UTF-16 bytes into UTF-8 piece by piece, so that everything behind reads one kind of text. */
export async function* utf16ToUtf8(
  chunks: AsyncIterable<Buffer>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk])
    const end = wholeLength(bytes, encoding)
    rest = bytes.subarray(end)
    if (end > 0) yield toUtf8(bytes.subarray(0, end), encoding)
  }
  if (rest.length > 1) yield toUtf8(rest.subarray(0, 2), encoding)
  if (rest.length % 2 === 1) yield invalid
}

/** How many bytes are whole characters: neither an odd byte nor the first half of a pair stands at the end. */
function wholeLength(bytes: Buffer, encoding: string): number {
  const even = bytes.length - (bytes.length % 2)
  if (even === 0) return 0
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2]!
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even
}

function toUtf8(bytes: Buffer, encoding: string): Buffer {
  const little = encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()
  const text = little.toString('utf16le')
  if (text.isWellFormed()) return Buffer.from(text)
  const parts = text.split(loneSurrogate).map((part) => Buffer.from(part))
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [invalid, part])))
}
