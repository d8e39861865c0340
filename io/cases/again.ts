import type { PoolClient } from 'pg'
import type { CaseState } from '#core/process/case-state.ts'
import type { CaseRow } from '../postgres/cases.ts'
import { lockNewestCase } from '../postgres/item-lines.ts'
import type { System } from '../system.ts'

/** What becomes of asking for a case: another is opened, the one there is takes a step, or nothing any more. */
export type Again = { do: 'open' } | { do: 'step'; step: string; row: CaseRow } | { do: 'nothing' }

/**
 * Whether a case that is asked for is opened, by what its item says of several. `rows` are the cases of the same transaction as it has
 * left them, not kept yet.
 */
export async function askedAgain(
  tx: PoolClient,
  { apps }: System,
  { item, subject, rows }: { item: string; subject: string; rows: ReadonlyMap<string, CaseRow> },
): Promise<Again> {
  const single = apps.cases.items.get(item)?.item.single
  if (!single) return { do: 'open' }
  const kept = await lockNewestCase(tx, { item, subject })
  const row = [...rows.values()].findLast(({ state }) => isOf(state, { item, subject })) ?? kept
  if (!row) return { do: 'open' }
  if (!row.state.isClosed) return { do: 'step', step: single.again, row }
  return single.final.includes(outcomeOf(row.state)) ? { do: 'nothing' } : { do: 'open' }
}

function isOf(state: CaseState, { item, subject }: { item: string; subject: string }): boolean {
  return state.item === item && state.applicant.subject === subject
}

function outcomeOf({ facts }: CaseState): string {
  return String(facts.outcome ?? '')
}
