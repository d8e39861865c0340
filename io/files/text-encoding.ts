import { isAscii, isUtf8 } from 'node:buffer'

export type Decoded = { text: string; broken: readonly number[] }

const unbroken: readonly number[] = []

/** So many pieces with Chinese characters that are valid UTF-8 cannot be a coincidence any more. */
const provenPieces = 8

/**
 * Encodings that can be cut at a line end or a comma, because no character has those bytes inside it (the second
 * byte of GB18030, GBK and Big5 is 0x30 or above). UTF-16 is turned into UTF-8 before it comes here.
 */
const encodings = new Set(['utf-8', 'gb18030', 'gbk', 'big5', 'utf-16le', 'utf-16be'])

/** The WHATWG name of an encoding label such as `GB2312` or `utf8`; undefined if it is not one we read. */
export function encodingName(label: string): string | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding
    return encodings.has(name) ? name : undefined
  } catch {
    return undefined
  }
}

/** The encoding a byte order mark at the beginning announces. */
export function markedEncoding(head: Buffer): { encoding: string; length: number } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  if (head.length > 3 && head.readUInt32BE(0) === 0x84319533) {
    return { encoding: 'gb18030', length: 4 }
  }
  return undefined
}

/**
 * Decodes pieces of a file, each ending at `cut` (a line end, or a comma in JSON).
 *
 * Without a given encoding the file counts as UTF-8 until the first piece that is not: a GB18030 file may begin
 * with any amount of ASCII. That piece decides, together with what was seen before. After the decision invalid
 * bytes are a fault of their own line, never of the file.
 */
export class TextDecoding {
  encoding: string | undefined
  readonly #cut: number
  #utf8Pieces = 0

  constructor(encoding: string | undefined, cut: number) {
    this.encoding = encoding
    this.#cut = cut
  }

  /** The encoding to tell the reader: undecided means that everything so far was ASCII or valid UTF-8. */
  get name(): string {
    return this.encoding ?? 'utf-8'
  }

  decode(bytes: Buffer): Decoded {
    if (this.name === 'utf-8' && isUtf8(bytes)) {
      if (!this.encoding && !isAscii(bytes)) this.#gather(bytes)
      return { text: bytes.toString('utf8'), broken: unbroken }
    }
    if (!this.encoding) this.encoding = this.#decide(bytes)
    const whole = decodeStrictly(bytes, this.encoding)
    return whole === undefined ? this.#byPiece(bytes) : { text: whole, broken: unbroken }
  }

  /** Decodes a beginning that may end inside a character; it never decides about the file. */
  decodeStart(bytes: Buffer): Decoded {
    const encoding = isUtf8(bytes) ? 'utf-8' : (this.encoding ?? 'gb18030')
    return { text: decodeLoosely(bytes, encoding), broken: unbroken }
  }

  #gather(bytes: Buffer): void {
    for (const piece of pieces(bytes, this.#cut)) if (!isAscii(piece)) this.#utf8Pieces++
    if (this.#utf8Pieces >= provenPieces) this.encoding = 'utf-8'
  }

  /** Short Chinese words in GB18030 can look like UTF-8 by chance, so the majority of the pieces decides. */
  #decide(bytes: Buffer): 'utf-8' | 'gb18030' {
    let utf8 = this.#utf8Pieces
    let gb18030 = 0
    for (const piece of pieces(bytes, this.#cut)) {
      if (isAscii(piece)) continue
      if (isUtf8(piece)) utf8++
      else if (decodeStrictly(piece, 'gb18030') !== undefined) gb18030++
    }
    return gb18030 > utf8 ? 'gb18030' : 'utf-8'
  }

  #byPiece(bytes: Buffer): Decoded {
    const broken: number[] = []
    let text = ''
    for (const piece of pieces(bytes, this.#cut)) {
      const strict = decodeStrictly(piece, this.name)
      if (strict === undefined) broken.push(text.length)
      text += strict ?? decodeLoosely(piece, this.name)
    }
    return { text, broken }
  }
}

/** The replacement mark as GB18030 writes it. */
const writtenMark = Buffer.from('8431a437', 'hex')
const decoders = new Map<string, TextDecoder>()

/**
 * Undefined if the bytes are not valid. Replacement marks are looked for instead of decoding with `fatal`, whose
 * exceptions would make a file that is broken in every line fifty times slower.
 */
function decodeStrictly(bytes: Buffer, encoding: string): string | undefined {
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : undefined
  const text = decodeLoosely(bytes, encoding)
  return text.includes('\ufffd') && !bytes.includes(writtenMark) ? undefined : text
}

function decodeLoosely(bytes: Buffer, encoding: string): string {
  const known = decoders.get(encoding)
  const decoder = known ?? new TextDecoder(encoding, { ignoreBOM: true })
  if (!known) decoders.set(encoding, decoder)
  return decoder.decode(bytes)
}

function* pieces(bytes: Buffer, cut: number): Generator<Buffer> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(cut, from)
    const to = found === -1 ? bytes.length : found + 1
    yield bytes.subarray(from, to)
    from = to
  }
}
