/** A cell of a decision table as people read it: `-` and empty mean any value, a lone quoted word loses its quotes. */
export function cellText(cell: string, any: string): string {
  const text = cell.trim()
  if (text === '' || text === '-') return any
  const quoted = /^"([^"]*)"$/.exec(text)
  return quoted?.[1] ?? text.replaceAll(/"([^"]*)"/g, '$1')
}

/** A value a rule looked at, as short text. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '—'
  if (typeof value === 'string') return value
  return JSON.stringify(value)
}
