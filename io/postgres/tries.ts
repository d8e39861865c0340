import type { PoolClient } from 'pg'

export interface Try {
  /** This try is the last one: unless it is right, the account is closed. */
  isLast: boolean
}

/**
 * Takes one of the tries an account has left, before anything is compared, so that many at once have no more than one after
 * another. Null where none is left or there is no such account.
 */
export async function takeTry(
  tx: PoolClient,
  id: string,
  { most, at, until }: { most: number; at: string; until: string },
): Promise<Try | null> {
  const taken = await tx.query<Try>({
    name: 'take-try',
    text: `update accounts set
             failures = case when locked_until is null then failures else 0 end + 1,
             locked_until = case when case when locked_until is null then failures else 0 end + 1 >= $2
               then $4::timestamptz end
           where id = $1 and (locked_until is null or locked_until <= $3)
           returning locked_until is not null as "isLast"`,
    values: [id, most, at, until],
  })
  return taken.rows[0] ?? null
}

/** Gives back a try that was right; what came before it stays counted, because a second proof is still to come. */
export async function giveBackTry(tx: PoolClient, id: string): Promise<void> {
  await tx.query(
    'update accounts set failures = greatest(failures - 1, 0), locked_until = null where id = $1',
    [id],
  )
}

/** Forgets all wrong tries: the account has proved itself. */
export async function forgetTries(tx: PoolClient, { id, at }: { id: string; at: string }): Promise<void> {
  await tx.query('update accounts set failures = 0, locked_until = null, last_sign_in = $2 where id = $1', [
    id,
    at,
  ])
}
