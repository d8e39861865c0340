import type { FieldSights, Sight } from '#core/access/who-can-see.ts'

/** Fields that are seen in the same way by everybody. */
export interface SightGroup {
  names: string[]
  sights: Sight[]
}

/** The fields by how they are seen: what is special first, what is as open as its record last. */
export function sightGroups(fields: FieldSights[]): SightGroup[] {
  const groups = Map.groupBy(fields, ({ sights }) => JSON.stringify(sights))
  return [...groups.values()]
    .map((members) => ({ names: members.map(({ name }) => name), sights: members[0]?.sights ?? [] }))
    .sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)))
}

function isPlain({ sights }: SightGroup): boolean {
  return sights.every(({ rule }) => rule !== 'field')
}
