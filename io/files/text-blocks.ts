import type { ByteSource } from './byte-source.ts'
import type { FileLimits } from './file-limits.ts'
import type { TextBlock } from './raw-row.ts'
import { markedEncoding, TextDecoding } from './text-encoding.ts'
import { utf16ToUtf8 } from './utf16.ts'

export type TextOptions = {
  limits: FileLimits
  /** A name from `encodingName`; without it the bytes decide. */
  encoding?: string
  /**
   * The byte to cut after: a line end, or a comma for JSON, which may have no line ends at all. None of them
   * is ever part of another character.
   */
  cut: 'lf' | 'cr' | 'comma'
  /** Is told the encoding as soon as something depends on it. */
  onEncoding(encoding: string): void
}

const cutBytes = { lf: 0x0a, cr: 0x0d, comma: 0x2c }

/**
 * Cuts the bytes of a file into decoded blocks that end at a line end. A line beyond the limit is not held: its
 * beginning comes as an `overlong` block and the bytes up to the next line end are dropped as they arrive.
 */
export async function* textBlocks(source: ByteSource, options: TextOptions): AsyncGenerator<TextBlock> {
  const mark = markedEncoding(source.head)
  const declared = mark?.encoding ?? options.encoding
  const unmarked = skipBytes(source.chunks, mark?.length ?? 0)
  const isUtf16 = declared === 'utf-16le' || declared === 'utf-16be'
  const chunks = isUtf16 ? utf16ToUtf8(unmarked, declared) : unmarked
  const decoding = new TextDecoding(isUtf16 ? 'utf-8' : declared, cutBytes[options.cut])
  for await (const piece of cutPieces(chunks, options)) {
    const decoded = piece.overlong ? decoding.decodeStart(piece.bytes) : decoding.decode(piece.bytes)
    options.onEncoding(isUtf16 ? declared : decoding.name)
    yield { ...decoded, overlong: piece.overlong }
  }
}

async function* skipBytes(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count
  for await (const chunk of chunks) {
    yield left === 0 ? chunk : chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}

type Piece = { bytes: Buffer; overlong: boolean }

async function* cutPieces(chunks: AsyncIterable<Buffer>, options: TextOptions): AsyncGenerator<Piece> {
  const cutter = new Cutter(options)
  for await (const chunk of chunks) yield* cutter.take(chunk)
  const rest = cutter.rest()
  if (rest.length > 0) yield { bytes: rest, overlong: false }
}

class Cutter {
  readonly #cut: number
  readonly #limits: FileLimits
  /** JSON has its own measure of length, the element; a stretch without commas is only cut. */
  readonly #skipsLong: boolean
  #pending: Buffer[] = []
  #length = 0
  #skipping = false

  constructor(options: TextOptions) {
    this.#cut = cutBytes[options.cut]
    this.#limits = options.limits
    this.#skipsLong = options.cut !== 'comma'
  }

  *take(chunk: Buffer): Generator<Piece> {
    const first = chunk.indexOf(this.#cut)
    if (this.#skipping) {
      if (first === -1) return
      this.#skipping = false
      yield* this.take(chunk.subarray(first + 1))
    } else if (this.#length + (first === -1 ? chunk.length : first) > this.#limits.maxRowBytes) {
      yield* this.#takeLong(chunk)
    } else if (first === -1) {
      this.#keep(chunk)
    } else {
      const end = chunk.lastIndexOf(this.#cut) + 1
      yield { bytes: this.#joined(chunk.subarray(0, end)), overlong: false }
      if (end < chunk.length) this.#keep(chunk.subarray(end))
    }
  }

  rest(): Buffer {
    return this.#joined(Buffer.alloc(0))
  }

  *#takeLong(chunk: Buffer): Generator<Piece> {
    const bytes = this.#joined(chunk)
    if (!this.#skipsLong) return yield { bytes, overlong: false }
    yield { bytes: wholeStart(bytes, this.#limits.maxRawLength), overlong: true }
    this.#skipping = true
    yield* this.take(chunk)
  }

  #keep(chunk: Buffer): void {
    this.#pending.push(chunk)
    this.#length += chunk.length
  }

  #joined(last: Buffer): Buffer {
    const all = this.#pending.length === 0 ? last : Buffer.concat([...this.#pending, last])
    this.#pending = []
    this.#length = 0
    return all
  }
}

/** The first bytes of a line, not ending inside a UTF-8 character. */
function wholeStart(bytes: Buffer, length: number): Buffer {
  let end = Math.min(length, bytes.length)
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--
  return bytes.subarray(0, end)
}
