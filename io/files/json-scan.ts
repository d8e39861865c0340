/** What one pass over a JSON text tells without building anything. */
export type JsonScan = {
  /** Deepest nesting of brackets. */
  depth: number
  /** Colons outside strings: the number of keys that are written. */
  keys: number
  /** A number with so many digits that a double could lose some of them. */
  hasLongNumber: boolean
}

const quote = 0x22
const backslash = 0x5c
/** Doubles hold every integer of 15 digits. */
const safeDigits = 15

/** Scans any text, valid JSON or not, without recursion. */
export function scanJson(text: string): JsonScan {
  const scan: JsonScan = { depth: 0, keys: 0, hasLongNumber: false }
  let depth = 0
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) {
      if (++digits > safeDigits) scan.hasLongNumber = true
      continue
    }
    if (code !== 0x2e) digits = 0
    if (code === quote) at = stringEnd(text, at)
    else if (code === 0x3a) scan.keys++
    else if (code === 0x7b || code === 0x5b) scan.depth = Math.max(scan.depth, ++depth)
    else if (code === 0x7d || code === 0x5d) depth--
  }
  return scan
}

/** The place of the closing quote; the end of the text if there is none. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; ; at++) {
    const found = text.indexOf('"', at)
    if (found === -1) return text.length
    if (!isEscaped(text, found)) return found
    at = found
  }
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++
  return slashes % 2 === 1
}
