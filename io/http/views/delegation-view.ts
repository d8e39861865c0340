import type { Delegation } from '../../postgres/delegations.ts'

/** A delegation from the side of one of the two: `direction` says whether they gave it or have it. */
export function delegationView(one: Delegation, { account, today }: { account: string; today: string }) {
  const { id, fromName, toName, scope, from, until, endedAt } = one
  const isGiven = one.fromAccount === account
  return {
    id,
    direction: isGiven ? 'given' : 'held',
    name: isGiven ? toName : fromName,
    scope,
    from,
    until,
    endedAt,
    isInForce: endedAt === null && until >= today,
  }
}
