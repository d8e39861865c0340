import { dateInShanghai } from '#core/clock/shanghai.ts'
import { decide } from '#core/decision/decide.ts'
import type { LoggedEvent } from '#core/event.ts'
import { functionNames, ruleScope } from '#core/expression-scope.ts'
import type { Circle } from '#core/shown-form.ts'
import type { System } from '../../system.ts'

/** What a decision is taken again with. */
type Deciding = Pick<System, 'apps' | 'calendar'>

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

export function decisionView(by: Deciding, event: LoggedEvent): DecisionView {
  const data = event.data as unknown as Omit<DecisionView, 'ref' | 'at' | 'trace'>
  const again = redecide(by, event)
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
    trace: isWhole(event) ? (again?.trace ?? null) : null,
    basis: data.basis ?? [],
    actions: data.actions ?? [],
  }
}

/** A decision as a circle sees it: whoever reads with masks on is not told by its inputs what the masks hide. */
export function decidedFor(event: LoggedEvent, { circle }: { circle: Circle }): LoggedEvent {
  const { inputs = {}, closedInputs = [] } = event.data as { inputs?: object; closedInputs?: string[] }
  if (circle !== 'fields' || closedInputs.length === 0) return event
  const open = Object.entries(inputs).filter(([name]) => !closedInputs.includes(name))
  return { ...event, data: { ...event.data, inputs: Object.fromEntries(open) } }
}

/** To the public a decision comes without the inputs that are not public; run without them it would say something else. */
function isWhole({ data }: LoggedEvent): boolean {
  const { inputs = {}, closedInputs = [] } = data as { inputs?: object; closedInputs?: string[] }
  return closedInputs.every((name) => Object.hasOwn(inputs, name))
}

/** Re-runs a stored decision from what it kept; null where the table no longer says what it said then. */
export function redecide({ apps, calendar }: Deciding, event: LoggedEvent): ReturnType<typeof decide> | null {
  const { app, table, tableFingerprint, inputs } = event.data as {
    app?: string
    table?: string
    tableFingerprint?: string
    inputs?: Record<string, unknown>
  }
  const loaded = table === undefined ? undefined : apps.tables.get(`${app}.${table}`)
  if (!loaded || loaded.fingerprint !== tableFingerprint) return null
  const scope = ruleScope({}, { today: dateInShanghai(event.receivedAt), calendar, limits: [] })
  const functions = Object.fromEntries(functionNames.map((name) => [name, scope[name]]))
  return decide(loaded.compiled, { ...functions, ...inputs })
}
