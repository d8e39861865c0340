import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'

/** How much of a file tells what it is. */
const HEAD_BYTES = 8192

export type HeadKind = 'PDF' | 'PNG' | 'JPEG' | 'ZIP' | 'program' | { other: string }

/**
 * What a file is by its first bytes, whatever its name says. What a zip holds is looked at by `check-package.ts`, which bounds
 * what is unpacked; file-type would unpack it here.
 */
export async function headKind(path: string): Promise<HeadKind> {
  const head = await headOf(path)
  const zip = head.toString('latin1', 0, 4)
  if (zip === 'PK\x03\x04' || zip === 'PK\x05\x06') return 'ZIP'
  if (head.toString('latin1', 0, 2) === '#!') return 'program'
  const ext = (await fileTypeFromBuffer(head))?.ext
  if (ext === undefined) return { other: isText(head) ? 'TXT' : '?' }
  if (programs.has(ext)) return 'program'
  return kinds[ext] ?? { other: ext.toUpperCase() }
}

const kinds: Record<string, HeadKind> = { pdf: 'PDF', png: 'PNG', apng: 'PNG', jpg: 'JPEG' }

/** What a machine would run. */
const programs = new Set([
  'exe',
  'elf',
  'macho',
  'wasm',
  'dex',
  'class',
  'deb',
  'rpm',
  'lnk',
  'swf',
  'crx',
  'bat',
])

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function isText(head: Buffer): boolean {
  return !head.includes(0)
}
