import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseState } from '#core/process/case-state.ts'
import type { Reason } from '#core/quality.ts'
import { noteOpened, openedBy, openedCase } from '../postgres/case-commands.ts'
import { findCase } from '../postgres/cases.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { beginCase, type Opening } from './begin-cases.ts'
import { itemOf } from './case-world.ts'
import { foreignBusiness } from './foreign-business.ts'
import { keepMoved } from './keep-moved.ts'
import { missingMaterials } from './missing-materials.ts'
import { missingOf, prospectOf, unmetBy } from './prospect.ts'
import { readForm, requireVersion } from './read-form.ts'
import { partsOf, requireOffered } from './require-offered.ts'
import { requirePromises } from './require-promises.ts'

/** An application as it is sent; `form` as it was typed. */
export interface Applying extends Omit<Opening, 'at' | 'loopId' | 'parent'> {
  /** The sender's own id of it: sent twice, it is taken once. */
  command: string | null
  /** The version of the form that was filled in, where it is said. */
  formVersion?: string | undefined
  /** Tells whoever filled in the form what hinders it from being taken; throws where anything does. */
  requireTaken: (faults: Reason[]) => void
}

/**
 * Opens a case for somebody who applies. Answers it as it stands then.
 * @throws Refusal `item-not-found`, `item-closed`, those of `requireOffered`, `form-outdated`, `form-refused`, `materials-missing`, `material-not-deferrable`, `material-promise-day`
 */
export async function openCaseFor(
  system: System,
  { command, formVersion, ...applying }: Applying,
): Promise<CaseState> {
  const at = system.now()
  await requireOpen(system, { item: applying.item, command })
  const opening = {
    ...applying,
    form: formOf(system, { ...applying, formVersion }, at),
    at,
    loopId: null,
    parent: null,
  }
  const prospect = prospectOf(system, opening)
  const missing = missingOf(system, prospect)
  if (missing.length > 0) throw missingMaterials(system, opening.item, missing)
  const { item } = itemOf(system, prospect.state)
  requirePromises(system, prospect.loaded, { ...opening, item, isApplying: true })
  return await transaction(system.pool, async (tx) => {
    const known = command === null ? null : await openedCase(tx, command)
    if (known !== null) return (await findCase(tx, known))!.state
    await requireOffered(tx, system, {
      item: opening.item,
      parts: partsOf(system, prospect),
      isHeld: true,
    })
    applying.requireTaken([
      ...(await foreignBusiness(tx, system, filledIn(system, opening))),
      ...(await unmetBy(tx, system, prospect)),
    ])
    const moved = await beginCase(tx, system, opening)
    await keepMoved(tx, system, [moved])
    if (command !== null) await noteOpened(tx, { id: command, no: moved.state.no })
    return moved.state
  })
}

/** Whoever cannot apply is told so before anything else; what was taken already is answered as it was. */
async function requireOpen(
  system: System,
  { item, command }: { item: string; command: string | null },
): Promise<void> {
  const isTaken = command !== null && (await openedBy(system.pool, command)) !== null
  if (!isTaken) await requireOffered(system.pool, system, { item })
}

function filledIn({ apps }: System, { item: code, form: values, applicant }: Opening) {
  const { app, item } = apps.cases.items.get(code)!
  return { form: `${app}.${item.form}`, values, applicant: applicant.subject }
}

function formOf(
  system: System,
  {
    item: code,
    form,
    formVersion,
    requireTaken,
  }: Pick<Applying, 'item' | 'form' | 'formVersion' | 'requireTaken'>,
  at: string,
): Record<string, unknown> {
  const loaded = system.apps.cases.items.get(code)
  if (!loaded || loaded.item.internal) throw new Refusal('item-not-found')
  const { validFrom, validTo } = loaded.item
  const today = dateInShanghai(at)
  if (today < validFrom || (validTo !== undefined && today > validTo)) throw new Refusal('item-closed')
  const id = `${loaded.app}.${loaded.item.form}`
  requireVersion(system, id, { version: formVersion, form })
  const { values, faults } = readForm(system, id, form)
  requireTaken(faults)
  return values
}
