import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'

/** What a zip may hold and grow to. */
export type ZipLimits = Pick<FileLimits, 'maxZipEntries' | 'maxZipBytes' | 'maxZipRatio'>

/** Compression this good on a part this small is no danger. */
const harmlessBytes = 8 * 1024 * 1024

/**
 * The parts of an Office file. yauzl reads the directory of the zip and checks every stream against the size the
 * directory gives; what is declared is held against the limits before anything is unpacked.
 */
export class ZipPackage {
  readonly #zip: ZipFile
  readonly #entries: Map<string, Entry>

  private constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  static async open(path: string, limits: ZipLimits): Promise<ZipPackage | FileFault> {
    let zip: ZipFile | undefined
    try {
      zip = await openPromise(path, { autoClose: false })
      const entries = await readDirectory(zip, limits)
      if (entries instanceof Map) return new ZipPackage(zip, entries)
      zip.close()
      return entries
    } catch (error) {
      zip?.close()
      return damaged(error)
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** The names of all parts, in small letters. */
  get names(): string[] {
    return [...this.#entries.keys()]
  }

  /** Sizes of a part, packed and unpacked, in bytes. */
  sizes(name: string): { packed: number; unpacked: number } {
    const entry = this.#entries.get(name.toLowerCase())
    return { packed: entry?.compressedSize ?? 0, unpacked: entry?.uncompressedSize ?? 0 }
  }

  /** The bytes of a part; damage ends them and is told to `fail`. A part that is absent has none. */
  async *read(name: string, fail: (fault: FileFault) => void): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) return
    try {
      let sum = 0
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
        sum = crc32(chunk, sum)
        yield chunk
      }
      if (sum !== entry.crc32) fail(fileFault('zip-damaged', { detail: `${name}: CRC` }))
    } catch (error) {
      fail(damaged(error))
    }
  }

  close(): void {
    this.#zip.close()
  }
}

async function readDirectory(zip: ZipFile, limits: ZipLimits): Promise<Map<string, Entry> | FileFault> {
  if (zip.entryCount > limits.maxZipEntries) return bomb('entries', limits.maxZipEntries)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize
    if (unpacked > limits.maxZipBytes) return bomb('bytes', limits.maxZipBytes)
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (ratio > limits.maxZipRatio && entry.uncompressedSize > harmlessBytes) {
      return bomb('ratio', limits.maxZipRatio)
    }
    entries.set(entry.fileName.toLowerCase(), entry)
  }
  return entries
}

function bomb(measure: 'entries' | 'bytes' | 'ratio', limit: number): FileFault {
  return fileFault('zip-bomb', { measure, limit })
}

function damaged(error: unknown): FileFault {
  return fileFault('zip-damaged', { detail: (error as Error).message.slice(0, 200) })
}
