import type { CaseWorld } from './case-world.ts'

/** A document as it is made: its kind and the values of its holes. Number and seal come with being kept. */
export interface DocumentMade {
  /** `<app>.<document>`. */
  kind: string
  numbered: string | null
  values: Record<string, unknown>
}

export function documentOf(
  app: string,
  id: string,
  { scope, world }: { scope: Record<string, unknown>; world: CaseWorld },
): DocumentMade {
  const kind = `${app}.${id}`
  const loaded = world.documents.get(kind)!
  const values = Object.entries(loaded.values).map(
    ([name, value]) => [name, value.run(scope) ?? null] as const,
  )
  return { kind, numbered: loaded.kind.numbered ?? null, values: Object.fromEntries(values) }
}
