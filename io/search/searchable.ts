import { dateInShanghai } from '#core/clock/shanghai.ts'
import { partitionOf } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { shownAlways, shownForm } from '#core/shown-form.ts'
import type { SubjectState } from '#loop/stage.ts'
import type { StandingRow } from '../postgres/records.ts'
import type { NameRow } from './name-row.ts'
import type { TextDoc } from './text-doc.ts'

/** When a subject is found by the public: while any of its records stands published. */
export interface PublicWindow {
  from: string
  until: string | null
}

/**
 * A record as a row of names and codes, made of what the public may see on every day; null where it does not stand open, or
 * its type declares neither.
 */
export function nameOfRecord(apps: LoadedApps, row: StandingRow): NameRow | null {
  const shown = shownOf(apps, row)
  if (!shown) return null
  const names = texts(shown.data, shown.search.names)
  const codes = texts(shown.data, shown.search.codes)
  if (names.length + codes.length === 0) return null
  return { ...common(row, shown), part: row.part, subtitle: null, names, codes, weight: weightOf(shown) / 2 }
}

/** A record that stands open as a long text; null like the other. */
export function textOfRecord(apps: LoadedApps, row: StandingRow): TextDoc | null {
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
 * A subject as a row of names, under what records that stand open call it (`said`, the newest first). Natural persons are
 * never found by name. Where all that can be read are records that bear the subject's name themselves (a policy document is its own
 * subject), they are found and the subject is not listed beside them; of a business with more than its entry in a register it is.
 */
export function nameOfSubject(
  apps: LoadedApps,
  subject: SubjectState,
  { open, said }: { open: PublicWindow | null; said: string[] },
): NameRow | null {
  if (subject.scheme === 'person' || !open) return null
  const held = Object.keys(subject.counts).flatMap((name) => apps.types.get(name) ?? [])
  const types = held.filter(({ type }) => type.disclosure.publish !== 'never')
  if (types.length > 0 && types.every((type) => bearsSubjectName(type, subject.scheme))) return null
  const code = subject.id.slice(subject.scheme.length + 1)
  const names = said.length > 0 ? said : [code]
  const title = names[0]!
  return {
    part: partitionOf(subject.id),
    id: subject.id,
    kind: subject.scheme,
    type: null,
    key: null,
    subject: subject.id,
    title,
    subtitle: code === title ? null : code,
    names,
    codes: code === title ? [] : [code],
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
  publicFrom: string
}

function shownOf(apps: LoadedApps, row: StandingRow): Shown | null {
  const type = apps.types.get(row.type)
  if (!type?.type.search || !row.is_open || row.public_from === null) return null
  const data = shownAlways(shownForm(type, row.data, 'public'), row.data)
  return { type, search: type.type.search, data, publicFrom: dateInShanghai(row.public_from.toISOString()) }
}

function common(row: StandingRow, { search, data, publicFrom }: Shown) {
  const facets = Object.fromEntries(
    (search.facets ?? []).flatMap((name) => (isSaid(data[name]) ? [[name, listed(data[name])]] : [])),
  )
  return {
    id: idOf(row),
    kind: search.kind,
    type: row.type,
    key: row.key,
    subject: row.subject,
    title: row.title,
    facets,
    at: row.valid_from,
    publicFrom,
    publicUntil: row.public_until,
  }
}

/** What a record is called in the index. */
export function idOf({ type, key }: Pick<StandingRow, 'type' | 'key'>): string {
  return `${type}/${key}`
}

function texts(data: Record<string, unknown>, fields: string[] = []): string[] {
  return fields.flatMap((field) => (isSaid(data[field]) ? [listed(data[field])] : []))
}

/** What a rule has no value for it tells as null. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
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
