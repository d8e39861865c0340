import type { Pool, PoolClient } from 'pg'
import { casePart } from './cases.ts'
import { jsonText } from './json-text.ts'

/** A document of a case as it is kept: what it says, not how it looks. */
export interface CaseDocument {
  caseNo: string
  id: string
  /** `<app>.<document>`. */
  kind: string
  number: string | null
  department: string
  madeAt: string
  values: Record<string, unknown>
  isSealed: boolean
  verifyCode: string
}

export interface NewDocument extends CaseDocument {
  /** How whom it is for is called to everybody. */
  addresseeShown: string
}

export async function insertDocuments(tx: PoolClient, documents: NewDocument[]): Promise<void> {
  if (documents.length === 0) return
  await tx.query({
    name: 'insert-documents',
    text: `insert into case_documents (part, case_no, id, kind, number, department, made_at, values, is_sealed, verify_code,
             addressee_shown)
           select * from unnest($1::smallint[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::timestamptz[],
             $8::jsonb[], $9::boolean[], $10::text[], $11::text[])`,
    values: [
      documents.map(({ caseNo }) => casePart(caseNo)),
      documents.map(({ caseNo }) => caseNo),
      documents.map(({ id }) => id),
      documents.map(({ kind }) => kind),
      documents.map(({ number }) => number),
      documents.map(({ department }) => department),
      documents.map(({ madeAt }) => madeAt),
      documents.map(({ values }) => jsonText(values)),
      documents.map(({ isSealed }) => isSealed),
      documents.map(({ verifyCode }) => verifyCode),
      documents.map(({ addresseeShown }) => addresseeShown),
    ],
  })
}

const columns = `case_no as "caseNo", id, kind, number, department, to_json(made_at) #>> '{}' as "madeAt", values,
  is_sealed as "isSealed", verify_code as "verifyCode"`

/** The documents of a case, the earliest first. */
export async function listDocuments(db: Pool | PoolClient, caseNo: string): Promise<CaseDocument[]> {
  const read = await db.query<CaseDocument>(
    `select ${columns} from case_documents where part = $1 and case_no = $2 order by made_at, id`,
    [casePart(caseNo), caseNo],
  )
  return read.rows
}

export async function findDocument(db: Pool, caseNo: string, id: string): Promise<CaseDocument | null> {
  const read = await db.query<CaseDocument>(
    `select ${columns} from case_documents where part = $1 and case_no = $2 and id = $3`,
    [casePart(caseNo), caseNo, id],
  )
  return read.rows[0] ?? null
}
