import type { LoggedEvent } from '#core/event.ts'
import { ruleScope } from '#core/expression-scope.ts'
import type { CellPlace, CellSum } from '#core/indicator.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedFigure } from '#core/load-figure.ts'
import type { LoadedRule } from '#core/load-rule.ts'
import { type Analyzed, type Batch, cellId, type Figures, type View } from '../stage.ts'
import type { IndicatorSums } from './indicator-sums.ts'

/** The day and its calendar: all that the places of figures depend on beside their events. */
export type FigureDay = Pick<View, 'today' | 'calendar'>

/** The cells that the rules on a batch's records will read, each once: what a view has to hold of the indicators. */
export function cellsRead(apps: LoadedApps, batch: Batch, on: FigureDay): CellPlace[] {
  const places = new Map<string, CellPlace>()
  for (const event of batch)
    for (const rule of readingRules(apps, event))
      for (const figure of Object.values(rule.figures))
        for (const place of placesOf(figure, scopeOf(apps, rule, { event, on })))
          places.set(cellId(place), place)
  return [...places.values()]
}

/** The record with the figures of its rules: what the view holds, and what this step has counted until now. */
export function withFigures(apps: LoadedApps, kept: Analyzed, view: View, sums: IndicatorSums): Analyzed {
  const { event } = kept
  const rules = readingRules(apps, event)
  if (rules.length === 0) return kept
  const sumAt = (place: CellPlace) => added(view.cells?.get(cellId(place)), sums.at(place))
  const read = (rule: LoadedRule): Figures => {
    const scope = scopeOf(apps, rule, { event, on: view })
    return Object.fromEntries(
      Object.entries(rule.figures).map(([name, figure]) => [name, figureOf(figure, scope, sumAt)]),
    )
  }
  return { ...kept, figures: new Map(rules.map((rule) => [rule.id, read(rule)])) }
}

const reading = new WeakMap<LoadedApps, Map<string, LoadedRule[]>>()

/** Most types have no rule that reads a figure; their records must not pay for it. */
function readingRules(apps: LoadedApps, { type }: LoggedEvent): LoadedRule[] {
  const known = reading.get(apps) ?? new Map<string, LoadedRule[]>()
  reading.set(apps, known)
  const rules =
    known.get(type) ??
    (apps.rulesOnRecord.get(type) ?? []).filter(({ figures }) => Object.keys(figures).length > 0)
  known.set(type, rules)
  return rules
}

function scopeOf(
  apps: LoadedApps,
  { limits }: LoadedRule,
  { event, on }: { event: LoggedEvent; on: FigureDay },
): Record<string, unknown> {
  const record = { ...apps.types.get(event.type)?.blank, ...event.data }
  return ruleScope({ event, record }, { today: on.today, calendar: on.calendar, limits })
}

function placesOf(figure: LoadedFigure, scope: Record<string, unknown>): CellPlace[] {
  const { indicator, grain, buckets } = figure
  const periods = figure.periods.run(scope)
  const dims = JSON.stringify(figure.by.map((value) => String(value.run(scope) ?? '')))
  return [periods]
    .flat()
    .filter((period) => typeof period === 'string')
    .flatMap((period) => buckets.map((bucket) => ({ indicator, grain, period, dims, bucket })))
}

function figureOf(
  figure: LoadedFigure,
  scope: Record<string, unknown>,
  sumAt: (place: CellPlace) => CellSum,
): Figures[string] {
  const cells = placesOf(figure, scope).map((place) => ({ bucket: place.bucket, ...sumAt(place) }))
  const sum = (of: 'n' | 'total', bucket?: number) =>
    cells.reduce((all, cell) => (bucket === undefined || cell.bucket === bucket ? all + cell[of] : all), 0)
  const n = sum('n')
  if (figure.measure === 'count') return { value: n, n }
  if (figure.measure === 'sum') return { value: sum('total'), n }
  const share = figure.measure === 'rate' ? sum('n', 1) : sum('total')
  return { value: n === 0 ? null : share / n, n }
}

function added(before: CellSum | undefined, now: CellSum | undefined): CellSum {
  return { n: (before?.n ?? 0) + (now?.n ?? 0), total: (before?.total ?? 0) + (now?.total ?? 0) }
}
