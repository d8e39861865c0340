import type { SamplePerson } from './sample-people.tsx'

export interface SampleGroup {
  group: 'residents' | 'officers' | 'admins'
  members: SamplePerson[]
}

const ADMINS: readonly string[] = ['systemAdmin', 'securityAdmin', 'auditAdmin']

/** The sample people as a visitor looks for them: residents, officers, the three administrators. */
export function sampleGroups(people: SamplePerson[]): SampleGroup[] {
  const groups = Map.groupBy(people, groupOf)
  return (['residents', 'officers', 'admins'] as const).flatMap((group) => {
    const members = groups.get(group)
    return members ? [{ group, members }] : []
  })
}

function groupOf({ roles }: SamplePerson): SampleGroup['group'] {
  if (roles.length === 0) return 'residents'
  return roles.some((role) => ADMINS.includes(role)) ? 'admins' : 'officers'
}
