import type { Pool, PoolClient } from 'pg'
import type { Receiver, Sending } from '#loop/transmit/transmit.ts'

/** A connected address that wants to be told. */
export interface ReceiverRow extends Receiver {
  url: string
  createdAt: string
}

export async function readReceivers(db: Pool | PoolClient): Promise<ReceiverRow[]> {
  const read = await db.query<ReceiverRow>({
    name: 'read-receivers',
    text: `select receivers.id, url, topics, to_json(created_at) #>> '{}' as "createdAt",
             case when parties.id is not null then jsonb_build_object('id', parties.id, 'uscc', uscc) end as party
           from receivers left join parties on parties.id = party
           where stopped_at is null and (party is null or parties.state <> 'revoked') order by created_at`,
  })
  return read.rows
}

export async function insertReceiver(
  db: Pool | PoolClient,
  receiver: {
    id: string
    url: string
    topics: string[]
    party: string | null
    sealedSecret: string
    at: string
  },
): Promise<void> {
  await db.query(
    `insert into receivers (id, url, topics, sealed_secret, created_at, party)
     values ($1, $2, $3, convert_to($4, 'UTF8'), $5, $6)`,
    [receiver.id, receiver.url, receiver.topics, receiver.sealedSecret, receiver.at, receiver.party],
  )
}

export async function stopReceiver(db: Pool | PoolClient, id: string, at: string): Promise<boolean> {
  const stopped = await db.query(
    'update receivers set stopped_at = $2 where id = $1 and stopped_at is null',
    [id, at],
  )
  return stopped.rowCount === 1
}

/** Puts what is to be sent beside what led to it, in one transaction: neither exists without the other. */
export async function insertSendings(tx: PoolClient, sendings: Sending[], now: string): Promise<void> {
  if (sendings.length === 0) return
  await tx.query({
    name: 'insert-sendings',
    text: `insert into outbox (part, id, receiver, topic, event_part, event_seq, loop_id, next_at, created_at)
           select part, id, receiver, topic, part, seq, loop_id, $7::timestamptz, $7::timestamptz
           from unnest($1::smallint[], $2::text[], $3::uuid[], $4::text[], $5::bigint[], $6::text[])
             as given (part, id, receiver, topic, seq, loop_id)
           on conflict do nothing`,
    values: [
      sendings.map((one) => one.event.part),
      sendings.map((one) => one.id),
      sendings.map((one) => one.receiver),
      sendings.map((one) => one.topic),
      sendings.map((one) => one.event.seq),
      sendings.map((one) => one.event.loopId),
      now,
    ],
  })
}

export interface OutboxRow {
  part: number
  id: string
  receiver: string
  url: string
  topic: string
  eventPart: number
  eventSeq: number
  loopId: string
  state: string
  attempts: number
  nextAt: string
  lastStatus: number | null
  lastError: string | null
  createdAt: string
  deliveredAt: string | null
  sealedSecret: string
}

const columns = `outbox.part, outbox.id, receiver, receivers.url, topic, event_part as "eventPart", event_seq as "eventSeq",
  loop_id as "loopId", state, attempts, to_json(next_at) #>> '{}' as "nextAt", last_status as "lastStatus",
  last_error as "lastError", to_json(outbox.created_at) #>> '{}' as "createdAt",
  to_json(delivered_at) #>> '{}' as "deliveredAt", convert_from(sealed_secret, 'UTF8') as "sealedSecret"`

/** Takes what is due, locked, so that two processes never send one thing at the same time. */
export async function takeDue(tx: PoolClient, now: string, most: number): Promise<OutboxRow[]> {
  const due = await tx.query<OutboxRow>(
    `select ${columns} from outbox join receivers on receivers.id = outbox.receiver
     where state = 'waiting' and next_at <= $1 order by next_at limit $2 for update of outbox skip locked`,
    [now, most],
  )
  return due.rows
}

export interface Attempted {
  part: number
  id: string
  state: 'waiting' | 'delivered' | 'failed'
  nextAt: string
  status: number | null
  error: string | null
  at: string
}

export async function recordAttempt(tx: PoolClient, attempt: Attempted): Promise<void> {
  await tx.query(
    `update outbox set state = $3, attempts = attempts + 1, next_at = $4, last_status = $5, last_error = $6,
            delivered_at = case when $3 = 'delivered' then $7::timestamptz end
     where part = $1 and id = $2`,
    [attempt.part, attempt.id, attempt.state, attempt.nextAt, attempt.status, attempt.error, attempt.at],
  )
}

export async function listOutbox(
  db: Pool,
  filter: { state?: string; limit: number },
): Promise<Omit<OutboxRow, 'sealedSecret'>[]> {
  const read = await db.query<OutboxRow>(
    `select ${columns} from outbox join receivers on receivers.id = outbox.receiver
     where ($1::text is null or state = $1) order by outbox.created_at desc, outbox.id limit $2`,
    [filter.state ?? null, filter.limit],
  )
  return read.rows.map(({ sealedSecret: _sealed, ...row }) => row)
}

/** Sends once more, whatever became of it before; the receiver knows it by its key. */
export async function replaySending(db: Pool | PoolClient, id: string, now: string): Promise<boolean> {
  const replayed = await db.query(
    `update outbox set state = 'waiting', attempts = 0, next_at = $2 where id = $1`,
    [id, now],
  )
  return replayed.rowCount === 1
}
