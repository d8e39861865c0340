import { cases } from './entries/cases.ts'
import { clocks } from './entries/clocks.ts'
import { columns } from './entries/columns.ts'
import { decisions } from './entries/decisions.ts'
import { events } from './entries/events.ts'
import { files } from './entries/files.ts'
import { identifiersOfDocuments } from './entries/identifiers-of-documents.ts'
import { identifiersOfGoods } from './entries/identifiers-of-goods.ts'
import { identifiersOfSubjects } from './entries/identifiers-of-subjects.ts'
import { loop } from './entries/loop.ts'
import { outages } from './entries/outages.ts'
import { papers } from './entries/papers.ts'
import { people } from './entries/people.ts'
import { requests } from './entries/requests.ts'
import { seeing } from './entries/seeing.ts'
import { senders } from './entries/senders.ts'
import { signatures } from './entries/signatures.ts'
import { values } from './entries/values.ts'

export type ErrorCode = keyof typeof errors

/**
 * Everything that can be refused or go wrong, by its stable code. A code is never given another meaning and never
 * renamed, because senders act on it. Codes of apps' own quality rules are not here; their words are in the apps.
 *
 * To add one: an entry in the file of its area, then `node bin/write-docs.ts`.
 */
export const errors = {
  ...requests,
  ...signatures,
  ...people,
  ...seeing,
  ...senders,
  ...cases,
  ...papers,
  ...loop,
  ...outages,
  ...files,
  ...columns,
  ...events,
  ...values,
  ...clocks,
  ...decisions,
  ...identifiersOfSubjects,
  ...identifiersOfGoods,
  ...identifiersOfDocuments,
} as const

/** Whether a code is one of the catalogue's. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errors, code)
}
