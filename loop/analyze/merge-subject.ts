import type { LoadedType } from '#core/load-record-type.ts'
import { nameIn, withFacts } from '#core/subject-facts.ts'
import type { Analyzed, SubjectState, View } from '../stage.ts'

/** Merges what a record says into its subject: facts with their sources, how many records of each type, the name. */
export function mergeSubject(type: LoadedType, { event, previous, lasting }: Analyzed, view: View): void {
  const { subject: id, source, receivedAt } = event
  const subject = view.subjects.get(id) ?? newSubject(id, receivedAt)
  const facts = withFacts(subject.facts, type, { data: lasting, subject: id, source, knownAt: receivedAt })
  const counts = previous
    ? subject.counts
    : { ...subject.counts, [event.type]: (subject.counts[event.type] ?? 0) + 1 }
  view.subjects.set(id, {
    ...subject,
    facts,
    counts,
    name: nameIn(facts) ?? subject.name,
    lastAt: receivedAt,
  })
}

function newSubject(id: string, at: string): SubjectState {
  const scheme = id.slice(0, id.indexOf(':'))
  const name = scheme === 'person' ? '*' : id.slice(scheme.length + 1)
  return { id, scheme, name, facts: {}, counts: {}, firstAt: at, lastAt: at }
}
