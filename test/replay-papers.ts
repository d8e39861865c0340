import type { PoolClient } from 'pg'
import type { LoggedEvent } from '#core/event.ts'
import type { ToldStep } from '#core/process/begun-from.ts'
import type { Papers } from '#core/process/case-event.ts'
import { casePart } from '#io/postgres/cases.ts'
import type { System } from '#io/system.ts'

/** The event of a step, with what it gave out. */
export type Told = ToldStep & { papers?: Papers }

/** Files lie outside the log, as whoever sent them left them: of each the log tells what it holds, and where it hangs. */
export async function copyLooseFiles(from: System, to: System, events: LoggedEvent[]): Promise<void> {
  const digests = new Map(
    events.flatMap(({ data }) => Object.entries((data as Partial<ToldStep>).$brought?.digests ?? {})),
  )
  await copyRows(from, to, { table: 'accounts' })
  await copyRows(from, to, { table: 'files', but: { case_no: null } })
  await to.pool.query(
    `update files set digest = coalesce(told.digest, 'unheard of')
     from files as one left join unnest($1::text[], $2::text[]) as told (id, digest) on told.id = one.id::text
     where files.id = one.id`,
    [[...digests.keys()], [...digests.values()]],
  )
}

async function copyRows(from: System, to: System, { table, but = {} }: { table: string; but?: object }) {
  const { rows } = await from.pool.query<{ row: object }>(`select to_jsonb(${table}) as row from ${table}`)
  await to.pool.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows.map(({ row }) => ({ ...row, ...but }))),
  ])
}

/** Gives the papers of a step the numbers and codes that its event tells. */
export async function nameAsTold(tx: PoolClient, { caseNo, at, papers, $papers }: Told): Promise<void> {
  if (!$papers) return
  const { documents, certificate } = $papers
  await tx.query(
    `update case_documents set id = told.id, number = told.number, verify_code = told.code
     from unnest($4::uuid[], $5::text[], $6::text[], $7::text[]) as told (id, kind, number, code)
     where part = $1 and case_no = $2 and made_at = $3 and case_documents.kind = told.kind`,
    [
      casePart(caseNo),
      caseNo,
      at,
      documents.map(({ id }) => id),
      documents.map(({ kind }) => kind),
      documents.map(({ number }) => number),
      documents.map(({ verifyCode }) => verifyCode),
    ],
  )
  if (certificate)
    await tx.query(
      'update certificates set identifier = $1, verify_code = $2 where case_no = $3 and issued_at = $4',
      [papers!.certificate!.identifier, certificate.verifyCode, caseNo, at],
    )
}
