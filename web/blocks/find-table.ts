import type { DecisionTable } from '#core/decision/decision-table.ts'
import type { AppView } from './views/app-view.ts'

/** The version of a table that judged; where it is no longer declared, the one of the same name. */
export function findTable(
  apps: readonly AppView[],
  { app, table, version }: { app: string; table: string | null; version: string | null },
): DecisionTable | null {
  const tables = apps.find(({ id }) => id === app)?.tables ?? []
  const named = tables.filter(({ id }) => id === table)
  return named.find((one) => one.version === version) ?? named.at(-1) ?? null
}
