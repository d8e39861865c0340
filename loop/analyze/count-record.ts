import { dateInShanghai } from '#core/clock/shanghai.ts'
import { ruleScope } from '#core/expression-scope.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedIndicator } from '#core/load-indicator.ts'
import { bucketOf } from '#core/percentile.ts'
import type { Grain } from '#core/rule.ts'
import type { Analyzed, View } from '../stage.ts'
import type { IndicatorSums } from './indicator-sums.ts'

/**
 * Moves the indicators by one record: the new version's share is added, the share of the version it replaces is
 * taken out again, so an indicator always equals a count over the current records.
 */
export function countRecord(
  apps: LoadedApps,
  { event, record, previous }: Analyzed,
  view: View,
  sums: IndicatorSums,
): void {
  const indicators = apps.indicatorsOf.get(event.type)
  if (!indicators) return
  const blank = apps.types.get(event.type)?.blank
  const now = { data: { ...blank, ...record.data }, received: event.receivedAt, sign: 1 } as const
  add(indicators, now, view, sums)
  if (!previous) return
  const before = { data: { ...blank, ...previous.data }, received: previous.knownFrom, sign: -1 } as const
  add(indicators, before, view, sums)
}

interface Share {
  data: Readonly<Record<string, unknown>>
  received: string
  sign: 1 | -1
}

function add(indicators: LoadedIndicator[], share: Share, view: View, sums: IndicatorSums): void {
  const received = dateInShanghai(share.received)
  let scope: Record<string, unknown> = {}
  let limits: LoadedIndicator['limits'] | null = null
  for (const loaded of indicators) {
    if (loaded.limits !== limits) {
      limits = loaded.limits
      scope = ruleScope({ ...share.data, received }, { today: received, calendar: view.calendar, limits })
    }
    addOne(loaded, { scope, sign: share.sign }, sums)
  }
}

/** `scope` names the record's fields and the day it was `received`, which is also the date of some indicators. */
function addOne(
  loaded: LoadedIndicator,
  { scope, sign }: { scope: Record<string, unknown>; sign: 1 | -1 },
  sums: IndicatorSums,
): void {
  const { indicator } = loaded
  const date = scope[indicator.date]
  if (typeof date !== 'string') return
  if (loaded.when && loaded.when.run(scope) !== true) return
  const amount = measured(loaded, scope)
  if (amount === null) return
  const dims = JSON.stringify((indicator.by ?? []).map((field) => String(scope[field] ?? '')))
  const side = bucket(loaded, scope, amount)
  for (const grain of loaded.kept) {
    const cell = { indicator: loaded.id, grain, period: periodOf(date, grain), dims, n: sign }
    if (indicator.measure === 'distinct') sums.addMember({ ...cell, member: String(amount) })
    else sums.addCell({ ...cell, bucket: side, total: sign * Number(amount) })
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
