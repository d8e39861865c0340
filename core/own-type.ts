import type { App } from './app.ts'
import type { Faults } from './faults.ts'
import type { LoadedApps } from './load-apps.ts'
import type { LoadedType } from './load-record-type.ts'
import type { RecordType } from './record.ts'

/** The type of records the platform itself makes of something; null where no app keeps it. */
export function ownType(
  { types }: Pick<LoadedApps, 'types'>,
  of: NonNullable<RecordType['of']>,
): LoadedType | null {
  return [...types.values()].find(({ type }) => type.of === of) ?? null
}

/** Two types of one thing would each have half of it. */
export function checkOwnTypes(apps: App[], faults: Faults): void {
  const own = apps.flatMap(({ records }) => records).filter(({ of }) => of !== undefined)
  for (const [of, types] of Map.groupBy(own, (type) => type.of))
    if (types.length > 1) faults.add(types[1]!.type, `is of "${of}", as "${types[0]!.type}" is already`)
}
