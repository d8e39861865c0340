import { extensionFault } from './apply-clocks.ts'
import type { CaseActor, CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { Command } from './command.ts'
import { isPastLaw } from './is-late.ts'
import type { LoadedProcess } from './load-process.ts'
import type { Step, Who } from './process.ts'
import { scopeIn } from './scope-in.ts'
import { nextOf, standingIn } from './standing.ts'
import { suggestionIn } from './suggestion.ts'

/** Why a step cannot be taken: a code of the catalogue and what its sentence needs. */
export interface CaseRefusal {
  ok: false
  code: CaseRefusalCode
  params?: Record<string, string>
}

export type CaseRefusalCode =
  | 'step-unknown'
  | 'step-not-yours'
  | 'step-not-now'
  | 'step-condition'
  | 'step-form-missing'
  | 'step-reason-missing'
  | 'step-departs'
  | 'step-extension'
  | 'case-never-rests'

const officers: ReadonlySet<Who> = new Set(['clerk', 'reviewer', 'inspector', 'head'])

/** Why a step cannot be taken by this actor now, or null where it can. */
export function refusalOf(
  loaded: LoadedProcess,
  state: CaseState,
  command: Command,
  world: CaseWorld,
): CaseRefusal | null {
  const found = Object.hasOwn(loaded.steps, command.step) ? loaded.steps[command.step] : undefined
  if (!found) return refused('step-unknown', command)
  if (!mayTake(loaded, state, { step: found.step, by: command.by })) return refused('step-not-yours', command)
  if (!standingIn(loaded, state.value).steps.has(command.step)) return refused('step-not-now', command)
  const scope = scopeIn(loaded, state, { world, input: command.input, by: command.by })
  if (!nextOf(loaded, state.value, { step: command.step, scope })) return refused('step-not-now', command)
  if (found.when && found.when.run(scope) !== true) return refused('step-condition', command)
  if (world.isAsked) return null
  if (found.step.form && !command.input) return refused('step-form-missing', command)
  if (needsReason(loaded, found.step, { state, command }) && !command.reason?.trim())
    return refused('step-reason-missing', command)
  const fault = extensionFault(loaded, state, { step: found, command, world, scope })
  if (fault) return { ok: false, code: 'step-extension', params: { step: command.step, fault } }
  return departs(loaded, state, { command, world }) ? refused('step-departs', command) : null
}

/** What the process says, and an officer's duty to explain where the law's own time is over. */
function needsReason(
  { process }: LoadedProcess,
  step: Step,
  { state, command }: { state: CaseState; command: Command },
): boolean {
  const isOfficer = command.by.roles.some((who) => officers.has(who))
  return step.reason === true || (isOfficer && isPastLaw(process, state, command.at))
}

/** Officers act for the department where the case lies, or for the lane's; the rest by what they are. */
export function mayTake(
  { process }: LoadedProcess,
  { facts }: Pick<CaseState, 'facts'>,
  { step, by }: { step: Step; by: CaseActor },
): boolean {
  const department = step.lane ? process.lanes?.[step.lane]?.department : facts.department
  return step.by.some((who) => by.roles.includes(who) && (!officers.has(who) || by.department === department))
}

/** An officer who does not follow the table's suggestion says why. It is judged by what was known before the step. */
function departs(
  loaded: LoadedProcess,
  state: CaseState,
  { command, world }: { command: Command; world: CaseWorld },
): boolean {
  if (command.reason?.trim() || !command.by.roles.some((who) => officers.has(who))) return false
  const scope = scopeIn(loaded, state, { world })
  const suggested = suggestionIn(loaded, state, { scope, world })
  return suggested !== null && suggested.step !== command.step && suggested.steps.includes(command.step)
}

function refused(code: CaseRefusalCode, { step }: Command): CaseRefusal {
  return { ok: false, code, params: { step } }
}
