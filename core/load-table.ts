import type { App } from './app.ts'
import { type CompiledTable, compileTable } from './decision/decide.ts'
import type { Faults } from './faults.ts'
import { functionShape } from './load-expression.ts'

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
      const compiled = compileTable(table, { shape: functionShape })
      if ('faults' in compiled)
        for (const fault of compiled.faults) faults.add(`${app.id}.tables.${table.id}`, JSON.stringify(fault))
      else tables.set(`${app.id}.${table.id}`, { compiled, fingerprint: fingerprint(JSON.stringify(table)) })
    }
  }
  return tables
}

/**
 * FNV-1a, 64 bit, as 16 hex digits: tells whether a table still says what it said. It guards against a forgotten version
 * number, not against an adversary.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
