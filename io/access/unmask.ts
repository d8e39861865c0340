import { disclose } from '#core/disclose.ts'
import { redact } from '#core/identifiers/personal.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { type LookedFor, type Looker, recordInScope, writeLook } from './looker.ts'

/**
 * Shows one field in clear to an officer who gives a reason. Only what the declaration opens to departments can be shown:
 * a field that it opens to nobody stays closed, whoever asks.
 */
export async function unmaskField(
  system: System,
  looker: Looker,
  asked: LookedFor & { reason: string },
): Promise<{ field: string; value: unknown }> {
  const row = await recordInScope(system, looker, { ...asked, duty: 'unmask', act: 'unmask' })
  const seen = disclose(asked.type, row.data, { circle: 'department', today: looker.today })
  const { field } = asked
  if (!Object.hasOwn(seen.data, field) || Object.hasOwn(seen.masked, field)) throw new Refusal('field-closed')
  await writeLook(system, looker, { ...asked, act: 'unmask', row, detail: redact(asked.reason) })
  return { field, value: seen.data[field] }
}
