import type { CaseState } from '#core/process/case-state.ts'
import type { Rating } from '#io/cases/rate-case.ts'
import type { Resident } from '../resident.ts'

/** Whose case it is: one of the sample accounts, or the n-th of those in the city whom something fits. */
export type Whose =
  | { account: 'resident' | 'company' }
  | { person: number; isSenior?: boolean }
  | { business: number; sector?: string }

/** One case of the sample city as somebody might tell it: who came for what, when, and what was done since. */
export interface CasePlan {
  /** By which other cases of the plan refer to it. */
  id?: string
  item: string
  whose: Whose
  /** On how many working days before today it was opened: one is the last working day before. */
  ago: number
  channel?: 'portal' | 'counter'
  /** The platform has opened it by itself by then: nobody applies, and the oldest that is open is meant. */
  arises?: true
  form: Filling
  /** Materials of which it was promised that they follow. */
  promised?: string[]
  steps?: PlannedStep[]
}

/** What is done with a case, or with one that followed from it, so many working days after it was opened. */
export type PlannedStep = { after: number; of?: string; department?: string } & (
  | { step: string; form?: Filling; reason?: string; bring?: string[] }
  | { rate: Rating }
  | { giveTo: string }
)

/** A form as it is filled in: the same for everybody, or made of who applies and what happened before. */
export type Filling = Filled | ((scene: Scene) => Filled)
export type Filled = Record<string, unknown>

/** What somebody who fills in a form knows. */
export interface Scene {
  whose: Resident
  /** How whoever applies is reached. */
  phone: string
  today: string
  /** The day so many working days before or after today. */
  on: (workdays: number) => string
  /** Somebody else of the city. */
  other: (wanted: Whose) => Resident
  /** Another case of the plan as it stood after its last step. */
  told: (id: string) => CaseState
}
