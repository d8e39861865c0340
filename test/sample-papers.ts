import { crc32, deflateSync } from 'node:zlib'
import { type ZipPart, zipOf } from '#io/files/sample-workbook.ts'

/** A PDF of one empty page with further objects in it, and the offsets that belong there. */
export function pdfOf(objects: string[] = [], trailer = ''): Buffer {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    ...objects,
  ]
  let body = '%PDF-1.7\n'
  const offsets = all.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${lines}`
  const end = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + table + end, 'latin1')
}

/** A stream that holds packed objects. */
export function objectStream(objects: string, { pad = '', filter = '/FlateDecode' } = {}): string {
  const packed = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1')
  const head = `<< /Type /ObjStm ${pad} /N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>`
  return `${head}\nstream\n${packed}\nendstream`
}

/** A grey PNG that says it is so wide and high. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.min(height, 64) * (Math.min(width, 64) + 1)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND')])
}

function pngChunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])), 0)
  return Buffer.concat([head, data, sum])
}

/** The markers of a JPEG that says it is so wide and high. */
export function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const app = Buffer.from('ffe000104a46494600010100000100010000', 'hex')
  return Buffer.concat([Buffer.from('ffd8', 'hex'), app, frame, Buffer.from('ffda0002ffd9', 'hex')])
}

export const relation = (type: string, target: string, mode = '') =>
  `<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${mode}/>`

/** A text document with further parts, and relations of its text. */
export function docxOf({
  parts = [],
  relations = '',
}: {
  parts?: ZipPart[]
  relations?: string
} = {}): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types><Override ContentType="document.main+xml"/></Types>' },
    {
      name: '_rels/.rels',
      data: `<Relationships>${relation('officeDocument', 'word/document.xml')}</Relationships>`,
    },
    { name: 'word/document.xml', data: '<w:document/>' },
    { name: 'word/_rels/document.xml.rels', data: `<Relationships>${relations}</Relationships>` },
    ...parts,
  ])
}

export function ofdOf(): Buffer {
  return zipOf([
    { name: 'OFD.xml', data: '<ofd:OFD/>' },
    { name: 'Doc_0/Document.xml', data: '<ofd:Document/>' },
  ])
}
