import { type Disclosed, disclose } from '#core/disclose.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import type { Circle } from '#core/shown-form.ts'
import type { FactsRow } from '../../postgres/records.ts'

/** A record as a page draws it. Field names and values only: the words come from the app's declaration. */
export interface RecordView {
  type: string
  key: string
  version: number
  subject: { id: string; scheme: string; name: string | null }
  title: string
  published: { from: string; until: string | null } | null
  withdrawn: string | null
  valid: { from: string | null; to: string | null }
  known: { from: string; to: string | null }
  fields: FieldView[]
  marks: string[]
  warnings: string[]
  source: string
  loopId: string
}

export interface FieldView {
  name: string
  value: unknown
  shown: 'clear' | 'masked' | 'hidden'
  basis?: true
}

/** Discloses a stored record to a circle. What a type no longer declared has left behind is shown without fields. */
export function recordView(
  apps: LoadedApps,
  row: FactsRow,
  who: { circle: Circle; today: string; subjectName?: string },
): RecordView {
  const type = apps.types.get(row.type)
  const { key, version, title, marks, source } = row
  return {
    type: row.type,
    key,
    version,
    subject: {
      id: row.subject,
      scheme: row.subject.slice(0, row.subject.indexOf(':')),
      name: who.subjectName ?? null,
    },
    title,
    published: row.public_from ? { from: row.public_from.toISOString(), until: row.public_until } : null,
    withdrawn: row.withdrawn_at?.toISOString() ?? null,
    valid: { from: row.valid_from, to: row.valid_to },
    known: { from: row.known_from.toISOString(), to: row.known_to?.toISOString() ?? null },
    fields: type ? fieldsOf(type, row, who) : [],
    marks,
    warnings: who.circle === 'department' ? warningsOf(row.data) : [],
    source,
    loopId: row.loop_id,
  }
}

/** To the public as the database gave it, and only what the public's own account has read. */
export function seenOf(type: LoadedType, row: FactsRow, who: { circle: Circle; today: string }): Disclosed {
  if (who.circle !== 'public') return disclose(type, row.data, who)
  if (!row.is_published) throw new Error('What is shown to the public must be read as the public.')
  return { data: row.data, masked: row.masked ?? {}, hidden: row.hidden ?? [] }
}

function fieldsOf(type: LoadedType, row: FactsRow, who: { circle: Circle; today: string }): FieldView[] {
  const seen = seenOf(type, row, who)
  const bases = new Set(type.type.basis ?? [])
  return type.fields.flatMap(({ name }): FieldView[] => {
    if (seen.hidden.includes(name)) return [{ name, value: null, shown: 'hidden' }]
    if (seen.data[name] === undefined) return []
    const shown = seen.masked[name] === undefined ? 'clear' : 'masked'
    return [{ name, value: seen.data[name], shown, ...(bases.has(name) ? { basis: true as const } : {}) }]
  })
}

function warningsOf(data: Record<string, unknown>): string[] {
  const warnings = data.$warnings
  return Array.isArray(warnings) ? warnings.map((one: { code?: unknown }) => String(one.code)) : []
}
