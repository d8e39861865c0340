import { createHash } from 'node:crypto'
import type { SessionStore } from '@fastify/session'
import type { Session } from 'fastify'
import { signInRules } from '#core/access/sign-in-rules.ts'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import {
  deleteSession,
  findSession,
  insertSession,
  type SessionRow,
  touchSession,
  updateSession,
} from '../postgres/sessions.ts'
import type { System } from '../system.ts'

/** What is known in a session. Roles are not part of it: they are read at each request. */
export interface SessionFacts extends Omit<SessionRow, 'lastAt'> {
  /** Whether the session was there before this request; then it can be changed, but not made anew. */
  isKept: boolean
}

declare module 'fastify' {
  interface Session extends Partial<SessionFacts> {}
}

type Done = (error?: unknown, session?: Session | null) => void

/** How often the last use of a session is noted (milliseconds): the same seconds need no second line in the database. */
const NOTED_EVERY = 60_000

/** Keeps sessions in the database, each under the SHA-256 of its id: who reads the database can enter none of them. */
export function sessionStore(system: System): SessionStore {
  const store = {
    get: (id: string, done: Done) => answer(() => readSession(system, id), done),
    set: (id: string, session: Session, done: Done) => answer(() => writeSession(system, id, session), done),
    destroy: (id: string, done: Done) => answer(() => deleteSession(system.pool, hashOf(id)), done),
  }
  return store as unknown as SessionStore
}

/** A session under the hash of its id. */
export function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest()
}

/** A session as it stands, to be asked while an answer goes on: that is no use of it, and it ends idle all the same. */
export async function peekSession(system: System, id: string): Promise<Partial<SessionFacts> | null> {
  return (await sessionAt(system, id, system.now()))?.facts ?? null
}

async function readSession(system: System, id: string): Promise<Partial<SessionFacts> | null> {
  const now = system.now()
  const found = await sessionAt(system, id, now)
  if (found === null) return null
  const { facts, silence, keepsSecond } = found
  if (silence > NOTED_EVERY) await touchSession(system.pool, hashOf(id), { now, keepsSecond })
  return facts
}

interface SessionAt {
  facts: Partial<SessionFacts>
  /** Since the last request (milliseconds). */
  silence: number
  keepsSecond: boolean
}

async function sessionAt({ pool }: System, id: string, now: string): Promise<SessionAt | null> {
  const { session } = signInRules(dateInShanghai(now))
  const row = await findSession(pool, hashOf(id), { now, idleSince: before(now, session.idleMinutes) })
  if (row === null) return null
  const silence = instantMs(now) - instantMs(row.lastAt)
  const keepsSecond = silence <= session.secondIdleMinutes * 60_000
  const { lastAt: _, ...kept } = row
  return {
    facts: { ...kept, secondAt: keepsSecond ? row.secondAt : null, isKept: true },
    silence,
    keepsSecond,
  }
}

/** What is kept was made by a sign-in; a session that was ended while a request was under way is not brought back by it. */
async function writeSession(system: System, id: string, session: Partial<SessionFacts>): Promise<void> {
  const row = rowOf(session, system.now())
  const write = session.isKept ? updateSession : insertSession
  await write(system.pool, hashOf(id), row)
}

function rowOf(session: Partial<SessionFacts>, now: string): SessionRow {
  const { account = null, era = null, madeAt = now, secondAt = null, acting = null, data = null } = session
  const { beforeMinutes } = signInRules(dateInShanghai(now)).session
  const endsAt = session.endsAt ?? before(now, -beforeMinutes)
  return { account, era, madeAt, endsAt, lastAt: now, secondAt, acting, data }
}

/** The instant so many minutes before another. */
export function before(instant: string, minutes: number): string {
  return new Date(instantMs(instant) - minutes * 60_000).toISOString()
}

function answer<T>(work: () => Promise<T>, done: Done): void {
  work().then(
    (result) => done(null, result as Session | null),
    (error: unknown) => done(error),
  )
}
