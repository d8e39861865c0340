import { lastingMarks } from '#core/closing-marks.ts'
import type { LoggedEvent } from '#core/event.ts'
import { maskNumbers } from '#core/guard/mask-numbers.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { namedRecords } from '#core/named-records.ts'
import type { KeptRecord } from '#core/record.ts'
import { keyOf, titleOf } from '#core/record-key.ts'
import { shownAlways, shownEver, shownForm } from '#core/shown-form.ts'
import { type Analyzed, isOfThisStep, type NewRecord, type Outcome, recordId, type View } from '../stage.ts'

/**
 * Makes the event's record the current version of its business key and closes the known time of the one before. A title goes
 * into events, tasks and lists, so a person's number somebody wrote into it is masked there for good.
 */
export function keepRecord(type: LoadedType, event: LoggedEvent, view: View, outcome: Outcome): Analyzed {
  const key = keyOf(type, event)
  const id = recordId(event.part, event.type, key)
  const previous = view.records.get(id) ?? null
  if (previous) close(previous, event, outcome)
  const form = shownForm(type, event.data, 'public')
  const lasting = shownAlways(form, event.data)
  const title = maskNumbers(titleOf(type, lasting))
  const record = newRecord(type, event, { key, previous, title, form })
  outcome.records.push(record)
  view.records.set(id, record)
  const shown = Object.keys(form.dated).length === 0 ? lasting : shownEver(form, event.data)
  const about = aboutOf(type, event, view)
  return { type, event, record, previous, shown, lasting, about, figures: none }
}

const none: Analyzed['figures'] = new Map()

/** Only records of the same subject: nobody marks another's record by naming it. */
function aboutOf(
  type: LoadedType,
  { part, subject, data }: LoggedEvent,
  view: View,
): Map<string, KeptRecord> {
  const found = namedRecords(type.type, data).map(
    (named) => [named.name, view.records.get(recordId(part, named.type, named.key))] as const,
  )
  return new Map(found.flatMap(([name, one]) => (one?.subject === subject ? [[name, one]] : [])))
}

function close(previous: KeptRecord, event: LoggedEvent, outcome: Outcome): void {
  const { type, key, version } = previous
  if (isOfThisStep(previous)) previous.knownTo = event.receivedAt
  else outcome.changes.push({ part: event.part, type, key, version, knownTo: event.receivedAt })
}

function newRecord(
  type: LoadedType,
  event: LoggedEvent,
  { previous, ...made }: Pick<NewRecord, 'key' | 'title' | 'form'> & { previous: KeptRecord | null },
): NewRecord {
  const { validTime, disclosure } = type.type
  return {
    part: event.part,
    type: event.type,
    ...made,
    version: (previous?.version ?? 0) + 1,
    subject: event.subject,
    seq: event.seq,
    source: event.source,
    validFrom: day(event.data, validTime?.from),
    validTo: day(event.data, validTime?.to),
    knownFrom: event.receivedAt,
    knownTo: null,
    publicFrom: disclosure.publish === 'always' ? event.receivedAt : null,
    publicUntil: null,
    marks: lastingMarks(previous?.marks ?? []),
    decisionOf: null,
    data: event.data,
  }
}

function day(data: Readonly<Record<string, unknown>>, field: string | undefined): string | null {
  const value = field === undefined ? null : data[field]
  return typeof value === 'string' ? value.slice(0, 10) : null
}
