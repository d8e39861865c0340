import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import { partyRules } from '#core/party-rules.ts'
import { forgetNonces } from '../postgres/party-nonces.ts'
import { forgetMinutes } from '../postgres/party-use.ts'
import type { System } from '../system.ts'

/** Clears away what only guarded a moment: nonces of signatures that are out of time, minutes that no window reaches. */
export async function forgetStep(system: System): Promise<number> {
  const at = system.now()
  const { signature, breaker } = partyRules(dateInShanghai(at))
  const before = (seconds: number) => new Date(instantMs(at) - seconds * 1000).toISOString()
  await forgetMinutes(system.pool, before(breaker.windowMinutes * 60 + 3600))
  await forgetNonces(system.pool, before(signature.rememberSeconds))
  return 0
}
