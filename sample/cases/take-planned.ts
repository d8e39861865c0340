import { assignCase } from '#io/cases/assign-case.ts'
import type { Move } from '#io/cases/move-cases.ts'
import { rateCase } from '#io/cases/rate-case.ts'
import { moveOf } from '#io/cases/take-step.ts'
import { findCase } from '#io/postgres/cases.ts'
import type { PlannedStep } from './case-plan.ts'
import type { Cast } from './cast.ts'
import { findFollowing, oldestOpen } from './find-following.ts'
import { handIn } from './papers.ts'
import { requireSound } from './require-sound.ts'
import type { Act } from './timetable.ts'

/** An act that takes a step. */
export type StepAct = Act & { planned: Extract<PlannedStep, { step: string }> }
/** An act beside the process: how it went is said, or a desk is given to somebody. */
export type OtherAct = Act & { planned: Exclude<PlannedStep, { step: string }> }

/** Whether an act takes a step, and is no application. */
export function isStepAct(act: Act): act is StepAct {
  return act.planned !== null && 'step' in act.planned
}

/** Whether an act is done beside the process. */
export function isOtherAct(act: Act): act is OtherAct {
  return act.planned !== null && !('step' in act.planned)
}

/** The planned step as a move of its case; null where the case is not there. */
export async function plannedMove(cast: Cast, act: StepAct): Promise<Move | null> {
  const state = await stateFor(cast, act)
  if (state === null) return null
  const { step, form, reason, bring = [] } = act.planned
  return await moveOf(cast.system, cast.actor(act, state, act.planned), {
    state,
    given: {
      no: state.no,
      step,
      version: null,
      command: null,
      form: form && cast.fill(form, act),
      reason,
      materials: await handIn(cast.system, { item: state.item, ids: bring, by: cast.applicant(act) }),
      requireTaken: requireSound,
    },
  })
}

/** @throws Refusal where the platform does not let it happen */
export async function doOther(cast: Cast, act: OtherAct): Promise<void> {
  const state = await stateFor(cast, act)
  if (state === null) return
  if ('rate' in act.planned) return requireSound(await rateCase(cast.system, state, act.planned.rate))
  const actor = cast.officers.named(act.planned.giveTo)
  const reason = '由熟悉该区域情况的同志办理。'
  await assignCase(cast.system, actor, { no: state.no, desk: 'main', to: actor.id, reason })
}

/** The case an act is about, as it stands: the planned one, or one that has followed from it. */
async function stateFor(cast: Cast, act: StepAct | OtherAct) {
  const no = act.plan.arises ? await oldestOpen(cast.system, act.plan.item) : cast.no(act)
  const row = no === undefined ? null : await findCase(cast.system.pool, no)
  if (!row) return null
  const { of: item, department } = act.planned
  if (item === undefined) return row.state
  return await findFollowing(cast.system, { no: row.state.no, loopId: row.loopId, item, department })
}
