import { instantMs } from '#core/clock/shanghai.ts'
import { keyRefusal } from '#core/party.ts'
import { type Thing, thingName } from '#core/thing.ts'
import { type Balance, emptyBalance, readSourceBalances } from '../postgres/balances.ts'
import { readUseDays, type UseDay } from '../postgres/party-use.ts'
import type { System } from '../system.ts'

/** What an owner sees of a thing: what it is, whether it may send, when it was last heard of, how much of it was refused. */
export interface ThingView {
  id: string
  /** The subject of its events and their source. */
  name: string
  called: { zh: string; en: string }
  kind: Thing['kind']
  /** Whom it belongs to; of a person only that it is one. */
  owner: string
  types: readonly string[]
  state: Thing['state']
  reason: string | null
  since: string
  registeredAt: string
  /** When something of it was last received; null where nothing ever was. */
  lastContact: string | null
  volume: Balance
}

export interface ThingDetail extends ThingView {
  keys: { id: string; algorithm: string; validFrom: string; validTo: string | null; state: string }[]
  days: UseDay[]
}

const DAYS = 30

/** Things as a list, each with its figures. */
export async function thingViews(
  { pool }: Pick<System, 'pool'>,
  things: readonly Thing[],
): Promise<ThingView[]> {
  const rows = await readSourceBalances(
    pool,
    things.map(({ id }) => thingName(id)),
  )
  const balances = new Map(rows.map((row) => [row.source, row]))
  return things.map((thing) => viewOf(thing, balances.get(thingName(thing.id)) ?? null))
}

/** One thing with its secrets (their ids and times alone) and its last 30 days. */
export async function thingDetail(system: System, thing: Thing): Promise<ThingDetail> {
  const [view] = await thingViews(system, [thing])
  const at = system.now()
  const keys = thing.keys.map(({ id, algorithm, validFrom, validTo, ...rest }) => ({
    id,
    algorithm,
    validFrom,
    validTo,
    state: keyRefusal({ id, validFrom, validTo, ...rest }, at)?.code ?? 'in-force',
  }))
  const from = new Date(instantMs(at) - DAYS * 86_400_000).toISOString()
  return { ...view!, keys, days: await readUseDays(system.pool, thingName(thing.id), from) }
}

function viewOf(thing: Thing, row: (Balance & { lastAt: string | null }) | null): ThingView {
  const { received, accepted, warned, quarantined, duplicate } = row ?? emptyBalance
  const contacts = [thing.lastAt, row?.lastAt ?? null].filter((one) => one !== null)
  return {
    id: thing.id,
    name: thingName(thing.id),
    called: thing.names,
    kind: thing.kind,
    owner: thing.owner.startsWith('person:') ? 'person' : thing.owner,
    types: thing.types,
    state: thing.state,
    reason: thing.stateReason,
    since: thing.stateSince,
    registeredAt: thing.registeredAt,
    lastContact: contacts.sort().at(-1) ?? null,
    volume: { received, accepted, warned, quarantined, duplicate },
  }
}
