/** Names starting with `$` are no fields (sealed numbers, unknown columns, what only the log needs): they are never part of what is shown. */
export function isInner(name: string): boolean {
  return name.startsWith('$')
}

/** Data as somebody may be told it, without what is kept beside its fields. */
export function withoutInner(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !isInner(name)))
}
