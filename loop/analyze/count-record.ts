import { dateInShanghai } from '#core/clock/shanghai.ts'
import { ruleScope } from '#core/expression-scope.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedIndicator } from '#core/load-indicator.ts'
import { bucketOf } from '#core/percentile.ts'
import type { Grain } from '#core/rule.ts'
import type { Analyzed, Outcome, View } from '../stage.ts'

/**
 * Moves the indicators by one record: the new version's share is added, the share of the version it replaces is
 * taken out again, so an indicator always equals a count over the current records.
 */
export function countRecord(
  apps: LoadedApps,
  { event, record, previous }: Analyzed,
  view: View,
  outcome: Outcome,
): void {
  const indicators = apps.indicatorsOf.get(event.type)
  if (!indicators) return
  const blank = apps.types.get(event.type)?.blank ?? {}
  for (const indicator of indicators) {
    add(indicator, { blank, data: record.data, received: event.receivedAt, sign: 1 }, view, outcome)
    if (previous)
      add(indicator, { blank, data: previous.data, received: previous.knownFrom, sign: -1 }, view, outcome)
  }
}

interface Share {
  blank: Readonly<Record<string, null>>
  data: Readonly<Record<string, unknown>>
  received: string
  sign: 1 | -1
}

function add(loaded: LoadedIndicator, share: Share, view: View, outcome: Outcome): void {
  const { indicator } = loaded
  const received = dateInShanghai(share.received)
  const scope = ruleScope(
    { ...share.data, received },
    { today: received, calendar: view.calendar, limits: loaded.limits },
  )
  if (loaded.when && loaded.when.run(scope) !== true) return
  const date = indicator.date === 'received' ? received : share.data[indicator.date]
  if (typeof date !== 'string') return
  const dims = JSON.stringify((indicator.by ?? []).map((field) => String(scope[field] ?? '')))
  const amount = measured(loaded, scope)
  if (amount === null) return
  for (const grain of indicator.grains) {
    const cell = { indicator: loaded.id, grain, period: periodOf(date, grain), dims }
    if (indicator.measure === 'distinct')
      outcome.members.push({ ...cell, member: String(amount), n: share.sign })
    else
      outcome.cells.push({
        ...cell,
        bucket: bucket(loaded, scope, amount),
        n: share.sign,
        total: share.sign * Number(amount),
      })
  }
}

/** What one record weighs: 1 for counts and rates, its number for sums, its member for distinct; null takes no part. */
function measured({ of }: LoadedIndicator, scope: Record<string, unknown>): number | string | null {
  if (!of) return 1
  const value = of.run(scope)
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

function bucket(loaded: LoadedIndicator, scope: Record<string, unknown>, amount: number | string): number {
  if (loaded.indicator.measure === 'rate') return loaded.share?.run(scope) === true ? 1 : 0
  return loaded.indicator.measure === 'percentile' ? bucketOf(Number(amount)) : 0
}

/** The period a date falls in, as text that sorts: '2026-03-01', '2026-03', '2026', 'all'. */
export function periodOf(date: string, grain: Grain): string {
  if (grain === 'all') return 'all'
  return date.slice(0, grain === 'day' ? 10 : grain === 'month' ? 7 : 4)
}
