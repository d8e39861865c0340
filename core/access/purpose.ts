import type { BusinessDate } from '../clock/date.ts'
import { caseNo as caseNumber } from '../identifiers/case-no.ts'
import purposes from './purposes.json' with { type: 'json' }

/** What non-public data may be read for. Each names the basis it rests on. */
export interface Purpose {
  id: string
  basis: string
  /** Whether it names a case that the reader's own department handles here, not any reference. */
  ofCase?: boolean
  /** Whether it reaches what is restricted or deleted, too: to answer the person themselves, or because a law obliges to. */
  readsClosed?: boolean
  validFrom: BusinessDate
}

/** What a reader says before reading: for what, and for which case. */
export interface Reason {
  purpose: string
  caseNo: string
}

/** A reference as people write it: letters, digits, Chinese characters and the marks of document numbers. */
const referenceForm = /^[\p{L}\p{N}〔〕[\]()（）第号\-_./: ]{1,64}$/u

/** The purposes in force on a day. */
export function purposesOn(on: BusinessDate, all: readonly Purpose[] = purposes): Purpose[] {
  return all.filter(({ validFrom }) => validFrom <= on)
}

/** Purpose and case as given, or null where one is missing or the purpose is unknown. */
export function readReason(
  given: { purpose: string | undefined; caseNo: string | undefined },
  on: BusinessDate,
): Reason | null {
  const purpose = given.purpose?.trim() ?? ''
  const caseNo = given.caseNo?.normalize('NFKC').trim() ?? ''
  if (!purposesOn(on).some(({ id }) => id === purpose)) return null
  return caseNo === '' ? null : { purpose, caseNo }
}

/** The number of a task: partition, place in the log, and which of several. */
const taskForm = /^\d{1,2}\.\d{1,15}\.\d{1,4}$/

/**
 * Whether a text refers to something that can be looked up afterwards: a case, a task, or what has the form of a document
 * number, with at least three different characters of four and a digit or a mark that joins its parts. One that holds a
 * citizen's number refers to nothing.
 */
export function isReference(text: string): boolean {
  if (taskForm.test(text) || caseNumber.parse(text).ok) return true
  if (!referenceForm.test(text) || /\d{17}[\dX]/i.test(text)) return false
  const signs = text.match(/[\p{L}\p{N}]/gu) ?? []
  return signs.length >= 4 && new Set(signs).size >= 3 && /\p{N}|\p{L}[-_/.:]\p{L}/u.test(text)
}

/** Whether what is read for this purpose may be restricted. */
export function readsClosed({ purpose }: Reason, on: BusinessDate): boolean {
  return purposesOn(on).some(({ id, readsClosed }) => id === purpose && readsClosed === true)
}

/** Whether what is read for this purpose is read for a case of one's own department. */
export function isOfCase({ purpose }: Reason, all: readonly Purpose[] = purposes): boolean {
  return all.some(({ id, ofCase }) => id === purpose && ofCase === true)
}
