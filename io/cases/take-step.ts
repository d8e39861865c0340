import type { Actor } from '#core/access/actor.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import { formOfStep } from '#core/process/step-form.ts'
import type { Reason } from '#core/quality.ts'
import { findCase } from '../postgres/cases.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { caseActor } from './case-actor.ts'
import { caseHistory } from './case-history.ts'
import { itemOf, processOf } from './case-world.ts'
import { foreignBusiness } from './foreign-business.ts'
import type { Move, MoveResult } from './move-cases.ts'
import { readForm, requireVersion } from './read-form.ts'
import { requirePromises } from './require-promises.ts'
import { untouchedNumbers } from './untouched-numbers.ts'

/** A step as somebody at a screen takes it. */
export interface StepGiven {
  no: string
  step: string
  /** The version of the case they saw. */
  version: number | null
  /** Their own id of this act. */
  command: string | null
  form?: Record<string, unknown> | undefined
  /** The version of the form they filled in. */
  formVersion?: string | undefined
  reason?: string | undefined
  materials?: Record<string, CaseMaterial> | undefined
  /** Tells whoever filled in the form what hinders it from being taken; throws where anything does. */
  requireTaken: (faults: Reason[]) => void
}

/**
 * Takes a step of a case for somebody. Answers the case as it stands then.
 * @throws Refusal with the code of what stands in the way; `case-moved-on` tells what happened meanwhile.
 */
export async function takeStep(system: System, actor: Actor, given: StepGiven): Promise<CaseState> {
  const row = await findCase(system.pool, given.no)
  if (!row) throw new Refusal('case-not-found')
  const [result] = await system.cases.submit([await moveOf(system, actor, { state: row.state, given })])
  return await stateOf(system, result!, given)
}

/** A step as the case would be moved by it: what was filled in is read, and nothing is taken yet. */
export async function moveOf(
  system: System,
  actor: Actor,
  { state, given }: { state: CaseState; given: StepGiven },
): Promise<Move> {
  const loaded = processOf(system, state)
  const { item } = itemOf(system, state)
  const step = Object.hasOwn(loaded.steps, given.step) ? loaded.steps[given.step]?.step : undefined
  const form = step && formOfStep(step, item)
  const filled = given.form && (await untouchedNumbers(system, state, given.form))
  const id = `${state.app}.${form}`
  const read = form && filled ? inputOf(system, id, { ...given, form: filled }) : undefined
  const input = read && step?.corrects ? { ...system.apps.cases.forms.get(id)!.blank, ...read } : read
  if (input) given.requireTaken(await foreignBusinessIn(system, state, { form: id, values: input }))
  const reason = given.reason?.trim()
  const { materials = {} } = given
  const at = system.now()
  const isApplying = form !== undefined && step?.by.includes('applicant') === true
  requirePromises(system, loaded, { item, materials, isApplying, at })
  const command = {
    step: given.step,
    by: caseActor(actor, state),
    at,
    ...(input ? { input } : {}),
    ...(reason ? { reason } : {}),
  }
  return { no: given.no, id: given.command, seen: given.version, command, materials }
}

function inputOf(system: System, form: string, given: StepGiven): Record<string, unknown> {
  requireVersion(system, form, { version: given.formVersion, form: given.form ?? {} })
  const { values, faults } = readForm(system, form, given.form)
  given.requireTaken(faults)
  return values
}

/** What a corrected application names is looked at as the first one was; what it named already stays. */
async function foreignBusinessIn(
  system: System,
  { form: before, applicant }: CaseState,
  filled: { form: string; values: Record<string, unknown> },
) {
  const faults = await foreignBusiness(system.pool, system, { ...filled, applicant: applicant.subject })
  return faults.filter(({ field }) => !field || filled.values[field] !== before[field])
}

/** The case after a step, or why it was not taken. */
export async function stateOf(system: System, result: MoveResult, given: StepGiven): Promise<CaseState> {
  if (result.ok) return result.state
  if (result.code === 'case-moved-on') {
    const { no, version } = result.state!
    throw new Refusal(
      'case-moved-on',
      {},
      { version, since: await stepsSince(system, no, given.version ?? 0) },
    )
  }
  const params = 'params' in result ? result.params : undefined
  throw new Refusal(result.code, params ?? {})
}

/** What was done since a version; who did it is told by role and department only, for the applicant reads it as well. */
async function stepsSince(system: System, no: string, seen: number) {
  const history = await caseHistory(system, no)
  return history
    .filter(({ version }) => version > seen)
    .map(({ step, at, version, by }) => {
      return { step, at, version, by: { role: by.roles[0] ?? null, department: by.department } }
    })
}
