import type { PoolClient } from 'pg'
import type { Calendar } from '#core/clock/calendar.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { keyOf } from '#core/record-key.ts'
import type { Batch, View } from '#loop/stage.ts'
import { type RecordPlace, readCurrent } from '../postgres/records.ts'
import { readSubjects } from '../postgres/subjects.ts'

/** Reads what a batch's events touch: two set-based queries, whatever the number of events. */
export async function look(
  tx: PoolClient,
  apps: LoadedApps,
  at: { batch: Batch; now: string; calendar: Calendar },
): Promise<View> {
  const subjects = await readSubjects(tx, [...new Set(at.batch.map((event) => event.subject))])
  const records = await readCurrent(tx, placesOf(apps, at.batch))
  return { now: at.now, today: dateInShanghai(at.now), calendar: at.calendar, subjects, records }
}

function placesOf(apps: LoadedApps, batch: Batch): RecordPlace[] {
  const places = new Map<string, RecordPlace>()
  for (const event of batch) {
    const type = apps.types.get(event.type)
    if (!type) continue
    const key = keyOf(type, event)
    places.set(`${event.type}\n${key}`, { part: event.part, type: event.type, key })
  }
  return [...places.values()]
}
