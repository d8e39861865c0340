/** Titles by field, turned round to the shape a record type wants: field by title. */
export function columnsOf(titles: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(titles).flatMap(([field, names]) => names.map((name) => [name, field])),
  )
}
