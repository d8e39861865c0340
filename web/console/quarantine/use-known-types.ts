import { useMemo } from 'react'
import { columnTitles } from '#core/column-titles.ts'
import type { RecordType } from '#core/record.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import type { KnownFields } from './field-keys.ts'

export interface KnownType {
  /** Null for a type that no app declares (any more). */
  record: RecordType | null
  known: KnownFields
}

const NOTHING: KnownType = { record: null, known: { fields: [], titles: new Map() } }

/** Finds what is known of a record type; worked out once for each. */
export function useKnownTypes(): (type: string) => KnownType {
  const { apps } = useDeclarations()
  const types = useMemo(() => {
    const all = apps.flatMap((app) => app.records.map((record) => ({ app, record })))
    return new Map(
      all.map(({ app, record }) => {
        const titles = columnTitles(record, { ...app, examples: [] })
        return [
          record.type,
          { record, known: { fields: Object.keys(record.schema.properties), titles } },
        ] as const
      }),
    )
  }, [apps])
  return (type) => types.get(type) ?? NOTHING
}
