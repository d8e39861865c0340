import { type Actor, rolesOf } from './actor.ts'

/** What is written in the access book, one word each. */
export type Act =
  | 'read'
  | 'clear'
  | 'break-glass'
  | 'list'
  | 'search'
  | 'loop'
  | 'case'
  | 'decision'
  | 'live'
  | 'verify'
  | 'unmask'
  | 'quarantine'
  | 'settle'
  | 'import'
  | 'task'
  | 'receiver'
  | 'calendar'
  | 'sending'
  | 'sign-in'
  | 'sign-out'
  | 'locked'
  | 'password'
  | 'second-factor'
  | 'account'
  | 'role'
  | 'session'
  | 'delegation'
  | 'key'
  | 'party'
  | 'thing'
  | 'right'
  | 'book'

/** What somebody did or looked at. Persons are `person:<keyed hash>`; no number of theirs is ever part of it. */
export interface Looked {
  act: Act
  outcome?: 'given' | 'refused'
  purpose?: string
  caseNo?: string
  subject?: string | undefined
  type?: string
  key?: string
  fields?: string[]
  detail?: string | undefined
}

/** A line of the access book as it is kept. `at` is an instant with milliseconds. */
export interface BookEntry {
  seq: number
  at: string
  actor: string
  roles: string[]
  department: string | null
  act: string
  outcome: string
  purpose: string | null
  caseNo: string | null
  subject: string | null
  type: string | null
  key: string | null
  fields: string[]
  detail: string | null
}

export function bookEntry(actor: Actor, looked: Looked, place: { seq: number; at: string }): BookEntry {
  return {
    ...place,
    actor: nameOf(actor),
    roles: rolesOf(actor).filter((role) => role !== 'citizen'),
    department: actor.kind === 'person' ? actor.department : null,
    act: looked.act,
    outcome: looked.outcome ?? 'given',
    purpose: looked.purpose ?? null,
    caseNo: looked.caseNo ?? null,
    subject: looked.subject ?? null,
    type: looked.type ?? null,
    key: looked.key ?? null,
    fields: looked.fields ?? [],
    detail: looked.detail ?? null,
  }
}

/** What an entry's hash covers, besides the hash before it: every value, in this order, for ever. */
export function sealedText(entry: BookEntry): string {
  const { seq, at, actor, roles, department, act, outcome } = entry
  const { purpose, caseNo, subject, type, key, fields, detail } = entry
  const who = [actor, roles, department]
  return JSON.stringify([seq, at, ...who, act, outcome, purpose, caseNo, subject, type, key, fields, detail])
}

/** How the book names who did it: an account, the machine's operator, a party, a thing, or somebody unknown. */
export function nameOf(actor: Actor): string {
  if (actor.kind === 'person') return `account:${actor.id}`
  return 'id' in actor ? `${actor.kind}:${actor.id}` : actor.kind
}
