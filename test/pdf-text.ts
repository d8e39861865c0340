import { inflateSync } from 'node:zlib'

/** What a PDF of ours says, page by page in the order it is drawn, read back through its fonts' own tables. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const maps = [...objects.values()].map(({ stream }) => unicodeOf(stream)).filter((map) => map.size > 0)
  const fonts = fontsOf(objects)
  const pages = [...objects.values()].filter(({ stream }) => / Tf\b/.test(stream))
  if (maps.length === 0 || pages.length === 0) throw new Error('This PDF holds no text.')
  return pages.map(({ stream }) => spoken(stream, fonts)).join('\n')
}

interface PdfObject {
  head: string
  stream: string
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1')
  const found = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)endobj/g)]
  return new Map(found.map(([, id, body]) => [id!, objectOf(body!)]))
}

function objectOf(body: string): PdfObject {
  const [head = '', rest] = body.split(/\nstream\n/, 2)
  if (rest === undefined) return { head, stream: '' }
  const bytes = Buffer.from(rest.slice(0, rest.lastIndexOf('\nendstream')), 'latin1')
  return { head, stream: (head.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1') }
}

/** Of each font's name on the pages, its table from codes to characters. */
function fontsOf(objects: Map<string, PdfObject>): Map<string, Map<string, string>> {
  const named = [...objects.values()].flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map(
    named.map(([, name, id]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)?.head ?? '')?.[1]
      return [name!, unicodeOf(objects.get(table ?? '')?.stream ?? '')]
    }),
  )
}

function unicodeOf(stream: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const [, from, list] of stream.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    for (const [at, [, hex]] of [...list!.matchAll(/<([\w ]*)>/g)].entries())
      map.set((Number.parseInt(from!, 16) + at).toString(16).padStart(4, '0'), utf16(hex!))
  return map
}

function utf16(hex: string): string {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
}

/** Every run of text in a line of its own. */
function spoken(stream: string, fonts: Map<string, Map<string, string>>): string {
  const runs = [...stream.matchAll(/\nBT\n([\s\S]*?)\nET\n/g)].map(([, run]) => runText(run!, fonts))
  return runs.filter((text) => text !== '').join('\n')
}

function runText(run: string, fonts: Map<string, Map<string, string>>): string {
  const font = fonts.get(/\/(F\d+) [\d.]+ Tf/.exec(run)?.[1] ?? '')
  const shown = [...run.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts]) => parts!).join('')
  const codes = [...shown.matchAll(/<(\w+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
  return codes.map((code) => font?.get(code) ?? '').join('')
}
