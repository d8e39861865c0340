import { decide } from '#core/decision/decide.ts'
import type { CaseAsked } from '#loop/stage.ts'
import { insertAsked } from '../postgres/case-asked.ts'
import { type FiledEarlier, requestsWithoutCase } from '../postgres/rights.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'

/**
 * Asks for the case of every request that was filed before requests became cases and is still unanswered: its time runs from the day
 * it was made. What has its case, or has been asked for, is left alone, so each start may do it again. Answers how many.
 */
export async function openEarlierRequests(system: System): Promise<number> {
  const table = system.apps.tables.get('rights.answering')?.compiled
  if (!table) return 0
  return await transaction(system.pool, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7814)')
    const earlier = await requestsWithoutCase(tx)
    const asked = earlier.map((request) => askedOf(request, table))
    await insertAsked(tx, asked, system.now())
    return asked.length
  })
}

/** The same as the rule that opens a case of a request asks for, under an id that follows from the request. */
function askedOf({ key, part, subject, data, causeId, loopId }: FiledEarlier, table: Table): CaseAsked {
  const { person: _person, withdrawnOn: _withdrawn, ...request } = data
  const inputs = { kind: data.kind, automatic: data.decisionRef !== undefined }
  const form = { ...request, ...(decide(table, inputs).outcome as object) }
  const ask = { do: 'open', item: 'rights-request', form } as const
  return { part, id: `${key}.earlier`, ask, subject, by: 'rights.open-request', causeId, loopId }
}

type Table = Parameters<typeof decide>[0]
