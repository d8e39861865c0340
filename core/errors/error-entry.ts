export type ErrorKind = 'request' | 'row' | 'file' | 'system'

/**
 * One error of the catalogue. `status` is the HTTP status, read by nothing but the HTTP interface; `kind` says what is
 * at fault. A sentence says what is wrong and what to do next: `{name}` is a hole filled from the reason; a part in
 * square brackets is left out when one of its holes has no value.
 */
export interface ErrorEntry<Status extends number = number> {
  status: Status
  kind: ErrorKind
  zh: string
  en: string
}

/** The request cannot be answered as it stands. */
export function request<Status extends number>(status: Status, zh: string, en: string): ErrorEntry<Status> {
  return { status, kind: 'request', zh, en }
}

/** A file, or its mapping, cannot be read. */
export function file<Status extends number>(status: Status, zh: string, en: string): ErrorEntry<Status> {
  return { status, kind: 'file', zh, en }
}

/** One row, event or value cannot be taken. */
export function row(zh: string, en: string): ErrorEntry<422> {
  return { status: 422, kind: 'row', zh, en }
}

/** The platform itself cannot do it now. */
export function system<Status extends number>(status: Status, zh: string, en: string): ErrorEntry<Status> {
  return { status, kind: 'system', zh, en }
}
