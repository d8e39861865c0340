import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { decide } from '#core/decision/decide.ts'
import type { LoggedEvent } from '#core/event.ts'
import { functionNames, ruleScope } from '#core/expression-scope.ts'
import type { LoadedApps } from '#core/load-apps.ts'

/** A decision as the log keeps it, with the trace of its table where the table still says what it said. */
export interface DecisionView {
  ref: string
  at: string
  app: string
  rule: string
  ruleVersion: number
  table: string | null
  tableVersion: string | null
  tableFingerprint: string | null
  hitPolicy: string | null
  inputs: Record<string, unknown>
  outcome: unknown
  matched: { rule: string; index: number; basis: readonly string[] }[]
  /** Per row of the table: the first input that failed, -1 where all passed, -2 where the row was not looked at. */
  trace: readonly number[] | null
  basis: string[]
  actions: Record<string, string>[]
}

export function decisionView(apps: LoadedApps, event: LoggedEvent): DecisionView {
  const data = event.data as unknown as Omit<DecisionView, 'ref' | 'at' | 'trace'>
  const again = redecide(apps, event)
  return {
    ref: `${event.part}.${event.seq}`,
    at: event.receivedAt,
    app: data.app,
    rule: data.rule,
    ruleVersion: data.ruleVersion,
    table: data.table ?? null,
    tableVersion: data.tableVersion ?? null,
    tableFingerprint: data.tableFingerprint ?? null,
    hitPolicy: data.hitPolicy ?? null,
    inputs: data.inputs ?? {},
    outcome: data.outcome ?? null,
    matched: data.matched ?? [],
    trace: again?.trace ?? null,
    basis: data.basis ?? [],
    actions: data.actions ?? [],
  }
}

/** Re-runs a stored decision from what it kept; null where the table no longer says what it said then. */
export function redecide(apps: LoadedApps, event: LoggedEvent): ReturnType<typeof decide> | null {
  const { app, table, tableFingerprint, inputs } = event.data as {
    app?: string
    table?: string
    tableFingerprint?: string
    inputs?: Record<string, unknown>
  }
  const loaded = table === undefined ? undefined : apps.tables.get(`${app}.${table}`)
  if (!loaded || loaded.fingerprint !== tableFingerprint) return null
  const scope = ruleScope({}, { today: event.receivedAt.slice(0, 10), calendar: shippedCalendar, limits: [] })
  const functions = Object.fromEntries(functionNames.map((name) => [name, scope[name]]))
  return decide(loaded.compiled, { ...functions, ...inputs })
}
