import type { Labels } from '#web/blocks/labels.ts'
import type { OwnDataView } from '../person-views.ts'

/** What departments hold: without what oneself has filed here, which stands in lists of its own. */
export function heldOf({ departments }: OwnDataView, labels: Labels): OwnDataView['departments'] {
  return departments
    .map((department) => ({
      ...department,
      records: department.records.filter(({ type }) => labels.declared(type)?.door !== 'own'),
    }))
    .filter(({ records }) => records.length > 0)
}
