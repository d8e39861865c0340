import type { PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { caseNo } from '#core/identifiers/case-no.ts'
import { begin } from '#core/process/advance.ts'
import type { CaseActor, CaseMaterial, CaseParty, CaseState } from '#core/process/case-state.ts'
import type { Command } from '#core/process/command.ts'
import type { Item } from '#core/process/item.ts'
import { openCase } from '#core/process/open-case.ts'
import { takeSerials } from '../postgres/serials.ts'
import type { System } from '../system.ts'
import { processOf, worldOf } from './case-world.ts'
import { findAsked } from './find-asked.ts'
import { heldMaterials } from './held-materials.ts'
import type { Moved } from './keep-moved.ts'
import { serialsFor } from './serials-for.ts'

/** What a case is opened with. */
export interface Opening {
  item: string
  applicant: CaseParty
  agent: CaseState['agent']
  channel: CaseState['channel']
  form: Record<string, unknown>
  materials: Record<string, CaseMaterial>
  parent: string | null
  by: CaseActor
  at: string
  loopId: string | null
}

/** Opens a case of an item: gives it its number and lets its process begin. Keeps nothing yet. */
export async function beginCase(tx: PoolClient, system: System, opening: Opening): Promise<Moved> {
  const { item: code, at, by, loopId, ...said } = opening
  const { app, item } = system.apps.cases.items.get(code)!
  const brought = askedFor(item, said.materials)
  const given = { ...said, materials: { ...(await heldMaterials(tx, system, opening)), ...brought } }
  const division = system.division
  const no = await nextNo(tx, { division, at })
  const loaded = system.apps.cases.processes.get(`${app}.${item.process}`)!
  const beginning = { ...given, no, item: code, itemVersion: item.version, openedAt: at }
  const state = openCase(loaded, { ...beginning, department: item.department, division })
  const command: Command = { step: 'open', by, at, input: opening.form }
  const world = worldOf(system, state, { at })
  const found = await findAsked(tx, system, loaded, { step: loaded.begin, state, world })
  const serials = await serialsFor(tx, processOf(system, state), { step: loaded.begin, at })
  const begun = begin(loaded, state, command, { ...world, found, serials })
  if (!begun.ok) throw new Error(`A case of ${code} cannot begin: ${begun.code}.`)
  return {
    state: begun.state,
    done: begun.done,
    loopId: loopId ?? `${no}.1`,
    at,
    begun: { agent: given.agent, department: item.department, division },
    materials: given.materials,
  }
}

/** Of what was brought for several matters at once, what this one asks for. */
function askedFor({ materials }: Item, brought: Opening['materials']): Opening['materials'] {
  const asked = new Set(materials.map(({ id }) => id))
  return Object.fromEntries(Object.entries(brought).filter(([id]) => asked.has(id)))
}

/** `BJ`, the division of the office, the day, and a number counted anew each day. */
async function nextNo(tx: PoolClient, { division, at }: { division: string; at: string }): Promise<string> {
  const receivedOn = dateInShanghai(at)
  const n = await takeSerials(tx, { kind: 'case', scope: `${division} ${receivedOn}` }, 1)
  return caseNo.format({ scope: division, receivedOn, sequence: String(n).padStart(6, '0') })
}
