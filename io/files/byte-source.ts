import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import { gunzip } from './gunzip.ts'

/** The bytes of a file, unpacked if it was gzipped, with its beginning already looked at. */
export type ByteSource = {
  gzip: boolean
  /** The first 64 KiB of the unpacked bytes, fewer if the file is shorter. */
  head: Buffer
  /** All unpacked bytes from the first, in pieces of at most 256 KiB; to be run through once. */
  chunks: AsyncGenerator<Buffer>
  bytesRead: number
  /** Set when the bytes ended too early. */
  fault?: FileFault
}

const chunkBytes = 256 * 1024
const headBytes = 64 * 1024

/**
 * Opens a path or a stream. Never throws for what is wrong with the file: a file that is missing, a directory
 * or a stream that fails ends the bytes and sets `fault`.
 */
export async function openBytes(input: string | Readable, limits: FileLimits): Promise<ByteSource> {
  const source: ByteSource = { gzip: false, head: Buffer.alloc(0), chunks: nothing(), bytesRead: 0 }
  const raw = await peek(rawChunks(input, source), 2)
  source.gzip = raw.head[0] === 0x1f && raw.head[1] === 0x8b
  const plain = source.gzip ? gunzip(raw.chunks, (fault) => failOnce(source, fault)) : raw.chunks
  const unpacked = await peek(bounded(plain, source, limits), headBytes)
  source.head = unpacked.head.subarray(0, headBytes)
  source.chunks = unpacked.chunks
  return source
}

function failOnce(source: ByteSource, fault: FileFault): void {
  source.fault ??= fault
}

async function* nothing(): AsyncGenerator<Buffer> {}

async function* rawChunks(input: string | Readable, source: ByteSource): AsyncGenerator<Buffer> {
  const stream = typeof input === 'string' ? createReadStream(input, { highWaterMark: chunkBytes }) : input
  try {
    for await (const chunk of stream) {
      const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      source.bytesRead += bytes.length
      yield bytes
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    failOnce(source, fileFault('file-unreadable', { reason: code ?? message }))
  }
}

/** Cuts large pieces, so that one decoded block stays small, and stops a file that grows beyond the limit. */
async function* bounded(
  chunks: AsyncIterable<Buffer>,
  source: ByteSource,
  limits: FileLimits,
): AsyncGenerator<Buffer> {
  let left = limits.maxFileBytes
  for await (const chunk of chunks) {
    left -= chunk.length
    if (left < 0) return failOnce(source, fileFault('file-too-large', { limit: limits.maxFileBytes }))
    for (let at = 0; at < chunk.length; at += chunkBytes) yield chunk.subarray(at, at + chunkBytes)
  }
}

async function peek(chunks: AsyncGenerator<Buffer>, size: number) {
  const taken: Buffer[] = []
  for (let length = 0; length < size; ) {
    const next = await chunks.next()
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  return { head: Buffer.concat(taken), chunks: rejoin(taken, chunks) }
}

/** Closing it closes what lies below, also when nothing beyond the head was ever asked for. */
async function* rejoin(taken: Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* taken
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
