import { addDays, dayNumberOf, weekdayOf } from '#core/clock/date.ts'
import { weightedOrgans } from './case-setting.ts'
import type { Residents } from './companies.ts'
import { organs } from './organs.ts'
import { penaltyOf } from './penalty-steps.ts'
import { between, type Random } from './random.ts'
import { sentAs } from './sent-as.ts'
import type { Step } from './step.ts'
import { pickWeighted } from './weighted.ts'

export interface ArchiveSetting {
  seed: number
  residents: Residents
  number: number
  /** The day before which everything was decided. */
  until: string
}

/** The first day whose penalties were published by a national rule of periods. */
const earliest = '2019-07-01'
/** Old decisions carry numbers that no decision of today reaches. */
const numbersFrom = 5000

/** A penalty of earlier years, taken over from an older system, which kept no upload dates. */
export function archiveStep(random: Random, { seed, residents, number, until }: ArchiveSetting): Step {
  const { index } = pickWeighted(random, weightedOrgans)
  const day = addDays(earliest, between(random, 0, dayNumberOf(until) - dayNumberOf(earliest) - 120))
  const decidedOn = addDays(day, Math.min(0, 5 - weekdayOf(day)))
  const setting = { seed, residents, decidedOn, lag: 0, on: () => '', number: numbersFrom + number }
  const source = organs[index]!.party
  const row = penaltyOf(random, index, setting)
  return { after: 0, source, type: 'credit.penalty', data: sentAs(source, 'credit.penalty', row) }
}
