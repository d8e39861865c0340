import type { App, Limit } from './app.ts'
import type { Faults } from './faults.ts'
import type { Indicator } from './indicator.ts'
import { type Expression, loadExpression } from './load-expression.ts'

/** An indicator with its expressions compiled; `id` is `<app>.<indicator>`. */
export interface LoadedIndicator {
  id: string
  app: string
  indicator: Indicator
  limits: Limit[]
  of: Expression | null
  when: Expression | null
  share: Expression | null
}

const needsNumber = new Set(['sum', 'average', 'distinct', 'percentile'])

/** Compiles one indicator; what does not fit goes to `faults`. */
export function loadIndicator(app: App, indicator: Indicator, faults: Faults): LoadedIndicator {
  const path = `${app.id}.indicators.${indicator.id}`
  const compile = (text: string | undefined) =>
    text === undefined ? null : loadExpression(path, text, faults)
  if (needsNumber.has(indicator.measure) && !indicator.of)
    faults.add(path, `a ${indicator.measure} needs "of"`)
  if (indicator.measure === 'rate' && !indicator.share) faults.add(path, 'a rate needs "share"')
  const { of, when, share } = indicator
  return {
    id: `${app.id}.${indicator.id}`,
    app: app.id,
    indicator,
    limits: app.limits,
    of: compile(of),
    when: compile(when),
    share: compile(share),
  }
}
