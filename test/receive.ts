import { acceptBatch, type Received, type Result } from '#io/log/accept.ts'
import { transaction } from '#io/postgres/transaction.ts'
import { acquireContext, type System } from '#io/system.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake } from '#loop/acquire/intake.ts'

/** What a sender brings: data of a visit, or a whole intake. */
export function received(system: System, intakes: Partial<Intake>[]): Received[] {
  return intakes.map((given) => {
    const data = given.data ?? null
    const intake = { source: 'north', type: 'shop.visit', raw: JSON.stringify(data), ...given, data }
    return { intake, taken: acquire(system.apps, intake, acquireContext(system)), importId: '' }
  })
}

/** Keeps a batch in a transaction of its own, as one process of several would. */
export async function receive(system: System, intakes: Partial<Intake>[]): Promise<Result[]> {
  const { now, newId, keys } = system
  return await transaction(system.pool, (tx) =>
    acceptBatch(tx, received(system, intakes), { now: now(), newId, seal: keys.seal }),
  )
}
