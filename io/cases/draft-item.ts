import type { PoolClient } from 'pg'
import type { PersonActor } from '#core/access/actor.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { itemSubject } from '#core/process/item-standing.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import type { Reason } from '#core/quality.ts'
import { noteOpened, openedCase } from '../postgres/case-commands.ts'
import { findCase } from '../postgres/cases.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { askedAgain } from './again.ts'
import { beginCase } from './begin-cases.ts'
import { keepMoved } from './keep-moved.ts'
import { readForm, requireVersion } from './read-form.ts'

/** A new item as an officer drafts it; `form` as it was typed. */
export interface Drafting {
  form: Record<string, unknown>
  formVersion?: string | undefined
  /** The sender's own id of it: sent twice, it is taken once. */
  command: string | null
  /** Tells whoever filled in the form what hinders it from being taken; throws where anything does. */
  requireTaken: (faults: Reason[]) => void
}

/**
 * Opens the line of a new item of the officer's department, as a draft.
 * @throws Refusal `item-not-found` where no app keeps lines of items, `case-not-yours`, `form-outdated`, `form-refused`
 */
export async function draftItem(system: System, actor: PersonActor, drafting: Drafting): Promise<CaseState> {
  const { line } = system.apps.cases
  if (line === null || line.item.drafted === undefined) throw new Refusal('item-not-found')
  if (actor.department === null) throw new Refusal('case-not-yours')
  const form = readDraft(system, `${line.app}.${line.item.drafted}`, drafting)
  const filled = { ...form, department: actor.department }
  return await transaction(system.pool, async (tx) => {
    const known = drafting.command === null ? null : await openedCase(tx, drafting.command)
    if (known !== null) return (await findCase(tx, known))!.state
    drafting.requireTaken(await takenCode(tx, system, line, String(form.code)))
    return await open(tx, system, { line, form: filled, actor, command: drafting.command })
  })
}

function readDraft(
  system: System,
  id: string,
  { form, formVersion, requireTaken }: Drafting,
): Record<string, unknown> {
  requireVersion(system, id, { version: formVersion, form })
  const { values, faults } = readForm(system, id, form)
  requireTaken(faults)
  return values
}

/** Nobody drafts what a release declares or a line is there for; of two who draft one at once the second is told. */
async function takenCode(
  tx: PoolClient,
  system: System,
  { item }: LoadedItem,
  code: string,
): Promise<Reason[]> {
  const asking = { item: item.code, subject: itemSubject(code), rows: new Map() }
  const isFree = (await askedAgain(tx, system, asking)).do === 'open' && !system.apps.cases.items.has(code)
  return isFree ? [] : [{ code: 'item-code-taken', field: 'code', params: { value: code } }]
}

interface Opening {
  line: LoadedItem
  form: Record<string, unknown>
  actor: PersonActor
  command: string | null
}

async function open(
  tx: PoolClient,
  system: System,
  { line, form, actor, command }: Opening,
): Promise<CaseState> {
  const moved = await beginCase(tx, system, {
    item: line.item.code,
    applicant: { subject: itemSubject(String(form.code)), name: String(form.nameZh) },
    agent: null,
    channel: 'counter',
    form,
    materials: {},
    parent: null,
    by: { roles: ['clerk'], department: actor.department, id: `account:${actor.id}`, name: actor.name },
    at: system.now(),
    loopId: null,
  })
  await keepMoved(tx, system, [moved])
  if (command !== null) await noteOpened(tx, { id: command, no: moved.state.no })
  return moved.state
}
