/**
 * JSON text that is the same for equal values: keys sorted by UTF-16 units, no blanks, numbers as ECMAScript
 * writes them (RFC 8785). Undefined entries are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
