import { open } from 'node:fs/promises'
import type { UploadRules } from '#core/materials/upload-rules.ts'
import { Refusal } from '../refusal.ts'

/**
 * Lets a picture pass that is whole and opens to no more than its rules allow: a file of a few thousand bytes can claim to be a
 * picture that fills the memory of whoever looks at it.
 * @throws Refusal `upload-picture-huge`, `upload-unreadable`
 */
export async function checkPicture(
  path: string,
  kind: 'PNG' | 'JPEG',
  { picture }: UploadRules,
): Promise<void> {
  const bytes = await contentOf(path)
  const size = kind === 'PNG' ? sizeOfPng(bytes) : sizeOfJpeg(bytes)
  if (size === null) throw new Refusal('upload-unreadable')
  const [width, height] = size
  if (width * height > picture.megapixels * 1_000_000 || Math.max(width, height) > picture.side)
    throw new Refusal('upload-picture-huge', { width, height, most: picture.megapixels })
}

async function contentOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Width and height; null where the file has no end (ISO/IEC 15948, 11.2.2 and 11.2.5). */
function sizeOfPng(bytes: Buffer): [number, number] | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  return bytes.lastIndexOf('IEND') > 0 && width > 0 && height > 0 ? [width, height] : null
}

/** The same of a JPEG, from its frame header; null where it has none or no end (ITU-T T.81, B.2.2). */
function sizeOfJpeg(bytes: Buffer): [number, number] | null {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return null
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    while (bytes[at + 1] === 0xff) at += 1
    if (!isFrame(bytes[at + 1]!)) continue
    const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)]
    return width > 0 && height > 0 ? [width, height] : null
  }
  return null
}

/** Start of frame, but not the three markers that lie among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
