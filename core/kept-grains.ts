import type { Indicator } from './indicator.ts'
import type { Grain } from './rule.ts'

const fromFineToCoarse: Grain[] = ['day', 'month', 'year', 'all']

/**
 * The grains whose cells are kept: the finest there is, months beside days, and what rules read. A coarser one is added up from
 * them when it is asked for, so a record counted by day, month, year and in all moves two cells instead of four. The sets behind
 * a distinct count cannot be added up: each is kept.
 */
export function keptGrains(
  { measure, grains }: Pick<Indicator, 'measure' | 'grains'>,
  readByRules: readonly Grain[],
): Grain[] {
  if (measure === 'distinct') return grains
  const finest = fromFineToCoarse.find((grain) => grains.includes(grain))
  const kept = new Set([finest, ...readByRules])
  if (finest === 'day' && grains.length > 1) kept.add('month')
  return fromFineToCoarse.filter((grain) => kept.has(grain))
}

/** The grain whose cells a grain is read from: itself where it is kept, else the coarsest kept that is finer. */
export function sourceGrain(kept: readonly Grain[], asked: Grain): Grain {
  const upTo = fromFineToCoarse.indexOf(asked)
  return kept.findLast((grain) => fromFineToCoarse.indexOf(grain) <= upTo) ?? asked
}
