import type { Pool, PoolClient } from 'pg'
import type { Calendar } from '#core/clock/calendar.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type LoggedEvent, PARTITIONS } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { analyze } from '#loop/analyze/analyze.ts'
import { nothingAsked, type Outcome } from '#loop/stage.ts'
import { type EventRow, eventOf } from '../postgres/events.ts'

/** What indicators are counted with. */
interface Counting {
  apps: LoadedApps
  calendar: Calendar
}

/** Every number that is not 0, by its place. */
type Numbers = Map<string, number>

/**
 * Counts every indicator again from the current records that the loop has worked through, and compares: a number that
 * somebody changed, or a record whose share got lost, is named by its place.
 */
export async function findIndicatorFaults(
  pool: Pool | PoolClient,
  by: Counting,
): Promise<{ looked: number; faults: string[] }> {
  const counted: Numbers = new Map()
  for (let part = 0; part < PARTITIONS; part++) await countPart(pool, by, { part, counted })
  const held = await heldNumbers(pool, [...by.apps.indicators.keys()])
  const places = new Set([...counted.keys(), ...held.keys()])
  const faults = [...places]
    .filter((place) => !isSame(counted.get(place) ?? 0, held.get(place) ?? 0))
    .map((place) => `${place}: ${held.get(place) ?? 0} held, ${counted.get(place) ?? 0} counted`)
  return { looked: places.size, faults }
}

async function countPart(
  pool: Pool | PoolClient,
  by: Counting,
  { part, counted }: { part: number; counted: Numbers },
): Promise<void> {
  const read = await pool.query<EventRow>(
    `select events.* from records join events using (part, seq) where part = $1 and known_to is null`,
    [part],
  )
  const { cells, members } = analyzed(by, read.rows.map(eventOf))
  for (const { n, total, bucket, ...cell } of cells) {
    add(counted, placeOf({ ...cell, last: `class ${bucket}` }), n)
    add(counted, placeOf({ ...cell, last: `sum of class ${bucket}` }), total)
  }
  for (const { n, member, ...cell } of members) add(counted, placeOf({ ...cell, last: member }), n)
}

/** The records of a partition as if each came for the first time: what they add to the indicators is all they weigh. */
function analyzed({ apps, calendar }: Counting, batch: LoggedEvent[]): Outcome {
  const outcome = nothingAsked()
  const now = batch[0]?.receivedAt ?? ''
  const today = now === '' ? '' : dateInShanghai(now)
  const view = { now, today, calendar, subjects: new Map(), records: new Map() }
  analyze(apps, batch, view, outcome)
  return outcome
}

async function heldNumbers(pool: Pool | PoolClient, indicators: string[]): Promise<Numbers> {
  const read = await pool.query<{ place: string; n: number }>(
    `select concat_ws(' ', indicator, grain, period, dims, kind) as place, n from (
       select indicator, grain, period, dims, 'class ' || bucket as kind, sum(n)::float8 as n from indicator_cells group by 1, 2, 3, 4, 5
       union all
       select indicator, grain, period, dims, 'sum of class ' || bucket, sum(total) from indicator_cells group by 1, 2, 3, 4, 5
       union all
       select indicator, grain, period, dims, member, sum(n)::float8 from indicator_members group by 1, 2, 3, 4, 5
     ) as numbers where indicator = any ($1)`,
    [indicators],
  )
  return new Map(read.rows.map(({ place, n }) => [place, n]))
}

function placeOf(at: {
  indicator: string
  grain: string
  period: string
  dims: string
  last: string
}): string {
  return [at.indicator, at.grain, at.period, at.dims, at.last].join(' ')
}

function add(numbers: Numbers, place: string, n: number): void {
  numbers.set(place, (numbers.get(place) ?? 0) + n)
}

/** Sums of fractions differ in their last digits with the order of adding. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
}
