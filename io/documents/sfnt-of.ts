import { inflateSync } from 'node:zlib'

const HEADER = 44
const TABLE = 20

interface Table {
  tag: string
  bytes: Buffer
  sum: number
}

/**
 * The plain font inside a WOFF file (W3C WOFF 1.0): the same tables, unpacked. Measured with Noto Sans SC: fontkit unpacks
 * a whole table of a WOFF anew for every glyph it reads, 60 ms each; of a plain font it reads a glyph in 0.05 ms.
 */
export function sfntOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, HEADER + at * TABLE))
  const head = headOf(woff.readUInt32BE(4), tables)
  return Buffer.concat([head, ...tables.map(({ bytes }) => padded(bytes))])
}

function tableAt(woff: Buffer, at: number): Table {
  const [offset, packed, length, sum] = [4, 8, 12, 16].map((more) => woff.readUInt32BE(at + more)) as [
    number,
    number,
    number,
    number,
  ]
  const stored = woff.subarray(offset, offset + packed)
  return {
    tag: woff.toString('latin1', at, at + 4),
    bytes: packed < length ? inflateSync(stored) : stored,
    sum,
  }
}

/** The directory of an OpenType font; the numbers for binary search are what the format asks for. */
function headOf(flavor: number, tables: Table[]): Buffer {
  const head = Buffer.alloc(12 + tables.length * 16)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  head.writeUInt32BE(flavor, 0)
  for (const [at, value] of [
    [4, tables.length],
    [6, power * 16],
    [8, Math.log2(power)],
    [10, (tables.length - power) * 16],
  ] as const)
    head.writeUInt16BE(value, at)
  let offset = head.length
  for (const [at, { tag, bytes, sum }] of tables.entries()) {
    head.write(tag, 12 + at * 16, 'latin1')
    for (const [field, value] of [sum, offset, bytes.length].entries())
      head.writeUInt32BE(value, 16 + at * 16 + field * 4)
    offset += padded(bytes).length
  }
  return head
}

function padded(bytes: Buffer): Buffer {
  const over = bytes.length % 4
  return over === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - over)])
}
