import type { Outputs } from './compiled-table.ts'
import type { DecisionRefusal, MatchedRule } from './decision.ts'
import type { Aggregation, DecisionTable, HitPolicy } from './decision-table.ts'

/** What a hit policy makes of the matching rules. */
export interface Settlement {
  readonly outcome: Outputs | readonly Outputs[] | null
  /** The rule that counts first. */
  readonly matched: readonly MatchedRule[]
  readonly refusal?: DecisionRefusal
}

/** Applies the hit policy of `table` to the rules that matched, given in table order; at least one did. */
export function settle(table: DecisionTable, matched: readonly MatchedRule[]): Settlement {
  return table.aggregation ? aggregated(table, matched) : policies[table.hitPolicy](matched, table)
}

/** The outcome of no match and no defaults: empty lists and counts are outcomes, everything else refuses. */
export function settleNothing({ hitPolicy, aggregation, outputs }: DecisionTable): Settlement {
  if (aggregation === 'COUNT') return { outcome: { [outputs[0]!.id]: 0 }, matched: [] }
  if (isList(hitPolicy) && !aggregation) return { outcome: [], matched: [] }
  return { outcome: null, matched: [], refusal: { code: 'no-match' } }
}

/** Whether the outcome of the policy is a list; with an aggregation it is not. */
export function isList(hitPolicy: HitPolicy): boolean {
  return hitPolicy === 'COLLECT' || hitPolicy.endsWith('ORDER')
}

type Policy = (matched: readonly MatchedRule[], table: DecisionTable) => Settlement

const policies: Readonly<Record<HitPolicy, Policy>> = {
  UNIQUE: (matched) => (matched.length === 1 ? first(matched) : violated('unique-violated', matched)),
  ANY: (matched) => (matched.every(sameOutputs) ? first(matched) : violated('any-violated', matched)),
  FIRST: first,
  PRIORITY: (matched, table) => first(byPriority(matched, table)),
  COLLECT: all,
  'RULE ORDER': all,
  'OUTPUT ORDER': (matched, table) => all(byPriority(matched, table)),
}

function first(matched: readonly MatchedRule[]): Settlement {
  return { outcome: matched[0]!.outputs, matched }
}

function all(matched: readonly MatchedRule[]): Settlement {
  return { outcome: matched.map(({ outputs }) => outputs), matched }
}

function violated(code: DecisionRefusal['code'], matched: readonly MatchedRule[]): Settlement {
  const detail = matched.map(({ rule }) => rule).join(', ')
  return { outcome: null, matched, refusal: { code, detail } }
}

function sameOutputs({ outputs }: MatchedRule, _: number, [reference]: readonly MatchedRule[]): boolean {
  return JSON.stringify(outputs) === JSON.stringify(reference!.outputs)
}

/** Sorts by the places of the outputs in their listed values, the first output first; unlisted values come last. */
function byPriority(matched: readonly MatchedRule[], { outputs }: DecisionTable): MatchedRule[] {
  const ranked = outputs.filter(({ values }) => values)
  const rank = ({ outputs: values }: MatchedRule, at: number) => {
    const place = ranked[at]!.values!.indexOf(values[ranked[at]!.id] as never)
    return place === -1 ? Number.MAX_SAFE_INTEGER : place
  }
  return [...matched].sort((a, b) => {
    const at = ranked.findIndex((_, column) => rank(a, column) !== rank(b, column))
    return at === -1 ? 0 : rank(a, at) - rank(b, at)
  })
}

function aggregated({ aggregation, outputs }: DecisionTable, matched: readonly MatchedRule[]): Settlement {
  const id = outputs[0]!.id
  const values = matched.map((match) => match.outputs[id])
  const value = aggregations[aggregation!](values)
  if (value !== undefined) return { outcome: { [id]: value }, matched }
  return { outcome: null, matched, refusal: { code: 'output-type', column: id, detail: aggregation! } }
}

/** Undefined where the values cannot be added or put in order. */
const aggregations: Readonly<Record<Aggregation, (values: readonly unknown[]) => unknown>> = {
  COUNT: (values) => values.length,
  SUM: (values) => (areNumbers(values) ? values.reduce((sum, each) => sum + each, 0) : undefined),
  MIN: (values) => extreme(values, (a, b) => a < b),
  MAX: (values) => extreme(values, (a, b) => a > b),
}

function extreme(
  values: readonly unknown[],
  beats: (a: number | string, b: number | string) => boolean,
): unknown {
  if (!areNumbers(values) && !values.every((each) => typeof each === 'string')) return undefined
  return (values as readonly (number | string)[]).reduce((best, each) => (beats(each, best) ? each : best))
}

function areNumbers(values: readonly unknown[]): values is readonly number[] {
  return values.every((each) => typeof each === 'number')
}
