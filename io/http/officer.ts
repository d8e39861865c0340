import type { FastifyRequest } from 'fastify'
import type { Looked } from '#core/access/book-entry.ts'
import type { Duty } from '#core/access/duty.ts'
import { writeBook } from '../access/book.ts'
import { isCare, type LookedUpon, type Scope, scopeOf, scopeRefusal } from '../access/scope.ts'
import { tellOfEmergency } from '../access/tell-of-emergency.ts'
import { writeLimited } from '../access/write-limited.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import type { Reading } from './reading.ts'

interface Row {
  source: string
  subject: string
  type: string
  key: string
  marks?: readonly string[]
  detail?: string | undefined
}

/** An officer's look at what is not public: what lies in their scope, and the line in the book for it. */
export interface OfficersLook {
  /** Why a row is not shown; null where it is. */
  refusalOf: (row: LookedUpon) => ReturnType<typeof scopeRefusal>
  /** Writes down that one record is about to be shown, or refused; in clear only so many are. Nothing may be answered before. */
  writeOne: (looked: Looked) => Promise<void>
  /** Writes down each line of a list, which is masked. */
  writeList: (looked: Looked[]) => Promise<void>
  /** Tells of health records that were read in an emergency, before they are shown. */
  tellEmergency: (rows: Row[]) => Promise<void>
}

/** Begins an officer's look; null where the request reads as the public does. */
export async function officersLook(
  system: System,
  request: FastifyRequest,
  who: Reading,
): Promise<OfficersLook | null> {
  const { reason, now: at, today } = who
  if (reason === null) return null
  const isClear = who.circle === 'department'
  const duty: Duty = isClear ? 'records.record' : 'records.fields'
  const scope: Scope = await scopeOf(system, request.actor, { duty, reason, today })
  const { actor } = request
  return {
    refusalOf: (row) => scopeRefusal(system, scope, row),
    writeOne: async (looked) => {
      const act = isClear ? 'clear' : looked.act
      await writeLimited(system.pool, actor, { looked: { ...reason, ...looked, act }, at })
    },
    tellEmergency: async (rows) => {
      const subjects = rows.filter((row) => isCare(system, row)).map(({ subject }) => subject)
      if (reason.purpose === 'emergency') await tellOfEmergency(system, actor, { subjects, reason, at })
    },
    writeList: async (looked) =>
      await writeBook(system.pool, actor, { looked: looked.map((one) => ({ ...reason, ...one })), at }),
  }
}

/** Lets one record through, or writes down that it was refused and refuses it. */
export async function requireScope(look: OfficersLook | null, act: Looked['act'], row: Row): Promise<void> {
  if (look === null) return
  const { subject, type, key, detail } = row
  const refusal = await look.refusalOf(row)
  await look.writeOne({ act, subject, type, key, detail, outcome: refusal === null ? 'given' : 'refused' })
  if (refusal !== null) throw new Refusal(refusal)
  await look.tellEmergency([row])
}

/** Of several records those within the officer's sight, each written down; the public's are what they are. */
export async function withinSight<T extends Row>(look: OfficersLook | null, rows: T[]): Promise<T[]> {
  if (look === null) return rows
  const seen: T[] = []
  for (const row of rows) if ((await look.refusalOf(row)) === null) seen.push(row)
  await look.writeList(seen.map(({ subject, type, key }) => ({ act: 'list', subject, type, key })))
  await look.tellEmergency(seen)
  return seen
}
