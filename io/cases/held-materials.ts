import type { PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { ruleScope } from '#core/expression-scope.ts'
import type { CaseMaterial } from '#core/process/case-state.ts'
import type { Material } from '#core/process/item.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import { heldOf } from '#core/process/reuse.ts'
import type { System } from '../system.ts'
import type { Opening } from './begin-cases.ts'
import { knownOf } from './known-of.ts'

/**
 * What the network holds of the materials of an item, each with the record or certificate that stands for it, where it came from
 * and since when it is known. Looked up once, when a case is opened.
 */
export async function heldMaterials(
  tx: PoolClient,
  system: System,
  opening: Pick<Opening, 'item' | 'applicant' | 'form' | 'at'>,
): Promise<Record<string, CaseMaterial>> {
  const loaded = system.apps.cases.items.get(opening.item)!
  if (loaded.item.materials.every(({ source }) => source === 'applicant')) return {}
  const scope = scopeOf(system, loaded, opening)
  const needed = neededMaterials(system, loaded, opening)
  const known = await knownOf(tx, system, { loaded, subject: opening.applicant.subject, scope })
  return heldOf(needed, known)
}

/** The materials that an item asks for, by what was filled in: some are only asked of some. */
export function neededMaterials(
  system: System,
  loaded: LoadedItem,
  opening: Pick<Opening, 'form' | 'at'>,
): Material[] {
  const scope = scopeOf(system, loaded, opening)
  return loaded.item.materials.filter(({ id }) => loaded.materials[id]?.run(scope) !== false)
}

/** What was filled in; of what was not, nothing. */
function scopeOf(
  { apps, calendar }: System,
  { app, item }: LoadedItem,
  { form, at }: Pick<Opening, 'form' | 'at'>,
): Record<string, unknown> {
  const { blank, limits } = apps.cases.forms.get(`${app}.${item.form}`)!
  return ruleScope({ form: { ...blank, ...form } }, { today: dateInShanghai(at), calendar, limits })
}
