import type { Residents } from './companies.ts'
import { organs } from './organs.ts'
import { chance, pick, type Random } from './random.ts'
import type { Resident } from './resident.ts'

/** When and among whom a case happens. */
export interface CaseSetting {
  seed: number
  residents: Residents
  /** Business date of the decision. */
  decidedOn: string
  /** Working days until the decision is reported. */
  lag: number
  /** The business date on which a step that many working days after the decision is sent. */
  on: (after: number) => string
  /** The serial number of the decision, unique for its organ and year. */
  number: number
}

/** How much each kind of department decides in a hundred cases. */
const shares: Record<string, number> = {
  'market-regulation': 34,
  'urban-management': 20,
  transport: 13,
  'fire-rescue': 10,
  'ecology-environment': 7,
  'housing-construction': 7,
  health: 6,
  'emergency-management': 3,
}

/** The deciding organs by their index in `organs.ts`; the city's own count double. */
export const weightedOrgans = organs.map((organ, index) => ({
  index,
  organ,
  weight: shares[organ.party]! * (organ.place === organs[0]!.place ? 2 : 1),
}))

/** An organisation of one of the sectors. The first quarter of them comes up more often: every inspector knows them. */
export function someoneOf(random: Random, residents: Residents, sectors: readonly string[]): Resident {
  const fitting = residents.organisations.filter((one) => sectors.includes(one.sector))
  const regulars = fitting.slice(0, Math.ceil(fitting.length / 4))
  return pick(random, chance(random, 0.4) ? regulars : fitting)
}

/** Whom a kind of department deals with. */
export const sectorsOf: Record<string, readonly string[]> = {
  'market-regulation': ['trade', 'service', 'food', 'industry', 'health'],
  'urban-management': ['building', 'food', 'trade', 'service'],
  transport: ['transport'],
  'fire-rescue': ['food', 'health', 'trade', 'service', 'industry'],
  'ecology-environment': ['industry'],
  'housing-construction': ['building'],
  health: ['health', 'service'],
  'emergency-management': ['industry', 'building'],
}
