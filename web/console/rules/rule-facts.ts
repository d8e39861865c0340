import type { DecisionTable } from '#core/decision/decision-table.ts'
import type { Rule } from '#core/rule.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'

/** Business dates between which something is in force; null where there is no limit. */
export interface InForce {
  from: string | null
  to: string | null
}

export type ForceState = 'past' | 'inForce' | 'future'

/** Whether something is in force on a day, both ends included. */
export function forceOn({ from, to }: InForce, day: string): ForceState {
  if (from !== null && day < from) return 'future'
  return to !== null && day > to ? 'past' : 'inForce'
}

export function forceOf(dated: { validFrom?: string; validTo?: string }): InForce {
  return { from: dated.validFrom ?? null, to: dated.validTo ?? null }
}

/** Every version of the table a rule decides by, the latest first. */
export function tableVersions(app: AppView, rule: Rule): DecisionTable[] {
  const versions = app.tables.filter((table) => table.id === rule.table)
  return versions.sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''))
}

/**
 * What days the table of a rule is for, where it has one version only: such a rule goes on judging what was decided then,
 * so it is in force although its table is of the past. Null where its table says nothing of the kind.
 */
export function onlyTableForce(app: AppView, rule: Rule): InForce | null {
  const [table, another] = tableVersions(app, rule)
  if (!table || another || (!table.validFrom && !table.validTo)) return null
  return forceOf(table)
}
