import type { Pool, PoolClient } from 'pg'
import type { PartyQuota } from '#core/party-quota.ts'
import type { Thing, ThingKey, ThingKind, ThingState } from '#core/thing.ts'

/** A thing as it is kept, its secrets sealed. */
export interface KeptThing extends Thing {
  keys: readonly KeptThingKey[]
}

export interface KeptThingKey extends ThingKey {
  sealedSecret: string
}

interface Row {
  id: string
  kind: ThingKind
  name_zh: string
  name_en: string
  owner: string
  types: string[]
  state: ThingState
  state_reason: string | null
  state_since: Date
  quota: Partial<PartyQuota>
  registered_at: Date
  last_at: Date | null
  keys: KeptThingKey[]
}

const selected = `select things.*, coalesce(keys.list, '[]') as keys from things left join lateral (
    select jsonb_agg(jsonb_build_object('id', thing_keys.id, 'algorithm', algorithm, 'sealedSecret', sealed_secret,
      'validFrom', valid_from, 'validTo', valid_to, 'withdrawnAt', withdrawn_at) order by added_at, thing_keys.id) as list
    from thing_keys where thing_keys.thing = things.id
  ) as keys on true`

export async function findThing(db: Pool | PoolClient, id: string): Promise<KeptThing | null> {
  const read = await db.query<Row>({
    name: 'find-thing',
    text: `${selected} where things.id = $1`,
    values: [id],
  })
  return read.rows[0] ? thingOf(read.rows[0]) : null
}

/** The thing a key belongs to, whatever became of either. */
export async function findThingOfKey(db: Pool | PoolClient, keyId: string): Promise<KeptThing | null> {
  const read = await db.query<Row>({
    name: 'find-thing-of-key',
    text: `${selected} where things.id = (select thing from thing_keys where id = $1)`,
    values: [keyId],
  })
  return read.rows[0] ? thingOf(read.rows[0]) : null
}

/** Locks a thing until the commit and answers it as it is then. */
export async function lockThing(tx: PoolClient, id: string): Promise<KeptThing | null> {
  const read = await tx.query<Row>({
    name: 'lock-thing',
    text: `${selected} where things.id = $1 for update of things`,
    values: [id],
  })
  return read.rows[0] ? thingOf(read.rows[0]) : null
}

/** Things in the order of their ids: all, or those of one owner. */
export async function listThings(
  db: Pool,
  { owner, after, limit }: { owner: string | null; after: string; limit: number },
): Promise<KeptThing[]> {
  const read = await db.query<Row>(
    `${selected} where things.id > $1 and ($2::text is null or owner = $2) order by things.id limit $3`,
    [after, owner, limit],
  )
  return read.rows.map(thingOf)
}

export type NewThing = Pick<Thing, 'id' | 'kind' | 'names' | 'owner' | 'types' | 'quota'>

/** Answers false where a thing of that id is known, whatever its state. */
export async function insertThing(tx: PoolClient, thing: NewThing, at: string): Promise<boolean> {
  const { id, kind, names, owner, types, quota } = thing
  const inserted = await tx.query(
    `insert into things (id, kind, name_zh, name_en, owner, types, quota, state_since, registered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict (id) do nothing`,
    [id, kind, names.zh, names.en, owner, types, quota, at],
  )
  return inserted.rowCount === 1
}

export async function insertThingKey(
  tx: PoolClient,
  { thing, ...key }: KeptThingKey & { thing: string },
  at: string,
): Promise<void> {
  await tx.query(
    `insert into thing_keys (id, thing, algorithm, sealed_secret, valid_from, valid_to, added_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [key.id, thing, key.algorithm, key.sealedSecret, key.validFrom, key.validTo, at],
  )
}

/** Sets the end of keys; a key's end only ever comes nearer. */
export async function endThingKeys(tx: PoolClient, keys: readonly ThingKey[]): Promise<void> {
  await tx.query(
    `update thing_keys set valid_to = given.valid_to
     from unnest($1::text[], $2::timestamptz[]) as given (id, valid_to)
     where thing_keys.id = given.id and given.valid_to is not null
       and (thing_keys.valid_to is null or thing_keys.valid_to > given.valid_to)`,
    [keys.map((key) => key.id), keys.map((key) => key.validTo)],
  )
}

/** A revoked thing stays revoked, whoever asks. */
export async function setThingState(
  tx: PoolClient,
  change: { id: string; state: ThingState; reason: string | null; at: string },
): Promise<void> {
  await tx.query(
    `update things set state = $2, state_reason = $3, state_since = $4 where id = $1 and state <> 'revoked'`,
    [change.id, change.state, change.reason, change.at],
  )
}

export async function touchThing(tx: PoolClient, id: string, at: string): Promise<void> {
  await tx.query({
    name: 'touch-thing',
    text: 'update things set last_at = $2 where id = $1',
    values: [id, at],
  })
}

function thingOf({
  name_zh,
  name_en,
  state_reason,
  state_since,
  registered_at,
  last_at,
  ...row
}: Row): KeptThing {
  return {
    ...row,
    names: { zh: name_zh, en: name_en },
    stateReason: state_reason,
    stateSince: state_since.toISOString(),
    registeredAt: registered_at.toISOString(),
    lastAt: last_at?.toISOString() ?? null,
  }
}
