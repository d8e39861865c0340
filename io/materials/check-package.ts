import { posix } from 'node:path'
import { bytesOf, type UploadRules } from '#core/materials/upload-rules.ts'
import { readPart } from '../files/workbook.ts'
import { ZipPackage } from '../files/zip-package.ts'
import { Refusal } from '../refusal.ts'

/**
 * Says which of the zipped kinds a file is, null for another zip, and lets those pass that only hold what is read. Nothing is
 * unpacked but the small parts that name the others.
 * @throws Refusal `upload-zip-bomb`, `upload-macros`, `upload-linked`, `upload-embedded`, `upload-unreadable`
 */
export async function checkPackage(
  path: string,
  { zip }: UploadRules,
): Promise<'DOCX' | 'XLSX' | 'OFD' | null> {
  const opened = await ZipPackage.open(path, {
    maxZipEntries: zip.entries,
    maxZipBytes: bytesOf(zip.megabytes),
    maxZipRatio: zip.ratio,
  })
  if (!(opened instanceof ZipPackage))
    throw new Refusal(opened.code === 'zip-bomb' ? 'upload-zip-bomb' : 'upload-unreadable')
  try {
    const kind = kindOf(opened)
    if (kind === 'DOCX' || kind === 'XLSX') await checkOffice(opened)
    return kind
  } finally {
    opened.close()
  }
}

function kindOf(zip: ZipPackage): 'DOCX' | 'XLSX' | 'OFD' | null {
  if (zip.has('OFD.xml')) return 'OFD'
  if (!zip.has('[Content_Types].xml')) return null
  if (zip.has('word/document.xml')) return 'DOCX'
  return zip.has('xl/workbook.xml') ? 'XLSX' : null
}

/** ISO/IEC 29500: macros and controls are parts of their own, as is what is embedded; what lies elsewhere is a relation. */
async function checkOffice(zip: ZipPackage): Promise<void> {
  if (zip.names.some((name) => /vbaproject|vbadata|\/activex\/|\/macrosheets\//.test(name)))
    throw new Refusal('upload-macros')
  if (zip.names.some((name) => name.includes('/embeddings/'))) throw new Refusal('upload-embedded')
  if (zip.names.some((name) => name.includes('/externallinks/'))) throw new Refusal('upload-linked')
  await readThrough(zip, '[content_types].xml', (_, attributes) => {
    if (/macroenabled/i.test(attributes().ContentType ?? '')) throw new Refusal('upload-macros')
  })
  for (const part of zip.names.filter((name) => name.endsWith('.rels')))
    await readThrough(zip, part, (_, attributes) => requireInside(attributes()))
}

/** A link that somebody has to follow is no harm; what opens by itself from elsewhere tells there who reads, and when. */
function requireInside({ TargetMode, Type = '' }: Record<string, string>): void {
  if (TargetMode?.toLowerCase() === 'external' && posix.basename(Type) !== 'hyperlink')
    throw new Refusal('upload-linked')
}

async function readThrough(
  zip: ZipPackage,
  part: string,
  open: (name: string, attributes: () => Record<string, string>) => void,
): Promise<void> {
  let refusal: unknown
  const fault = await readPart(zip, part, {
    open(name, attributes) {
      try {
        open(name, attributes)
      } catch (error) {
        refusal ??= error
      }
    },
  })
  if (refusal) throw refusal
  if (fault) throw new Refusal('upload-unreadable')
}
