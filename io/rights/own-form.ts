import type { PersonActor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import type { Reason } from '#core/quality.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import { writeInBook } from '../access/book.ts'
import { acceptBatch, type Received } from '../log/accept.ts'
import { transaction } from '../postgres/transaction.ts'
import { acquireContext, type System } from '../system.ts'

/** What one of the platform's own forms brings, for whoever is signed in. `id` is the event's. */
export interface OwnForm {
  id: string
  type: string
  data: Record<string, unknown>
  looked: Looked
}

/** What hinders a form from being taken, to be told to whoever filled it in; empty where it was taken. */
export type FormFaults = Reason[]

/**
 * Takes a form through the door that is open to the platform alone (`own`), with its line in the access book. A form that
 * does not pass the checks is not received: it is still in the hands of whoever filled it in, who mends it at once.
 */
export async function takeOwnForm(system: System, actor: PersonActor, form: OwnForm): Promise<FormFaults> {
  const received = receivedOf(system, form)
  if (received.taken.outcome === 'quarantined') return received.taken.reasons
  const at = system.now()
  await transaction(system.pool, async (tx) => {
    await acceptBatch(tx, [received], { now: at, newId: system.newId, seal: system.keys.seal })
    await writeInBook(tx, actor, { looked: form.looked, at })
  })
  return []
}

function receivedOf(system: System, { id, type, data }: OwnForm): Received {
  const intake: Intake = { id, source: 'portal', type, data, raw: JSON.stringify(data), door: 'own' }
  return { intake, taken: acquire(system.apps, intake, acquireContext(system)), importId: '' }
}
