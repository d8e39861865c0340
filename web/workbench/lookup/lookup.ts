import { ask, send } from '#web/blocks/ask.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import type { SubjectPageView } from '#web/blocks/views/subject-views.ts'

/** For what something that is not public is read. */
export interface Reason {
  purpose: string
  caseNo: string
}

/** A record by its type and its business key. */
export interface RecordPlace {
  type: string
  key: string
}

export interface Lookup {
  reason: Reason
  record: RecordPlace
}

/** Whether a field of the record is what somebody says. */
export function verify({ reason, record }: Lookup, asked: { field: string; value: string }) {
  return send<{ matches: boolean }>('POST', '/api/verify', { ...record, ...asked }, headersOf(reason))
}

/** The record with its masks on. */
export function readMasked({ reason, record }: Lookup) {
  return ask<RecordView>(`${recordPath(record)}?as=fields`, headersOf(reason))
}

/** One masked field of the record in clear; `why` goes into the access book. */
export function unmask({ reason, record }: Lookup, { field, why }: { field: string; why: string }) {
  const body = { field, reason: why }
  return send<{ value: unknown }>('POST', `${recordPath(record)}/unmask`, body, headersOf(reason))
}

/** What the officer's department holds on somebody, with masks on. */
export function listHeld(reason: Reason, subject: string) {
  return ask<SubjectPageView>(`/api/subjects/${encodeURIComponent(subject)}?as=fields`, headersOf(reason))
}

function recordPath({ type, key }: RecordPlace): string {
  return `/api/records/${encodeURIComponent(type)}/${encodeURIComponent(key)}`
}

/** A header carries no Chinese, so a number that holds some goes encoded. */
function headersOf({ purpose, caseNo }: Reason): Record<string, string> {
  return { 'x-purpose': purpose, 'x-case-no': encodeURIComponent(caseNo.trim()) }
}
