import type { Actor } from '#core/access/actor.ts'
import { type KeptThing, lockThing, setThingState } from '../postgres/things.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { ownedThing } from './owned-thing.ts'
import { tellOfThing } from './tell-of-thing.ts'

const changes = {
  suspend: { state: 'suspended', type: 'thing.suspended' },
  resume: { state: 'active', type: 'thing.resumed' },
  revoke: { state: 'revoked', type: 'thing.revoked' },
} as const
export type ThingChange = keyof typeof changes

/**
 * Suspends a thing, lets it go on, or revokes it for good. It holds from the commit on, for requests under way too: whoever
 * is let in holds the lock that this waits for.
 */
export async function changeThing(
  system: System,
  actor: Actor,
  { id, change, reason }: { id: string; change: ThingChange; reason: string | null },
): Promise<KeptThing> {
  return await transaction(system.pool, async (tx) => {
    await ownedThing(system, tx, { actor, id })
    const { state, type } = changes[change]
    await setThingState(tx, { id, state, reason, at: system.now() })
    await tellOfThing(system, tx, { actor, thing: id, type, data: { reason } })
    return (await lockThing(tx, id))!
  })
}
