/**
 * JSON as `jsonb` takes it: PostgreSQL holds neither the character NUL (left out) nor half of a surrogate pair (becomes
 * U+FFFD), which a text cut in the middle of a rare character ends with. `JSON.stringify` writes both as escapes.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value)
  if (!text.includes('\\u')) return text
  return text.replace(unheld, (_, slashes: string, code: string) =>
    code === '0000' ? slashes : `${slashes}\\ufffd`,
  )
}

/** An even number of backslashes before it makes it an escape, an odd number a backslash followed by a `u`. */
const unheld = /(?<!\\)((?:\\\\)*)\\u(0000|d[89a-f][0-9a-f]{2})/g
