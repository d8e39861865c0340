import type { GrantableRole } from '#core/access/role.ts'
import type { System } from '#io/system.ts'
import { bestKnown, type Numbered } from './best-known.ts'
import { citySeed } from './city.ts'
import { cityResidents } from './companies.ts'
import officerTable from './data/officers.json' with { type: 'json' }

/** Somebody of the sample city whom anybody who tries it can enter as. */
export interface SamplePerson {
  name: string
  shownName: string
  roles: GrantableRole[]
  department: string | null
  number: Numbered | null
}

/** A resident and a company, and the agent who acts for it. */
export async function sampleResidents(system: System): Promise<SamplePerson[]> {
  const { people, organisations } = cityResidents(citySeed)
  const person = await bestKnown(system, people, ({ citizenId }) => ({
    kind: 'citizenId',
    number: citizenId,
  }))
  const company = await bestKnown(system, organisations, ({ uscc }) => ({ kind: 'uscc', number: uscc }))
  const noOfficer = { roles: [], department: null }
  return [
    { ...noOfficer, name: 'resident', shownName: person.one.name, number: person.number },
    { ...noOfficer, name: 'company', shownName: company.one.name, number: company.number },
    { ...noOfficer, name: 'agent', shownName: '马涛', number: null },
  ]
}

/** The officers, and the three administrators. */
export const sampleOfficers: readonly SamplePerson[] = officerTable.map((one) => ({
  ...one,
  roles: one.roles as GrantableRole[],
  number: null,
}))
