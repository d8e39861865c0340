const candidates = [',', '\t', ';'] as const
const sampleLines = 30

export type CsvShape = {
  delimiter: string
  newline: '\n' | '\r'
  /** Excel writes `sep=;` above the header to name the delimiter. */
  hasSeparatorLine: boolean
}

/**
 * Delimiter and line end of a CSV by its first bytes. The delimiter is the one the header shares with most lines
 * after it; all signs looked at are ASCII, so the encoding does not matter.
 */
export function detectCsvShape(head: string, prefer: ',' | '\t', skipRows: number): CsvShape {
  const newline = head.includes('\r') && !head.includes('\n') ? '\r' : '\n'
  const lines = unquoted(head).split(newline)
  const declared = /^sep=([,;\t])\r?$/i.exec(lines[0] ?? '')
  if (declared) return { delimiter: declared[1]!, newline, hasSeparatorLine: true }
  const sample = lines.filter((line) => line.trim() !== '').slice(skipRows, skipRows + sampleLines)
  return { delimiter: bestDelimiter(sample, prefer), newline, hasSeparatorLine: false }
}

/** Quoted cells without their content, so that what they hold is not counted. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""')
}

function bestDelimiter(lines: string[], prefer: ',' | '\t'): string {
  let best: string = prefer
  let bestScore = 0
  for (const delimiter of [prefer, ...candidates]) {
    const score = agreement(lines, delimiter)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** The share of lines with as many delimiters as the header; more columns win between equals. */
function agreement(lines: string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1)
  const expected = counts[0] ?? 0
  if (expected === 0) return 0
  const same = counts.filter((count) => count === expected).length
  return same / counts.length + expected / 10_000
}
