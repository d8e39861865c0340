import type { PoolClient } from 'pg'
import { tell } from '../log/tell.ts'
import type { System } from '../system.ts'

/** Puts a change of a party into the log: who may send, and since when, is part of what happened. */
export async function tellOfParty(
  system: System,
  tx: PoolClient,
  told: { party: string; type: string; data: Record<string, unknown> },
): Promise<void> {
  const id = system.newId()
  await tell(tx, {
    id,
    source: 'console',
    type: told.type,
    subject: `party:${told.party}`,
    causeId: null,
    loopId: id,
    data: { party: told.party, ...told.data },
    at: system.now(),
  })
}
