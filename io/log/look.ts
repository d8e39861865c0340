import type { PoolClient } from 'pg'
import type { Calendar } from '#core/clock/calendar.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { namedRecords } from '#core/named-records.ts'
import { keyOf } from '#core/record-key.ts'
import { cellsRead } from '#loop/analyze/figures.ts'
import { type Batch, recordId, type View } from '#loop/stage.ts'
import { readCellSums } from '../postgres/indicators.ts'
import { type RecordPlace, readCurrent } from '../postgres/records.ts'
import { readSubjects } from '../postgres/subjects.ts'

/** Reads what a batch's events touch in set-based queries, two of them, or three where a rule reads indicators. */
export async function look(
  tx: PoolClient,
  apps: LoadedApps,
  at: { batch: Batch; now: string; calendar: Calendar },
): Promise<View> {
  const subjects = await readSubjects(tx, [...new Set(at.batch.map((event) => event.subject))])
  const records = await readCurrent(tx, placesOf(apps, at.batch))
  const on = { today: dateInShanghai(at.now), calendar: at.calendar }
  const cells = await readCellSums(tx, cellsRead(apps, at.batch, on))
  return { now: at.now, ...on, subjects, records, cells }
}

function placesOf(apps: LoadedApps, batch: Batch): RecordPlace[] {
  const places = new Map<string, RecordPlace>()
  for (const event of batch) {
    const type = apps.types.get(event.type)
    if (!type) continue
    const key = keyOf(type, event)
    places.set(recordId(event.part, event.type, key), { part: event.part, type: event.type, key })
    for (const { type: other, key: named } of namedRecords(type.type, event.data))
      places.set(recordId(event.part, other, named), { part: event.part, type: other, key: named })
  }
  return [...places.values()]
}
