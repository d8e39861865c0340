import type { Pool, PoolClient } from 'pg'

/** A column that holds sealed values, with the id of its rows. */
export interface SealedPlace {
  table: string
  column: string
  /** What tells its rows apart, where that is not the column `id`. */
  id?: string
  idType: 'uuid' | 'text'
  /** Whether it is kept as bytes of UTF-8 instead of as text. */
  isBytes?: true
}

/** Every column with sealed values; a test holds the list to the tables. What the log holds sealed is walked apart. */
export const sealedPlaces: readonly SealedPlace[] = [
  { table: 'accounts', column: 'sealed_number', idType: 'uuid' },
  { table: 'accounts', column: 'sealed_totp', idType: 'uuid' },
  { table: 'accounts', column: 'sealed_offered_totp', idType: 'uuid' },
  { table: 'drafts', column: 'sealed', id: `account::text || ' ' || item`, idType: 'text' },
  { table: 'thing_keys', column: 'sealed_secret', idType: 'text' },
  { table: 'receivers', column: 'sealed_secret', idType: 'uuid', isBytes: true },
  { table: 'files', column: 'sealed_key', idType: 'uuid' },
  { table: 'quarantine', column: 'sealed', idType: 'uuid', isBytes: true },
]

export interface SealedValue {
  id: string
  sealed: string
}

/** Values that lie under another key, in the order of their ids after one; those another process is at are passed over. */
export async function takeOldValues(
  tx: PoolClient,
  place: SealedPlace,
  { newest, after, most }: { newest: string; after: string | null; most: number },
): Promise<SealedValue[]> {
  const id = place.id ?? 'id'
  const from = after === null ? '' : `and ${id} > $3::${place.idType}`
  const read = await tx.query<SealedValue>(
    `select ${id} as id, ${textOf(place)} as sealed from ${place.table}
     where ${keyOf(place)} <> $1 ${from} order by ${id} limit $2 for update skip locked`,
    after === null ? [newest, most] : [newest, most, after],
  )
  return read.rows
}

/** Puts values in place of those that were taken. */
export async function replaceValues(
  tx: PoolClient,
  { table, column, id = `${table}.id`, idType, isBytes }: SealedPlace,
  values: readonly SealedValue[],
): Promise<void> {
  const given = isBytes ? `convert_to(given.sealed, 'UTF8')` : 'given.sealed'
  await tx.query(
    `update ${table} set ${column} = ${given}
     from unnest($1::${idType}[], $2::text[]) as given (id, sealed) where ${id} = given.id`,
    [values.map(({ id }) => id), values.map(({ sealed }) => sealed)],
  )
}

/** How many values of a place lie under each key. */
export async function countByKey(db: Pool | PoolClient, place: SealedPlace): Promise<Map<string, number>> {
  const read = await db.query<{ key: string; n: number }>(
    `select ${keyOf(place)} as key, count(*) as n from ${place.table} where ${place.column} is not null group by 1`,
  )
  return new Map(read.rows.map(({ key, n }) => [key, n]))
}

/** The id of a key is as long as this; it stands before the dot. */
const ID_LENGTH = 8

function keyOf({ column, isBytes }: SealedPlace): string {
  if (isBytes) return `convert_from(substring(${column} from 1 for ${ID_LENGTH}), 'UTF8')`
  return `left(${column}, ${ID_LENGTH})`
}

function textOf({ column, isBytes }: SealedPlace): string {
  return isBytes ? `convert_from(${column}, 'UTF8')` : column
}
