import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseMaterial } from '#core/process/case-state.ts'
import { neededMaterials } from '#io/cases/held-materials.ts'
import { openCaseFor } from '#io/cases/open-case-for.ts'
import { readForm } from '#io/cases/read-form.ts'
import type { System } from '#io/system.ts'
import type { Applicant } from './applicants.ts'
import type { Filled } from './case-plan.ts'
import { type Cast, personOf } from './cast.ts'
import { handIn, promised } from './papers.ts'
import { requireSound } from './require-sound.ts'
import { type Act, dayFrom } from './timetable.ts'

/**
 * Opens a planned case as it would have been: sent by whoever applies, or taken in at the counter.
 * @throws Refusal where the platform does not let it happen
 */
export async function openPlanned(cast: Cast, act: Act): Promise<void> {
  const { item, channel = 'portal', form } = act.plan
  const applicant = cast.applicant(act)
  const isCounter = channel === 'counter'
  const { id, name, department } = isCounter ? cast.officers.named('data.clerk') : personOf(applicant)
  const filled = cast.fill(form, act)
  const state = await openCaseFor(cast.system, {
    item,
    applicant: { subject: applicant.subject, name: applicant.whose.name },
    agent: null,
    channel,
    form: filled,
    materials: await materialsOf(cast.system, act, {
      filled,
      by: isCounter ? { ...applicant, account: null } : applicant,
    }),
    by: { roles: [isCounter ? 'clerk' : 'applicant'], department, id: `account:${id}`, name },
    command: null,
    requireTaken: requireSound,
  })
  cast.remember(act, state)
}

/** What an item asks the applicant to bring: sent by those who have an account, else shown at the counter. */
async function materialsOf(
  system: System,
  { plan, at }: Act,
  { filled, by }: { filled: Filled; by: Applicant },
): Promise<Record<string, CaseMaterial>> {
  const { item, promised: later = [] } = plan
  const loaded = system.apps.cases.items.get(item)!
  const { values: form } = readForm(system, `${loaded.app}.${loaded.item.form}`, filled)
  const asked = neededMaterials(system, loaded, { form, at }).filter(
    ({ source, necessity }) => source === 'applicant' && necessity !== 'optional',
  )
  const brought = asked.map(({ id }) => id).filter((id) => !later.includes(id))
  return {
    ...(await handIn(system, { item, ids: brought, by })),
    ...promised(later, dayFrom(dateInShanghai(at), 10)),
  }
}
