import type { Pool } from 'pg'
import type { LoggedEvent } from '#core/event.ts'
import { type EventRow, eventOf } from './events.ts'
import type { BroughtRow } from './publications.ts'

/** A loop as the public may see it. */
export interface OpenLoop {
  /** Oldest first. The data of an event that is not open is empty. */
  events: LoggedEvent[]
  /** The records that stand open. */
  brought: BroughtRow[]
  /** Whether anything of it stands open. */
  isOpen: boolean
}

interface Row extends Omit<EventRow, 'data'> {
  data: Record<string, unknown> | null
  record_key: string | null
  record_version: number | null
  record_title: string | null
  is_open: boolean
}

/** A loop by its name, through the public's own connection; it has no events where there is no such loop. */
export async function readOpenLoop(published: Pool, loopId: string): Promise<OpenLoop> {
  const { rows } = await published.query<Row>({
    name: 'read-open-loop',
    text: 'select * from loop($1)',
    values: [loopId],
  })
  return {
    events: rows.map((row) => eventOf({ ...row, data: row.data ?? {} })),
    brought: rows.flatMap((row) => broughtOf(row) ?? []),
    isOpen: rows[0]?.is_open ?? false,
  }
}

function broughtOf(row: Row): BroughtRow | null {
  const { part, seq, type, record_key: key, record_version: version, record_title: title } = row
  if (key === null || version === null || title === null) return null
  return { part, seq, type, key, version, title, marks: [], open: true }
}
