import type { PoolClient } from 'pg'
import type { LoadedApps } from '#core/load-apps.ts'
import type { Party } from '#core/party.ts'
import { type Breaker, pauseAfter, windowStart } from '#core/party-breaker.ts'
import { startsOf } from '#core/party-quota.ts'
import type { Result } from '../log/accept.ts'
import { lockParty, setPause } from '../postgres/parties.ts'
import { addOutcomes, type Outcomes, readWindow } from '../postgres/party-use.ts'
import { lightTransaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { type Sender, senderName } from './sender.ts'

export const noOutcomes: Outcomes = { received: 0, accepted: 0, refused: 0, late: 0 }

/** Adds what became of rows; late is an accepted row of which a rule of timeliness says so. */
export function addResults(outcomes: Outcomes, results: readonly Result[], late: ReadonlySet<string>): void {
  for (const { outcome, reasons } of results) {
    outcomes.received += 1
    if (outcome === 'quarantined') outcomes.refused += 1
    if (outcome === 'accepted' || outcome === 'warned') outcomes.accepted += 1
    if (outcome === 'warned' && reasons.some((reason) => late.has(reason.code))) outcomes.late += 1
  }
}

/** The codes of all rules of timeliness that the apps declare. */
export function latenessCodes(apps: LoadedApps): Set<string> {
  const rules = [...apps.types.values()].flatMap((type) => type.type.quality)
  return new Set(rules.filter((rule) => rule.dimension === 'timeliness').map((rule) => rule.code))
}

/**
 * Keeps what became of a request's rows, and pauses a party when too many of its last ones were refused. A thing is not
 * paused: its quota bounds what it can do, and whoever owns it sees what was refused.
 */
export async function keepOutcomes(system: System, sender: Sender, outcomes: Outcomes): Promise<void> {
  const at = system.now()
  await lightTransaction(system.pool, async (tx) => {
    const party = sender.kind === 'party' ? await lockParty(tx, sender.party.id) : null
    await addOutcomes(tx, { party: senderName(sender), starts: startsOf(at), outcomes })
    if (party) await pauseWhereDue(tx, party, { breaker: sender.rules.breaker, at })
  })
}

async function pauseWhereDue(
  tx: PoolClient,
  party: Party,
  { breaker, at }: { breaker: Breaker; at: string },
): Promise<void> {
  const from = windowStart(breaker, at, party.pause?.until ?? null)
  const pause = pauseAfter(breaker, await readWindow(tx, party.id, from), at)
  if (pause) await setPause(tx, party.id, pause)
}
