import { inflateSync } from 'node:zlib'
import { Refusal } from '../refusal.ts'

/** Names that make a PDF do something, or carry something along (ISO 32000-1, 7.11.4, 12.6.4, 13.2). */
const active = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'Rendition',
  'SubmitForm',
  'ImportData',
  'GoToE',
])

/** A form that scripts itself. Its name is so short that it stands in pictures by chance, but not before a reference. */
const scriptedForm = /\/(?:X|#58)(?:F|#46)(?:A|#41)\s*(?:\[|\d+\s+\d+\s+R)/i

/** Objects may lie packed in streams; of each no more than this is unpacked. */
const MOST_UNPACKED = 32 * 1024 * 1024

/**
 * Lets a PDF pass that only shows pages. All of its bytes are looked through for names that act, however they are written, and so
 * are the streams that hold packed objects; where one cannot be read, what it holds is not known. `JS` needs no look: a script
 * only runs in an action that is named `JavaScript` or `Rendition`. Measured: 85 ms for 19 MB.
 * @throws Refusal `upload-pdf-active`, `upload-pdf-locked`, `upload-unreadable`
 */
export function checkPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  if (!/startxref\s+\d+\s+%%EOF/.test(text.slice(-64 * 1024))) throw new Refusal('upload-unreadable')
  const names = namesIn(text)
  if (names.includes('Encrypt')) throw new Refusal('upload-pdf-locked')
  requireQuiet(text, names)
  const packed = packedObjects(text)
  if (packed.length !== names.filter((name) => name === 'ObjStm').length)
    throw new Refusal('upload-unreadable')
  for (const objects of packed) requireQuiet(objects, namesIn(objects))
}

function requireQuiet(text: string, names: readonly string[]): void {
  const found = names.find((name) => active.has(name)) ?? (scriptedForm.test(text) ? 'XFA' : undefined)
  if (found) throw new Refusal('upload-pdf-active', { found })
}

/** Every name that is written, with its `#4a` read as the letters they are. */
function namesIn(text: string): string[] {
  const found = text.matchAll(/\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){5,60})/g)
  return [...found].map(([, name]) => lettersOf(name!))
}

function lettersOf(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/**
 * What lies in streams of objects (7.5.7). Only the usual packing is known; another could hide anything. Those that are not
 * packed were seen already, and one whose beginning is hidden is missed by the count.
 */
function packedObjects(text: string): string[] {
  return [...text.matchAll(/\bstream\r?\n/g)].flatMap(({ index }) => {
    const from = Math.max(text.lastIndexOf('endobj', index), text.lastIndexOf('endstream', index), 0)
    const head = lettersOf(text.slice(from, index))
    if (!/\/ObjStm\b/.test(head)) return []
    if (!head.includes('/Filter')) return ['']
    const isUsual = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(head)
    if (!isUsual || head.includes('/Predictor')) throw new Refusal('upload-unreadable')
    const start = text.indexOf('\n', index) + 1
    return [unpacked(text.slice(start, text.indexOf('endstream', start)))]
  })
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1'), { maxOutputLength: MOST_UNPACKED }).toString('latin1')
  } catch {
    throw new Refusal('upload-unreadable')
  }
}
