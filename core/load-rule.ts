import type { App, Limit } from './app.ts'
import type { Faults } from './faults.ts'
import { type Expression, loadExpression } from './load-expression.ts'
import type { Action, Rule } from './rule.ts'

/** A rule with its expressions compiled; `id` is `<app>.<rule>`. */
export interface LoadedRule {
  id: string
  app: string
  rule: Rule
  limits: Limit[]
  when: Expression | null
  inputs: Record<string, Expression>
  actions: LoadedAction[]
}

export interface LoadedAction {
  action: Action
  if: Expression | null
  for: Expression | null
  /** The action's own expressions, by the property they stand in (`until`, `due`, `subject`, `data.<name>`). */
  values: Record<string, Expression>
}

/** Compiles one rule; what does not fit goes to `faults`. */
export function loadRule(app: App, rule: Rule, faults: Faults): LoadedRule {
  const path = `${app.id}.rules.${rule.id}`
  const compile = (text: string) => loadExpression(path, text, faults)
  return {
    id: `${app.id}.${rule.id}`,
    app: app.id,
    rule,
    limits: app.limits,
    when: rule.when === undefined ? null : compile(rule.when),
    inputs: mapValues(rule.inputs ?? {}, compile),
    actions: rule.then.map((action) => loadAction(action, compile)),
  }
}

function loadAction(action: Action, compile: (text: string) => Expression): LoadedAction {
  return {
    action,
    if: action.if === undefined ? null : compile(action.if),
    for: action.for === undefined ? null : compile(action.for),
    values: mapValues(expressionsOf(action), compile),
  }
}

function expressionsOf(action: Action): Record<string, string> {
  if (action.do === 'publish') return action.until === undefined ? {} : { until: action.until }
  if (action.do === 'task') return action.due === undefined ? {} : { due: action.due }
  if (action.do !== 'emit') return {}
  const data = Object.entries(action.data).map(([name, text]) => [`data.${name}`, text] as const)
  return { ...(action.subject === undefined ? {} : { subject: action.subject }), ...Object.fromEntries(data) }
}

function mapValues<T>(source: Record<string, string>, change: (text: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(source).map(([name, text]) => [name, change(text)]))
}
