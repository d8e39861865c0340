import type { Pool, PoolClient } from 'pg'
import type { KeyAlgorithm, Party, PartyKey, PartyKind, PartyState } from '#core/party.ts'
import type { Pause } from '#core/party-breaker.ts'
import type { PartyQuota } from '#core/party-quota.ts'

interface Row {
  id: string
  name_zh: string
  name_en: string
  uscc: string
  kind: PartyKind
  state: PartyState
  state_reason: string | null
  state_since: Date
  sources: string[]
  types: string[]
  quota: Partial<PartyQuota>
  pause: Pause | null
  registered_at: Date
  last_at: Date | null
  keys: KeyRow[]
}

interface KeyRow {
  id: string
  algorithm: KeyAlgorithm
  publicKey: string
  validFrom: string
  validTo: string | null
  withdrawnAt: string | null
}

const selected = `select parties.*, coalesce(keys.list, '[]') as keys from parties left join lateral (
    select jsonb_agg(jsonb_build_object('id', party_keys.id, 'algorithm', algorithm,
      'publicKey', translate(encode(public_key, 'base64'), E'\\n', ''),
      'validFrom', valid_from, 'validTo', valid_to, 'withdrawnAt', withdrawn_at) order by added_at, party_keys.id) as list
    from party_keys where party_keys.party = parties.id
  ) as keys on true`

/** A party with all its keys, by its id. */
export async function findParty(db: Pool | PoolClient, id: string): Promise<Party | null> {
  const read = await db.query<Row>({
    name: 'find-party',
    text: `${selected} where parties.id = $1`,
    values: [id],
  })
  return read.rows[0] ? partyOf(read.rows[0]) : null
}

/** The party a key belongs to, whatever became of either. */
export async function findPartyOfKey(db: Pool | PoolClient, keyId: string): Promise<Party | null> {
  const read = await db.query<Row>({
    name: 'find-party-of-key',
    text: `${selected} where parties.id = (select party from party_keys where id = $1)`,
    values: [keyId],
  })
  return read.rows[0] ? partyOf(read.rows[0]) : null
}

/** The id of the party that speaks for a source; null where nobody is registered for it. */
export async function findPartyOfSource(db: Pool, source: string): Promise<string | null> {
  const read = await db.query<{ id: string }>({
    name: 'find-party-of-source',
    text: 'select id from parties where id = $1 or $1 = any (sources) order by (id = $1) desc, id limit 1',
    values: [source],
  })
  return read.rows[0]?.id ?? null
}

export async function listParties(db: Pool): Promise<Party[]> {
  const read = await db.query<Row>(`${selected} order by parties.kind, parties.id`)
  return read.rows.map(partyOf)
}

/** What every party is called in each language, by its id. */
export async function partyNames(db: Pool): Promise<Record<'zh' | 'en', Record<string, string>>> {
  const read = await db.query<Pick<Row, 'id' | 'name_zh' | 'name_en'>>(
    'select id, name_zh, name_en from parties order by id',
  )
  return {
    zh: Object.fromEntries(read.rows.map((row) => [row.id, row.name_zh])),
    en: Object.fromEntries(read.rows.map((row) => [row.id, row.name_en])),
  }
}

/** Locks a party until the commit and answers it as it is then: what it may do cannot change in between. */
export async function lockParty(tx: PoolClient, id: string): Promise<Party | null> {
  const read = await tx.query<Row>({
    name: 'lock-party',
    text: `${selected} where parties.id = $1 for update of parties`,
    values: [id],
  })
  return read.rows[0] ? partyOf(read.rows[0]) : null
}

export type NewParty = Pick<Party, 'id' | 'names' | 'uscc' | 'kind' | 'sources' | 'types' | 'quota'>

/** Answers false where a party of that id is known, whatever its state. */
export async function insertParty(tx: PoolClient, party: NewParty, at: string): Promise<boolean> {
  const { id, names, uscc, kind, sources, types, quota } = party
  const inserted = await tx.query(
    `insert into parties (id, name_zh, name_en, uscc, kind, state_since, sources, types, quota, registered_at)
     values ($1, $2, $3, $4, $5, $9, $6, $7, $8, $9) on conflict (id) do nothing`,
    [id, names.zh, names.en, uscc, kind, sources, types, quota, at],
  )
  return inserted.rowCount === 1
}

/** Answers false where the id or the key itself has been given before, to whomever. */
export async function insertKey(
  tx: PoolClient,
  key: PartyKey & { party: string },
  at: string,
): Promise<boolean> {
  const inserted = await tx.query(
    `insert into party_keys (id, party, algorithm, public_key, valid_from, valid_to, added_at)
     values ($1, $2, $3, decode($4, 'base64'), $5, $6, $7) on conflict do nothing`,
    [key.id, key.party, key.algorithm, key.publicKey, key.validFrom, key.validTo, at],
  )
  return inserted.rowCount === 1
}

/** Sets the end of keys; a key's end only ever comes nearer. */
export async function endKeys(tx: PoolClient, keys: readonly PartyKey[]): Promise<void> {
  await tx.query(
    `update party_keys set valid_to = given.valid_to
     from unnest($1::text[], $2::timestamptz[]) as given (id, valid_to)
     where party_keys.id = given.id and given.valid_to is not null
       and (party_keys.valid_to is null or party_keys.valid_to > given.valid_to)`,
    [keys.map((key) => key.id), keys.map((key) => key.validTo)],
  )
}

export async function withdrawKey(
  tx: PoolClient,
  { party, keyId, at }: { party: string; keyId: string; at: string },
): Promise<boolean> {
  const done = await tx.query(
    'update party_keys set withdrawn_at = $3 where id = $2 and party = $1 and withdrawn_at is null',
    [party, keyId, at],
  )
  return done.rowCount === 1
}

/** A revoked party stays revoked, whoever asks. */
export async function setPartyState(
  tx: PoolClient,
  change: { id: string; state: PartyState; reason: string | null; at: string },
): Promise<void> {
  await tx.query(
    `update parties set state = $2, state_reason = $3, state_since = $4, pause = null
     where id = $1 and state <> 'revoked'`,
    [change.id, change.state, change.reason, change.at],
  )
}

export async function setPause(tx: PoolClient, id: string, pause: Pause): Promise<void> {
  await tx.query('update parties set pause = $2 where id = $1', [id, pause])
}

export async function touchParty(tx: PoolClient, id: string, at: string): Promise<void> {
  await tx.query({
    name: 'touch-party',
    text: 'update parties set last_at = $2 where id = $1',
    values: [id, at],
  })
}

function partyOf(row: Row): Party {
  return {
    id: row.id,
    names: { zh: row.name_zh, en: row.name_en },
    uscc: row.uscc,
    kind: row.kind,
    state: row.state,
    stateReason: row.state_reason,
    stateSince: row.state_since.toISOString(),
    sources: row.sources,
    types: row.types,
    keys: row.keys,
    quota: row.quota,
    pause: row.pause,
    registeredAt: row.registered_at.toISOString(),
    lastAt: row.last_at?.toISOString() ?? null,
  }
}
