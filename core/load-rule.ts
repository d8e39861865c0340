import type { App, Limit } from './app.ts'
import type { Faults } from './faults.ts'
import { type Expression, loadExpression } from './load-expression.ts'
import { type LoadedFigure, loadFigure } from './load-figure.ts'
import type { Action, Rule } from './rule.ts'

/** A rule with its expressions compiled; `id` is `<app>.<rule>`. */
export interface LoadedRule {
  id: string
  app: string
  rule: Rule
  limits: Limit[]
  when: Expression | null
  inputs: Record<string, Expression>
  figures: Record<string, LoadedFigure>
  actions: LoadedAction[]
}

export interface LoadedAction {
  action: Action
  if: Expression | null
  for: Expression | null
  /** The action's own expressions, by the property they stand in (`until`, `due`, `subject`, `data.<name>`, `form.<name>`). */
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
    figures: loadFigures(app, rule, faults),
    actions: rule.then.map((action) => loadAction(action, compile)),
  }
}

function loadFigures(app: App, rule: Rule, faults: Faults): Record<string, LoadedFigure> {
  const path = `${app.id}.rules.${rule.id}.figures`
  const figures = Object.entries(rule.figures ?? {})
  if (figures.length > 0 && !('record' in rule.on)) faults.add(path, 'are read by rules on a record alone')
  return Object.fromEntries(
    figures.map(([name, figure]) => [name, loadFigure(app, { path: `${path}.${name}`, figure }, faults)]),
  )
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
  if (action.do === 'open')
    return { ...(action.subject ? { subject: action.subject } : {}), ...under('form', action.form) }
  if (action.do === 'step') return { case: action.case, ...under('form', action.form) }
  if (action.do !== 'emit') return {}
  return {
    ...(action.subject === undefined ? {} : { subject: action.subject }),
    ...under('data', action.data),
  }
}

function under(part: string, values: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [`${part}.${name}`, text]))
}

function mapValues<T>(source: Record<string, string>, change: (text: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(source).map(([name, text]) => [name, change(text)]))
}
