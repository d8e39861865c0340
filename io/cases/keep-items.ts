import { dateInShanghai } from '#core/clock/shanghai.ts'
import { ownType } from '#core/own-type.ts'
import { itemRecord } from '#core/process/item-record.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Received } from '../log/accept.ts'
import { currentVersions } from '../postgres/current-records.ts'
import { acquireContext, type System } from '../system.ts'

/**
 * Makes a record of every declared item, so that it is found, counted and kept by its versions like everything else. An item that is
 * on record as it is declared is left alone, one that is declared no more ends; what two processes send at once has one id and is kept
 * once.
 */
export async function keepItems(system: System): Promise<number> {
  const type = ownType(system.apps, 'item')
  if (!type) return 0
  const today = dateInShanghai(system.now())
  const fields = Object.keys(type.type.schema.properties)
  const told = [...system.apps.cases.items.values()].flatMap((loaded) => {
    const record = itemRecord(system.apps, loaded, today)
    return record === null ? [] : [pick(record, fields)]
  })
  const known = await currentVersions(system.pool, type.type.type)
  const ended = endedItems({ type: type.type, told, known, today })
  const changed = [...told, ...ended].flatMap(
    (data) => receivedOf(system, { type: type.type, data, known }) ?? [],
  )
  if (changed.length > 0) await system.commit.accept(changed)
  return changed.length
}

interface Telling {
  type: NonNullable<ReturnType<typeof ownType>>['type']
  data: Record<string, unknown>
  known: Awaited<ReturnType<typeof currentVersions>>
}

function receivedOf(system: System, { type, data, known }: Telling): Received | null {
  const context = acquireContext(system)
  const key = keyOf(type, data)
  const before = known.get(key)
  const id = `${type.type}/${key}@${before?.version ?? 0}.${context.digest(JSON.stringify(data))}`
  const source = type.sources[0]?.party ?? 'portal'
  const intake = { id, source, type: type.type, data, raw: JSON.stringify(data) }
  const taken = acquire(system.apps, intake, context)
  if (taken.outcome !== 'quarantined' && before && isSame(taken.event.data, before.data)) return null
  return { intake, taken, importId: '' }
}

/** Items that this platform has offered itself and offers no more. What a department's list says of its own is not touched. */
function endedItems({
  type,
  told,
  known,
  today,
}: Omit<Telling, 'data'> & { told: Telling['data'][]; today: string }): Telling['data'][] {
  const offered = new Set(told.map((data) => keyOf(type, data)))
  return [...known].flatMap(([key, { data }]) => {
    const stands = typeof data.app === 'string' && data.validTo === undefined
    if (!stands || offered.has(key)) return []
    const own = Object.entries(data).filter(([name]) => !name.startsWith('$'))
    return [{ ...Object.fromEntries(own), validTo: later(today, String(data.validFrom)) }]
  })
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function keyOf(type: Telling['type'], data: Telling['data']): string {
  return type.key.map((field) => String(data[field])).join('|')
}

function pick(record: Record<string, unknown>, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])),
  )
}

/** The same whatever the order of the fields, as the database gives them. What begins with `$` is not the record's. */
function isSame(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return sorted(a) === sorted(b)
}

function sorted(data: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(data).filter(([name]) => !name.startsWith('$'))
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)))
}
