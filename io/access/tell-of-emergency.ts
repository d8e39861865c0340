import type { Actor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import type { Reason } from '#core/access/purpose.ts'
import { tellAll } from '../log/tell.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { writeInBook } from './book.ts'

/**
 * Puts into the log that somebody's health records are read in an emergency, without their consent, and into the book under an act
 * of its own: rules tell the patient, and have the auditor look after it. Nothing is shown before.
 */
export async function tellOfEmergency(
  system: System,
  actor: Actor,
  { subjects, reason, at }: { subjects: string[]; reason: Reason; at: string },
): Promise<void> {
  const patients = [...new Set(subjects)]
  const department = actor.kind === 'person' ? actor.department : null
  const looked: Looked[] = patients.map((subject) => ({ act: 'break-glass', subject, ...reason }))
  await transaction(system.pool, async (tx) => {
    await tellAll(
      tx,
      patients.map((subject) => {
        const id = system.newId()
        const data = { department, caseNo: reason.caseNo }
        return { id, source: 'care', type: 'care.emergency', subject, causeId: null, loopId: id, data, at }
      }),
    )
    await writeInBook(tx, actor, { looked, at })
  })
}
