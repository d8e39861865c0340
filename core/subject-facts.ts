import type { LoadedType } from './load-record-type.ts'

/** One value of a subject's fact, and who says so. */
export interface FactValue {
  value: string
  source: string
  type: string
  knownAt: string
}

/** Per attribute what each source holds at present; more than one distinct value is a conflict. */
export type Facts = Record<string, FactValue[]>

/** No subject page shows more; the records themselves keep every value. */
const VALUES_KEPT = 20

/**
 * Lays what a record says of its subject beside what others say. A source's newer word replaces its older one of the
 * same record type; different sources stay side by side, so a conflict is kept and shown, never overwritten.
 * @param data the record's fields as they may be shown
 */
export function withFacts(
  facts: Facts,
  type: LoadedType,
  record: { data: Record<string, unknown>; subject: string; source: string; knownAt: string },
): Facts {
  const merged = { ...facts }
  for (const [attribute, value] of saidOf(type, record)) {
    const said: FactValue = { value, source: record.source, type: type.type.type, knownAt: record.knownAt }
    const others = (merged[attribute] ?? []).filter(
      (one) => one.source !== said.source || one.type !== said.type,
    )
    merged[attribute] = [said, ...others].slice(0, VALUES_KEPT)
  }
  return merged
}

function saidOf(
  type: LoadedType,
  { data, subject }: { data: Record<string, unknown>; subject: string },
): [string, string][] {
  const scheme = subject.slice(0, subject.indexOf(':'))
  const naming = type.type.subject.find((rule) => rule.scheme === scheme)?.name
  const named: [string, string | undefined][] = [['name', naming], ...Object.entries(type.type.facts ?? {})]
  return named.flatMap(([attribute, field]): [string, string][] => {
    const value = field === undefined ? undefined : data[field]
    return value === undefined || value === null || value === '' ? [] : [[attribute, String(value)]]
  })
}

/** The name most sources use; the newest where they are even. */
export function nameIn(facts: Facts): string | undefined {
  const votes = Map.groupBy(facts.name ?? [], (one) => one.value)
  return [...votes.entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}
