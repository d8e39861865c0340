import type { Pool, PoolClient } from 'pg'

/** That somebody lets another act for a subject, in what, and until when. */
export interface Delegation {
  id: string
  fromAccount: string
  fromName: string
  fromSubject: string
  toAccount: string
  toName: string
  scope: string[]
  from: string
  /** The last day. */
  until: string
  endedAt: string | null
}

const selected = `select delegations.id, from_account as "fromAccount", giver.shown_name as "fromName",
  from_subject as "fromSubject", to_account as "toAccount", taker.shown_name as "toName", scope,
  to_json("from") #>> '{}' as "from", until, to_json(ended_at) #>> '{}' as "endedAt"
  from delegations join accounts as giver on giver.id = from_account join accounts as taker on taker.id = to_account`

export type NewDelegation = Pick<
  Delegation,
  'id' | 'fromAccount' | 'fromSubject' | 'toAccount' | 'scope' | 'until'
>

export async function insertDelegation(tx: PoolClient, given: NewDelegation, at: string): Promise<void> {
  const { id, fromAccount, fromSubject, toAccount, scope, until } = given
  await tx.query(
    `insert into delegations (id, from_account, from_subject, to_account, scope, "from", until)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, fromAccount, fromSubject, toAccount, scope, at, until],
  )
}

/** All that an account has given or been given, the newest first. */
export async function listDelegations(db: Pool, account: string): Promise<Delegation[]> {
  const read = await db.query<Delegation>(
    `${selected} where from_account = $1 or to_account = $1 order by delegations."from" desc, delegations.id limit 500`,
    [account],
  )
  return read.rows
}

export async function findDelegation(db: Pool | PoolClient, id: string): Promise<Delegation | null> {
  const read = await db.query<Delegation>(`${selected} where delegations.id = $1`, [id])
  return read.rows[0] ?? null
}

/** Ends a delegation that is in force, given to or by an account; false where there is none. */
export async function endDelegation(
  tx: PoolClient,
  { id, account, at }: { id: string; account: string; at: string },
): Promise<boolean> {
  const ended = await tx.query(
    `update delegations set ended_at = $3
     where id = $1 and ended_at is null and (from_account = $2 or to_account = $2)`,
    [id, account, at],
  )
  return ended.rowCount === 1
}
