import { completeOrgCode } from '#core/identifiers/org-code.ts'
import { completeUscc } from '#core/identifiers/uscc.ts'
import departmentTable from './data/departments.json' with { type: 'json' }
import districtTable from './data/districts.json' with { type: 'json' }
import { organs, places } from './organs.ts'

/** A department or district of the city: a source of events, known by `id`. */
export interface Party {
  id: string
  kind: 'department' | 'district'
  zh: string
  en: string
  uscc: string
}

export interface District {
  id: string
  zh: string
  en: string
  code: string
  streets: string[]
}

/**
 * The fictional city. Its code has the form of GB/T 2260, whose first two digits must be a real province for the
 * identifier rules to accept it without a warning, and a city number that the standard has given to nobody. So every
 * number made from it has right check digits and can belong to no real person, company or organ.
 */
export const city = { zh: places[0]!.name, en: 'Jiangwan', code: places[0]!.code } as const

/** The seed of the city that a first start shows. */
export const citySeed = 3315

export const districts: readonly District[] = districtTable

/** The 38 departments and 6 districts that send. */
export const parties: readonly Party[] = [...departmentTable.map(department), ...districtTable.map(district)]

const byId = new Map(parties.map((party) => [party.id, party]))

/** A party of the city by its id. Throws on an unknown id, which would be a slip in the sample itself. */
export function party(id: string): Party {
  const found = byId.get(id)
  if (!found) throw new RangeError(`No party of the sample city: ${id}`)
  return found
}

/** The code of an organ in a place; `index` tells the organs apart that `organs.ts` does not know. */
export function stateOrganCode(division: string, index: number, type = '11'): string {
  return completeUscc(`${type}${division}${completeOrgCode(`0045${2000 + index}`).replace('-', '')}`)
}

/** A department that also decides has one name and one code in both roles. */
function department(
  { id, zh, en, type }: { id: string; zh: string; en: string; type?: string },
  index: number,
): Party {
  const organ = organs.find((one) => one.place === city.zh && one.party === id)
  const uscc = organ?.code ?? stateOrganCode(city.code, index, type)
  return { id, kind: 'department', zh: organ?.name ?? zh, en, uscc }
}

function district({ id, zh, en, code }: District, index: number): Party {
  return { id, kind: 'district', zh, en, uscc: stateOrganCode(code, 100 + index) }
}
