import type { App } from './app.ts'
import { type CompiledTable, compileTable } from './decision/decide.ts'
import type { Faults } from './faults.ts'
import { fingerprint } from './fingerprint.ts'
import { declared } from './load-expression.ts'

/** A decision table ready to decide, with a fingerprint of what it says. */
export interface LoadedTable {
  compiled: CompiledTable
  fingerprint: string
}

/** Compiles the decision tables of all apps, by `<app>.<table>`; what does not fit goes to `faults`. */
export function loadTables(apps: App[], faults: Faults): Map<string, LoadedTable> {
  const tables = new Map<string, LoadedTable>()
  for (const app of apps) {
    for (const table of app.tables) {
      const compiled = compileTable(table, declared)
      if ('faults' in compiled)
        for (const fault of compiled.faults) faults.add(`${app.id}.tables.${table.id}`, JSON.stringify(fault))
      else tables.set(`${app.id}.${table.id}`, { compiled, fingerprint: fingerprint(JSON.stringify(table)) })
    }
  }
  return tables
}
