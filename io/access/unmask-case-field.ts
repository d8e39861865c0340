import type { Actor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { redact } from '#core/identifiers/personal.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { maskedFields } from '#core/process/masked-fields.ts'
import { itemOf } from '../cases/case-world.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { writeLimited } from './write-limited.ts'

interface Unmasking {
  field: string
  reason: string
  at: string
}

/**
 * Shows one masked field of a case in clear to an officer who works on it and gives a reason. It is written down first, and
 * counted with every other field they have seen in clear.
 */
export async function unmaskCaseField(
  system: System,
  actor: Actor,
  { state, field, reason, at }: Unmasking & { state: CaseState },
): Promise<{ field: string; value: string }> {
  if (!maskedFields(state).includes(field)) throw new Refusal('field-closed')
  const value = await system.keys.unseal((state.form.$sealed as Record<string, string>)[field]!)
  const { app, no, applicant } = state
  const looked: Looked = {
    ...{ act: 'unmask', purpose: 'service', caseNo: no, subject: applicant.subject },
    type: `${app}.${itemOf(system, state).item.form}`,
    fields: [field],
    detail: redact(reason),
  }
  await writeLimited(system.pool, actor, { looked, at })
  return { field, value }
}
