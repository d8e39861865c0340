import type { DecisionTable } from '#core/decision/decision-table.ts'

/** Rows from which nobody reads a table from the first to the last. */
const MANY = 40

export function isLong({ rules }: Pick<DecisionTable, 'rules'>): boolean {
  return rules.length > MANY
}

/** The rows that are drawn, each with its place: all of them, or of a long table that has judged those that matched. */
export function shownRows(
  table: Pick<DecisionTable, 'rules'>,
  { matched, isJudged }: { matched: readonly string[]; isJudged: boolean },
): { row: DecisionTable['rules'][number]; index: number }[] {
  const rows = table.rules.map((row, index) => ({ row, index }))
  if (!isJudged || !isLong(table) || matched.length === 0) return rows
  return rows.filter(({ row }) => matched.includes(row.id))
}
