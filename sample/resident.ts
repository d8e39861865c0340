import { completeOrgCode } from '#core/identifiers/org-code.ts'
import { completeUscc } from '#core/identifiers/uscc.ts'
import { type District, parties } from './city.ts'
import type { Counterparty } from './counterparties.ts'
import names from './data/names.json' with { type: 'json' }
import { personName, personNumber } from './people.ts'
import { between, chance, pick, type Random } from './random.ts'

/** Somebody the departments know: an organisation with a trade, or a natural person. */
export interface Resident extends Counterparty {
  /** What it lives by: `food`, `trade`, `industry`, `building`, `transport`, `health`, `service`; none for others. */
  sector: string
  district: string
  street: string
  /** The number of whoever heads it; empty for a natural person. */
  headId: string
  /** What some departments still believe: an earlier name or head. */
  outdated: { parties: string[]; name: string; head: string } | null
}

/** The counterparty as a department writes it: some have not heard of a new name or head. */
export function asKnownTo(resident: Resident, partyId: string): Counterparty {
  const { outdated } = resident
  if (!outdated?.parties.includes(partyId)) return resident
  return { ...resident, name: outdated.name, head: outdated.head }
}

/** What an organisation is made of; the rest of its numbers follows. */
export interface Draft {
  name: string
  former?: string
  sector?: string
  type: string
  kind?: Resident['kind']
  body: string
  registrationNo?: string
}

/** An organisation of a district, with a head of its own. */
export function organisation(random: Random, where: District, draft: Draft): Resident {
  const orgCode = completeOrgCode(draft.body)
  const head = personName(random)
  return {
    kind: draft.kind ?? '法人及非法人组织',
    name: draft.name,
    uscc: completeUscc(`${draft.type}${where.code}${orgCode.replace('-', '')}`),
    registrationNo: draft.registrationNo ?? '',
    orgCode,
    head,
    citizenId: '',
    headId: personNumber(random),
    sector: draft.sector ?? '',
    outdated: draft.former ? outdated(random, draft.former, { name: draft.name, head }) : null,
    ...home(random, where),
  }
}

/** Where somebody lives or works. */
export function home(random: Random, where: District) {
  return { district: where.id, street: pick(random, where.streets) }
}

/** An invented short name of two or three characters. */
export function shortName(random: Random): string {
  return (
    pick(random, names.first) +
    pick(random, names.second) +
    (chance(random, 0.4) ? pick(random, names.first) : '')
  )
}

/** Six digits, so that all organisation codes of the city are easy to tell apart. */
export function serial(index: number): string {
  return String(100_000 + index)
}

/** One enterprise in eight changed its name, its head or both, and some departments have not noticed. */
function outdated(random: Random, former: string, now: { name: string; head: string }): Resident['outdated'] {
  if (!chance(random, 0.125)) return null
  const what = between(random, 0, 2)
  const departments = parties.filter((one) => one.kind === 'department').map((one) => one.id)
  return {
    parties: departments.filter(() => chance(random, 0.45)),
    name: what === 1 ? now.name : former,
    head: what === 0 ? now.head : personName(random),
  }
}
