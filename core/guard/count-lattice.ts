import type { Grain } from '../rule.ts'
import type { Sum } from './small-groups.ts'

/** One cell as an indicator keeps it: a period of a grain, a member of every dimension, and how many. */
export interface LatticeCell {
  grain: Grain
  period: string
  members: readonly string[]
  n: number
}

/** Every count that can be asked of an indicator, and how they add up. */
export interface CountLattice {
  counts: Map<string, number>
  sums: Sum[]
}

/** Which count is meant: of a dimension not asked for, null. */
export interface LatticePlace {
  grain: Grain
  period: string
  members: readonly (string | null)[]
}

/** The id of a count in its lattice. */
export function latticeId({ grain, period, members }: LatticePlace): string {
  return JSON.stringify([grain, period, members])
}

/**
 * All sums over an indicator's cells: over every choice of its dimensions, and of the days of a month, the months of a year,
 * the years of all time. A reader who may ask for each of these may subtract them from one another.
 */
export function countLattice(cells: readonly LatticeCell[], grains: readonly Grain[]): CountLattice {
  const places = new Map<string, LatticePlace>()
  const counts = new Map<string, number>()
  for (const cell of cells)
    for (const place of marginsOf(cell)) {
      const id = latticeId(place)
      places.set(id, place)
      counts.set(id, (counts.get(id) ?? 0) + cell.n)
    }
  const parts = new Map<string, string[]>()
  const add = (whole: string, part: string) => parts.set(whole, [...(parts.get(whole) ?? []), part])
  for (const [id, place] of places)
    for (const { along, whole } of wholesOf(place, grains)) {
      if (places.has(whole)) add(`${along}\n${whole}`, id)
    }
  const sums = [...parts].map(([id, all]) => ({ whole: id.slice(id.indexOf('\n') + 1), parts: all }))
  return { counts, sums }
}

/** A cell counts for itself and for every sum over some of its dimensions. */
function marginsOf({ grain, period, members }: LatticeCell): LatticePlace[] {
  const choices = members.reduce<(string | null)[][]>(
    (some, member) =>
      some.flatMap((one) => [
        [...one, member],
        [...one, null],
      ]),
    [[]],
  )
  return choices.map((chosen) => ({ grain, period, members: chosen }))
}

/** What a count is a part of: the sum over each of its dimensions, and the next longer period. */
function wholesOf(place: LatticePlace, grains: readonly Grain[]): { along: string; whole: string }[] {
  const overDimensions = place.members.flatMap((member, at) =>
    member === null
      ? []
      : [{ along: `${at}`, whole: latticeId({ ...place, members: place.members.with(at, null) }) }],
  )
  const longer = LONGER.slice(LONGER.indexOf(place.grain) + 1).find((grain) => grains.includes(grain))
  if (!longer) return overDimensions
  const period = longer === 'all' ? 'all' : place.period.slice(0, longer === 'month' ? 7 : 4)
  return [...overDimensions, { along: 'time', whole: latticeId({ ...place, grain: longer, period }) }]
}

const LONGER: readonly Grain[] = ['day', 'month', 'year', 'all']
