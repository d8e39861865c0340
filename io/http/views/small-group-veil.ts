import type { Pool } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { countLattice, latticeId } from '#core/guard/count-lattice.ts'
import { guardLimit } from '#core/guard/guard-limit.ts'
import { hiddenCells } from '#core/guard/small-groups.ts'
import type { LoadedIndicator } from '#core/load-indicator.ts'
import type { Grain } from '#core/rule.ts'
import { type Point, pointsOf } from '../../postgres/indicator-points.ts'
import type { System } from '../../system.ts'

/** A point as everybody may see it. `withheld` is the size a group must have to be told; its numbers are then null. */
export interface PublicPoint extends Omit<Point, 'n'> {
  n: number | null
  withheld?: number
}

export type Veil = (grain: string, points: Point[]) => PublicPoint[]

/**
 * What may be told of an indicator to everybody: all of it, or, where it counts persons, no group that is too small and none
 * from which a small one follows. The limit is that of the day. Which other point is withheld for the sake of a small one is
 * not told, because that would narrow down both.
 */
export async function veilOf(system: System, loaded: LoadedIndicator): Promise<Veil> {
  const least = loaded.persons ? guardLimit('smallGroup', dateInShanghai(system.now())) : null
  if (least === null) return (_, points) => points
  const { grains, by = [] } = loaded.indicator
  const { counts, sums } = countLattice(await cellsOf(system, loaded), grains)
  const hidden = hiddenCells(counts, sums, least)
  return (grain, points) =>
    points.map((point) => {
      const members = by.map((name) => point.dims[name] ?? null)
      const id = latticeId({ grain: grain as Grain, period: point.period, members })
      // Of distinct counts the whole is less than the sum of its parts, so each is judged by its own size as well.
      return hidden.has(id) || point.n < least ? withheld(point, least) : point
    })
}

/**
 * The connection an indicator is read through: the public's own, or, where it counts persons, the platform's, because the
 * small groups that are withheld must be known to be withheld.
 */
export function readerOfIndicator({ pool, published }: System, { persons }: LoadedIndicator): Pool {
  return persons ? pool : published
}

async function cellsOf({ pool }: System, loaded: LoadedIndicator) {
  const { grains, by = [] } = loaded.indicator
  const series = await Promise.all(
    grains.map(async (grain) => ({ grain, points: await pointsOf(pool, loaded, { grain, by }) })),
  )
  return series.flatMap(({ grain, points }) =>
    points.map(({ period, dims, n }) => ({ grain, period, members: by.map((name) => dims[name] ?? ''), n })),
  )
}

function withheld({ period, dims, percentiles }: Point, least: number): PublicPoint {
  const none = Object.keys(percentiles ?? {}).map((name) => [name, null] as const)
  return {
    period,
    dims,
    value: null,
    n: null,
    ...(percentiles ? { percentiles: Object.fromEntries(none) } : {}),
    withheld: least,
  }
}
