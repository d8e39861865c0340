import type { Pool, PoolClient } from 'pg'
import type { ItemStanding } from '#core/process/item-standing.ts'
import { scopeIn } from '#core/process/scope-in.ts'
import { wordAt } from '#core/words.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { worldOf } from './case-world.ts'
import { standingsOf } from './item-standings.ts'
import type { Prospect } from './prospect.ts'

/**
 * Refuses to begin what is suspended or cancelled, or a joint matter whose part is. Whoever is at it in a transaction holds the lines
 * until its commit, so nothing is suspended between the question and the case.
 * @throws Refusal `item-suspended`, `item-cancelled`, `item-part-suspended`, `item-part-cancelled`
 */
export async function requireOffered(
  db: Pool | PoolClient,
  system: System,
  { item, parts = [], isHeld = false }: { item: string; parts?: string[]; isHeld?: boolean },
): Promise<void> {
  const standings = await standingsOf(db, system, { codes: [item, ...parts], isHeld })
  for (const code of [item, ...parts]) {
    const standing = standings.get(code) ?? null
    if (standing?.hasBegun) throw code === item ? refusalOf(standing) : partRefusal(system, code, standing)
  }
}

/** The parts of a joint matter that are needed for what was filled in; what its process only finds out later is not among them. */
export function partsOf(system: System, { loaded, state }: Prospect): string[] {
  const world = worldOf(system, state, { at: state.openedAt })
  const { item, joint } = world.item
  const scope = scopeIn(loaded, state, { world })
  const needed = ({ when }: (typeof joint)[number]) => when === null || when.run(scope) === true
  return (item.joint ?? []).flatMap(({ item: code }, at) => (needed(joint[at]!) ? [code] : []))
}

function refusalOf(standing: ItemStanding): Refusal {
  const code = standing.status === 'suspended' ? 'item-suspended' : 'item-cancelled'
  return new Refusal(code, paramsOf(standing), { standing })
}

function partRefusal(system: System, part: string, standing: ItemStanding): Refusal {
  const worded = { zh: { part: nameOf(system, part, 'zh') }, en: { part: nameOf(system, part, 'en') } }
  const code = standing.status === 'suspended' ? 'item-part-suspended' : 'item-part-cancelled'
  return new Refusal(code, paramsOf(standing), { part, standing }, worded)
}

function paramsOf({ from, until, reason }: ItemStanding): Record<string, string> {
  return { from, reason, ...(until === null ? {} : { until }) }
}

function nameOf({ apps }: System, code: string, language: 'zh' | 'en'): string {
  const id = apps.cases.items.get(code)?.app
  const words = apps.apps.find((app) => app.id === id)?.words[language]
  return (words && wordAt(words, ['items', code, 'name'])) ?? code
}
