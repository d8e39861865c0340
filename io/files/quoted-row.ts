export type Quoted =
  /** `rawEnd` excludes the line end, `next` is behind it. */
  | { state: 'whole'; cells: string[]; rawEnd: number; next: number }
  /** The text ends inside a quoted cell, or where more text could change the reading. */
  | { state: 'open' }
  /** Something other than a delimiter or a line end follows a closing quote. */
  | { state: 'broken' }

export type QuotedOptions = { delimiter: string; newline: string; final: boolean; maxCells: number }

/**
 * Reads one CSV row that has quotes, from `from` (RFC 4180: a quoted cell may hold delimiters, line ends and
 * doubled quotes). A quote inside an unquoted cell is an ordinary character, as in `5" disk`.
 */
export function quotedRow(text: string, from: number, options: QuotedOptions): Quoted {
  const cells: string[] = []
  for (let at = from; ; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, options)
    if (!cell) return { state: 'open' }
    if (cells.length < options.maxCells) cells.push(cell.value)
    if (text[cell.end] === options.delimiter) {
      at = cell.end + 1
      continue
    }
    return rowEnd(text, cell.end, options, cells)
  }
}

type Cell = { value: string; end: number }

function quotedCell(text: string, from: number): Cell | undefined {
  let isDoubled = false
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return undefined
    if (text.charCodeAt(quote + 1) !== 0x22) {
      const value = text.slice(from + 1, quote)
      return { value: isDoubled ? value.replaceAll('""', '"') : value, end: quote + 1 }
    }
    isDoubled = true
    at = quote + 2
  }
}

function plainCell(text: string, from: number, { delimiter, newline }: QuotedOptions): Cell {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== newline) end++
  const cut = text[end] === newline && end > from && text[end - 1] === '\r' ? end - 1 : end
  return { value: text.slice(from, cut), end: cut }
}

function rowEnd(text: string, end: number, { newline, final }: QuotedOptions, cells: string[]): Quoted {
  if (text[end] === newline) return { state: 'whole', cells, rawEnd: end, next: end + 1 }
  if (text[end] === '\r' && text[end + 1] === newline) {
    return { state: 'whole', cells, rawEnd: end, next: end + 2 }
  }
  const atEnd = end === text.length || (text[end] === '\r' && end + 1 === text.length)
  if (!atEnd) return { state: 'broken' }
  return final ? { state: 'whole', cells, rawEnd: end, next: text.length } : { state: 'open' }
}
