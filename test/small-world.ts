import type { LoggedEvent } from '#core/event.ts'
import { loadApps } from '#core/load-apps.ts'
import { keyOf } from '#core/record-key.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Taken } from '#loop/acquire/intake.ts'
import { step } from '#loop/loop.ts'
import { type NewRecord, type Outcome, recordId, type SubjectState, type View } from '#loop/stage.ts'
import { place } from '#loop/transmit/transmit.ts'
import { contextAt } from '#test/context-at.ts'
import { smallApp } from './small-app.ts'

/** The small app, loaded, on a fixed day: Tuesday, 24 November 2026. */
export const small = loadApps([smallApp])

export const smallContext = contextAt('2026-11-24T04:00:00.000Z')

/** A sound visit, changed as asked. */
export function visit(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    no: 'V1',
    code: 'S1',
    name: 'Bakery',
    owner: 'Li',
    kind: 'clean',
    fine: '30',
    seenOn: '2026-11-20',
    ...change,
  }
}

export function take(data: unknown, more: { source?: string; id?: string; time?: string } = {}): Taken {
  return acquire(
    small,
    { source: 'north', type: 'shop.visit', data, raw: JSON.stringify(data) ?? '', ...more },
    smallContext,
  )
}

/** Visits as the log would hold them, in the order given. */
export function logged(visits: { data: Record<string, unknown>; source?: string }[]): LoggedEvent[] {
  const events = visits.map(({ data, source = 'north' }, at) => {
    const taken = take(data, { source, id: `E${at}` })
    if (taken.outcome === 'quarantined') throw new Error(JSON.stringify(taken.reasons))
    return taken.event
  })
  const heads = new Map<number, number>()
  for (const { part } of place(events, new Map())) heads.set(part, (heads.get(part) ?? 0) + 1)
  return place(events, heads)
}

/** What the database would hold after steps: enough of it to tell whether two ways of working lead to the same. */
export interface World {
  subjects: Map<string, SubjectState>
  records: Map<string, NewRecord>
  cells: Map<string, { n: number; total: number }>
  members: Map<string, number>
  events: Map<string, unknown>
  tasks: Map<string, unknown>
}

export function emptyWorld(): World {
  return {
    subjects: new Map(),
    records: new Map(),
    cells: new Map(),
    members: new Map(),
    events: new Map(),
    tasks: new Map(),
  }
}

/** Looks, steps and keeps one batch, as the runner does with the database. */
export function work(world: World, batch: LoggedEvent[]): Outcome {
  const outcome = step(small, batch, viewOf(world, batch))
  for (const { part, type, key, version, knownTo } of outcome.changes) {
    const record = world.records.get(`${recordId(part, type, key)}\n${version}`)
    if (record && knownTo !== undefined)
      world.records.set(`${recordId(part, type, key)}\n${version}`, { ...record, knownTo })
  }
  for (const record of outcome.records)
    world.records.set(`${recordId(record.part, record.type, record.key)}\n${record.version}`, {
      ...record,
      decisionOf: null,
    })
  for (const subject of outcome.subjects) world.subjects.set(subject.id, subject)
  addUp(world, outcome)
  for (const event of outcome.events) world.events.set(event.id, event)
  for (const task of outcome.tasks) world.tasks.set(task.id, task)
  return outcome
}

export function viewOf(world: World, batch: LoggedEvent[]): View {
  const { now, today, calendar } = smallContext
  const subjects = new Map<string, SubjectState>()
  const records: View['records'] = new Map()
  for (const event of batch) {
    const subject = world.subjects.get(event.subject)
    if (subject) subjects.set(subject.id, structuredClone(subject))
    const type = small.types.get(event.type)
    const id = type ? recordId(event.part, event.type, keyOf(type, event)) : ''
    const current = [...world.records.values()].find(
      (one) => recordId(one.part, one.type, one.key) === id && one.knownTo === null,
    )
    if (current) records.set(id, keptOf(current))
  }
  return { now, today, calendar, subjects, records }
}

/** As a database gives it back: a kept record, nothing of the step that made it. */
function keptOf(record: NewRecord): View['records'] extends Map<string, infer Kept> ? Kept : never {
  const { type, key, version, subject, seq, validFrom, validTo, knownFrom, knownTo, data } = record
  const { publicFrom, publicUntil, marks } = record
  return {
    type,
    key,
    version,
    subject,
    seq,
    validFrom,
    validTo,
    knownFrom,
    knownTo,
    publicFrom,
    publicUntil,
    marks: [...marks],
    data,
  }
}

function addUp(world: World, outcome: Outcome): void {
  for (const { indicator, grain, period, dims, bucket, n, total } of outcome.cells) {
    const id = JSON.stringify([indicator, grain, period, dims, bucket])
    const before = world.cells.get(id) ?? { n: 0, total: 0 }
    world.cells.set(id, { n: before.n + n, total: before.total + total })
    if (before.n + n === 0) world.cells.delete(id)
  }
  for (const { indicator, grain, period, dims, member, n } of outcome.members) {
    const id = JSON.stringify([indicator, grain, period, dims, member])
    const sum = (world.members.get(id) ?? 0) + n
    world.members.set(id, sum)
    if (sum === 0) world.members.delete(id)
  }
}

/** The same as plain data in one order, to compare with. */
export function written(world: World): unknown {
  const sorted = <Value>(map: Map<string, Value>) => [...map.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1))
  return {
    subjects: sorted(world.subjects),
    records: sorted(world.records),
    cells: sorted(world.cells),
    members: sorted(world.members),
    events: sorted(world.events),
    tasks: sorted(world.tasks),
  }
}
