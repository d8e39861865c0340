import type { CaseActor, CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { Command } from './command.ts'
import type { LoadedProcess } from './load-process.ts'
import { type CaseRefusal, refusalOf } from './refuse-step.ts'
import { standingIn } from './standing.ts'
import type { StepDone } from './step-done.ts'
import { takeStep } from './take-step.ts'

/** A case at rest, and the steps that brought it there, the automatic ones among them. */
export interface Advanced {
  ok: true
  state: CaseState
  done: StepDone[]
}

/** No case takes more automatic steps in a row: a process that would is at fault, and must not stop the others. */
const MOST_AUTOMATIC = 100

/** Takes the steps that nobody needs to take, until the case rests; `done` are those that were taken before. */
export function settle(
  loaded: LoadedProcess,
  { state: begun, done: before }: Omit<Advanced, 'ok'>,
  { at, world }: { at: string; world: CaseWorld },
): Advanced | CaseRefusal {
  let state = begun
  const done = [...before]
  for (let n = 0; n < MOST_AUTOMATIC; n++) {
    const command = nextAutomatic(loaded, state, { at, world })
    if (!command) return { ok: true, state, done }
    const taken = takeStep(loaded, state, { command, world })
    done.push(taken.done)
    state = taken.after
  }
  return { ok: false, code: 'case-never-rests', params: { process: loaded.id } }
}

const engine: CaseActor = { roles: ['engine'], department: null, id: 'engine', name: '' }

function nextAutomatic(
  loaded: LoadedProcess,
  state: CaseState,
  { at, world }: { at: string; world: CaseWorld },
): Command | null {
  if (state.isClosed) return null
  for (const step of standingIn(loaded, state.value).steps.keys()) {
    const command = { step, by: engine, at }
    if (loaded.steps[step]?.step.by.includes('engine') && !refusalOf(loaded, state, command, world))
      return command
  }
  return null
}
