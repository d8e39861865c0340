import { type Facts, type FactValue, nameIn, withFacts } from '#core/subject-facts.ts'
import type { Asking } from '../../postgres/asking.ts'
import type { FactsRow } from '../../postgres/records.ts'
import type { System } from '../../system.ts'
import { recordView, seenOf } from './record-view.ts'

/**
 * A subject as its records tell of it: names and facts are folded from the records shown, so the page of a day says what
 * was known on that day, and nothing that only an unpublished record says.
 */
export function subjectView(system: System, rows: FactsRow[], who: Asking & { id: string }) {
  const facts = factsIn(system, rows, who)
  const scheme = who.id.slice(0, who.id.indexOf(':'))
  const name = nameIn(facts) ?? (scheme === 'person' ? null : who.id.slice(scheme.length + 1))
  const others = Object.entries(facts).filter(([attribute]) => attribute !== 'name')
  return {
    scheme,
    name,
    names: byValue(facts.name ?? []),
    facts: others.map(([attribute, values]) => ({
      attribute,
      values,
      conflict: new Set(values.map((one) => one.value)).size > 1,
    })),
    counts: Object.fromEntries(
      [...Map.groupBy(rows, (row) => row.type)].map(([type, all]) => [type, all.length]),
    ),
    records: rows.map((row) =>
      recordView(system.apps, row, { ...who, ...(name ? { subjectName: name } : {}) }),
    ),
  }
}

function factsIn(system: System, rows: FactsRow[], who: Asking): Facts {
  const inOrder = rows.toSorted((a, b) => a.known_from.getTime() - b.known_from.getTime())
  return inOrder.reduce<Facts>((facts, row) => {
    const type = system.apps.types.get(row.type)
    if (!type) return facts
    const { data } = seenOf(type, row, who)
    return withFacts(facts, type, {
      data,
      subject: row.subject,
      source: row.source,
      knownAt: row.known_from.toISOString(),
    })
  }, {})
}

function byValue(values: FactValue[]) {
  const said = Map.groupBy(values, (one) => one.value)
  return [...said].map(([value, sources]) => ({
    value,
    sources: sources.map(({ source, type, knownAt }) => ({ source, type, knownAt })),
  }))
}
