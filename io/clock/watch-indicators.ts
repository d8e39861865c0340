import type { PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import type { LoadedIndicator } from '#core/load-indicator.ts'
import type { LoadedRule } from '#core/load-rule.ts'
import type { RuleTrigger } from '#core/rule.ts'
import { crossing } from '#loop/decide/crossing.ts'
import { tell } from '../log/tell.ts'
import { type LineRow, lockLines, saveLine } from '../postgres/indicator-lines.ts'
import { type Point, pointsOf } from '../postgres/indicator-points.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'

type OnIndicator = Extract<RuleTrigger, { indicator: string }>

/**
 * Compares every watched indicator with its value at the last look; one that has crossed its line becomes an event, to
 * which the rule then reacts like to any other. The value seen is kept with the event, so a line is crossed once.
 */
export async function watchStep(system: System): Promise<number> {
  let crossed = 0
  for (const rule of system.apps.rules)
    if ('indicator' in rule.rule.on) crossed += await watch(system, rule, rule.rule.on)
  return crossed
}

async function watch(system: System, rule: LoadedRule, on: OnIndicator): Promise<number> {
  const loaded =
    system.apps.indicators.get(`${rule.app}.${on.indicator}`) ?? system.apps.indicators.get(on.indicator)
  if (!loaded) return 0
  return await transaction(system.pool, async (tx) => {
    const before = await lockLines(tx, rule.id)
    const points = await pointsOf(tx, loaded, { grain: on.grain, by: loaded.indicator.by ?? [] })
    let crossed = 0
    for (const point of [...points, ...gone(loaded, before, points)]) {
      const dims = JSON.stringify(point.dims)
      const last = before.get(lineId(point))?.value ?? 0
      const value = point.value ?? 0
      if (last === value) continue
      await saveLine(tx, { part: partitionOf(rule.id), rule: rule.id, period: point.period, dims, value })
      if (point.value === null || crossing(last, value, on) === null) continue
      await tellCrossing(tx, system, {
        rule,
        indicator: loaded.id,
        period: point.period,
        dims: point.dims,
        last,
        value,
      })
      crossed++
    }
    return crossed
  })
}

type Seen = Pick<Point, 'period' | 'dims' | 'value'>

/** Where nothing is counted any more there is no point: a count has fallen to 0, a rate or a mean has no value. */
function gone({ indicator }: LoadedIndicator, before: Map<string, LineRow>, points: Point[]): Seen[] {
  const value = ['count', 'sum', 'distinct'].includes(indicator.measure) ? 0 : null
  const there = new Set(points.map(lineId))
  return [...before]
    .filter(([id]) => !there.has(id))
    .map(([, { period, dims }]) => ({ period, dims: JSON.parse(dims) as Seen['dims'], value }))
}

function lineId({ period, dims }: Pick<Seen, 'period' | 'dims'>): string {
  return `${period} ${JSON.stringify(dims)}`
}

interface Crossed {
  rule: LoadedRule
  indicator: string
  period: string
  dims: Record<string, string>
  last: number
  value: number
}

async function tellCrossing(tx: PoolClient, system: System, { rule, ...crossed }: Crossed): Promise<void> {
  const at = system.now()
  const id = `${rule.id} ${crossed.period} ${JSON.stringify(crossed.dims)} ${crossed.last} ${crossed.value}`
  await tell(tx, {
    id,
    source: 'indicators',
    type: 'indicator.crossed',
    subject: `indicator:${crossed.indicator}`,
    causeId: null,
    loopId: id,
    data: { rule: rule.id, ...crossed },
    at,
  })
}
