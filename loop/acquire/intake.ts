import type { Calendar } from '#core/clock/calendar.ts'
import type { NewEvent } from '#core/event.ts'
import type { Reason } from '#core/quality.ts'

/** One thing received, from whatever door: an event's attributes, its data, and its raw form for quarantine. */
export interface Intake {
  id?: string
  source: string
  type: string
  time?: string
  causeId?: string
  loopId?: string
  data: unknown
  raw: string
  /** The row of a file, counted from 1. */
  row?: number
  /** Set by the door itself: the platform's own forms, for whoever is signed in, or a thing's; no envelope, row or file can say it. */
  door?: 'own' | 'thing'
  /** The one subject it may be about. */
  only?: string
  /** What the door itself found wrong: a broken row, an envelope without an id. */
  fault?: Reason
}

/** The source and type of what could not be read, which says neither. */
export const UNREAD = 'unreadable'

/** What acquiring needs from the world, handed in as values. */
export interface AcquireContext {
  now: string
  /** The business date of `now` in Shanghai. */
  today: string
  calendar: Calendar
  /** A keyed digest (hex): equal content gives equal ids, and nobody without the key can test a guess. */
  digest: (text: string) => string
  /** The keyed hash under which a person's number is joined; never the number itself. */
  pseudonym: (number: string) => string
  /** Encrypts what only an authorised reader may see again. */
  seal: (text: string) => string
}

/** The outcome of the first stage. Duplicates are found by `receipt` when the log takes it. */
export type Taken =
  | { outcome: 'accepted' | 'warned'; receipt: string; event: NewEvent; reasons: Reason[] }
  | { outcome: 'quarantined'; receipt: string; reasons: Reason[] }
