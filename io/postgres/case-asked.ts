import type { PoolClient } from 'pg'
import type { CaseAsked } from '#loop/stage.ts'
import { jsonText } from './json-text.ts'

/** Keeps what is asked of cases. Asked again under the same id, it is asked once. */
export async function insertAsked(tx: PoolClient, asked: CaseAsked[], at: string): Promise<void> {
  if (asked.length === 0) return
  await tx.query({
    name: 'insert-case-asked',
    text: `insert into case_asked (part, id, ask, subject, by, cause_id, loop_id, asked_at)
           select *, $8::timestamptz from unnest($1::smallint[], $2::text[], $3::jsonb[], $4::text[], $5::text[], $6::text[],
             $7::text[]) on conflict do nothing`,
    values: [
      asked.map((one) => one.part),
      asked.map((one) => one.id),
      asked.map((one) => jsonText(one.ask)),
      asked.map((one) => one.subject),
      asked.map((one) => one.by),
      asked.map((one) => one.causeId),
      asked.map((one) => one.loopId),
      at,
    ],
  })
}

/** Takes the longest asked away, in that order, for this transaction to do; what another process is at is passed over. */
export async function takeAsked(tx: PoolClient, most: number): Promise<CaseAsked[]> {
  const taken = await tx.query<CaseAsked>({
    name: 'take-case-asked',
    text: `with taken as (
             delete from case_asked where (part, id) in (
               select part, id from case_asked where refused is null order by asked_at, part, id limit $1 for update skip locked)
             returning *)
           select part, id, ask, subject, by, cause_id as "causeId", loop_id as "loopId"
           from taken order by asked_at, part, id`,
    values: [most],
  })
  return taken.rows
}

/** What could not be done stays, with the reason, for somebody to look at. */
export async function keepRefused(
  tx: PoolClient,
  asked: CaseAsked,
  { refused, at }: { refused: object; at: string },
): Promise<void> {
  await insertAsked(tx, [asked], at)
  await tx.query('update case_asked set refused = $3 where part = $1 and id = $2', [
    asked.part,
    asked.id,
    jsonText(refused),
  ])
}
