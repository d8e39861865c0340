import { dateInShanghai } from '#core/clock/shanghai.ts'
import { disclose } from '#core/disclose.ts'
import { partitionOf } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import type { SubjectState } from '#loop/stage.ts'
import type { RecordRow } from '../postgres/records.ts'
import type { NameRow } from './name-row.ts'
import type { TextDoc } from './text-doc.ts'

/** When a subject is found by the public: while any of its records stands published. */
export interface PublicWindow {
  from: string
  until: string | null
}

/** A record as a row of names and codes, made of what the public may see; null where its type declares neither. */
export function nameOfRecord(apps: LoadedApps, row: RecordRow): NameRow | null {
  const shown = shownOf(apps, row)
  if (!shown) return null
  const names = texts(shown.data, shown.search.names)
  const codes = texts(shown.data, shown.search.codes)
  if (names.length + codes.length === 0) return null
  return { ...common(row, shown), part: row.part, subtitle: null, names, codes, weight: 0.5 }
}

/** A record as a long text. */
export function textOfRecord(apps: LoadedApps, row: RecordRow): TextDoc | null {
  const shown = shownOf(apps, row)
  const body = shown ? texts(shown.data, shown.search.text).join('\n') : ''
  if (!shown || body === '') return null
  return {
    ...common(row, shown),
    collection: row.type,
    subject: row.subject,
    body,
    weight: weightOf(shown),
  }
}

/**
 * A subject as a row of names. Natural persons are never found by name. Where a record bears the subject's name itself
 * (a policy document is its own subject), the record is found and the subject is not listed beside it.
 */
export function nameOfSubject(
  apps: LoadedApps,
  subject: SubjectState,
  open: PublicWindow | null,
): NameRow | null {
  if (subject.scheme === 'person' || !open) return null
  const types = Object.keys(subject.counts).flatMap((name) => apps.types.get(name) ?? [])
  if (types.some((type) => bearsSubjectName(type, subject.scheme))) return null
  const names = [...new Set([subject.name, ...(subject.facts.name ?? []).map((fact) => fact.value)])]
  const code = subject.id.slice(subject.scheme.length + 1)
  return {
    part: partitionOf(subject.id),
    id: subject.id,
    kind: subject.scheme,
    type: null,
    key: null,
    subject: subject.id,
    title: subject.name,
    subtitle: code === subject.name ? null : code,
    names,
    codes: code === subject.name ? [] : [code],
    weight: Math.min(1, 0.6 + Math.log10(1 + total(subject.counts)) / 10),
    facets: {},
    at: null,
    publicFrom: open.from,
    publicUntil: open.until,
  }
}

/** What the type says a text of its weighs; 1 where it says nothing or nothing fit. */
function weightOf({ type, data }: Shown): number {
  const weight = type.searchWeight?.run({ ...type.blank, ...data })
  return typeof weight === 'number' ? Math.min(1, Math.max(0, weight)) : 1
}

interface Shown {
  type: LoadedType
  search: NonNullable<LoadedType['type']['search']>
  data: Record<string, unknown>
}

function shownOf(apps: LoadedApps, row: RecordRow): Shown | null {
  const type = apps.types.get(row.type)
  if (!type?.type.search) return null
  const today = dateInShanghai(row.known_from.toISOString())
  return { type, search: type.type.search, data: disclose(type, row.data, { circle: 'public', today }).data }
}

function common(row: RecordRow, { search, data }: Shown) {
  const facets = Object.fromEntries(
    (search.facets ?? []).flatMap((name) => (data[name] === undefined ? [] : [[name, listed(data[name])]])),
  )
  return {
    id: `${row.type}/${row.key}`,
    kind: search.kind,
    type: row.type,
    key: row.key,
    subject: row.subject,
    title: row.title,
    facets,
    at: row.valid_from,
    publicFrom: row.public_from && !row.withdrawn_at ? dateInShanghai(row.public_from.toISOString()) : null,
    publicUntil: row.public_until,
  }
}

function texts(data: Record<string, unknown>, fields: string[] = []): string[] {
  return fields.flatMap((field) =>
    data[field] === undefined || data[field] === '' ? [] : [listed(data[field])],
  )
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.join('、') : String(value)
}

function bearsSubjectName({ type }: LoadedType, scheme: string): boolean {
  const naming = type.subject.filter((rule) => rule.scheme === scheme).map((rule) => rule.name)
  return (type.search?.names ?? []).some((field) => naming.includes(field))
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0)
}
