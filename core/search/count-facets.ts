export interface ValueCount {
  value: string
  count: number
}

export interface Faceted {
  kind: string
  facets: Readonly<Record<string, string>>
}

const MOST_VALUES = 50

/** How many hits there are of each kind, most first. */
export function countKinds(hits: Faceted[]): { kind: string; count: number }[] {
  return counted(hits.map((hit) => hit.kind)).map(({ value, count }) => ({ kind: value, count }))
}

/** How many hits have each value of each facet; the fifty commonest values of each. */
export function countFacets(hits: Faceted[]): Record<string, ValueCount[]> {
  const names = new Set(hits.flatMap((hit) => Object.keys(hit.facets)))
  return Object.fromEntries([...names].sort().map((name) => [name, valuesOf(hits, name)]))
}

function valuesOf(hits: Faceted[], name: string): ValueCount[] {
  const values = hits.map((hit) => hit.facets[name]).filter((value) => value !== undefined && value !== '')
  return counted(values as string[]).slice(0, MOST_VALUES)
}

function counted(values: string[]): ValueCount[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const found = [...counts].map(([value, count]) => ({ value, count }))
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
