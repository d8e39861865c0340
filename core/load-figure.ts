import type { App } from './app.ts'
import type { Faults } from './faults.ts'
import type { Indicator } from './indicator.ts'
import { type Expression, loadExpression } from './load-expression.ts'
import type { Figure, Grain } from './rule.ts'

/** A figure ready to be read: the indicator by its id `<app>.<indicator>`, which of its cells, and what they come to. */
export interface LoadedFigure {
  indicator: string
  measure: Indicator['measure']
  grain: Grain
  /** The classes a cell has: a rate keeps its two sides apart. */
  buckets: number[]
  periods: Expression
  /** The value of each dimension, in the order of the indicator's. */
  by: Expression[]
}

const readable = new Set<Indicator['measure']>(['count', 'sum', 'average', 'rate'])

/** Compiles a figure of a rule; what does not fit goes to `faults`. */
export function loadFigure(
  app: App,
  { path, figure }: { path: string; figure: Figure },
  faults: Faults,
): LoadedFigure {
  const indicator = app.indicators.find(({ id }) => id === figure.indicator)
  checkFigure({ path, figure, indicator }, faults)
  const compile = (text: string) => loadExpression(path, text, faults)
  return {
    indicator: `${app.id}.${figure.indicator}`,
    measure: indicator?.measure ?? 'count',
    grain: figure.grain,
    buckets: indicator?.measure === 'rate' ? [0, 1] : [0],
    periods: compile(figure.periods),
    by: (indicator?.by ?? []).map((field) => compile(figure.by?.[field] ?? 'null')),
  }
}

interface Checked {
  path: string
  figure: Figure
  indicator: Indicator | undefined
}

/** What is withheld from the public where groups are small must not come out again by way of a decision. */
function checkFigure({ path, figure, indicator }: Checked, faults: Faults): void {
  if (!indicator) {
    faults.add(path, `reads the indicator "${figure.indicator}", which the app does not have`)
    return
  }
  if (!readable.has(indicator.measure)) faults.add(path, `reads a ${indicator.measure}, which has no sum`)
  if (!indicator.grains.includes(figure.grain))
    faults.add(path, `reads "${figure.indicator}" by ${figure.grain}, which it does not keep`)
  if (indicator.persons) faults.add(path, `reads "${figure.indicator}", which counts persons`)
  const said = Object.keys(figure.by ?? {}).sort()
  if (said.join() !== [...(indicator.by ?? [])].sort().join())
    faults.add(path, `must say each dimension of "${figure.indicator}" once`)
}
