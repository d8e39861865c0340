import type { Pool, PoolClient } from 'pg'

export type Reader = 'loop' | 'search' | 'reseal'

/** A partition whose log is ahead of a reader: the number it has reached, and the last there is. */
export interface Waiting {
  part: number
  seq: number
  lastSeq: number
}

/**
 * Takes up to `most` partitions in which the log is ahead of the reader, and locks them for this transaction. Partitions
 * another process works on are passed over, so any number of processes can share the work.
 */
export async function takePartitions(tx: PoolClient, reader: Reader, most: number): Promise<Waiting[]> {
  const taken = await tx.query<Waiting>({
    name: `take-partitions-${reader}`,
    text: `select cursors.part, cursors.seq, ahead.last_seq as "lastSeq"
           from cursors join ${behind[reader]} as ahead on ahead.part = cursors.part
           where cursors.reader = $1 and cursors.seq < ahead.last_seq
           order by cursors.part limit $2
           for update of cursors skip locked`,
    values: [reader, most],
  })
  return taken.rows
}

/**
 * How far a reader has come that asked for at most `most` of the waiting events, which come partition by partition in the order
 * of `waiting`: to the end of what waited, but in the partition where the batch was full, to the last event of it. What holds nothing
 * for the reader is passed for good, else it would be looked through again with every batch: a backlog of 10,000 took three
 * times as long.
 */
export function reached(
  waiting: Waiting[],
  batch: { part: number; seq: number }[],
  most: number,
): Map<number, number> {
  const last = batch.length < most ? null : batch.at(-1)!
  const full = waiting.findIndex(({ part }) => part === last?.part)
  const done = full < 0 ? waiting : waiting.slice(0, full)
  const places = new Map(done.map((one) => [one.part, one.lastSeq]))
  return last ? places.set(last.part, last.seq) : places
}

/** The loop follows the log; search follows the loop, because it indexes what the loop has kept. */
const behind: Record<Reader, string> = {
  loop: 'log_heads',
  reseal: 'log_heads',
  search: `(select part, seq as last_seq from cursors where reader = 'loop')`,
}

/** Moves the checkpoint, in the transaction that keeps what the events led to: exactly once. */
export async function advanceCursors(tx: PoolClient, reader: Reader, to: Map<number, number>): Promise<void> {
  await tx.query({
    name: 'advance-cursors',
    text: `update cursors set seq = given.seq from unnest($2::smallint[], $3::bigint[]) as given (part, seq)
           where cursors.reader = $1 and cursors.part = given.part`,
    values: [reader, [...to.keys()], [...to.values()]],
  })
}

/** Lets a reader begin anew. */
export async function rewind(tx: PoolClient, reader: Reader): Promise<void> {
  await tx.query('update cursors set seq = 0 where reader = $1', [reader])
}

/** How many events a reader has still before it. */
export async function countWaiting(db: Pool, reader: Reader): Promise<number> {
  const read = await db.query<{ n: number }>(
    `select coalesce(sum(log_heads.last_seq - cursors.seq), 0)::bigint as n
     from cursors join log_heads using (part) where reader = $1`,
    [reader],
  )
  return read.rows[0]?.n ?? 0
}
