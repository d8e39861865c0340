import { dateInShanghai } from '#core/clock/shanghai.ts'
import { decide as judge } from '#core/decision/decide.ts'
import type { LoggedEvent } from '#core/event.ts'
import { functionNames, ruleScope } from '#core/expression-scope.ts'
import { withoutInner } from '#core/inner-names.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedRule } from '#core/load-rule.ts'
import type { LoadedTable } from '#core/load-table.ts'
import type { Analyzed, Batch, Decided, View } from '../stage.ts'
import { closedInputs } from './closed-inputs.ts'

/**
 * The fourth stage: which rules apply to the batch and what their tables say. Pure and synchronous; the same batch and
 * view give the same decisions, which is what makes re-running one and trying a draft over last year possible.
 */
export function decide(
  apps: LoadedApps,
  batch: Batch,
  given: { analyzed: Map<LoggedEvent, Analyzed>; view: View },
): Decided[] {
  return batch.flatMap((event) => {
    const kept = given.analyzed.get(event) ?? null
    const rules = rulesFor(apps, event, kept).filter((rule) => inForce(rule, given.view.today))
    if (rules.length === 0) return []
    const names = namesOf(apps, { event, kept, view: given.view })
    return rules.flatMap((rule) => fire(apps, rule, { event, kept, view: given.view, names }) ?? [])
  })
}

function rulesFor(apps: LoadedApps, event: LoggedEvent, kept: Analyzed | null): LoadedRule[] {
  if (event.type === 'indicator.crossed') return apps.rules.filter((rule) => rule.id === event.data.rule)
  const onEvent = apps.rulesOnEvent.get(event.type) ?? none
  return kept ? [...(apps.rulesOnRecord.get(event.type) ?? none), ...onEvent] : onEvent
}

const none: LoadedRule[] = []

function inForce({ rule }: LoadedRule, today: string): boolean {
  return (rule.validFrom ?? '') <= today && (rule.validTo === undefined || today <= rule.validTo)
}

interface Occasion {
  event: LoggedEvent
  kept: Analyzed | null
  view: View
}

function fire(
  apps: LoadedApps,
  rule: LoadedRule,
  { event, kept, view, names }: Occasion & { names: Record<string, unknown> },
): Decided | null {
  const figures = kept?.figures.get(rule.id)
  const read = figures ? { ...names, figures } : names
  const scope = ruleScope(read, { today: view.today, calendar: view.calendar, limits: rule.limits })
  if (rule.when && rule.when.run(scope) !== true) return null
  const table = rule.rule.table === undefined ? undefined : apps.tables.get(`${rule.app}.${rule.rule.table}`)
  if (!table) return { event, kept, rule, inputs: {}, closed: [], judgement: null, scope }
  const inputs = inputsOf(rule, table, kept ? { ...scope, ...kept.record.data } : scope)
  const closed = closedInputs(inputs, {
    event,
    kept,
    scope,
    reads: readsOf(rule, table),
    read: (told) => inputsOf(rule, table, kept ? { ...told, ...kept.type.blank, ...kept.lasting } : told),
  })
  const judgement = {
    ...judge(table.compiled, { ...functionsOf(scope), ...inputs }),
    fingerprint: table.fingerprint,
  }
  return { event, kept, rule, inputs, closed, judgement, scope: { ...scope, decision: judgement.outcome } }
}

/** What the rule says the table's inputs are; where it says nothing, the record's fields of the same names. */
function inputsOf(
  rule: LoadedRule,
  { compiled }: LoadedTable,
  scope: Record<string, unknown>,
): Record<string, unknown> {
  const said = Object.entries(rule.inputs)
  if (said.length > 0)
    return Object.fromEntries(said.map(([name, expression]) => [name, expression.run(scope)]))
  const read = compiled.reads.filter((name) => !isFunctionName(name))
  return Object.fromEntries(read.map((name) => [name, scope[name] ?? null]))
}

const readsOfRules = new WeakMap<LoadedRule, ReadonlySet<string>>()

/** The names that the inputs of a rule's table read. */
function readsOf(rule: LoadedRule, { compiled }: LoadedTable): ReadonlySet<string> {
  const known = readsOfRules.get(rule)
  if (known) return known
  const said = Object.values(rule.inputs).flatMap((expression) => expression.inputs)
  const reads = new Set(said.length > 0 ? said : compiled.reads)
  readsOfRules.set(rule, reads)
  return reads
}

function isFunctionName(name: string): boolean {
  return (functionNames as readonly string[]).includes(name)
}

/** The date functions, which a table may call and a stored decision need not hold. */
function functionsOf(scope: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(functionNames.map((name) => [name, scope[name]]))
}

/**
 * What a rule's expressions can name: the event and the day it was received, the record it brought (every field, null where it says nothing), its
 * subject.
 */
function namesOf(apps: LoadedApps, { event, kept, view }: Occasion): Record<string, unknown> {
  const { data, ...attributes } = event
  const subject = view.subjects.get(event.subject)
  return {
    event: { ...attributes, data: withoutInner(data) },
    received: dateInShanghai(event.receivedAt),
    record: kept ? { ...apps.types.get(event.type)?.blank, ...data } : null,
    kept: kept ? { type: event.type, key: kept.record.key, version: kept.record.version } : null,
    previous: kept?.previous ? { ...apps.types.get(event.type)?.blank, ...kept.previous.data } : null,
    dependants:
      typeof data.citation === 'string' ? (apps.citations.get(data.citation.normalize('NFKC')) ?? []) : null,
    subject: subject
      ? { id: subject.id, scheme: subject.scheme, name: subject.name, counts: subject.counts }
      : { id: event.subject },
  }
}
