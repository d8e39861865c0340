import { type Actor, dutiesOf, needsSecond } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { lackingSecond } from '../../people/second-factor.ts'
import type { System } from '../../system.ts'

/** Who asks, what they may do, and what their session still lacks. */
export async function sessionView(system: System, actor: Actor) {
  const today = dateInShanghai(system.now())
  const duties = dutiesOf(actor, today)
  if (actor.kind !== 'person') return { actor: { kind: actor.kind, duties }, needsSecond: null }
  const { kind, name, roles, department, division, second, acting } = actor
  const isKnown = actor.subject !== null
  return {
    actor: { kind, name, roles, duties, department, division, acting, second, isKnown },
    needsSecond: await lackingSecond(system, actor, needsSecond(actor, today)),
  }
}
