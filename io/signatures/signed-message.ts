/** What of a request or a response a signature can cover (RFC 9421 §2). */
export interface SignedMessage {
  method?: string
  /** `http` or `https`, the host as the other side names it, and the path with its query as it stands in the request line. */
  target?: { scheme: string; authority: string; pathAndQuery: string }
  status?: number
  /** A field by its lower-case name: all its lines in order, joined by a comma and a space; undefined where there is none. */
  field: (name: string) => string | undefined
}

/** Fields given once each. Whitespace around a value is no part of it, nor are line folds. */
export function fieldsOf(fields: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const known = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]))
  return (name: string): string | undefined => {
    const value = known.get(name)
    if (value === undefined) return undefined
    const lines = typeof value === 'string' ? [value] : value
    return lines.map((line) => line.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').trim()).join(', ')
  }
}
