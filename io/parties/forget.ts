import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import { partyRules } from '#core/party-rules.ts'
import { forgetNonces } from '../postgres/party-nonces.ts'
import { forgetMinutes } from '../postgres/party-use.ts'
import type { System } from '../system.ts'

const REST_MS = 60_000

/**
 * Clears away what only guarded a moment: nonces of signatures that are out of time, minutes that no window reaches. Works
 * are woken by every event; this one looks once a minute.
 */
export function forgetting(system: System): () => Promise<number> {
  let last = 0
  return async () => {
    const now = instantMs(system.now())
    if (now - last < REST_MS) return 0
    last = now
    await forget(system)
    return 0
  }
}

async function forget(system: System): Promise<void> {
  const at = system.now()
  const { signature, breaker } = partyRules(dateInShanghai(at))
  const before = (seconds: number) => new Date(instantMs(at) - seconds * 1000).toISOString()
  await forgetMinutes(system.pool, before(breaker.windowMinutes * 60 + 3600))
  await forgetNonces(system.pool, before(signature.rememberSeconds))
}
