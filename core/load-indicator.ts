import type { App, Limit } from './app.ts'
import type { Faults } from './faults.ts'
import type { Indicator } from './indicator.ts'
import { keptGrains } from './kept-grains.ts'
import { type Expression, loadExpression } from './load-expression.ts'
import type { Grain } from './rule.ts'

/** An indicator with its expressions compiled; `id` is `<app>.<indicator>`. */
export interface LoadedIndicator {
  id: string
  app: string
  indicator: Indicator
  limits: Limit[]
  /** The grains whose cells are kept; the others are added up from them. */
  kept: Grain[]
  /** Small groups are not told to the public. */
  persons: boolean
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
    kept: keptGrains(indicator, grainsRead(app, indicator.id)),
    persons: indicator.persons ?? isAboutPersons(app, indicator.on),
    of: compile(of),
    when: compile(when),
    share: compile(share),
  }
}

function grainsRead(app: App, indicator: string): Grain[] {
  const figures = app.rules.flatMap((rule) => Object.values(rule.figures ?? {}))
  return figures.filter((figure) => figure.indicator === indicator).map(({ grain }) => grain)
}

/**
 * Of records that are all about persons a small count tells of somebody; of those that may be, unless each of them is public
 * anyway, so that counting them tells nothing more.
 */
function isAboutPersons(app: App, type: string): boolean {
  const record = app.records.find((one) => one.type === type)
  const schemes = record?.subject.map(({ scheme }) => scheme) ?? []
  const isClosed = record?.disclosure.publish === 'never'
  return schemes.includes('person') && (isClosed || schemes.every((scheme) => scheme === 'person'))
}
