import type { PoolClient } from 'pg'
import { type Actor, allowed } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type KeptThing, lockThing } from '../postgres/things.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** In whose name somebody's own things are: their own, or that of whom they act for, if the delegation reaches that far. */
export function ownerOf(actor: Actor): string | null {
  if (actor.kind !== 'person') return null
  if (actor.acting === null) return actor.subject
  return actor.acting.scope.includes('things') ? actor.acting.subject : null
}

/** Whether somebody may register and change things under an owner. */
export function mayManageFor({ now }: Pick<System, 'now'>, actor: Actor, owner: string): boolean {
  return managesAll(actor, now()) || ownerOf(actor) === owner
}

export function managesAll(actor: Actor, now: string): boolean {
  return allowed(actor, 'things.manage', dateInShanghai(now)) === 'yes'
}

/** A thing that the actor may change, locked; a revoked one is history, and another's does not exist for them. */
export async function ownedThing(
  system: Pick<System, 'now'>,
  tx: PoolClient,
  { actor, id }: { actor: Actor; id: string },
): Promise<KeptThing> {
  const thing = await lockThing(tx, id)
  if (!thing || !mayManageFor(system, actor, thing.owner)) throw new Refusal('thing-not-found')
  if (thing.state === 'revoked') throw new Refusal('thing-revoked', { thing: id })
  return thing
}
