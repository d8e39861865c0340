import type { CaseState } from '#core/process/case-state.ts'
import type { System } from '../system.ts'

/**
 * A personal number is shown masked, and a correction begins with what is shown: where the mask comes back as it was, the number
 * behind it is meant. It is read again as if it had been typed, and sealed anew.
 */
export async function untouchedNumbers(
  system: System,
  { form }: Pick<CaseState, 'form'>,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const meant = { ...given }
  for (const [name, sealed] of Object.entries((form.$sealed ?? {}) as Record<string, string>))
    if (Object.hasOwn(given, name) && given[name] === form[name])
      meant[name] = await system.keys.unseal(sealed)
  return meant
}
