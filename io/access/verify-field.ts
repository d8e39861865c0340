import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { type LookedFor, type Looker, recordInScope, writeLook } from './looker.ts'

/**
 * Answers whether a record's field is what somebody says, and nothing else: the least that can be told (verify before
 * fields, fields before records). Sealed numbers can be verified too. What was asked is not kept, only that it was.
 */
export async function verifyField(
  system: System,
  looker: Looker,
  asked: LookedFor & { value: string },
): Promise<{ matches: boolean }> {
  if (!asked.type.fields.some(({ name }) => name === asked.field))
    throw new Refusal('bad-body', { field: 'field' })
  const row = await recordInScope(system, looker, { ...asked, duty: 'records.verify', act: 'verify' })
  const matches = plain(await clearValue(system, row.data, asked.field)) === plain(asked.value)
  await writeLook(system, looker, { ...asked, act: 'verify', row, detail: matches ? 'matches' : 'differs' })
  return { matches }
}

async function clearValue({ keys }: System, data: Record<string, unknown>, field: string): Promise<unknown> {
  const sealed = (data.$sealed as Record<string, string> | undefined)?.[field]
  return sealed === undefined ? data[field] : keys.unseal(sealed)
}

/** Full-width letters, case and blanks make no difference to what is meant. */
function plain(value: unknown): string | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()
}
