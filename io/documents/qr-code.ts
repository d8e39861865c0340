import { encode } from 'uqr'
import type { Sheet } from './sheet.ts'
import { drawAs } from './structure.ts'

interface CodePlace {
  text: string
  x: number
  y: number
  /** Its side with the quiet zone, in points. */
  side: number
  alt: string
}

/** A QR code (GB/T 18284) drawn as paths, one run of dark modules at a time, so that it stays sharp at every size. */
export function drawQrCode(sheet: Sheet, { text, x, y, side, alt }: CodePlace): void {
  const { doc } = sheet
  const { data } = encode(text, { ecc: 'M', border: 2 })
  const module = side / data.length
  const bbox: [number, number, number, number] = [x, y, x + side, y + side]
  drawAs(sheet, { tag: 'Figure', alt, bbox }, () => {
    for (const [row, modules] of data.entries())
      for (const { from, length } of darkRuns(modules))
        doc.rect(x + from * module, y + row * module, length * module, module)
    doc.fill('#000000')
  })
}

function darkRuns(modules: boolean[]): { from: number; length: number }[] {
  return modules.flatMap((isDark, from) => {
    if (!isDark || modules[from - 1]) return []
    const end = modules.indexOf(false, from)
    return [{ from, length: (end === -1 ? modules.length : end) - from }]
  })
}
