import type { CaseMaterial } from './case-state.ts'
import type { Form } from './form.ts'
import type { Item, Material } from './item.ts'

/** A current record about the applicant, as the network holds it. */
export interface KnownRecord {
  type: string
  key: string
  source: string
  /** Since when it is held. */
  knownFrom: string
  data: Record<string, unknown>
}

/** A certificate of the applicant's that stands. */
export interface KnownCertificate {
  identifier: string
  item: string
  department: string
  issuedAt: string
}

/** The newest record of a type is wanted, of those whose fields hold one of what `where` says. */
export interface WantedRecord {
  type: string
  where: Record<string, string[]>
}

export interface Known {
  /** What was wanted and is held, by `wantedId`. */
  records: Map<string, KnownRecord>
  /** The newest for each item. */
  certificates: Map<string, KnownCertificate>
  /** Those that a material names by their key, by the material; an application says which, so before there are none. */
  named: Map<string, KnownRecord>
}

/** Where something reused comes from, and how old it is. */
export type Origin = NonNullable<CaseMaterial['record']>

export interface KnownField {
  value: unknown
  from: Origin
}

/**
 * What a form need not ask, field by field: an applicant says nothing twice that a department already holds (优化营商环境条例
 * art. 37). Numbers of persons are not among it: they are kept masked, and nobody can go on with a mask.
 */
export function knownFields({ prefill = {} }: Form, { records }: Known): Record<string, KnownField> {
  const fields = Object.entries(prefill).flatMap(([name, { record: type, field, where = {} }]) => {
    const record = records.get(wantedId({ type, where }))
    const value = record?.data[field]
    if (!record || value === undefined || value === null || isSealed(record, field)) return []
    return [[name, { value, from: originOf(record) }] as const]
  })
  return Object.fromEntries(fields)
}

/** Of materials those that the network holds: of trust A, because the authority itself has issued what stands for them. */
export function heldOf(materials: readonly Material[], known: Known): Record<string, CaseMaterial> {
  const held = materials.flatMap((material): [string, CaseMaterial][] => {
    const record = material.source === 'network' ? originIn(material, known) : null
    return record === null ? [] : [[material.id, { state: 'held', files: [], record, trust: 'A' }]]
  })
  return Object.fromEntries(held)
}

/** What has to be looked up of an applicant before an item is applied for. */
export function wantedOf(
  { materials }: Item,
  { prefill = {} }: Form,
): { records: WantedRecord[]; items: string[] } {
  const taken = materials.filter(({ source }) => source === 'network')
  const wanted = [
    ...Object.values(prefill).map(({ record, where = {} }) => ({ type: record, where })),
    ...taken.flatMap(({ record, key }) =>
      record === undefined || key !== undefined ? [] : [{ type: record, where: {} }],
    ),
  ]
  return {
    records: [...new Map(wanted.map((one) => [wantedId(one), one])).values()],
    items: [...new Set(taken.flatMap(({ certificate }) => certificate ?? []))],
  }
}

/** One and the same for equal wishes. */
export function wantedId({ type, where }: WantedRecord): string {
  return `${type} ${JSON.stringify(where)}`
}

function originIn({ id, record, key, certificate }: Material, known: Known): Origin | null {
  const { records, certificates, named } = known
  const found = key === undefined ? records.get(wantedId({ type: record ?? '', where: {} })) : named.get(id)
  if (found) return originOf(found)
  const one = certificate === undefined ? undefined : certificates.get(certificate)
  if (!one) return null
  return { type: 'certificate', key: one.identifier, source: one.department, knownFrom: one.issuedAt }
}

function originOf({ type, key, source, knownFrom }: KnownRecord): Origin {
  return { type, key, source, knownFrom }
}

function isSealed({ data }: KnownRecord, field: string): boolean {
  return Object.hasOwn((data.$sealed as object | undefined) ?? {}, field)
}
