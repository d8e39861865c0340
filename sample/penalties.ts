import type { Town } from './counterparties.ts'
import { type PlantedFault, penaltyFaults } from './penalty-faults.ts'
import { type PenaltyPlan, type PenaltyRow, penaltyRow } from './penalty-row.ts'
import { between, createRandom, pick, seedOf } from './random.ts'

export { penaltyColumns } from './penalty-row.ts'

export interface PenaltyOptions {
  seed: number
  count: number
  /** Share of rows with a planted fault. */
  faultRate?: number
  /** Share of rows that repeat an earlier sound row, cell by cell. */
  repeatRate?: number
  /** First and last possible day of decision and upload. `to` must not lie after the day of the import. */
  from: string
  to: string
  /** Short names to make company names of. */
  companyNames?: readonly string[]
}

export interface GeneratedPenalty {
  row: PenaltyRow
  planted: PlantedFault | null
  /** The number of the row it repeats, counted from 0. */
  repeatOf: number | null
}

/**
 * A file of invented penalties, row by row, the same for the same options. Each row is made from its number alone, so
 * memory stays flat however many are asked for. Rows carry their upload date, which is what timeliness is judged by;
 * nothing but the planted faults breaks a rule.
 */
export function* generatePenalties(options: PenaltyOptions): Generator<GeneratedPenalty> {
  for (let index = 0; index < options.count; index++) {
    const repeatOf = fateOf(options, index) === 'repeat' ? soundBefore(options, index) : null
    yield repeatOf === null ? made(options, index) : { ...made(options, repeatOf), repeatOf }
  }
}

type Fate = 'sound' | 'fault' | 'repeat'

function fateOf({ seed, faultRate = 0.02, repeatRate = 0.03 }: PenaltyOptions, index: number): Fate {
  const lot = createRandom(seedOf(seed, 'fate', index))()
  if (lot < faultRate) return 'fault'
  return lot < faultRate + repeatRate ? 'repeat' : 'sound'
}

/** A sound row somewhere before this one; null where there is none yet. */
function soundBefore(options: PenaltyOptions, index: number): number | null {
  let candidate = between(createRandom(seedOf(options.seed, 'repeat', index)), 0, index - 1)
  while (candidate >= 0 && fateOf(options, candidate) !== 'sound') candidate--
  return candidate < 0 ? null : candidate
}

/** Where a repeat finds nothing to repeat it is a sound row of its own. */
function made(options: PenaltyOptions, index: number): GeneratedPenalty {
  const random = createRandom(seedOf(options.seed, 'row', index))
  const plan = planOf(options)
  const row = penaltyRow(random, index, plan)
  if (fateOf(options, index) !== 'fault') return { row, planted: null, repeatOf: null }
  const { planted, change } = pick(random, penaltyFaults)
  return { row: { ...row, ...change({ random, town: plan.town, row }) }, planted, repeatOf: null }
}

function planOf({ seed, count, from, to, companyNames }: PenaltyOptions): PenaltyPlan {
  const town: Town = { seed, size: Math.max(50, Math.ceil(count / 4)), companyNames }
  return { town, from, to }
}
