import { type Disclosed, disclose } from '#core/disclose.ts'
import type { LoggedEvent } from '#core/event.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import type { KeptRecord } from '#core/record.ts'
import { keyOf, titleOf } from '#core/record-key.ts'
import { type Analyzed, type NewRecord, type Outcome, recordId, type View } from '../stage.ts'

/** Makes the event's record the current version of its business key and closes the known time of the one before. */
export function keepRecord(type: LoadedType, event: LoggedEvent, view: View, outcome: Outcome): Analyzed {
  const key = keyOf(type, event)
  const id = recordId(event.type, key)
  const previous = view.records.get(id) ?? null
  if (previous) close(previous, event, outcome)
  const seen = disclose(type, event.data, { circle: 'public', today: view.today })
  const record = newRecord(type, event, { key, version: (previous?.version ?? 0) + 1, seen })
  outcome.records.push(record)
  view.records.set(id, record)
  return { event, record, previous, shown: seen.data }
}

function close(previous: KeptRecord, event: LoggedEvent, outcome: Outcome): void {
  const { type, key, version } = previous
  if (isOfThisStep(previous)) previous.knownTo = event.receivedAt
  else outcome.changes.push({ part: event.part, type, key, version, knownTo: event.receivedAt })
}

/** Two versions of one record may come in one batch: then the older is not stored yet. */
function isOfThisStep(record: KeptRecord): record is NewRecord {
  return 'decisionOf' in record
}

function newRecord(
  type: LoadedType,
  event: LoggedEvent,
  { key, version, seen }: { key: string; version: number; seen: Disclosed },
): NewRecord {
  const { validTime, disclosure } = type.type
  return {
    part: event.part,
    type: event.type,
    key,
    version,
    subject: event.subject,
    seq: event.seq,
    source: event.source,
    title: titleOf(type, seen.data),
    validFrom: day(event.data, validTime?.from),
    validTo: day(event.data, validTime?.to),
    knownFrom: event.receivedAt,
    knownTo: null,
    publicFrom: disclosure.publish === 'always' ? event.receivedAt : null,
    publicUntil: null,
    masked: Object.keys(seen.masked).length > 0 ? seen.masked : null,
    marks: [],
    decisionOf: null,
    data: event.data,
  }
}

function day(data: Readonly<Record<string, unknown>>, field: string | undefined): string | null {
  const value = field === undefined ? null : data[field]
  return typeof value === 'string' ? value.slice(0, 10) : null
}
