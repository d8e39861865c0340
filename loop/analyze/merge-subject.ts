import { disclose } from '#core/disclose.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import type { Analyzed, FactValue, SubjectState, View } from '../stage.ts'

/** No subject page shows more; the records themselves keep every value. */
const VALUES_KEPT = 20

/**
 * Lays what a record says of its subject beside what others say. A source's newer word replaces its older one of the
 * same record type; different sources stay side by side, so a conflict is kept and shown, never overwritten.
 */
export function mergeSubject(type: LoadedType, { event, previous }: Analyzed, view: View): void {
  const subject = view.subjects.get(event.subject) ?? newSubject(event.subject, event.receivedAt)
  const data = disclose(type, event.data, { circle: 'public', today: view.today }).data
  const facts = { ...subject.facts }
  for (const [attribute, value] of factsOf(type, data, event.subject)) {
    const said: FactValue = { value, source: event.source, type: event.type, knownAt: event.receivedAt }
    facts[attribute] = [said, ...(facts[attribute] ?? []).filter((one) => !saidBySame(one, said))].slice(
      0,
      VALUES_KEPT,
    )
  }
  const counts = previous
    ? subject.counts
    : { ...subject.counts, [event.type]: (subject.counts[event.type] ?? 0) + 1 }
  view.subjects.set(event.subject, {
    ...subject,
    facts,
    counts,
    name: nameOf(facts) ?? subject.name,
    lastAt: event.receivedAt,
  })
}

function saidBySame(one: FactValue, other: FactValue): boolean {
  return one.source === other.source && one.type === other.type
}

function factsOf(type: LoadedType, data: Record<string, unknown>, subject: string): [string, string][] {
  const scheme = subject.slice(0, subject.indexOf(':'))
  const naming = type.type.subject.find((rule) => rule.scheme === scheme)?.name
  const named: [string, string | undefined][] = [['name', naming], ...Object.entries(type.type.facts ?? {})]
  return named.flatMap(([attribute, field]): [string, string][] => {
    const value = field === undefined ? undefined : data[field]
    return value === undefined || value === null || value === '' ? [] : [[attribute, String(value)]]
  })
}

/** The name most sources use; the newest where they are even. */
function nameOf(facts: Record<string, FactValue[]>): string | undefined {
  const names = facts.name ?? []
  const votes = Map.groupBy(names, (one) => one.value)
  return [...votes.entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}

function newSubject(id: string, at: string): SubjectState {
  const scheme = id.slice(0, id.indexOf(':'))
  return {
    id,
    scheme,
    name: scheme === 'person' ? '*' : id.slice(scheme.length + 1),
    facts: {},
    counts: {},
    firstAt: at,
    lastAt: at,
  }
}
