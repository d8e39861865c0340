/** A value as it stands in a box to type in. */
export function boxText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * What is sent for what was typed. What came as a number, a list or an object goes back as one where the text can be
 * read as such, because a number under a field's own name is taken in another unit than text; the rest goes as text.
 */
export function typedValue(came: unknown, typed: string): unknown {
  if (came === null || came === undefined || typeof came === 'string' || typed.trim() === '') return typed
  try {
    const read: unknown = JSON.parse(typed)
    return typeof read === typeof came ? read : typed
  } catch {
    return typed
  }
}
