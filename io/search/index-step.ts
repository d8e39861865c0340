import type { PoolClient } from 'pg'
import { type LoggedEvent, partitionOf } from '#core/event.ts'
import { keyOf } from '#core/record-key.ts'
import { recordId } from '#loop/stage.ts'
import { progress } from '../log/run.ts'
import { advanceCursors, reached, takePartitions } from '../postgres/cursors.ts'
import { readEvents } from '../postgres/events.ts'
import { type RecordPlace, readStanding } from '../postgres/records.ts'
import { readPublicWindows, readSaidNames, readSubjects } from '../postgres/subjects.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { indexNames } from './index-names.ts'
import { indexTexts } from './index-texts.ts'
import { mergeSegments } from './merge-segments.ts'
import { removeFromIndex } from './remove-from-index.ts'
import { idOf, nameOfRecord, nameOfSubject, textOfRecord } from './searchable.ts'

const EVENTS_IN_ONE_STEP = 2500

/** What a step of the index needs of the system. */
export type Indexing = Pick<System, 'pool' | 'apps'>

/**
 * Follows the loop with the search index, at its own pace: reads what events touched as it stands now, so that working
 * through the same events again changes nothing. Answers how far it came in the log.
 */
export async function indexStep(indexing: Indexing): Promise<number> {
  return await transaction(indexing.pool, async (tx) => {
    const waiting = await takePartitions(tx, 'search', 64)
    if (waiting.length === 0) return 0
    const wanted = { types: [...indexing.apps.types.keys()], changes: true }
    const batch = await readEvents(tx, waiting, { wanted, most: EVENTS_IN_ONE_STEP })
    if (batch.length > 0) await indexRecords(tx, indexing, batch)
    if (batch.length > 0) await indexSubjects(tx, indexing, batch)
    const places = reached(waiting, batch, EVENTS_IN_ONE_STEP)
    await advanceCursors(tx, 'search', places)
    return progress(waiting, places)
  })
}

async function indexRecords(tx: PoolClient, { apps }: Indexing, batch: LoggedEvent[]): Promise<void> {
  const rows = await readStanding(tx, placesOf(apps, batch))
  const found = rows.map((row) => ({ row, name: nameOfRecord(apps, row), text: textOfRecord(apps, row) }))
  await indexNames(
    tx,
    found.flatMap(({ name }) => name ?? []),
  )
  const texts = found.flatMap(({ text }) => text ?? [])
  await indexTexts(tx, texts)
  await removeFromIndex(tx, {
    names: found.flatMap(({ row, name }) => (name ? [] : [{ part: row.part, id: idOf(row) }])),
    texts: found.flatMap(({ row, text }) => (text ? [] : [{ collection: row.type, id: idOf(row) }])),
  })
  for (const part of new Set(texts.map((text) => partitionOf(text.collection)))) await mergeSegments(tx, part)
}

/** The records an event brought or changed the publication of. */
function placesOf(apps: Indexing['apps'], batch: LoggedEvent[]): RecordPlace[] {
  const places = new Map<string, RecordPlace>()
  for (const event of batch) {
    const place = placeOf(apps, event)
    if (place && apps.types.get(place.type)?.type.search)
      places.set(recordId(place.part, place.type, place.key), place)
  }
  return [...places.values()]
}

function placeOf(apps: Indexing['apps'], event: LoggedEvent): RecordPlace | null {
  const type = apps.types.get(event.type)
  if (type) return { part: event.part, type: event.type, key: keyOf(type, event) }
  if (!event.type.startsWith('record.')) return null
  return { part: event.part, type: String(event.data.type), key: String(event.data.key) }
}

async function indexSubjects(tx: PoolClient, { apps }: Indexing, batch: LoggedEvent[]): Promise<void> {
  const ids = [
    ...new Set(
      batch
        .filter((event) => apps.types.has(event.type) || event.type.startsWith('record.'))
        .map((event) => event.subject),
    ),
  ]
  const subjects = await readSubjects(tx, ids)
  const windows = await readPublicWindows(tx, [...subjects.keys()])
  const said = await readSaidNames(tx, [...windows.keys()])
  const rows = [...subjects.values()].map((subject) => ({
    id: subject.id,
    row: nameOfSubject(apps, subject, {
      open: windows.get(subject.id) ?? null,
      said: said.get(subject.id) ?? [],
    }),
  }))
  await indexNames(
    tx,
    rows.flatMap(({ row }) => row ?? []),
  )
  const gone = rows.filter(({ row }) => row === null).map(({ id }) => ({ part: partitionOf(id), id }))
  await removeFromIndex(tx, { names: gone })
}
