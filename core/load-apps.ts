import type { App } from './app.ts'
import { checkApp } from './check-app.ts'
import { type Citation, citationsOf } from './citations.ts'
import { Faults } from './faults.ts'
import { type LoadedIndicator, loadIndicator } from './load-indicator.ts'
import { type LoadedType, loadType } from './load-record-type.ts'
import { type LoadedRule, loadRule } from './load-rule.ts'
import { type LoadedTable, loadTables } from './load-table.ts'
import { checkOwnTypes } from './own-type.ts'
import { checkOnce } from './process/check-once.ts'
import { type CaseDeclarations, loadCases } from './process/load-cases.ts'

/** Every app, checked and compiled: what the five stages run on. */
export interface LoadedApps {
  apps: App[]
  types: Map<string, LoadedType>
  tables: Map<string, LoadedTable>
  indicators: Map<string, LoadedIndicator>
  indicatorsOf: Map<string, LoadedIndicator[]>
  rules: LoadedRule[]
  rulesOnRecord: Map<string, LoadedRule[]>
  rulesOnEvent: Map<string, LoadedRule[]>
  rulesOnIndicator: Map<string, LoadedRule[]>
  /** Which declarations rest on an article, by the citation `law#article` (NFKC, as records are kept). */
  citations: Map<string, Citation[]>
  /** Processes, items, forms and documents of cases. */
  cases: CaseDeclarations
}

/**
 * Checks and compiles the declarations. Throws one {@link DeclarationFault} that lists every fault of every app,
 * so that an author mends them in one go.
 */
export function loadApps(apps: App[]): LoadedApps {
  const faults = new Faults()
  for (const app of apps) checkApp(app, faults)
  const types = new Map(
    apps.flatMap((app) => app.records.map((record) => [record.type, loadType(app, record, faults)])),
  )
  const indicators = apps.flatMap((app) => app.indicators.map((one) => loadIndicator(app, one, faults)))
  const rules = apps.flatMap((app) => app.rules.map((rule) => loadRule(app, rule, faults)))
  const tables = loadTables(apps, faults)
  const cases = loadCases(apps, faults)
  checkOnce(apps, faults)
  checkOwnTypes(apps, faults)
  faults.throwIfAny()
  const citations = Map.groupBy(citationsOf(apps), (one) => one.basis.normalize('NFKC'))
  return {
    apps,
    types,
    citations,
    cases,
    tables,
    indicators: new Map(indicators.map((one) => [one.id, one])),
    ...indexRules(rules),
    ...indexIndicators(indicators),
  }
}

function indexRules(rules: LoadedRule[]) {
  const on = (trigger: 'record' | 'event' | 'indicator') => {
    const named = rules.flatMap((rule) => namesOf(rule, trigger).map((name) => ({ name, rule })))
    const byName = Map.groupBy(named, ({ name }) => name)
    return new Map([...byName].map(([name, all]) => [name, all.map(({ rule }) => rule)]))
  }
  return { rules, rulesOnRecord: on('record'), rulesOnEvent: on('event'), rulesOnIndicator: on('indicator') }
}

/** What a rule reacts to under one kind of trigger: nothing, one name, or several events. */
function namesOf({ rule }: LoadedRule, trigger: string): string[] {
  const named = (rule.on as Record<string, unknown>)[trigger]
  return named === undefined ? [] : [named].flat().map(String)
}

function indexIndicators(indicators: LoadedIndicator[]) {
  return { indicatorsOf: Map.groupBy(indicators, (one) => one.indicator.on) }
}
