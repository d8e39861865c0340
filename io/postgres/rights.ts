import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { CaseState } from '#core/process/case-state.ts'

/** The item under which a person's request is a case. */
export const requestItem = 'rights-request'

/** The current version of a person's own records of a type, as they were filed. */
export interface FiledRow {
  key: string
  subject: string
  data: Record<string, unknown>
  marks: string[]
  knownFrom: string
}

/** A request with the case it became, as soon as the loop has opened it, and the answer to it. */
export interface RequestRow extends FiledRow {
  case: CaseState | null
  answer: Record<string, unknown> | null
}

/** A request without a case, where it came from and in which loop. */
export interface FiledEarlier {
  part: number
  key: string
  subject: string
  data: Record<string, unknown>
  causeId: string
  loopId: string
}

const MOST = 500

const filed = `facts.key, facts.subject, facts.data, facts.marks, to_json(facts.known_from) #>> '{}' as "knownFrom"`

/** What somebody has filed of a type, the newest first. */
export async function listFiled(db: Pool, subject: string, type: string): Promise<FiledRow[]> {
  const read = await db.query<FiledRow>({
    name: 'list-filed',
    text: `select ${filed} from facts
           where part = $1 and subject = $2 and type = $3 and known_to is null
           order by known_from desc, key limit ${MOST}`,
    values: [partitionOf(subject), subject, type],
  })
  return read.rows
}

/** All that somebody has asked for, the newest first. Their cases are found by whose they are. */
export async function listOwnRequests(db: Pool, subject: string): Promise<RequestRow[]> {
  const read = await db.query<RequestRow>({
    name: 'list-own-requests',
    text: `select ${filed}, cases.state as case, answer.data as answer from facts
           left join cases on cases.applicant = $2 and cases.item = '${requestItem}'
             and cases.state -> 'form' ->> 'requestNo' = facts.key
           left join facts as answer on answer.part = facts.part and answer.type = 'rights.answer'
             and answer.key = facts.key and answer.known_to is null
           where facts.part = $1 and facts.subject = $2 and facts.type = 'rights.request' and facts.known_to is null
           order by facts.known_from desc, facts.key limit ${MOST}`,
    values: [partitionOf(subject), subject],
  })
  return read.rows
}

/** Requests that stand, were not taken back and not answered, and for which no case is there or asked for. */
export async function requestsWithoutCase(tx: PoolClient): Promise<FiledEarlier[]> {
  const read = await tx.query<FiledEarlier>(
    `select facts.part, facts.key, facts.subject, facts.data, events.id as "causeId", facts.loop_id as "loopId" from facts
     join events on events.part = facts.part and events.seq = facts.seq
     where facts.type = 'rights.request' and facts.known_to is null and facts.data ->> 'withdrawnOn' is null
       and not exists (select from facts as answer where answer.part = facts.part and answer.type = 'rights.answer'
         and answer.key = facts.key and answer.known_to is null)
       and not exists (select from cases where cases.applicant = facts.subject and cases.item = '${requestItem}'
         and cases.state -> 'form' ->> 'requestNo' = facts.key)
       and not exists (select from case_asked where case_asked.ask ->> 'item' = '${requestItem}'
         and case_asked.ask -> 'form' ->> 'requestNo' = facts.key)
     order by facts.known_from, facts.key`,
  )
  return read.rows
}
